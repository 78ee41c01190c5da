import { withoutAddressees } from "./mentions.ts";

/** Words that two texts share, of the shorter one's: a template is filled in and touched up before it is sent. */
const SHARED = 0.6;
/** The shorter of two texts has at least this part of the longer one's words: thanks alone stand in nearly every answer. */
const LENGTH = 0.5;
/** As many words at the beginning of a longer text are no chance: a page shows a long answer cut. */
const BEGINNING = 8;

/**
 * Whether an answer is the text that was put into the box, perhaps touched up, lengthened or shown cut. Names at the beginning, case, spaces
 * and punctuation do not count. Texts without a word are like nothing. Both are masked or neither.
 */
export function isLikeText(a: string, b: string): boolean {
	const [shorter = [], longer = []] = [wordsIn(a), wordsIn(b)].sort((one, other) => one.length - other.length);
	if (shorter.length >= BEGINNING && longer.join(" ").startsWith(shorter.join(" "))) return true;
	const [few, many] = [new Set(shorter), new Set(longer)].sort((one, other) => one.size - other.size);
	if (!few?.size || !many || few.size < many.size * LENGTH) return false;
	return [...few].filter((word) => many.has(word)).length >= few.size * SHARED;
}

function wordsIn(text: string): string[] {
	return (
		withoutAddressees(text)
			.normalize("NFKC")
			.toLocaleLowerCase("id")
			.match(/[\p{L}\p{N}•]+/gu) ?? []
	);
}
