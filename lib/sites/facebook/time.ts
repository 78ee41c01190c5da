import { ageAtEnd, ageLanguage, timeOfAge } from "../age.ts";
import { all } from "../dom.ts";
import { linkTo } from "../ids.ts";
import type { Candidate } from "../site.ts";
import { lineOf } from "../text.ts";
import type { PageContext, SeenTime } from "../types.ts";
import { controlRow } from "./controls.ts";
import { facebookHandle, isFacebookPost } from "./ids.ts";
import { timeLink } from "./links.ts";
import { articlesAround, labelledRole, labelOf, ownIn } from "./page.ts";
import { authorOf } from "./post.ts";
import { FACEBOOK } from "./selectors.ts";
import { dateIn, timeTold } from "./tooltip.ts";

/** The age at the end of the comment's own label, written out. */
export function timeInLabel({ container, context }: Candidate): SeenTime | null {
	return ageAtEnd(labelOf(container), { ...context, language: null })?.time ?? null;
}

/**
 * When a comment was written, from the link around its age: the date that a tooltip told or the link's own label says, else the age in the
 * language of the page. The label's written-out age wins when the two disagree ("1 h" under a label that says "sehari yang lalu"): its
 * words can't be mistaken.
 */
export function timeOnLink(candidate: Candidate): SeenTime | null {
	const { container, context } = candidate;
	const found = timeLink(candidate);
	if (found === null) return null;
	const { address, link } = found;
	const label = labelOf(link);
	const exact = timeTold(address.id) ?? dateIn(label, context);
	if (exact !== null) return exact;
	const wording = `${labelOf(container)} ${lineOf(controlRow(candidate) ?? container)}`.trim();
	const language = ageLanguage(context.language, wording);
	const age = timeOfAge(lineOf(link) || label, { ...context, language });
	const written = timeInLabel(candidate);
	const agree = !age || !written || (age.earliest <= written.latest && written.earliest <= age.latest);
	return agree ? age : written;
}

/**
 * When a Page or profile last posted, as its timeline shows it. Facebook may write the time of a post for the eye only (letters in another
 * order, most of them hidden): one post of the account's whose own link says no plain age or date, and nobody knows which is the newest.
 */
export function newestPost(root: ParentNode, context: PageContext): SeenTime | null {
	const account = facebookHandle(context.url)?.toLowerCase();
	const language = ageLanguage(context.language, "");
	let newest: SeenTime | null = null;
	for (const post of all(root, FACEBOOK.article)) {
		const isNested = articlesAround(post).length > 0;
		if (isNested || labelledRole(post) !== null || authorOf(post, context).handle?.toLowerCase() !== account) continue;
		const link = ownIn(post, FACEBOOK.link).find((each) => {
			const url = linkTo("facebook", each, context);
			return url !== null && isFacebookPost(url);
		});
		const time = (link ? [labelOf(link), lineOf(link)] : [])
			.map(
				(text) => dateIn(text, context) ?? timeOfAge(text.replace(/,? (?:at|pukul) .*/i, ""), { ...context, language }),
			)
			.find((read) => read !== null);
		if (time === undefined) return null;
		if (newest === null || time.latest > newest.latest) newest = time;
	}
	return newest;
}
