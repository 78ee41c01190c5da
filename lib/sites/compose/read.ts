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

/**
 * Goes through the text of an editable box and returns it, not normalised. Tells of each text node, and of each gap before, between and
 * behind the children of an element, how many characters stand before it.
 */
function walk(editor: HTMLElement, visit: (node: Node, offset: number, before: number) => void): string {
	let text = "";
	const breakLine = () => {
		if (text && !text.endsWith("\n")) text += "\n";
	};
	const enter = (node: Node) => {
		if (node instanceof Text) {
			visit(node, 0, text.length);
			text += node.data;
			return;
		}
		const isBlock = node !== editor && BLOCKS.has(node.nodeName);
		if (isBlock) breakLine();
		if (node instanceof HTMLImageElement) text += node.alt;
		node.childNodes.forEach((child, index) => {
			visit(node, index, text.length);
			enter(child);
		});
		visit(node, node.childNodes.length, text.length);
		if (node.nodeName === "BR") text += "\n";
		if (isBlock) breakLine();
	};
	enter(editor);
	return text;
}

/** The text before and after a caret, not normalised; without a caret (or one outside the box) everything is before it. */
export function readAround(editor: HTMLElement, caret: Caret | null): { before: string; after: string } {
	let at: number | null = null;
	const text = walk(editor, (node, offset, before) => {
		if (node !== caret?.node) return;
		if (node instanceof Text) at = before + caret.offset;
		else if (offset === caret.offset) at = before;
	});
	const cut = at ?? text.length;
	return { before: text.slice(0, cut), after: text.slice(cut) };
}

/** The place behind the first `length` characters of an editable box, in a text node where one reaches there; null when there is none. */
export function placeBehind(editor: HTMLElement, length: number): Caret | null {
	let inText: Caret | null = null;
	let inGap: Caret | null = null;
	walk(editor, (node, offset, before) => {
		if (node instanceof Text) {
			if (before <= length && length <= before + node.length) inText = { node, offset: length - before };
		} else if (before === length && node.nodeName !== "BR") inGap = { node, offset };
	});
	return inText ?? inGap;
}
