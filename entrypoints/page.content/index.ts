import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { SITE_MATCHES, siteOfHost } from "../../lib/sites/hosts.ts";
import { SITES } from "../../lib/sites/registry.ts";
import { runPage } from "./page.ts";

export default defineContentScript({
	matches: [...SITE_MATCHES],
	runAt: "document_idle",
	noScriptStartedPostMessage: true,
	main(ctx) {
		const site = siteOfHost(location.hostname);
		if (!site) return;
		const first = new AbortController();
		void runPage(SITES[site], document, first.signal);
		ctx.onInvalidated(() => {
			first.abort();
			// A page can forge WXT's "a newer script has started", once: while our extension is alive we begin again.
			if (browser.runtime?.id !== undefined) void runPage(SITES[site], document, new AbortController().signal);
		});
	},
});
