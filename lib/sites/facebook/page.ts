import { topmostDialog } from "../candidate.ts";
import { all, attribute } from "../dom.ts";
import { linkTo } from "../ids.ts";
import type { Survey } from "../site.ts";
import { lineOf } from "../text.ts";
import type { PageContext } from "../types.ts";
import { type FacebookCommentAddress, facebookCommentAddress, facebookHandle, isFacebookPost } from "./ids.ts";
import { FACEBOOK } from "./selectors.ts";

/** The label that is read out for an element. */
export function labelOf(element: Element): string {
	return attribute(element, "aria-label");
}

/** What the label of an article says it is; null when the label is missing or in a language we do not read. */
export function labelledRole(article: Element): "comment" | "reply" | null {
	const label = labelOf(article);
	if (/^(?:reply|balasan)\b/i.test(label)) return "reply";
	return /^(?:comment (?:by|from)|komentar)\b/i.test(label) ? "comment" : null;
}

/** A link about a comment: which comment, and where it leads. */
export interface CommentLink {
	link: Element;
	url: URL;
	address: FacebookCommentAddress;
	/** Leads to the post (the link around the comment's age) and not to the author. */
	isTime: boolean;
}

/** The account that a link leads to, null when it is no profile of Facebook's. */
export function profileOf(link: Element, context: PageContext): string | null {
	const url = linkTo("facebook", link, context);
	return url === null || isFacebookPost(url) ? null : facebookHandle(url);
}

/** Whether a link was written by somebody: it stands in a block of words within its article. */
export function isInWords(link: Element): boolean {
	const block = link.closest(FACEBOOK.block);
	return block !== null && !block.contains(link.closest(FACEBOOK.article));
}

const commentLinks = new WeakMap<URL, CommentLink | null>();

/** Reads a link about a comment; null for any other link, and for one inside somebody's words. */
export function commentLink(link: Element, context: PageContext): CommentLink | null {
	const url = linkTo("facebook", link, context);
	if (url === null) return null;
	let found = commentLinks.get(url);
	if (found === undefined) {
		const address = facebookCommentAddress(url);
		found = address === null || isInWords(link) ? null : { link, url, address, isTime: isFacebookPost(url) };
		commentLinks.set(url, found);
	}
	return found;
}

/** Whether an element belongs to this comment or post and not to a comment nested in it: those are articles (or wrappers) of their own. */
export function owns(container: Element, element: Element): boolean {
	const { article, wrapper } = FACEBOOK;
	const around = element.closest(article);
	if (around === container || container.matches(article)) return around === container;
	return around === container.closest(article) && element.closest(wrapper) === container.closest(wrapper);
}

/** What a selector finds in a comment or post (or in a part of it) that belongs to it. */
export function ownIn(container: Element, selector: string, part = container): Element[] {
	return all(part, selector).filter((element) => owns(container, element));
}

/** The articles around an element, the innermost first. */
export function articlesAround(element: Element): Element[] {
	const around: Element[] = [];
	const next = (from: Element) => from.parentElement?.closest(FACEBOOK.article);
	for (let article = next(element); article; article = next(article)) around.push(article);
	return around;
}

/** Whether an article is the comment with this id. By its label; else by structure: one comment's links, and nothing that only posts have. */
export function isComment(article: Element, id: string, context: PageContext): boolean {
	if (labelledRole(article) !== null) return true;
	if (article.matches(FACEBOOK.placed) || article.querySelector(FACEBOOK.postWords) !== null) return false;
	// The first link settles it for all but the first comment of a post: no search through thousands for each of them.
	const first = article.querySelector(FACEBOOK.commentLink);
	const named = first && commentLink(first, context);
	if (named !== null && named.address.id !== id) return false;
	return all(article, FACEBOOK.link).every((link) => {
		if (!owns(article, link) || isInWords(link)) return true;
		const found = commentLink(link, context);
		if (found !== null) return found.address.id === id;
		const url = linkTo("facebook", link, context);
		return url === null || !isFacebookPost(url);
	});
}

/**
 * Reels and videos show comments in panels without articles: there a comment is the smallest box with one comment's links only, its author's
 * among them. A box that has to reach an editor is a conversation. Linear over a page: a list of comments is known by its first link.
 */
function panelAround(link: Element, id: string, context: PageContext): Element | null {
	const { article, commentLink: links, editor, page, surface } = FACEBOOK;
	for (let box = link.parentElement; box && !box.matches(`${article}, ${surface}, ${page}`); box = box.parentElement) {
		const about = (each: Element | null) => each && commentLink(each, context);
		const isOther = (each: CommentLink | null) => each !== null && each.address.id !== id;
		if (isOther(about(box.querySelector(links))) || box.querySelector(editor) !== null) return null;
		const found = all(box, links).map(about);
		if (found.some(isOther)) return null;
		if (found.some((each) => each?.isTime) && found.some((each) => each?.isTime === false && lineOf(each.link) !== ""))
			return box;
	}
	return null;
}

/** The comment that a link about a comment stands in; null for links elsewhere, such as those in notifications. */
export function containerOfLink(link: Element, context: PageContext): Element | null {
	const found = commentLink(link, context);
	if (found === null) return null;
	const article = link.closest(FACEBOOK.article);
	const wrapper = link.closest(FACEBOOK.wrapper);
	if (article !== null && (wrapper?.contains(article) || isComment(article, found.address.id, context))) return article;
	return wrapper ?? panelAround(link, found.address.id, context);
}

/** The kind of Facebook page an address names; a post in a dialog is a permalink whatever lies behind it. */
function kindOf({ pathname }: URL, isDialog: boolean): string {
	const viewer = /^\/(?:[^/]+\/)?(photo|reel|video|watch)s?(?:\.php|\/|$)/.exec(pathname)?.[1];
	if (viewer) return viewer === "video" ? "watch" : viewer;
	if (isDialog || /^\/(?:permalink|story)\.php|\/(?:posts|permalink)\//.test(pathname)) return "permalink";
	if (pathname.startsWith("/groups/")) return "group";
	return /^\/(?:home\.php)?$/.test(pathname) ? "home" : "timeline";
}

/** "Message NAME" and the like: nothing in it is looked at. */
function isPrivate(dialog: Element): boolean {
	return /^(?:send )?message|^(?:kirim )?pesan/i.test(labelOf(dialog));
}

/**
 * The topmost dialog with a post or comments wins over the feed behind it; "Message NAME" and the like hold neither. A photo, reel or video
 * shown over a feed has its comments in a panel beside it.
 */
export function survey(root: ParentNode & Node, context: PageContext): Survey {
	const { article, commentLink: link, panel, wrapper } = FACEBOOK;
	const holdsComments = (box: Element) => all(box, link).some((found) => containerOfLink(found, context) !== null);
	const dialog = topmostDialog(
		root,
		(box) => !isPrivate(box) && (box.querySelector(`${article}, ${wrapper}`) !== null || holdsComments(box)),
	);
	const kind = kindOf(context.url, dialog !== null);
	const isViewer = dialog === null && /photo|reel|watch/.test(kind);
	const beside = isViewer ? all(root, panel).findLast(holdsComments) : undefined;
	return { kind: `facebook/${kind}`, scope: dialog ?? beside ?? root, focal: null, end: null, posts: new Map() };
}
