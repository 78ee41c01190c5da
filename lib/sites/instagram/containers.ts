import { boxAround } from "../climb.ts";
import { all, isBefore } from "../dom.ts";
import { instagramPostAddress, linkTo } from "../ids.ts";
import { lineOf } from "../text.ts";
import type { PageContext } from "../types.ts";
import { authorIn, commentAddress, firstAuthor, isTimed, isWhole } from "./parts.ts";
import { INSTAGRAM } from "./selectors.ts";

/** The box whose parts are a post's: for telling its caption from its comments. */
export function postAround(element: Element): Element {
	return element.closest(INSTAGRAM.post) ?? element.ownerDocument.documentElement;
}

/** The comment that a `/c/` link stands in: its row in a list (modal), else the smallest box with an author and a reply control (page). */
export function containerOfLink(link: Element, context: PageContext): Element | null {
	const own = commentAddress(link, context)?.id;
	if (own === undefined) return null;
	const isOwnLink = isTimed(link);
	// A link in somebody's words names a comment too, but holds no time.
	const idOf = (other: Element) => (isOwnLink && !isTimed(other) ? null : (commentAddress(other, context)?.id ?? null));
	const row = link.closest(INSTAGRAM.row);
	const isInRow = (other: Element) => other.closest(INSTAGRAM.row) === row && idOf(other) !== null;
	if (row !== null && all(row, INSTAGRAM.commentLink).every((other) => !isInRow(other) || idOf(other) === own))
		return row;
	const found = boxAround(link, {
		links: INSTAGRAM.commentLink,
		idOf,
		edge: INSTAGRAM.edge,
		isBeyond: (box) =>
			box.querySelector(INSTAGRAM.postMark) !== null ||
			all(box, INSTAGRAM.time).some((time) => !link.contains(time) && !isTimeOf(time, own, context)),
		isWhole: (box) => isWhole(box, context),
	});
	return found !== null && (isOwnLink || found.isWhole) ? found.box : null;
}

function isTimeOf(time: Element, id: string, context: PageContext): boolean {
	const link = time.closest(INSTAGRAM.link);
	return link !== null && commentAddress(link, context)?.id === id;
}

/** The first time of a post, beside its own account once more, is the caption's. */
function isCaption(time: Element, box: Element, context: PageContext): boolean {
	const post = postAround(time);
	if (post.querySelector(INSTAGRAM.timeBelowHeading) !== time) return false;
	const account = all(post, INSTAGRAM.link).find(
		(link) => link.closest(INSTAGRAM.navigation) === null && isName(link, context),
	);
	if (account === undefined || box.contains(account)) return false;
	return firstAuthor(all(box, INSTAGRAM.link), context) === authorIn(account, context);
}

/**
 * The comment that a time without a `/c/` link stands in (older layouts, one's own comment while it is sent). It needs an author and a
 * reply control: the caption and the heading of a post have a time too, but nothing to reply with.
 */
export function containerOfTime(time: Element, context: PageContext): Element | null {
	const url = linkTo("instagram", time.closest(INSTAGRAM.link), context);
	if (time.closest(INSTAGRAM.header) !== null || (url !== null && instagramPostAddress(url) !== null)) return null;
	const isFree = (box: Element) =>
		box.querySelector(INSTAGRAM.commentLink) === null && box.querySelector(INSTAGRAM.postMark) === null;
	const row = time.closest(INSTAGRAM.row);
	const box = row === null ? boxOfTime(time, isFree, context) : isFree(row) && isWhole(row, context) ? row : null;
	return box === null || isCaption(time, box, context) ? null : box;
}

function boxOfTime(time: Element, isFree: (box: Element) => boolean, context: PageContext): Element | null {
	const found = boxAround(time, {
		links: INSTAGRAM.time,
		idOf: (other) => (other === time ? "own" : "other"),
		edge: INSTAGRAM.edge,
		isBeyond: (box) => !isFree(box),
		isWhole: (box) => isWhole(box, context),
	});
	return found?.isWhole ? found.box : null;
}

/**
 * The comment that an author's name stands in on the home feed, where one or two are shown under a post without time, address or reply
 * control. A heart of its own, or its place after the link to all comments, tells it from the caption and the row of who liked it.
 */
export function containerOfPreview(name: Element, context: PageContext): Element | null {
	if (context.url.pathname !== "/" || name.closest(INSTAGRAM.header) !== null || !isName(name, context)) return null;
	const post = name.closest(INSTAGRAM.feedPost);
	const found = boxAround(name, {
		links: INSTAGRAM.link,
		idOf: (link) => (link === name ? "own" : isName(link, context) || isPostLink(link, context) ? "other" : null),
		edge: INSTAGRAM.edge,
		isBeyond: (box) => box.querySelector(`${INSTAGRAM.postMark}, ${INSTAGRAM.postRow}, ${INSTAGRAM.time}`) !== null,
		isWhole: () => false,
	});
	if (post === null || found === null || lineOf(found.box) === lineOf(name)) return null;
	const hasHeart = all(found.box, INSTAGRAM.button).some((button) => button.querySelector(INSTAGRAM.icon) !== null);
	const rest = post.querySelector(INSTAGRAM.allComments);
	return hasHeart || (rest !== null && isBefore(rest, found.box)) ? found.box : null;
}

function isName(link: Element, context: PageContext): boolean {
	return authorIn(link, context) !== null && link.querySelector(INSTAGRAM.media) === null;
}

function isPostLink(link: Element, context: PageContext): boolean {
	const url = linkTo("instagram", link, context);
	return url !== null && instagramPostAddress(url) !== null;
}

/** Whether an element is this comment's: in a list, replies are rows of their own. */
export function owns(container: Element, element: Element): boolean {
	return !container.matches(INSTAGRAM.row) || element.closest(INSTAGRAM.row) === container;
}
