import { ageAtEnd } from "./age.ts";
import { once } from "./candidate.ts";
import { attribute, isBefore } from "./dom.ts";
import { facebookHandle } from "./facebook-ids.ts";
import { authorLink } from "./facebook-links.ts";
import { profileOf } from "./facebook-page.ts";
import { wordsInBlocks } from "./facebook-words.ts";
import type { Candidate, TextRule } from "./site.ts";
import { lineOf } from "./text.ts";

/** Where the id has gone from the links: the first link to a profile that shows a name, above the words. */
const firstProfile = once((candidate): { link: Element; handle: string } | null => {
	const words = wordsInBlocks(candidate)?.[0];
	for (const link of candidate.own("a[href]")) {
		if (words !== undefined && !isBefore(link, words)) return null;
		const handle = profileOf(link, candidate.context);
		if (handle !== null && lineOf(link) !== "") return { link, handle };
	}
	return null;
});

function nameOf(found: { link: Element } | null): string | null {
	return found === null ? null : lineOf(found.link);
}

/** A name without a link (an anonymous member of a group): the first line above the words. */
function nameWithoutLink(candidate: Candidate): string | null {
	const words = wordsInBlocks(candidate)?.[0];
	if (words === undefined) return null;
	const name = candidate
		.own('span[dir="auto"]')
		.find((span) => isBefore(span, words) && !span.contains(words) && span.closest('[role="button"]') === null);
	return name === undefined ? null : lineOf(name);
}

/** The label without its opening words and its age. Only with both: the name runs into the age without a mark. */
function nameInLabel({ container, context }: Candidate): string | null {
	const label = attribute(container, "aria-label");
	const cut = ageAtEnd(label, { now: context.now, language: null });
	return /^(?:comment by|komentar (?:oleh|dari)) (.+)$/i.exec(cut?.before ?? "")?.[1] ?? null;
}

export const AUTHOR_RULES: readonly TextRule[] = [
	(candidate) => nameOf(authorLink(candidate)),
	(candidate) => nameOf(firstProfile(candidate)),
	nameWithoutLink,
	nameInLabel,
];

export const HANDLE_RULES: readonly TextRule[] = [
	(candidate) => {
		const url = authorLink(candidate)?.url;
		return url === undefined ? null : facebookHandle(url);
	},
	(candidate) => firstProfile(candidate)?.handle ?? null,
];
