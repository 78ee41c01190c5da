import { rememberCaret } from "../../lib/sites/compose/caret.ts";
import { insertText } from "../../lib/sites/compose/insert.ts";
import { openReplyBox } from "../../lib/sites/compose/open.ts";
import type { Command, Outcome } from "./command.ts";

declare const chrome: { runtime: { getURL: (path: string) => string } };

const { signal } = new AbortController();
rememberCaret(document, signal);

/** A stand-in for the sidebar: a frame of the extension that can hold the focus. */
function addFrame(): void {
	const frame = document.createElement("iframe");
	frame.src = chrome.runtime.getURL("frame.html");
	frame.style.cssText = "position:fixed;right:0;bottom:0;width:300px;height:120px";
	document.body.append(frame);
}

async function run(command: Command): Promise<Outcome> {
	if (command.do === "insert") {
		const box = document.querySelector<HTMLElement>("#slot [contenteditable=true], #slot textarea");
		if (!box) return { state: "no box" };
		const calls = Array.from({ length: command.times }, () => insertText(box, command.text, { signal }));
		return (await Promise.all(calls))[0] ?? { state: "not called" };
	}
	const container = document.querySelector(command.container);
	if (!container) return { state: "no comment" };
	const replyControl = container.querySelector<HTMLElement>(command.control);
	const opened = await openReplyBox({ ...command.target, container, replyControl }, { signal });
	if (opened.state !== "ready") return opened;
	return { hasMention: opened.hasMention, ...(await insertText(opened.editor, command.text, { signal })) };
}

document.addEventListener("check-command", async () => {
	const { dataset } = document.documentElement;
	delete dataset.outcome;
	dataset.outcome = JSON.stringify(await run(JSON.parse(dataset.command ?? "")));
});
addFrame();
