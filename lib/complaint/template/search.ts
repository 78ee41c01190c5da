import { withoutCaseAndAccents } from "../letters.ts";
import type { Template } from "./template.ts";

/** Begins a search by the beginnings of snippets, ids and titles: `/maaf`. */
const SNIPPET_MARK = "/";

/** How well a template answers a search: 0 is best; null when it does not. */
export type SearchRank = (template: Template) => number | null;

/**
 * Reads what was typed into the search field. Words are found anywhere in a template, those in the title first. After a
 * slash they are beginnings: of the snippet (the exact one first), of the id, of a word of the title or of the situation.
 * An empty search and a slash alone find all.
 */
export function searchRank(query: string): SearchRank {
	const text = withoutCaseAndAccents(query.trimStart());
	const isSnippet = text.startsWith(SNIPPET_MARK);
	const words = (isSnippet ? text.slice(SNIPPET_MARK.length) : text).split(/\s+/).filter((word) => word !== "");
	if (words.length === 0) return () => 0;
	return (template) => (isSnippet ? rankOfBeginnings(template, words) : rankOfWords(template, words));
}

function rankOfWords(template: Template, words: readonly string[]): number | null {
	if (holds(withoutCaseAndAccents(template.title), words)) return 0;
	return holds(searchable(template), words) ? 1 : null;
}

function rankOfBeginnings({ id, snippet = "", title, situation }: Template, words: readonly string[]): number | null {
	const [first = "", ...others] = words;
	const isAlone = others.length === 0;
	if (isAlone && first === snippet) return 0;
	if (isAlone && (snippet.startsWith(first) || withoutCaseAndAccents(id).startsWith(first))) return 1;
	const beginnings = [
		snippet,
		withoutCaseAndAccents(id),
		...withoutCaseAndAccents(`${title} ${situation}`).split(/[^\p{L}\p{N}]+/u),
	];
	return words.every((word) => beginnings.some((beginning) => beginning.startsWith(word))) ? 2 : null;
}

function searchable({ id, title, situation, text, snippet = "", meaning = "" }: Template): string {
	return withoutCaseAndAccents(`${id} ${snippet} ${title} ${situation.replaceAll("_", " ")} ${text} ${meaning}`);
}

function holds(text: string, words: readonly string[]): boolean {
	return words.every((word) => text.includes(word));
}
