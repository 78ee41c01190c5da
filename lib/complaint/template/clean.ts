/** Line breaks of any system, and of Word. */
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/**
 * Control characters (but not the line break), bidirectional controls, whatever else is never seen (also Hangul fillers), lone surrogates,
 * noncharacters. Joiners, the choice of an emoji's form and the tags of flags stay: emoji need them.
 */
const UNWANTED =
	/(?!\n|\p{Join_Control}|\uFE0E|\uFE0F|[\u{E0020}-\u{E007F}])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;
/** Nothing to be seen: names on Instagram are made of a blank of braille. */
const UNSEEN = /^[\s\u2800\p{Default_Ignorable_Code_Point}]*$/u;

/** Whether nothing of a text can be seen. */
export function isUnseen(text: string): boolean {
	return UNSEEN.test(text);
}

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
