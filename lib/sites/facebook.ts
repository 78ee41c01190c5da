import { ageAtEnd, ageLanguage } from "./age.ts";
import { attribute } from "./dom.ts";
import { AUTHOR_RULES, HANDLE_RULES } from "./facebook-author.ts";
import { controlRow, isTranslated, replyByWord, replyByWordAlone, replyInRow } from "./facebook-controls.ts";
import { byAuthorLink, byTimeLink, byWrapper, timeLink } from "./facebook-links.ts";
import { containerOfLink, labelledRole, owns, profileOf, survey } from "./facebook-page.ts";
import { postOf } from "./facebook-post.ts";
import { FACEBOOK } from "./facebook-selectors.ts";
import { commentBefore, enclosingComment } from "./facebook-thread.ts";
import { timeShown } from "./facebook-time.ts";
import { isCut, noWords, wordsInBlocks, wordsInPlainElements, wordsInSpan } from "./facebook-words.ts";
import type { Candidate, Hindrance, Site } from "./site.ts";
import { lineOf } from "./text.ts";
import type { SeenTime } from "./types.ts";

function hindrance({ container, identity }: Candidate): Hindrance | null {
	const isLoading = identity === null && container.querySelector('[role="status"]') !== null;
	return isLoading ? { state: "retry", reason: "loading" } : null;
}

function labelOf({ container }: Candidate): string {
	return attribute(container, "aria-label");
}

function timeInLabel(candidate: Candidate): SeenTime | null {
	const { now, zoneMinutes } = candidate.context;
	return ageAtEnd(labelOf(candidate), { now, language: null, zoneMinutes })?.time ?? null;
}

function timeOnLink(candidate: Candidate): SeenTime | null {
	const { container, context } = candidate;
	const wording = `${labelOf(candidate)} ${lineOf(controlRow(candidate) ?? container)}`;
	const language = ageLanguage(context.language, wording.trim());
	return timeShown(timeLink(candidate)?.link ?? null, context, language, timeInLabel(candidate));
}

/** Facebook (www and web.facebook.com): structure and evidence in dom-facts §2. */
export const facebook: Site = {
	id: "facebook",
	selectors: FACEBOOK,
	landmarks: "landmarks",
	neverShown: [],
	lineBreaks: "folded",
	survey,
	find: [
		{ select: "commentLink", container: containerOfLink },
		{ select: "wrapper", container: (wrapper) => wrapper.querySelector(FACEBOOK.article) ?? wrapper },
		{ select: "article", container: (article) => (labelledRole(article) === null ? null : article) },
	],
	owns,
	identity: [byTimeLink, byWrapper, byAuthorLink],
	hindrance,
	role: ({ container }, parentId) => (parentId !== null || labelledRole(container) === "reply" ? "reply" : "comment"),
	fields: {
		author: AUTHOR_RULES,
		handle: HANDLE_RULES,
		text: [wordsInBlocks, wordsInSpan, wordsInPlainElements, noWords],
		time: [timeOnLink, timeInLabel],
		permalink: [({ identity }) => identity?.permalink ?? null],
		parent: [({ identity }) => identity?.parentId ?? null, enclosingComment, commentBefore],
		post: [postOf],
		reply: [replyInRow, replyByWord, replyByWordAlone],
		actions: [controlRow, (candidate) => replyByWord(candidate)?.parentElement ?? null],
	},
	mention: profileOf,
	isTruncated: (_candidate, body) => isCut(body),
	isTranslated,
	profile: () => null,
	newestPost: () => null,
};
