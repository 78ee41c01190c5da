import { isField } from "./read.ts";

/** The ways to bring text into a box, as named in the health report. */
export type MethodName = "paste" | "beforeinput" | "command" | "value";

/** One way: returns whether the page took the event for its own, which proves nothing; the box is read back. */
export type Method = { name: MethodName; run: (editor: HTMLElement, text: string) => boolean };

/** A paste of plain text. Chromium hands on `clipboardData`; Firefox ignores it in the constructor and builds its own from `dataType` and `data`. */
const paste: Method = {
	name: "paste",
	run(editor, text) {
		const clipboardData = new DataTransfer();
		clipboardData.setData("text/plain", text);
		const init = { clipboardData, dataType: "text/plain", data: text, bubbles: true, cancelable: true, composed: true };
		return !editor.dispatchEvent(new ClipboardEvent("paste", init));
	},
};

/**
 * Lexical's second choice, line by line: one event with a line break in it would lose the break. As a replacement, because Lexical leaves
 * an `insertText` that follows other text to the browser, which does nothing for a made-up event (lexical 0.52, Firefox 153).
 */
const beforeinput: Method = {
	name: "beforeinput",
	run(editor, text) {
		const send = (inputType: string, data: string | null) =>
			!editor.dispatchEvent(
				new InputEvent("beforeinput", { inputType, data, bubbles: true, cancelable: true, composed: true }),
			);
		return text.split("\n").reduce((taken, line, index) => {
			const isBroken = index > 0 && send("insertLineBreak", null);
			const isTaken = line !== "" && send("insertReplacementText", line);
			return taken || isBroken || isTaken;
		}, false);
	},
};

/**
 * Typing by command keeps undo. Only for textarea, input and boxes without a framework: it takes Draft.js apart and loses Lexical's line
 * breaks. It goes to whatever has the focus: where the site has moved that on, perhaps to another comment's box, nothing is typed.
 */
const command: Method = {
	name: "command",
	run(editor, text) {
		const { ownerDocument: document } = editor;
		return editor.contains(document.activeElement) && document.execCommand("insertText", false, text);
	},
};

/** A textarea's own setter, behind React's back, and the event that makes React look. Loses undo. */
const value: Method = {
	name: "value",
	run(editor, text) {
		if (!isField(editor)) return false;
		const at = editor.selectionEnd ?? editor.value.length;
		editor.setRangeText(text, at, at, "end");
		editor.dispatchEvent(
			new InputEvent("input", { inputType: "insertText", data: text, bubbles: true, composed: true }),
		);
		return true;
	},
};

/** The methods that fit a box, best first. */
export function methodsFor(editor: HTMLElement): Method[] {
	if (isField(editor)) return [command, value];
	if (editor.dataset.lexicalEditor === "true") return [paste, beforeinput];
	const isDraft = editor.classList.contains("public-DraftEditor-content") || editor.querySelector("[data-contents]");
	return isDraft ? [paste] : [paste, command];
}
