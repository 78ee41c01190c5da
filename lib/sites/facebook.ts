import { all } from "./dom.ts";
import { answerHint } from "./facebook/answers.ts";
import { AUTHOR_RULES, HANDLE_RULES } from "./facebook/author.ts";
import { controlRow, isTranslated, replyByWord, replyByWordAlone, replyInRow } from "./facebook/controls.ts";
import { facebookHandle } from "./facebook/ids.ts";
import { byAuthorLink, byTimeLink, byWrapper } from "./facebook/links.ts";
import { containerOfLink, labelledRole, owns, profileOf, survey } from "./facebook/page.ts";
import { isUnderAdvertisement, postOf } from "./facebook/post.ts";
import { FACEBOOK } from "./facebook/selectors.ts";
import { enclosingComment } from "./facebook/thread.ts";
import { timeInLabel, timeOnLink } from "./facebook/time.ts";
import { hearTooltip, notices } from "./facebook/tooltip.ts";
import { isCut, noWords, wordsInBlocks, wordsInPlainElements, wordsInSpan } from "./facebook/words.ts";
import type { Candidate, Hindrance, Site } from "./site.ts";
import { FOLDED } from "./text.ts";

const labelled = (article: Element): Element | null => (labelledRole(article) === null ? null : article);

function hindrance(candidate: Candidate): Hindrance | null {
	if (isUnderAdvertisement(candidate)) return { state: "skip", reason: "advertisement" };
	const isLoading = candidate.identity === null && candidate.container.querySelector(FACEBOOK.loading) !== null;
	return isLoading ? { state: "retry", reason: "loading" } : null;
}

/** Facebook (www and web.facebook.com): structure and evidence in dom-facts §2. */
export const facebook: Site = {
	id: "facebook",
	selectors: FACEBOOK,
	landmarks: "landmarks",
	neverShown: [],
	lineBreaks: FOLDED,
	survey(root, context) {
		for (const tooltip of all(root, FACEBOOK.tooltip)) hearTooltip(tooltip, context, false);
		return survey(root, context);
	},
	find: [
		{ select: "commentLink", container: containerOfLink },
		{ select: "wrapper", container: (wrapper) => wrapper.querySelector(FACEBOOK.article) ?? wrapper },
		{ select: "role", container: labelled },
		// Four searches by label take as long as all the rest (87 ms on 2,000 comments against 9 by role).
		{ select: "article", unless: "role", container: labelled },
	],
	owns: (container) => (element) => owns(container, element),
	identity: [byTimeLink, byWrapper, byAuthorLink],
	hindrance,
	role: ({ container }, parentId) => (parentId !== null || labelledRole(container) === "reply" ? "reply" : "comment"),
	fields: {
		author: AUTHOR_RULES,
		handle: HANDLE_RULES,
		text: [wordsInBlocks, wordsInSpan, wordsInPlainElements, noWords],
		time: [timeOnLink, timeInLabel],
		permalink: [({ identity }) => identity?.permalink ?? null],
		parent: [({ identity }) => identity?.parentId ?? null, enclosingComment],
		post: [postOf],
		reply: [replyInRow, replyByWord, replyByWordAlone],
		actions: [controlRow, (candidate) => replyByWord(candidate)?.parentElement ?? null],
	},
	mention: profileOf,
	isTruncated: (_candidate, body) => isCut(body),
	isTranslated,
	answerHint,
	notices,
	profile: (url) => (url.pathname.startsWith("/groups/") ? null : facebookHandle(url)),
};
