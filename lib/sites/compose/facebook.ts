import { isBefore } from "../dom.ts";
import { facebookCommentAddress } from "../facebook/ids.ts";
import { ownLink } from "../ids.ts";
import { readBox } from "./read.ts";
import type { Look, ReplyBoxes, ReplyTarget } from "./target.ts";

const ARTICLE = '[role="article"]';
const DIALOG = '[role="dialog"]';
const BOX = '[contenteditable="true"][data-lexical-editor="true"], [contenteditable="true"][role="textbox"]';
/** Before the name: boxes that speak *as* someone, and private ones, are not public replies *to* someone. */
const NOT_A_REPLY = /\b(?:as|sebagai)\s*$|\b(?:message|pesan)\b/i;
/** In a placeholder: the box answers a comment, whoever's. */
const REPLY = /\b(?:reply|balas)\b/i;

interface Ids {
	/** Id of the top-level comment of the thread. */
	thread: string;
	/** Id of the comment or reply itself. */
	own: string;
}

/** The ids in a comment's own links; the link that names the thread counts most, as a reply's author link gives only its own id. */
function idsOf(comment: Element): Ids | null {
	let ids: Ids | null = null;
	for (const link of comment.querySelectorAll('a[href*="comment_id="]')) {
		if (comment.matches(ARTICLE) && link.closest(ARTICLE) !== comment) continue;
		const url = ownLink("facebook", link.getAttribute("href"), new URL(comment.ownerDocument.baseURI));
		const address = url && facebookCommentAddress(url);
		if (address?.parent) return { thread: address.parent, own: address.id };
		if (address) ids = { thread: address.id, own: address.id };
	}
	return ids;
}

/** The articles between two elements, whichever comes first. */
function between(one: Element, other: Element): Element[] {
	const [first, last] = isBefore(one, other) ? [one, other] : [other, one];
	const articles = [...first.ownerDocument.querySelectorAll(ARTICLE)];
	return articles.filter((article) => article !== first && isBefore(first, article) && isBefore(article, last));
}

/** Whether `box` follows `comment` with nothing of another thread in between. */
function isUnder(box: Element, comment: Element): boolean {
	if (!isBefore(comment, box)) return false;
	const thread = idsOf(comment)?.thread;
	return between(comment, box).every((article) => thread !== undefined && idsOf(article)?.thread === thread);
}

/** Whether a comment of another thread stands between the two: then the box is that one's, or belongs to nobody we know. */
function isApart(box: Element, comment: Element): boolean {
	const thread = idsOf(comment)?.thread;
	return between(comment, box).some((article) => (idsOf(article)?.thread ?? thread) !== thread);
}

/** Whether a placeholder ends with the author's name ("Reply to NAME", "Balas NAME…") and invites a public reply. */
function isAddressed(label: string, author: string): boolean {
	const at = label.toLowerCase().lastIndexOf(author.toLowerCase());
	if (at < 1 || !/\s$/.test(label.slice(0, at)) || NOT_A_REPLY.test(label.slice(0, at))) return false;
	return /^(?:['’].*|[^\p{L}\p{N}]*)$/u.test(label.slice(at + author.length));
}

/** Whether the box begins with a mention of the author; Facebook lets people shorten it to the first name. */
function hasMention(box: HTMLElement, author: string): boolean {
	const firstName = author.split(/\s/)[0] ?? author;
	return readBox(box).toLowerCase().startsWith(firstName.toLowerCase());
}

/** Whether a box that answers somebody in a thread holds more than a mention of them, whom its placeholder names. */
function isWritten(box: HTMLElement, label: string): boolean {
	const text = readBox(box).toLowerCase();
	return REPLY.test(label) && text !== "" && !` ${label.toLowerCase()}`.includes(` ${text}`);
}

/** The comment itself and, when the site opened the post in a dialog over the timeline, its copy there. */
function copiesOf({ container }: ReplyTarget): Element[] {
	const own = idsOf(container)?.own;
	const articles = own ? [...container.ownerDocument.querySelectorAll(`${DIALOG} ${ARTICLE}`)] : [];
	return [container, ...articles.filter((article) => article !== container && idsOf(article)?.own === own)];
}

/** Facebook: a Lexical box opens in the comment's thread, with the author's name in its placeholder. Several authors share a name, so the place counts too. */
export const facebookBoxes: ReplyBoxes = {
	isProof: false,
	look(target, focusedBefore): Look {
		const author = target.author?.trim().replace(/\s+/g, " ");
		if (!author) return { state: "wrongTarget", reason: "no author to check the box by" };
		const document = target.container.ownerDocument;
		const copies = copiesOf(target);
		const boxes = [...document.querySelectorAll<HTMLElement>(BOX)];
		const labelOf = (box: HTMLElement) =>
			(box.getAttribute("aria-placeholder") ?? box.getAttribute("aria-label") ?? "").replace(/\s+/g, " ").trim();
		const copyBeside = (box: HTMLElement) => {
			const dialog = box.closest(DIALOG);
			return copies.findLast((comment) => comment.closest(DIALOG) === dialog);
		};
		const right = boxes.filter((box) => {
			if (!isAddressed(labelOf(box), author)) return false;
			const copy = copyBeside(box);
			if (copy === undefined) return false;
			const isNewlyFocused = box === document.activeElement && box !== focusedBefore;
			return (isNewlyFocused && !isApart(box, copy)) || isUnder(box, copy);
		});
		const editor = right.find((box) => box === document.activeElement) ?? right[0];
		if (editor) return { state: "right", editor, hasMention: hasMention(editor, author) };
		if (boxes.length === 0) return { state: "noBox", reason: "no reply box" };
		const wrong = { state: "wrongTarget", reason: "no box is addressed to the author in this thread" } as const;
		const isOccupied = boxes.some((box) => {
			const copy = isWritten(box, labelOf(box)) ? copyBeside(box) : undefined;
			return copy !== undefined && !isApart(box, copy);
		});
		return isOccupied ? { ...wrong, isOccupied } : wrong;
	},
	candidates(editor, containers) {
		const dialog = editor.closest(DIALOG);
		const above = containers.filter((container) => isBefore(container, editor) && container.closest(DIALOG) === dialog);
		const thread = above.at(-1);
		const id = thread && idsOf(thread)?.thread;
		return id === undefined ? [] : above.filter((container) => idsOf(container)?.thread === id);
	},
};
