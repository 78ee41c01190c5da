import { CARET_MS, type Carets, focusAtCaret, moveCaretBefore, textAroundCaret } from "./caret.ts";
import { type Method, type MethodName, methodsFor } from "./methods.ts";
import { isField, normalise, readBox } from "./read.ts";
import { type Wait, waitUnder } from "./wait.ts";

/** When a box is read back, in milliseconds after the one before. A method that the page took gets longer: it must not be repeated while it is still at work. */
const UNTAKEN_MS = [0, 50, 50] as const;
const TAKEN_MS = [0, 50, 100, 150, 300, 400] as const;

/** What became of a reply. `before` is what stood in the box, `found` what stands in it now, both as `readBox` gives them. */
export type InsertResult =
	| { state: "inserted"; method: MethodName; before: string }
	/** `refused`: the box holds what it held before. `partial`: it changed, but not into what was meant. `vanished`: the site removed it. */
	| { state: "refused" | "partial" | "readonly"; found: string }
	/** `isUntouched`: before anything was tried, so the site may only have put another box in its place. */
	| { state: "vanished"; found: string; isUntouched: boolean };

export interface InsertOptions {
	signal: AbortSignal;
	/** From `rememberCaret`; without it a box that the selection has left is filled at its end. */
	carets?: Carets;
	/** Where the caret is to stand afterwards, as a UTF-16 offset into the text; null or left out: at its end. */
	caret?: number | null;
	wait?: Wait;
}

/** Insertions under way: a double click must not insert twice. */
const underWay = new WeakMap<HTMLElement, { text: string; result: Promise<InsertResult> }>();

/**
 * Puts `text` into a site's reply box at the caret (or the end), keeps what is there, and reads the box back.
 * Presses no key and sends nothing. Never throws: what failed is in the result. A second call
 * while one is under way gets the first one's result, or waits for it when it brings another text.
 */
export function insertText(editor: HTMLElement, text: string, options: InsertOptions): Promise<InsertResult> {
	const running = underWay.get(editor);
	if (running?.text === text) return running.result;
	const started = { text, result: after(running?.result, () => insert(editor, text, options)) };
	underWay.set(editor, started);
	void started.result.finally(() => underWay.get(editor) === started && underWay.delete(editor));
	return started.result;
}

async function after<Value>(before: Promise<unknown> | undefined, run: () => Promise<Value>): Promise<Value> {
	await before;
	return run();
}

async function insert(editor: HTMLElement, text: string, options: InsertOptions): Promise<InsertResult> {
	const { signal, caret = null, wait = waitUnder(options.signal) } = options;
	// Only from where a run of breaks begins: else a long one inside the text is gone through from each of its breaks.
	const reply = asTyped(editor, text).replace(/(?<!\n)\n+$/, "");
	if (!isWritable(editor)) return { state: "readonly", found: readBox(editor) };
	focusAtCaret(editor, options.carets);
	await wait(CARET_MS);
	if (!editor.isConnected) return { state: "vanished", found: "", isUntouched: true };
	const before = readBox(editor);
	if (normalise(reply) === "") return { state: "refused", found: before };
	const spaced = withSpaces(reply, textAroundCaret(editor));
	for (const method of methodsFor(editor)) {
		if (signal.aborted) break;
		const state = await attempt(method, editor, spaced, before, wait);
		if (state === "vanished") return { state, found: readBox(editor), isUntouched: false };
		if (state === "partial") return { state, found: readBox(editor) };
		if (state === "refused") continue;
		if (caret !== null) {
			const behind = reply.slice(asTyped(editor, text.slice(0, caret)).length);
			await moveCaretBefore(editor, behind + spaced.slice(spaced.lastIndexOf(reply) + reply.length), wait);
		}
		return { state, method: method.name, before };
	}
	return { state: "refused", found: readBox(editor) };
}

/** A text as the box takes it: lines joined by "\n", or by a space where there is only one. */
function asTyped(editor: HTMLElement, text: string): string {
	const lines = text.replace(/\r\n?/g, "\n");
	return editor instanceof HTMLInputElement ? lines.replace(/\n+/g, " ") : lines;
}

function isWritable(editor: HTMLElement): boolean {
	if (isField(editor)) return !editor.readOnly && !editor.matches(":disabled");
	const editable = editor.closest("[contenteditable]")?.getAttribute("contenteditable") ?? "false";
	return editable !== "false" && editor.getAttribute("aria-disabled") !== "true";
}

/** One space between the reply and its neighbours, where words would run together. */
function withSpaces(reply: string, { before, after }: { before: string; after: string }): string {
	const lead = before && !/\s$/.test(before) && !/^\s/.test(reply) ? " " : "";
	const tail = /^[\p{L}\p{N}@#]/u.test(after) && !/\s$/.test(reply) ? " " : "";
	return lead + reply + tail;
}

type Outcome = "inserted" | "refused" | "partial" | "vanished";

/** Runs one method and reads the box until the text has been there twice, or time is up. */
async function attempt(
	method: Method,
	editor: HTMLElement,
	reply: string,
	before: string,
	wait: Wait,
): Promise<Outcome> {
	const isTaken = method.run(editor, reply);
	let outcome: Outcome = "refused";
	for (const pause of isTaken ? TAKEN_MS : UNTAKEN_MS) {
		await wait(pause);
		const last = outcome;
		outcome = editor.isConnected ? compare(before, readBox(editor), normalise(reply)) : "vanished";
		if (outcome === "vanished" || (outcome === "inserted" && last === "inserted")) break;
	}
	return outcome;
}

/** Inserted: the reply stands there once more than before, whole and with its line breaks, and nothing else came or went but white space. */
function compare(before: string, found: string, reply: string): Outcome {
	if (found === before) return "refused";
	const isOnceMore = found.split(reply).length === before.split(reply).length + 1;
	return isOnceMore && inked(found) === inked(before) + inked(reply) ? "inserted" : "partial";
}

/** Number of characters that are not white space. */
function inked(text: string): number {
	return text.replace(/\s+/g, "").length;
}
