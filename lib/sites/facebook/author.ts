import { once } from "../candidate.ts";
import { isBefore } from "../dom.ts";
import type { Candidate, TextRule } from "../site.ts";
import { lineOf } from "../text.ts";
import { facebookHandle } from "./ids.ts";
import { authorLink } from "./links.ts";
import { isInWords, profileOf } from "./page.ts";
import { FACEBOOK } from "./selectors.ts";
import { wordsInBlocks } from "./words.ts";

/** Whether an element stands above the words. */
function isAboveWords(candidate: Candidate, element: Element): boolean {
	const words = wordsInBlocks(candidate)?.[0];
	return words === undefined || (isBefore(element, words) && !element.contains(words));
}

/** Where the id has gone from the links: the first link to a profile that shows a name, above the words. */
const firstProfile = once((candidate): Element | null => {
	const isName = (link: Element) => profileOf(link, candidate.context) !== null && lineOf(link) !== "";
	const link = candidate.own(FACEBOOK.link).find(isName);
	return link !== undefined && !isInWords(link) && isAboveWords(candidate, link) ? link : null;
});

/** A name without a link (an anonymous member of a group): the first line above the words. */
function nameWithoutLink(candidate: Candidate): string | null {
	if (wordsInBlocks(candidate) === null) return null;
	const name = candidate
		.own(FACEBOOK.span)
		.find((span) => isAboveWords(candidate, span) && span.closest(FACEBOOK.button) === null);
	return name === undefined ? null : lineOf(name);
}

function lineOfLink(link: Element | null | undefined): string | null {
	return link ? lineOf(link) : null;
}

export const AUTHOR_RULES: readonly TextRule[] = [
	(candidate) => lineOfLink(authorLink(candidate)?.link),
	(candidate) => lineOfLink(firstProfile(candidate)),
	nameWithoutLink,
];

export const HANDLE_RULES: readonly TextRule[] = [
	(candidate) => {
		const found = authorLink(candidate);
		return found && facebookHandle(found.url);
	},
	(candidate) => {
		const link = firstProfile(candidate);
		return link && profileOf(link, candidate.context);
	},
];
