import { defineContentScript } from "wxt/utils/define-content-script";
import { runContent } from "../lib/page/content.ts";
import { matchesOf } from "../lib/sites/hosts.ts";
import { instagram } from "../lib/sites/instagram.ts";

export default defineContentScript({
	matches: matchesOf("instagram"),
	runAt: "document_idle",
	noScriptStartedPostMessage: true,
	main: (ctx) => runContent(instagram, ctx),
});
