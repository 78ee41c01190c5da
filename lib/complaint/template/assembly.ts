import type { Inline, Part } from "./text.ts";

/** A piece of a filled template, for the preview: the template's own words, a value, or a gap still to be filled. */
export type Piece = { type: "literal" | "value"; text: string } | { type: "missing"; variable: string };

/** What stands for a variable: its value, a gap, or nothing at all (the variable drops out with its space). */
export type Resolved = Piece | "dropped";

/** Punctuation that may not begin a line, with its space; not the start of ":)". */
const PAUSE = /^(?:[,.]|[;:](?=\s|$))[ \t]*/;

/** How the next literal joins what stands before it: as written, at the edge of a block, or where something dropped out. */
type Seam = "none" | "edge" | "gap";

/** What became of a template's parts. */
export interface Assembly {
	pieces: Piece[];
	/** Where the caret is to stand, in UTF-16 units of the pieces' text; null without one, or when it vanished with its block. */
	caret: number | null;
}

/**
 * Puts a template's parts together. Values are never read again. Where a block or a variable dropped out, its space goes
 * with it, punctuation is not doubled, an emptied line disappears and a sentence still begins with a capital.
 * @param isPhrase whether a variable's value is a phrase in lower case ("jalan berlubang") that gets a capital at the start of a sentence
 */
export function assemble(
	parts: readonly Part[],
	resolve: (name: string) => Resolved,
	isPhrase: (name: string) => boolean,
): Assembly {
	const pieces: Piece[] = [];
	let seam: Seam = "none";
	/** How many pieces stand before the caret. */
	let beforeCaret: number | null = null;

	const keepCaretInside = (): void => {
		if (beforeCaret !== null) beforeCaret = Math.min(beforeCaret, pieces.length);
	};
	const addVariable = (name: string): void => {
		const resolved = resolve(name);
		if (resolved === "dropped") {
			seam = "gap";
			return;
		}
		seam = "none";
		const isCapital = resolved.type === "value" && isPhrase(name) && startsSentence(endOf(pieces));
		pieces.push(isCapital ? { ...resolved, text: capitalised(resolved.text) } : resolved);
	};
	const addLiteral = (text: string): void => {
		const mended = seam === "none" ? withoutSecondStop(pieces, text) : mend(pieces, text, seam);
		keepCaretInside();
		if (mended === "") return;
		// Where the caret parts a literal, a space alone does not end the seam.
		if (!/^[ \t]+$/.test(mended)) seam = "none";
		pieces.push({ type: "literal", text: mended });
	};
	const addInline = (inline: Inline): void => {
		if (inline.type === "variable") addVariable(inline.name);
		else if (inline.type === "literal") addLiteral(inline.text);
		else beforeCaret = pieces.length;
	};
	const markEdge = (): void => {
		if (seam === "none") seam = "edge";
	};
	const isEmpty = (inline: Inline): boolean => {
		if (inline.type !== "variable") return false;
		const resolved = resolve(inline.name);
		return resolved !== "dropped" && resolved.type === "missing";
	};

	for (const part of parts) {
		if (part.type !== "optional") {
			addInline(part);
		} else if (part.parts.some(isEmpty)) {
			seam = "gap";
		} else {
			markEdge();
			for (const inline of part.parts) addInline(inline);
			markEdge();
		}
	}
	if (seam === "gap") cutEnd(pieces, /(?<![ \t])[ \t]*(?:[,;:][ \t]*)?$/);
	cutEnd(pieces, /(?<!\s)\s+$/);
	keepCaretInside();
	return { pieces, caret: beforeCaret === null ? null : textOf(pieces.slice(0, beforeCaret)).length };
}

/** The text of the pieces; gaps give nothing. */
export function textOf(pieces: readonly Piece[]): string {
	return pieces.map((piece) => (piece.type === "missing" ? "" : piece.text)).join("");
}

/** A value that brings its own full stop ("lampu sudah diganti.") takes the place of the template's. */
function withoutSecondStop(pieces: readonly Piece[], text: string): string {
	const last = pieces.at(-1);
	return last?.type === "value" && /[.!?]$/.test(last.text) ? text.replace(/^\.(?![\p{L}\p{N}.])/u, "") : text;
}

/** Makes the end of `pieces` and a literal after a seam fit together. Cuts the former where it is literal and returns what to add. */
function mend(pieces: Piece[], text: string, seam: Seam): string {
	const right = text.replace(/^[ \t]+/, "");
	const hadSpace = right !== text || /[ \t]$/.test(endOf(pieces));
	cutEnd(pieces, /(?<![ \t])[ \t]+$/);
	const left = endOf(pieces);

	if (left === "" || left.endsWith("\n")) {
		const rest = right.replace(PAUSE, "").replace(/^\n/, "");
		return seam === "gap" ? capitalised(rest) : rest;
	}
	if (right.startsWith("\n")) return right;
	if (PAUSE.test(right) && /[.!?]$/.test(left)) {
		const rest = right.replace(PAUSE, "");
		if (rest === "") return hadSpace || right.length > 1 ? " " : "";
		return rest.startsWith("\n") ? rest : ` ${capitalised(rest)}`;
	}
	if (PAUSE.test(right) || /^[!?)]/.test(right)) {
		cutEnd(pieces, /[,;:]$/);
		return right;
	}
	const space = hadSpace && !left.endsWith("(") ? " " : "";
	return space + (seam === "gap" && startsSentence(left) ? capitalised(right) : right);
}

/** The end of the text so far, long enough to judge by; a gap counts as a word. */
function endOf(pieces: readonly Piece[]): string {
	return pieces
		.slice(-3)
		.map((piece) => (piece.type === "missing" ? piece.variable : piece.text))
		.join("");
}

/**
 * Cuts a match from the end when that is literal, across literals that the caret parts; values are left as they are. A pattern must not begin
 * inside a run of blanks: looked for at each of them, a long run would take the square of its length.
 */
function cutEnd(pieces: Piece[], pattern: RegExp): void {
	const last = pieces.at(-1);
	if (last?.type !== "literal") return;
	last.text = last.text.replace(pattern, "");
	if (last.text !== "") return;
	pieces.pop();
	cutEnd(pieces, pattern);
}

function startsSentence(before: string): boolean {
	const said = before.trimEnd();
	const isLineEnd = before.slice(said.length).includes("\n");
	return (said === "" || isLineEnd || /[.!?]$/.test(said)) && !/\bno\.$/i.test(said);
}

function capitalised(text: string): string {
	return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
