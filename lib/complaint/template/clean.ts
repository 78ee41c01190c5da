/** Line breaks of any system. */
const LINE_BREAK = /\r\n?|[\u2028\u2029]/g;
/** Control characters (but not the line break), bidirectional controls, invisible marks, lone surrogates, noncharacters. Joiners stay: emoji need them. */
const UNWANTED = /(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}\u00AD\u200B\u2060\uFEFF]/gu;

/** A template's or a value's text as it may stand in a reply: one kind of line break, spaces for tabs, nothing invisible. Linear in the length. */
export function cleanTemplateText(text: string): string {
	return plainSpaced(text).replace(UNWANTED, "");
}

/** The first character that `cleanTemplateText` takes out, as "U+200B"; null when there is none. Tabs and line breaks are none. */
export function firstInvisible(text: string): string | null {
	const [found] = plainSpaced(text).match(UNWANTED) ?? [];
	const code = found?.codePointAt(0);
	return code === undefined ? null : `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

function plainSpaced(text: string): string {
	return text.replace(LINE_BREAK, "\n").replaceAll("\t", " ");
}
