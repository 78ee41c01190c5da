import { createAnswering } from "../../lib/page/answering.ts";
import { pickedFrom } from "../../lib/page/picking.ts";
import { rememberCaret, returnToCaret } from "../../lib/sites/compose/caret.ts";
import { insertText } from "../../lib/sites/compose/insert.ts";
import { rememberPresses } from "../../lib/sites/compose/presses.ts";
import { siteOfHost } from "../../lib/sites/hosts.ts";
import { contextOf, readNow, readPage } from "../../lib/sites/read.ts";
import { SITES } from "../../lib/sites/registry.ts";
import type { Command, Outcome } from "./command.ts";

declare const chrome: { runtime: { getURL: (path: string) => string } };

const site = SITES[siteOfHost(location.hostname) ?? "x"];
const { signal } = new AbortController();
const carets = rememberCaret(document, signal);
const context = () => contextOf(document, Date.now());
const readings = () => readPage(site, document, context());
/** What the page's own script hands to the panel, as far as replies need it. */
const boot = {
	...{ site, signal, carets, readings },
	pressed: rememberPresses(document, readings, signal),
	readAgain: (container: Element) => readNow(site, container, context()),
};

const answer = createAnswering(boot);

/** A stand-in for the sidebar: a frame of the extension that can hold the focus. */
function addFrame(): void {
	const frame = document.createElement("iframe");
	frame.src = chrome.runtime.getURL("frame.html");
	frame.style.cssText = "position:fixed;right:0;bottom:0;width:300px;height:120px;z-index:9";
	document.body.append(frame);
}

const box = () => document.querySelector<HTMLElement>("#slot [contenteditable], #slot textarea");

async function run(command: Command): Promise<Outcome> {
	switch (command.do) {
		case "insert": {
			const { text, times, caret } = command;
			const editor = box();
			if (!editor) return { state: "no box" };
			const calls = Array.from({ length: times }, () => insertText(editor, text, { signal, carets, caret }));
			return (await Promise.all(calls))[0] ?? { state: "not called" };
		}
		case "return": {
			const editor = box();
			if (editor) returnToCaret(editor, carets);
			return { state: editor ? "inserted" : "no box" };
		}
		case "reply": {
			const { commentId, text } = command;
			const texts = { text, textWithoutMention: text, caret: null, caretWithoutMention: null };
			const answered = await answer({ type: "insert", request: "check", commentId, ...texts });
			return { ...answered.outcome, hasMention: answered.hasMention };
		}
		case "pick": {
			const { comment, isUnknownBox } = pickedFrom(document.activeElement, boot, Date.now());
			return { state: isUnknownBox ? "unknown" : "picked", commentId: comment?.id ?? null };
		}
	}
}

document.addEventListener("check-command", async () => {
	const { dataset } = document.documentElement;
	dataset.outcome = JSON.stringify(await run(JSON.parse(dataset.command ?? "")));
});
addFrame();
document.documentElement.dataset.ready = "";
