import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { BOOT_KEY, type Boot } from "../lib/page/contract.ts";
import { createVisits } from "../lib/page/visits.ts";

/** Put beside a page's script by the background on the first page of an account that is registered. */
export default defineUnlistedScript(() => {
	const boot = (globalThis as Record<string, unknown>)[BOOT_KEY] as Boot | undefined;
	// A newer script may have begun meanwhile; it asks for its own.
	if (boot && !boot.signal.aborted) boot.attachVisits(createVisits(document, boot));
});
