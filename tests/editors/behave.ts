import type { Manner } from "./cases.ts";

/** What nobody but a person may cause while a text is put in: keys, and what sends. */
const FORBIDDEN = ["keydown", "keypress", "keyup", "submit", "click"];

let heard: string[] = [];

/** From now on every key, click and submit on the page is noted, before anyone can stop it. */
export function listen(): void {
	heard = [];
	// The same function again adds nothing.
	for (const type of FORBIDDEN) window.addEventListener(type, note, { capture: true });
}

function note({ type }: Event): void {
	heard.push(type);
}

/** What was heard since `listen`; ends it. */
export function heardSince(): string[] {
	for (const type of FORBIDDEN) window.removeEventListener(type, note, { capture: true });
	return heard;
}

function swallow(event: Event): void {
	event.preventDefault();
	event.stopPropagation();
}

const boxIn = (slot: Element) => slot.querySelector<HTMLElement>("[contenteditable], textarea");

function write(box: HTMLElement | null, text: string): void {
	if (box instanceof HTMLTextAreaElement) box.value = text;
	else if (box) box.textContent = text;
}

/** Makes the page deal with what comes into the box of `slot` as pages do that an extension cannot rely on. */
export function behave(slot: Element, manner: Manner, prefill: string, text: string): void {
	const box = boxIn(slot);
	const on = (type: string, listener: (event: Event) => void) =>
		slot.addEventListener(type, listener, { capture: true });
	const half = text.slice(0, text.length / 2);
	/** Editors without a paste of their own learn of a text by its input event; they never get to see it. */
	const isPlain =
		box instanceof HTMLTextAreaElement || !box?.matches("[data-lexical-editor], .public-DraftEditor-content");
	if (manner === "pasteSwallowed") on("paste", swallow);
	else if (manner === "readonly") {
		if (box instanceof HTMLTextAreaElement) box.readOnly = true;
		else box?.setAttribute("contenteditable", "false");
	} else if (manner === "refuses") {
		for (const type of ["paste", "beforeinput", "input"]) on(type, swallow);
		if (isPlain) on("input", () => write(box, prefill));
	} else if (manner === "vanishes") {
		for (const type of ["paste", "beforeinput", "input"]) on(type, swallow);
		for (const type of ["paste", "beforeinput", "input"]) on(type, () => box?.remove());
	} else if (box instanceof HTMLTextAreaElement) box.maxLength = half.length;
	else if (isPlain) on("input", () => write(box, half));
	else
		on("paste", (event) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData("text/plain", half);
			Object.defineProperty(event, "clipboardData", { value: clipboardData });
		});
}
