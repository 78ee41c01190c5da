import { type Caret, isField, readAround } from "./read.ts";

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
	if (!caret || !editor.contains(caret.node)) return endOf(editor);
	const length = caret.node instanceof Text ? caret.node.length : caret.node.childNodes.length;
	return caret.offset <= length && readAround(editor, caret).before ? caret : endOf(editor);
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
