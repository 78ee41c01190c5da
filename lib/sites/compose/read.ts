/** A box with a value of its own. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

/** A place between two characters: a node and an offset as in `Range`. */
export interface Caret {
	node: Node;
	offset: number;
}

/** Elements that begin a line of their own in Draft.js, Lexical and plain editable boxes. */
const BLOCKS = new Set(["BLOCKQUOTE", "DIV", "LI", "OL", "P", "PRE", "UL"]);

/** Whether the box is a textarea or an input rather than an editable element. */
export function isField(editor: Element): editor is Field {
	return editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement;
}

/** Text as it is compared: plain spaces, no zero-width marks, one line break where several stand, no edges. */
export function normalise(text: string): string {
	return text
		.replace(/[\u200b\u200c\u2060\ufeff]/g, "")
		.replace(/\r/g, "\n")
		.replace(/[\t\u00a0 ]+/g, " ")
		.replace(/ ?\n[ \n]*/g, "\n")
		.trim();
}

/** What stands in a reply box, normalised; emoji shown as pictures are read from `alt`. Reads no layout. */
export function readBox(editor: HTMLElement): string {
	return normalise(isField(editor) ? editor.value : readAround(editor, null).before);
}

/** The text before and after a caret, not normalised; without a caret (or one outside the box) everything is before it. */
export function readAround(editor: HTMLElement, caret: Caret | null): { before: string; after: string } {
	let text = "";
	let at: number | null = null;
	const breakLine = () => {
		if (text && !text.endsWith("\n")) text += "\n";
	};
	const walk = (node: Node) => {
		const isCaretHere = caret?.node === node;
		if (node instanceof Text) {
			if (isCaretHere) at = text.length + caret.offset;
			text += node.data;
			return;
		}
		const isBlock = node !== editor && BLOCKS.has(node.nodeName);
		if (isBlock) breakLine();
		if (node instanceof HTMLImageElement) text += node.alt;
		node.childNodes.forEach((child, index) => {
			if (isCaretHere && caret.offset === index) at = text.length;
			walk(child);
		});
		if (isCaretHere) at ??= text.length;
		if (node.nodeName === "BR") text += "\n";
		if (isBlock) breakLine();
	};
	walk(editor);
	const cut = at ?? text.length;
	return { before: text.slice(0, cut), after: text.slice(cut) };
}
