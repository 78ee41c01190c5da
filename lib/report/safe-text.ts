/** Longest text of a cell in a spreadsheet, in UTF-16 units (Excel specifications and limits). */
export const CELL_MAX_LENGTH = 32_767;

/** What XML 1.0 §2.2 cannot hold, but for lone surrogates; also in the other formats nobody needs them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to remove
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
/** Embeddings, overrides and isolates turn the rest of a cell or a file name around ("gnp.exe"). Marks (U+200E, U+200F) stay. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
const LINE_BREAKS = /\r\n|[\r\u0085\u2028\u2029]/g;

/**
 * Human text as any file or file name may hold it: line breaks as LF, without control and bidi-control characters, lone
 * surrogates as U+FFFD. Emoji, combining marks and every script stay.
 */
export function cleanText(text: string): string {
	return text
		.replace(LINE_BREAKS, "\n")
		.replace(ILLEGAL, "")
		.replace(BIDI_CONTROLS, "")
		.replace(/\p{Surrogate}/gu, "\uFFFD");
}

/** Cuts to `maxLength` UTF-16 units, the mark included, never inside a character that people see as one (emoji, é). */
export function shorten(text: string, maxLength: number, mark = "…"): string {
	if (text.length <= maxLength) return text;
	const room = maxLength - mark.length;
	let end = 0;
	// One more character than fits is enough to see where the last one begins.
	for (const { index } of new Intl.Segmenter("id").segment(text.slice(0, room + 2))) if (index <= room) end = index;
	// A pile of combining marks can be one single character: cut it between code points.
	if (end === 0) end = /[\uD800-\uDBFF]/.test(text.charAt(room - 1)) ? room - 1 : room;
	return text.slice(0, end).trimEnd() + mark;
}

/** Excel reads `_x0041_` in a cell as "A" (ECMA-376 part 1, §22.9.2.19): the first underscore is written as its own code. */
export function escapeOoxml(text: string): string {
	return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

export function escapeXml(text: string): string {
	return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/**
 * Text that a spreadsheet may take for a formula when it opens a CSV file: it begins with = + - @ (full-width ones too, and
 * after spaces, quotes or invisible characters), or with TAB, CR, LF, NUL (OWASP, CWE-1236). Apostrophes before it count
 * as part of it, so that `unguardFormula` is exact.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL and TAB are what is looked for
const FORMULA = /^'*(?:[\t\r\n\u0000]|[\s\p{Cf}"]*[=+\-@＝＋－＠])/u;

/** Puts an apostrophe before text that could run as a formula. `unguardFormula` gives back the very same text. */
export function guardFormula(text: string): string {
	return FORMULA.test(text) ? `'${text}` : text;
}

/** The exact inverse of `guardFormula`: takes away the one apostrophe that it put there. */
export function unguardFormula(text: string): string {
	return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
