import { withoutCaseAndAccents } from "./letters.ts";

/** Words that stand in most complaints and find none: left out where there are others. */
const COMMON = new Set(
	(
		"di ke dari dan atau yang yg ini itu untuk utk dengan dgn pada ada adalah sudah udah udh sdh belum blm tidak tdk gak ga nggak tak bisa " +
		"mau akan saja aja juga lagi kok sih dong ya nya sama saya kami kita aku pak bu min mimin admin kak tolong mohon bapak ibu"
	).split(" "),
);

const WORD = /[\p{L}\p{N}]{2,}/gu;
/** No word is told from another by what follows. */
const LONGEST = 16;

/**
 * The words of a text in the form in which they are looked for, each once: lower case, without diacritics, letters and digits only.
 * "Jl. Mélati, 2 lampu" gives jl, melati, lampu.
 */
export function searchWords(text: string): string[] {
	const plain = withoutCaseAndAccents(text, "NFKD");
	return [...new Set((plain.match(WORD) ?? []).map((word) => word.slice(0, LONGEST)))];
}

/** The same without those that find nothing. */
export function tellingWords(text: string): string[] {
	const words = searchWords(text);
	const telling = words.filter((word) => !COMMON.has(word));
	return telling.length > 0 ? telling : words;
}

/** Whether something is looked for that no search can find: a single letter or digit, or signs alone. */
export function isWordless(text: string): boolean {
	return text.trim() !== "" && searchWords(text).length === 0;
}
