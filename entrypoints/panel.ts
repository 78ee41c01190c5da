import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { BOOT_KEY, type Boot } from "../lib/page/contract.ts";
import { createPanel } from "../lib/page/panel.ts";

/** Put beside a page's script by the background when the sidebar is first asked for. */
export default defineUnlistedScript(() => {
	const boot = (globalThis as Record<string, unknown>)[BOOT_KEY] as Boot | undefined;
	// A newer script may have begun meanwhile; it asks for its own.
	if (boot && !boot.signal.aborted) boot.attach(createPanel(document, boot));
});
