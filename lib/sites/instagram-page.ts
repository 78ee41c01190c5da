import { topmostDialog } from "./candidate.ts";
import { boxAround } from "./climb.ts";
import { all } from "./dom.ts";
import {
	type InstagramCommentAddress,
	instagramCommentAddress,
	instagramHandle,
	instagramPostAddress,
	linkTo,
} from "./ids.ts";
import { INSTAGRAM } from "./instagram-selectors.ts";
import type { Survey } from "./site.ts";
import { lineOf } from "./text.ts";
import type { PageContext } from "./types.ts";

export const CONTROL = 'button, [role="button"]';

/** Boxes that hold lists of comments or a whole post, never one comment. */
const EDGE = 'li, ul, article, main, section, header, form, body, [role="dialog"], [role="main"]';

/** What only a post has: its heading, its form, the rule above its comments. */
const POST_MARK = "h1, header, form, textarea, hr";

/** What the address of a link says about a comment; null for every other link. */
export function commentAddress(link: Element, context: PageContext): InstagramCommentAddress | null {
	const url = linkTo("instagram", link, context);
	return url === null ? null : instagramCommentAddress(url);
}

/** The account that a link leads to when it is an author's: its text is the account's name or it wraps their picture. A mention reads "@name". */
export function authorIn(link: Element, context: PageContext): string | null {
	const url = linkTo("instagram", link, context);
	const handle = url === null ? null : instagramHandle(url);
	if (handle === null) return null;
	// A badge may add a word after the name.
	return lineOf(link).toLowerCase().split(" ")[0] === handle || link.querySelector("img") !== null ? handle : null;
}

const MARK =
	/^(?:edited|diedit|author|creator|pembuat|penulis|kreator|pinned|disematkan|verified|terverifikasi|follow(?:ing)?|(?:meng)?ikuti|[•·\s]+)$/i;

/** Whether a line is one of the small marks beside a name or a time, which are nobody's words. */
export function isMark(line: string): boolean {
	return MARK.test(line);
}

const REPLY_WORD = /^(?:reply|balas)$/i;
const OTHER_WORD =
	/^(?:like|suka|(?:see|view|hide|lihat|sembunyikan|translate|terjemahkan|follow|ikuti|edited|diedit|more|lagi|selengkapnya|post|kirim|delete|hapus|report|laporkan)\b.*)$/i;

/** The reply control among controls: words only, no count. By its place after the time; the wording only decides between several. */
export function replyAmong(controls: readonly Element[]): Element | null {
	const worded = controls.filter(
		(control) => control.querySelector("svg, img, time") === null && /^[^\d]+$/.test(lineOf(control)),
	);
	return (
		worded.find((control) => REPLY_WORD.test(lineOf(control))) ??
		worded.find((control) => !OTHER_WORD.test(lineOf(control))) ??
		null
	);
}

function isWhole(box: Element, context: PageContext): boolean {
	return replyAmong(all(box, CONTROL)) !== null && all(box, "a[href]").some((link) => authorIn(link, context) !== null);
}

/** Whether a row of a list holds one comment of its own, whatever replies are nested in rows of theirs. */
function holdsOne(row: Element, context: PageContext): boolean {
	const ids = new Set<string>();
	for (const link of row.querySelectorAll(INSTAGRAM.commentLink)) {
		const id = link.closest("li") === row ? commentAddress(link, context)?.id : undefined;
		if (id !== undefined) ids.add(id);
	}
	return ids.size === 1;
}

/** The comment that a `/c/` link stands in: its row in a list (modal), else the smallest box with an author and a reply control (page). */
export function containerOfLink(link: Element, context: PageContext): Element | null {
	const address = commentAddress(link, context);
	if (address === null) return null;
	const row = link.closest("li");
	if (row !== null && holdsOne(row, context)) return row;
	const found = boxAround(link, {
		links: INSTAGRAM.commentLink,
		idOf: (other) => commentAddress(other, context)?.id ?? null,
		edge: EDGE,
		isBeyond: (box) =>
			box.querySelector(POST_MARK) !== null || all(box, "time").some((time) => !isTimeOf(time, address.id, context)),
		isWhole: (box) => isWhole(box, context),
	});
	return found?.box ?? null;
}

function isTimeOf(time: Element, id: string, context: PageContext): boolean {
	const link = time.closest("a");
	return link !== null && commentAddress(link, context)?.id === id;
}

/**
 * The comment that a time without a `/c/` link stands in (older layouts, one's own comment while it is sent). It needs an author and a
 * reply control: the caption and the heading of a post have a time too, but nothing to reply with.
 */
export function containerOfTime(time: Element, context: PageContext): Element | null {
	const link = time.closest("a");
	const url = linkTo("instagram", link, context);
	if (time.closest("header") !== null || (url !== null && instagramPostAddress(url) !== null)) return null;
	const isFree = (box: Element) =>
		box.querySelector(INSTAGRAM.commentLink) === null && box.querySelector(POST_MARK) === null;
	const row = time.closest("li");
	if (row !== null) return isFree(row) && isWhole(row, context) ? row : null;
	const found = boxAround(time, {
		links: "time",
		idOf: (other) => other.getAttribute("datetime"),
		edge: EDGE,
		isBeyond: (box) => !isFree(box),
		isWhole: (box) => isWhole(box, context),
	});
	return found?.isWhole ? found.box : null;
}

/** Whether an element is this comment's: in a list, replies are rows of their own. */
export function owns(container: Element, element: Element): boolean {
	return container.localName !== "li" || element.closest("li") === container;
}

function kindOf(url: URL, isDialog: boolean): string {
	if (isDialog) return "instagram/modal";
	const post = instagramPostAddress(url);
	if (post !== null) return post.permalink.includes("/p/") ? "instagram/post" : "instagram/reel";
	if (url.pathname === "/") return "instagram/home";
	return instagramHandle(url) === null ? "instagram/other" : "instagram/profile";
}

/** The topmost dialog with a post wins over the grid or feed behind it. */
export function survey(root: ParentNode & Node, context: PageContext): Survey {
	const dialog = topmostDialog(
		root,
		(candidate) => candidate.querySelector(`${INSTAGRAM.commentLink} time, article time, ul time`) !== null,
	);
	return {
		kind: kindOf(context.url, dialog !== null),
		scope: dialog ?? root,
		focal: null,
		end: null,
		posts: new Map(),
	};
}
