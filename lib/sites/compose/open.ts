import { REPLY_BOXES } from "./boxes.ts";
import { holdsMore } from "./mention.ts";
import { readBox } from "./read.ts";
import type { Look, ReplyTarget } from "./target.ts";
import { until, type Wait, waitUnder } from "./wait.ts";

/** How long a site may take to show its box, in milliseconds. */
const OPEN_MS = 3000;
/** How long a box gets to settle after its focus: Instagram replaces the element, Facebook writes a mention into it. Milliseconds, and tries. */
const STEADY_MS = 120;
const STEADY_TRIES = 8;

/** A box that belongs to the comment, or why there is none. `reason` is for the health report: technical English without citizens' data. */
export type OpenResult =
	/** `hasMention`: the box already begins with the mention that the site put there. */
	| { state: "ready"; editor: HTMLElement; hasMention: boolean }
	| { state: "noControl" | "noBox" | "wrongTarget" | "restricted"; reason: string };

export interface OpenOptions {
	signal: AbortSignal;
	/** Milliseconds; 3000 when left out. */
	timeoutMs?: number;
	/** The comments whose Reply control was pressed before, the latest last: a box that several of them share belongs to the latest. */
	pressed?: readonly ReplyTarget[];
	/** The comments of the page: where none was pressed, a box belongs to the only one that it fits. */
	comments?: readonly ReplyTarget[];
	wait?: Wait;
}

/**
 * Opens the site's own reply box for one comment: presses its Reply control (never one that sends) and waits for the box that can be shown to
 * belong to the comment. Leaves the focus in the box. Never throws: what failed is in the result.
 */
export async function openReplyBox(target: ReplyTarget, options: OpenOptions): Promise<OpenResult> {
	const { signal, timeoutMs = OPEN_MS, wait = waitUnder(options.signal) } = options;
	const { look } = REPLY_BOXES[target.site];
	const document = target.container.ownerDocument;
	const focusedBefore = document.activeElement;
	const again = () => look(target, focusedBefore);
	const present = again();
	const claim = present.state === "right" ? claimOn(present.editor, target, focusedBefore, options) : null;
	const isWritten =
		present.state === "right"
			? holdsMore(readBox(present.editor), present.hasMention, target)
			: present.isOccupied === true;
	const isOpen = claim === "pressed" || (claim === "only" && isWritten);
	// Whether a site keeps what stands in a box when Reply is pressed for another comment, nobody knows.
	if (isWritten && !isOpen)
		return { state: "wrongTarget", reason: "the box holds what was written for another comment" };
	if (!isOpen) {
		const refusal = refusalOf(target.replyControl);
		if (refusal) return refusal;
		target.replyControl?.click();
		const lookForRight = () => (again().state === "right" ? true : null);
		await until(document, lookForRight, timeoutMs, signal);
	}
	const found = await whenSteady(again, wait);
	if (found.state !== "right") return found;
	return { state: "ready", editor: found.editor, hasMention: found.hasMention };
}

/**
 * What makes an open box that fits a comment this comment's: its Reply was pressed last (or the box proves it), or it is the only one of
 * the page's comments that the box fits. Null: it is, or may be, that of another comment of the same person.
 */
function claimOn(
	editor: HTMLElement,
	target: ReplyTarget,
	focusedBefore: Element | null,
	{ pressed = [], comments = [] }: OpenOptions,
): "pressed" | "only" | null {
	const { isProof, look } = REPLY_BOXES[target.site];
	if (isProof) return "pressed";
	const nameOf = ({ author, handle }: ReplyTarget) => author ?? handle;
	const isFor = (other: ReplyTarget) => {
		if (nameOf(other) !== nameOf(target)) return false;
		// It has left the page, and what was written for it may still stand in the box that it shares.
		if (!other.container.isConnected) return other.postId === target.postId;
		const seen = look(other, focusedBefore);
		return seen.state === "right" && seen.editor === editor;
	};
	const isOther = ({ commentId }: ReplyTarget) => commentId !== target.commentId;
	const latest = pressed.findLast(isFor);
	if (latest) return isOther(latest) ? null : "pressed";
	return comments.some((other) => isOther(other) && isFor(other)) ? null : "only";
}

/** X's own names of buttons; those that send are called "Reply", too. */
const OTHER_ON_X = /^(?:tweetButton|(?:un)?(?:like|retweet)|caret|confirm|\d+-(?:un)?follow)/;
/** Names of controls that send, like, pass on, delete, follow or report, in the two languages of our users. */
const OTHER =
	/\b(?:send|post|comment|like|repost|share|delete|follow|block|report|kirim(?:kan)?|komentari|komentar|suka|bagikan|posting|hapus|ikuti|blokir|laporkan)\b/i;
const REPLY = /\b(?:repl(?:y|ies)|balas)\b/i;

/** Whether a control is called something else than Reply: an adapter file, which names it, may be wrong or meant ill. */
function isOther(control: HTMLElement): boolean {
	const name = control.getAttribute("aria-label") ?? control.textContent;
	return OTHER_ON_X.test(control.dataset.testid ?? "") || (OTHER.test(name) && !REPLY.test(name));
}

/** Why a Reply control may not be pressed, or null. A control that would submit a form might send. */
function refusalOf(control: HTMLElement | null): OpenResult | null {
	if (!control?.isConnected) return { state: "noControl", reason: "no Reply control on the page" };
	if (control instanceof HTMLButtonElement && control.form && control.type === "submit")
		return { state: "noControl", reason: "the control would submit a form" };
	if (isOther(control)) return { state: "noControl", reason: "the control is not Reply" };
	if (control.matches(':disabled, [aria-disabled="true"]'))
		return { state: "restricted", reason: "the Reply control is disabled" };
	return null;
}

/** Focuses the box until it is the same element before and after. */
async function whenSteady(look: () => Look, wait: Wait): Promise<Look> {
	let now = look();
	for (let tries = 0; tries < STEADY_TRIES && now.state === "right"; tries++) {
		const { editor } = now;
		editor.focus();
		await wait(STEADY_MS);
		now = look();
		if (now.state === "right" && now.editor === editor) return now;
	}
	return now.state === "right" ? { state: "noBox", reason: "the box keeps changing" } : now;
}
