import { rememberCaret } from "../../lib/sites/compose/caret.ts";
import { insertText } from "../../lib/sites/compose/insert.ts";
import { openReplyBox } from "../../lib/sites/compose/open.ts";
import { siteOfHost } from "../../lib/sites/hosts.ts";
import { readPage } from "../../lib/sites/read.ts";
import { SITES } from "../../lib/sites/registry.ts";
import type { Command, Outcome } from "./command.ts";

declare const chrome: { runtime: { getURL: (path: string) => string } };

const { signal } = new AbortController();
const options = { signal, carets: rememberCaret(document, signal) };

/** A stand-in for the sidebar: a frame of the extension that can hold the focus. */
function addFrame(): void {
	const frame = document.createElement("iframe");
	frame.src = chrome.runtime.getURL("frame.html");
	frame.style.cssText = "position:fixed;right:0;bottom:0;width:300px;height:120px;z-index:9";
	document.body.append(frame);
}

async function insert({ text, times }: Command & { do: "insert" }): Promise<Outcome> {
	const box = document.querySelector<HTMLElement>("#slot [contenteditable=true], #slot textarea");
	if (!box) return { state: "no box" };
	const calls = Array.from({ length: times }, () => insertText(box, text, options));
	return (await Promise.all(calls))[0] ?? { state: "not called" };
}

async function reply({ commentId, text }: Command & { do: "reply" }): Promise<Outcome> {
	const site = siteOfHost(location.hostname);
	if (!site) return { state: "no site" };
	const context = { url: new URL(location.href), now: Date.now(), language: document.documentElement.lang };
	for (const { container, replyControl, result } of readPage(SITES[site], document, context)) {
		if (result.state !== "ok" || result.comment.id !== commentId) continue;
		const { author, handle } = result.comment;
		const opened = await openReplyBox({ site, commentId, author, handle, container, replyControl }, { signal });
		if (opened.state !== "ready") return opened;
		return { hasMention: opened.hasMention, ...(await insertText(opened.editor, text, options)) };
	}
	return { state: "no comment" };
}

document.addEventListener("check-command", async () => {
	const { dataset } = document.documentElement;
	const command: Command = JSON.parse(dataset.command ?? "");
	dataset.outcome = JSON.stringify(command.do === "insert" ? await insert(command) : await reply(command));
});
addFrame();
