import { once, timeOfElement } from "./candidate.ts";
import { instagramHandle, linkTo, MENTION } from "./ids.ts";
import { containerOfLink, containerOfPreview, containerOfTime, owns } from "./instagram/containers.ts";
import { survey } from "./instagram/page.ts";
import { AVATAR, authorIn, commentAddress, isMention, isTimed } from "./instagram/parts.ts";
import { postOf } from "./instagram/post.ts";
import { profile } from "./instagram/profile.ts";
import { INSTAGRAM } from "./instagram/selectors.ts";
import { authorLink, controlRow, replyControl, WORDS } from "./instagram/text.ts";
import { isInReplyList, parentInThread } from "./instagram/thread.ts";
import { isCutWord, isOriginalWord, isReplyWord } from "./instagram/words.ts";
import type { Candidate, Identity, Site } from "./site.ts";
import { lineOf } from "./text.ts";
import { KEPT } from "./text-kept.ts";

function byCommentLink({ own, context }: Candidate): Identity | null {
	const links = own(INSTAGRAM.commentLink).filter((link) => commentAddress(link, context) !== null);
	const link = links.find(isTimed) ?? links[0];
	const address = link === undefined ? null : commentAddress(link, context);
	if (link === undefined || address === null) return null;
	return {
		id: `ig:${address.id}`,
		parentId: address.parent === null ? null : `ig:${address.parent}`,
		handle: null,
		permalink: address.permalink,
		post: { id: `ig:post:${address.code}`, permalink: address.postPermalink },
		link,
	};
}

const controlLines = once(({ own }) => own(INSTAGRAM.button).map(lineOf));

/** Instagram (www.instagram.com): structure and evidence in dom-facts §3. */
export const instagram: Site = {
	id: "instagram",
	selectors: INSTAGRAM,
	landmarks: "dialog",
	neverShown: ["author"],
	neverShownOn: { "instagram/home": ["id", "time", "permalink"] },
	lineBreaks: KEPT,
	survey,
	find: [
		{ select: "commentLink", container: containerOfLink },
		{ select: "time", container: containerOfTime },
		{ select: "link", container: containerOfPreview },
	],
	owns: (container) => (element) => owns(container, element),
	identity: [byCommentLink],
	hindrance: () => null,
	role: ({ container }, parentId) => (parentId !== null || isInReplyList(container) ? "reply" : "comment"),
	fields: {
		author: [],
		handle: [
			(candidate) => {
				const link = authorLink(candidate);
				return link === null ? null : authorIn(link, candidate.context);
			},
			({ own, context }) => {
				for (const link of own(INSTAGRAM.link)) {
					const url = isMention(link) ? null : linkTo("instagram", link, context);
					const handle = url === null ? null : instagramHandle(url);
					if (handle !== null) return handle;
				}
				return null;
			},
			{ select: "avatar", attribute: "alt", pattern: AVATAR },
		],
		text: WORDS,
		time: [
			({ identity }) => timeOfElement(identity?.link?.querySelector(INSTAGRAM.time)),
			({ own }) => timeOfElement(own(INSTAGRAM.time)[0]),
		],
		permalink: [({ identity }) => identity?.permalink ?? null],
		parent: [({ identity }) => identity?.parentId ?? null, parentInThread],
		post: [postOf],
		reply: [
			replyControl,
			({ own }) => own(INSTAGRAM.plainWords).find((element) => isReplyWord(lineOf(element))) ?? null,
		],
		actions: [
			controlRow,
			(candidate) => replyControl(candidate)?.parentElement ?? null,
			// A preview on the home feed has no row of controls.
			({ container, survey: { kind } }) => (kind === "instagram/home" ? container : null),
		],
	},
	mention: (link, context) => {
		const url = linkTo("instagram", link, context);
		return url !== null && isMention(link) ? instagramHandle(url) : null;
	},
	mentionInWords: MENTION,
	isTruncated: (candidate, body) =>
		body.some((part) => part.querySelector(INSTAGRAM.button) !== null) || controlLines(candidate).some(isCutWord),
	isTranslated: (candidate) => controlLines(candidate).some(isOriginalWord),
	profile,
};
