import { browser } from "wxt/browser";
import type { Site } from "../sites/site.ts";
import { bootPage } from "./boot.ts";
import { removeLeftBehind } from "./left-behind.ts";
import type { ContentScriptContext } from "./script-context.ts";

/** Where the newest script of ours in this page's isolated world leaves its name: out of the page's reach. */
const NEWEST_KEY = "tanggapNewest";

/** Runs a site's page until a newer script of ours does. */
export function runContent(site: Site, ctx: Pick<ContentScriptContext, "onInvalidated">): void {
	removeLeftBehind(document);
	const world = globalThis as Record<string, unknown>;
	const running = new AbortController();
	world[NEWEST_KEY] = running;
	void bootPage(site, document, running.signal);
	ctx.onInvalidated(async () => {
		// A newer script has said its name by then. A page can forge the event: nothing is newer, and our extension is alive.
		await null;
		if (world[NEWEST_KEY] !== running || browser.runtime?.id === undefined) running.abort();
	});
}
