import { defineContentScript } from "wxt/utils/define-content-script";
import { runContent } from "../lib/page/content.ts";
import { facebook } from "../lib/sites/facebook.ts";
import { matchesOf } from "../lib/sites/hosts.ts";

export default defineContentScript({
	matches: matchesOf("facebook"),
	runAt: "document_idle",
	noScriptStartedPostMessage: true,
	main: (ctx) => runContent(facebook, ctx),
});
