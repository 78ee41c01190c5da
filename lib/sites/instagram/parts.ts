import { all, attribute, holdsText } from "../dom.ts";
import { type InstagramCommentAddress, instagramCommentAddress, instagramHandle, linkTo } from "../ids.ts";
import { lineOf } from "../text.ts";
import type { PageContext } from "../types.ts";
import { INSTAGRAM } from "./selectors.ts";
import { isOtherWord, isReplyWord } from "./words.ts";

/** The account in the label of a picture: "budi's profile picture", "Foto profil budi". */
export const AVATAR = /^(?:foto profil )?([A-Za-z0-9._]{1,30})(?:'s profile picture)?$/i;

/** What the address of a link says about a comment; null for every other link. */
export function commentAddress(link: Element, context: PageContext): InstagramCommentAddress | null {
	const url = linkTo("instagram", link, context);
	return url === null ? null : instagramCommentAddress(url);
}

/** Whether an element is or holds a time. A comment's own link does; a link that somebody put into words does not. */
export function isTimed(element: Element): boolean {
	return element.querySelector(INSTAGRAM.time) !== null;
}

/** The account that a link names when it leads nowhere: by the label of its picture, else by its words. */
function nameWithoutAddress(link: Element): string | null {
	if (isTimed(link)) return null;
	const label = attribute(link.querySelector(INSTAGRAM.avatar), "alt");
	return AVATAR.exec(label || lineOf(link))?.[1]?.toLowerCase() ?? null;
}

/** The account that a link leads to when it is an author's: its text is the account's name or it wraps their picture. A mention reads "@name". */
export function authorIn(link: Element, context: PageContext): string | null {
	if (!link.hasAttribute("href")) return nameWithoutAddress(link);
	const url = linkTo("instagram", link, context);
	const handle = url === null ? null : instagramHandle(url);
	if (handle === null) return null;
	// A badge may add a word after the name.
	return lineOf(link).toLowerCase().split(" ")[0] === handle || link.querySelector(INSTAGRAM.picture) !== null
		? handle
		: null;
}

/** The first author among links, in document order. */
export function firstAuthor(links: readonly Element[], context: PageContext): string | null {
	for (const link of links) {
		const author = authorIn(link, context);
		if (author !== null) return author;
	}
	return null;
}

/** The reply control among controls: words only, no count, not within the words. By its place; the wording only decides between several. */
export function replyAmong(controls: readonly Element[]): Element | null {
	const worded = controls.filter(
		(control) =>
			control.querySelector(INSTAGRAM.noWord) === null &&
			/^[^\d]+$/.test(lineOf(control)) &&
			!(control.parentElement !== null && holdsText(control.parentElement)),
	);
	return (
		worded.find((control) => isReplyWord(lineOf(control))) ??
		worded.find((control) => !isOtherWord(lineOf(control))) ??
		null
	);
}

/** Whether a box holds all that a comment has: an author and something to reply with. */
export function isWhole(box: Element, context: PageContext): boolean {
	return replyAmong(all(box, INSTAGRAM.button)) !== null && firstAuthor(all(box, INSTAGRAM.link), context) !== null;
}

/** The words of a link that names an account: "@budi". */
export function isMention(link: Element): boolean {
	return lineOf(link).startsWith("@");
}
