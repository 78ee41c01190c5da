import { browser } from "wxt/browser";
import type { Site } from "../sites/site.ts";
import { bootPage } from "./boot.ts";
import { removeLeftBehind } from "./left-behind.ts";
import type { ContentScriptContext } from "./script-context.ts";

/** Runs a site's page until the extension is updated. */
export function runContent(site: Site, ctx: Pick<ContentScriptContext, "onInvalidated">): void {
	removeLeftBehind(document);
	const first = new AbortController();
	void bootPage(site, document, first.signal);
	ctx.onInvalidated(() => {
		first.abort();
		// A page can forge "a newer script has started", once: while our extension is alive we begin again.
		if (browser.runtime?.id !== undefined) void bootPage(site, document, new AbortController().signal);
	});
}
