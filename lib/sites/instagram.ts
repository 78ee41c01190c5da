import { once, timeOfElement } from "./candidate.ts";
import { all, holdsText, isBefore } from "./dom.ts";
import { instagramHandle, linkTo } from "./ids.ts";
import {
	authorIn,
	CONTROL,
	commentAddress,
	containerOfLink,
	containerOfTime,
	isMark,
	owns,
	replyAmong,
	survey,
} from "./instagram-page.ts";
import { postOf } from "./instagram-post.ts";
import { INSTAGRAM } from "./instagram-selectors.ts";
import { isInReplyList, parentByDepth, parentInLists } from "./instagram-thread.ts";
import type { Candidate, Identity, Site } from "./site.ts";
import { lineOf } from "./text.ts";
import type { PageContext } from "./types.ts";

function byCommentLink({ own, context }: Candidate): Identity | null {
	const links = own(INSTAGRAM.commentLink);
	const link =
		links.find((found) => found.querySelector("time") !== null && commentAddress(found, context) !== null) ?? links[0];
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

const authorLink = once(({ own, context }) => own("a[href]").find((link) => authorIn(link, context) !== null) ?? null);

const replyControl = once(({ own }) => replyAmong(own(CONTROL)));

/** The row of controls: the smallest box around the reply control that also holds another control or the time. */
const controlRow = once((candidate) => {
	const reply = replyControl(candidate);
	for (let box = reply?.parentElement ?? null; box !== null && box !== candidate.container; box = box.parentElement) {
		const others = all(box, `${CONTROL}, time`).filter((other) => other !== reply && !reply?.contains(other));
		if (others.length > 0) return box;
	}
	return null;
});

function isWords(element: Element, candidate: Candidate): boolean {
	const { container } = candidate;
	const author = authorLink(candidate);
	const row = controlRow(candidate);
	const elsewhere = element.closest(`a, time, h2, h3, ${CONTROL}`);
	if (elsewhere !== null && elsewhere !== container && container.contains(elsewhere)) return false;
	if (row?.contains(element) || element.querySelector(`time, ${INSTAGRAM.commentLink}`) !== null) return false;
	if (author !== null && isBefore(element, author)) return false;
	if (all(element, "a[href]").some((link) => authorIn(link, candidate.context) !== null)) return false;
	if (element.contains(replyControl(candidate))) return false;
	const line = lineOf(element);
	return line === "" ? element.querySelector("img") !== null : !isMark(line);
}

function wordsInSpan(candidate: Candidate): Element[] | null {
	const body = candidate.own('span[dir="auto"], div[dir="auto"], h1').find((element) => isWords(element, candidate));
	return body === undefined ? null : [body];
}

function wordsInPlainElements(candidate: Candidate): Element[] | null {
	const body = candidate.own("span, div, p").find((element) => holdsText(element) && isWords(element, candidate));
	return body === undefined ? null : [body];
}

/** A GIF instead of words: a picture that is not the author's. */
function noWords({ own, context }: Candidate): Element[] | null {
	const isAvatar = (image: Element) =>
		image.closest("a") !== null && authorIn(image.closest("a") as Element, context) !== null;
	return own("img, video").some((image) => !isAvatar(image)) ? [] : null;
}

/** The account in the label of the picture: "budi's profile picture", "Foto profil budi". */
const AVATAR = /^(?:foto profil )?([A-Za-z0-9._]{1,30})(?:'s profile picture)?$/i;

/** Instagram (www.instagram.com): structure and evidence in dom-facts §3. */
export const instagram: Site = {
	id: "instagram",
	selectors: INSTAGRAM,
	landmarks: "dialog",
	neverShown: ["author"],
	lineBreaks: "kept",
	survey,
	find: [
		{ select: "commentLink", container: containerOfLink },
		{ select: "time", container: containerOfTime },
	],
	owns,
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
			({ own, context }) => profileAmong(own("a[href]"), context),
			{ select: "avatar", attribute: "alt", pattern: AVATAR },
		],
		text: [wordsInSpan, wordsInPlainElements, noWords],
		time: [
			({ identity }) => timeOfElement(identity?.link?.querySelector("time")),
			({ own }) => timeOfElement(own("time")[0]),
		],
		permalink: [({ identity }) => identity?.permalink ?? null],
		parent: [({ identity }) => identity?.parentId ?? null, parentInLists, parentByDepth],
		post: [postOf],
		reply: [
			replyControl,
			({ own }) => own("span, div").find((element) => /^(?:reply|balas)$/i.test(lineOf(element))) ?? null,
		],
		actions: [controlRow, (candidate) => replyControl(candidate)?.parentElement ?? null],
	},
	mention: (link, context) => {
		const url = linkTo("instagram", link, context);
		return url !== null && lineOf(link).startsWith("@") ? instagramHandle(url) : null;
	},
	isTruncated: ({ own }, body) =>
		body.some((part) => part.querySelector(CONTROL) !== null) ||
		own(CONTROL).some((control) => CUT.test(lineOf(control))),
	profile: () => null,
	newestPost: () => null,
	isTranslated: ({ own }) =>
		own(CONTROL).some((control) => /^(?:see original|lihat (?:yang |teks |bahasa )?asli)/i.test(lineOf(control))),
};

const CUT = /^(?:[.… ]*)(?:more|selengkapnya|lagi|lainnya)$/i;

function profileAmong(links: readonly Element[], context: PageContext): string | null {
	for (const link of links) {
		const url = linkTo("instagram", link, context);
		const handle = url === null || lineOf(link).startsWith("@") ? null : instagramHandle(url);
		if (handle !== null) return handle;
	}
	return null;
}
