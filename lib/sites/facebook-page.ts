import { topmostDialog } from "./candidate.ts";
import { boxAround } from "./climb.ts";
import { all, attribute } from "./dom.ts";
import { type FacebookCommentAddress, facebookCommentAddress, facebookHandle, isFacebookPost } from "./facebook-ids.ts";
import { FACEBOOK } from "./facebook-selectors.ts";
import { linkTo } from "./ids.ts";
import type { Survey } from "./site.ts";
import { lineOf } from "./text.ts";
import type { PageContext } from "./types.ts";

const COMMENT_LABEL = /^(?:comment|reply) (?:by|from)\b|^komentar\b|^balasan\b/i;
const REPLY_LABEL = /^(?:reply|balasan)\b/i;

/** What the label of an article says it is; null when the label is missing or in a language we do not read. */
export function labelledRole(article: Element): "comment" | "reply" | null {
	const label = attribute(article, "aria-label");
	if (REPLY_LABEL.test(label)) return "reply";
	return COMMENT_LABEL.test(label) ? "comment" : null;
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
function isInWords(link: Element): boolean {
	const block = link.closest('div[dir="auto"]');
	return block !== null && !block.contains(link.closest(FACEBOOK.article));
}

const commentLinks = new WeakMap<URL, CommentLink | null>();

/** Reads a link about a comment; null for any other link, and for one inside somebody's words. */
export function commentLink(link: Element, context: PageContext): CommentLink | null {
	const url = linkTo("facebook", link, context);
	if (url === null) return null;
	const known = commentLinks.get(url);
	if (known !== undefined) return known;
	const address = facebookCommentAddress(url);
	const found = address === null || isInWords(link) ? null : { link, url, address, isTime: isFacebookPost(url) };
	commentLinks.set(url, found);
	return found;
}

/** Whether an element belongs to this comment or post and not to a comment nested in it: those are articles (or wrappers) of their own. */
export function owns(container: Element, element: Element): boolean {
	const article = element.closest(FACEBOOK.article);
	if (article === container || container.matches(FACEBOOK.article)) return article === container;
	return (
		article === container.closest(FACEBOOK.article) &&
		element.closest(FACEBOOK.wrapper) === container.closest(FACEBOOK.wrapper)
	);
}

/** The words of a post, which only posts mark. */
export const POST_WORDS = '[data-ad-rendering-role="story_message"], [data-ad-preview="message"]';

/** Whether an article is the comment with this id. By its label; else by structure: one comment's links, and nothing that only posts have. */
function isCommentArticle(article: Element, id: string, context: PageContext): boolean {
	if (labelledRole(article) !== null) return true;
	if (article.hasAttribute("aria-posinset") || article.querySelector(POST_WORDS) !== null) return false;
	// The first link settles it for all but the first comment of a post: no search through thousands for each of them.
	const first = article.querySelector(FACEBOOK.commentLink);
	if (first !== null && commentLink(first, context)?.address.id !== id) return false;
	const ids = new Set<string>();
	let hasTime = false;
	for (const link of article.querySelectorAll("a[href]")) {
		if (!owns(article, link) || isInWords(link)) continue;
		const found = commentLink(link, context);
		if (found !== null) {
			ids.add(found.address.id);
			hasTime ||= found.isTime;
			continue;
		}
		const url = linkTo("facebook", link, context);
		if (url !== null && isFacebookPost(url) && !url.searchParams.has("comment_id")) return false;
	}
	return hasTime && ids.size === 1;
}

/**
 * Reels and videos show comments in panels without articles: there a comment is the box with one comment's links and its author, who is
 * known by the comment's id in the link, or else by a name beside a control.
 */
function panelAround(link: Element, context: PageContext): Element | null {
	const isAuthor = (other: Element) => commentLink(other, context)?.isTime === false && lineOf(other) !== "";
	const found = boxAround(link, {
		links: FACEBOOK.commentLink,
		idOf: (other) => commentLink(other, context)?.address.id ?? null,
		edge: `${FACEBOOK.article}, [role="dialog"], [role="main"], [role="complementary"], [role="feed"], main, body`,
		isWhole: (box) => {
			const links = all(box, "a[href]");
			const hasTime = links.some((other) => commentLink(other, context)?.isTime === true);
			return (
				hasTime &&
				(links.some(isAuthor) ||
					(hasControl(box) && links.some((other) => lineOf(other) !== "" && profileOf(other, context) !== null)))
			);
		},
	});
	return found?.isWhole ? found.box : null;
}

function hasControl(box: Element): boolean {
	return all(box, '[role="button"]').some(
		(control) => control.querySelector("svg, img, i") === null && lineOf(control) !== "",
	);
}

/** The comment that a link about a comment stands in; null for links elsewhere, such as those in notifications. */
export function containerOfLink(link: Element, context: PageContext): Element | null {
	const found = commentLink(link, context);
	if (found === null) return null;
	const article = link.closest(FACEBOOK.article);
	if (article !== null && isCommentArticle(article, found.address.id, context)) return article;
	return link.closest(FACEBOOK.wrapper) ?? panelAround(link, context);
}

/** The kind of Facebook page an address names; a post in a dialog is a permalink whatever lies behind it. */
function kindOf(url: URL, isDialog: boolean): string {
	const path = url.pathname;
	if (/^\/photo|\/photos\//.test(path)) return "facebook/photo";
	if (/^\/reels?\//.test(path)) return "facebook/reel";
	if (/^\/watch|\/videos\//.test(path)) return "facebook/watch";
	if (isDialog || /^\/(?:permalink|story)\.php|\/posts\/|\/permalink\//.test(path)) return "facebook/permalink";
	if (path.startsWith("/groups/")) return "facebook/group";
	return path === "/" || path === "/home.php" ? "facebook/home" : "facebook/timeline";
}

function holdsComments(box: Element, context: PageContext): boolean {
	return all(box, FACEBOOK.commentLink).some((link) => containerOfLink(link, context) !== null);
}

/**
 * The topmost dialog with a post or comments wins over the feed behind it; "Message NAME" and the like hold neither. A photo, reel or video
 * shown over a feed has its comments in a panel beside it.
 */
export function survey(root: ParentNode & Node, context: PageContext): Survey {
	const isSurface = (dialog: Element) =>
		dialog.querySelector(`${FACEBOOK.article}, ${FACEBOOK.wrapper}`) !== null || holdsComments(dialog, context);
	const dialog = topmostDialog(root, isSurface);
	const kind = kindOf(context.url, dialog !== null);
	const isViewer = dialog === null && /photo|reel|watch/.test(kind);
	const panels = isViewer ? all(root, '[role="complementary"]') : [];
	const panel = panels.findLast((candidate) => holdsComments(candidate, context)) ?? null;
	return { kind, scope: dialog ?? panel ?? root, focal: null, end: null, posts: new Map() };
}
