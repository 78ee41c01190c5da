import { type Caret, isField, placeBehind, readAround } from "./read.ts";
import type { Wait } from "./wait.ts";

/** Draft.js and Lexical learn of the focus and the caret by events; until then they insert at the old place (draft-js #616). Milliseconds. */
export const CARET_MS = 30;

/** Where the caret last stood in an editable element, if it ever did. */
export type Carets = (editor: Element) => Caret | undefined;

/** The editable element around a node, or null. Nested marks such as a mention with `contenteditable="false"` belong to the box around them. */
function boxAround(node: Node): Element | null {
	const element = node instanceof Element ? node : node.parentElement;
	return element?.closest('[contenteditable]:not([contenteditable="false"])') ?? null;
}

/** End of the page's selection: text that is selected is kept, the reply goes behind it. */
function selectionEnd(document: Document): Caret | null {
	const selection = document.getSelection();
	if (!selection || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	return { node: range.endContainer, offset: range.endOffset };
}

/** Notes the last caret inside every editable element until `signal` aborts: before *Sisipkan* the focus, and often the selection, go elsewhere. */
export function rememberCaret(document: Document, signal: AbortSignal): Carets {
	const carets = new WeakMap<Element, Caret>();
	const note = () => {
		const caret = selectionEnd(document);
		const box = caret && boxAround(caret.node);
		if (caret && box) carets.set(box, caret);
	};
	document.addEventListener("selectionchange", note, { signal });
	return (editor) => carets.get(editor);
}

/** The box that holds what has the focus: a text field, or an editable element; null for everything else. */
export function boxWithFocus(focused: Element | null): HTMLElement | null {
	if (!focused) return null;
	return isField(focused) ? focused : (boxAround(focused) as HTMLElement | null);
}

/** Gives a box the focus back, with the caret exactly where it last stood. Text that is still selected there stays selected. */
export function returnToCaret(editor: HTMLElement, carets: Carets): void {
	const selection = editor.ownerDocument.getSelection();
	// Noted before: focus may move it.
	const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
	editor.focus();
	if (isField(editor)) return;
	if (anchorNode && focusNode && editor.contains(anchorNode) && editor.contains(focusNode))
		selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
	else {
		const known = carets(editor);
		const { node, offset } = known && isPlace(editor, known) ? known : endOf(editor);
		selection?.collapse(node, offset);
	}
}

/** Whether a remembered caret still names a place in a box. */
function isPlace(editor: HTMLElement, { node, offset }: Caret): boolean {
	return editor.contains(node) && offset <= (node instanceof Text ? node.length : node.childNodes.length);
}

/** The end of an editable element, as deep as its editor keeps its text. */
function endOf(editor: HTMLElement): Caret {
	let node: Node = editor;
	for (;;) {
		const last: ChildNode | null = node.lastChild;
		if (last instanceof Text) return { node: last, offset: last.length };
		if (last?.nodeName === "BR") return { node, offset: node.childNodes.length - 1 };
		const isClosed =
			last instanceof Element && (last.getAttribute("contenteditable") === "false" || !last.hasChildNodes());
		if (!last || isClosed) return { node, offset: node.childNodes.length };
		node = last;
	}
}

/** The place where the reply goes. A caret before all text is one that no person put there (`focus()` leaves it so): the end is meant. */
function placeFor(editor: HTMLElement, carets?: Carets): Caret {
	const current = selectionEnd(editor.ownerDocument);
	const caret = current && editor.contains(current.node) ? current : carets?.(editor);
	return caret && isPlace(editor, caret) && readAround(editor, caret).before ? caret : endOf(editor);
}

/** Gives the box the focus and puts the caret back where it was, or else to the end. Nothing stays selected, so nothing can be overwritten. */
export function focusAtCaret(editor: HTMLElement, carets?: Carets): void {
	if (isField(editor)) {
		editor.focus();
		const end = editor.selectionEnd || editor.value.length;
		editor.setSelectionRange(end, end);
		return;
	}
	const { node, offset } = placeFor(editor, carets);
	editor.focus();
	editor.ownerDocument.getSelection()?.collapse(node, offset);
}

/** The text on both sides of the caret of a box that has the focus. */
export function textAroundCaret(editor: HTMLElement): { before: string; after: string } {
	if (!isField(editor)) return readAround(editor, selectionEnd(editor.ownerDocument));
	const at = editor.selectionEnd ?? editor.value.length;
	return { before: editor.value.slice(0, at), after: editor.value.slice(at) };
}

/** Texts of one length that differ in the kind of a space only: editors keep some spaces as ones that don't break. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

/**
 * Moves the caret of a box that was just filled to before `behind`, the last of what was inserted. Where that text does not end at the caret,
 * or the box does not keep the caret there, it stays at the end.
 */
export async function moveCaretBefore(editor: HTMLElement, behind: string, wait: Wait): Promise<void> {
	const { before } = textAroundCaret(editor);
	const at = before.length - behind.length;
	if (behind === "" || !plain(before).endsWith(plain(behind))) return;
	if (isField(editor)) return editor.setSelectionRange(at, at);
	const selection = editor.ownerDocument.getSelection();
	const end = selectionEnd(editor.ownerDocument);
	const place = placeBehind(editor, at);
	if (!selection || !end || !place) return;
	selection.collapse(place.node, place.offset);
	await wait(CARET_MS);
	const isKept = textAroundCaret(editor).before === before.slice(0, at);
	if (!isKept && editor.contains(end.node)) selection.collapse(end.node, end.offset);
}
