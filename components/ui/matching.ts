import { withoutCaseAndAccents } from "../../lib/complaint/letters.ts";

/** Something that can be found by typing a part of it. */
export interface Choice {
	id: string;
	label: string;
	/** Small beneath the label. */
	hint?: string;
	/** Further words by which it is found: abbreviation, aliases. */
	keywords?: readonly string[];
}

const plain = (text: string): string =>
	withoutCaseAndAccents(text)
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();

/** How well a choice fits: 0 a keyword or the label begins with it, 1 a word of the label does, 2 all typed words occur somewhere. */
function rankOf(choice: Choice, typed: string): number | null {
	const label = plain(choice.label);
	const keywords = (choice.keywords ?? []).map(plain);
	if (label.startsWith(typed) || keywords.some((keyword) => keyword.startsWith(typed))) return 0;
	if (` ${label}`.includes(` ${typed}`)) return 1;
	const everything = [label, ...keywords, plain(choice.hint ?? "")].join(" ");
	return typed.split(" ").every((word) => everything.includes(word)) ? 2 : null;
}

/** The choices that fit what was typed, best first; all of them, in their order, when nothing was typed. */
export function matching<C extends Choice>(choices: readonly C[], typedText: string): C[] {
	const typed = plain(typedText);
	if (typed === "") return [...choices];
	return choices
		.map((choice) => ({ choice, rank: rankOf(choice, typed) }))
		.filter((match): match is { choice: C; rank: number } => match.rank !== null)
		.sort((a, b) => a.rank - b.rank)
		.map((match) => match.choice);
}
