import { defineContentScript } from "wxt/utils/define-content-script";
import { runContent } from "../lib/page/content.ts";
import { matchesOf } from "../lib/sites/hosts.ts";
import { x } from "../lib/sites/x.ts";

export default defineContentScript({
	matches: matchesOf("x"),
	runAt: "document_idle",
	noScriptStartedPostMessage: true,
	main: (ctx) => runContent(x, ctx),
});
