import type { InsertOutcome, ToPage } from "../messages/panel.ts";
import { REPLY_BOXES } from "../sites/compose/boxes.ts";
import { insertText } from "../sites/compose/insert.ts";
import { holdsMore } from "../sites/compose/mention.ts";
import { openReplyBox } from "../sites/compose/open.ts";
import { type ReplyTarget, targetOf } from "../sites/compose/target.ts";
import { commentOf } from "../sites/read.ts";
import type { Reading } from "../sites/types.ts";
import type { Boot } from "./contract.ts";
import { guardEnter } from "./enter-guard.ts";

type Request = Extract<ToPage, { type: "insert" }>;
type Page = Pick<Boot, "signal" | "carets" | "pressed" | "readings" | "readAgain">;

export interface Answered {
	outcome: InsertOutcome;
	/** The box already held the site's own mention. */
	hasMention: boolean;
	/** The box, when it was found: the sidebar must not cover it. */
	editor: HTMLElement | null;
}

/** A box that the site replaces just before the text comes, and a comment that it draws again, are looked for anew, so many times in all. */
const TRIES = 2;

/**
 * Answers requests one after the other: two boxes cannot both have the focus. The same text for the same comment, asked for again while it
 * is under way, is put in once.
 */
export function createAnswering(page: Page): (request: Request) => Promise<Answered> {
	const underWay = new Map<string, Promise<Answered>>();
	const withoutEnter = guardEnter(page.signal);
	let last: Promise<unknown> = Promise.resolve();
	return (request) => {
		const key = `${request.commentId} ${request.text}`;
		const running = underWay.get(key);
		if (running) return running;
		const answered = last.then(() => withoutEnter(() => answerOn(request, page))).finally(() => underWay.delete(key));
		underWay.set(key, answered);
		last = answered.catch(() => {});
		return answered;
	};
}

/**
 * Puts a reply into the site's own box for one comment: opens it with the site's Reply control, makes sure that it belongs to that
 * comment, inserts, reads it back. Never sends. Never throws.
 */
async function answerOn(request: Request, page: Page): Promise<Answered> {
	let reading = readingOf(request.commentId, page);
	for (let tries = 1; ; tries++) {
		const target = reading && targetOf(reading);
		const comment = reading && commentOf(reading);
		if (!target || !comment) return without("gone");
		const box = await openReplyBox(target, { signal: page.signal, ...commentsOn(page) });
		if (box.state !== "ready") {
			if (target.container.isConnected) return without(box.state === "noControl" ? "noBox" : box.state);
			reading = tries < TRIES ? readingOf(request.commentId, page) : null;
			continue;
		}
		// A box that proves its comment may outlive the comment's place in the list (X takes cells out); others say nothing by themselves.
		const isProven = target.container.isConnected || REPLY_BOXES[target.site].isProof;
		if (!isProven && readingOf(request.commentId, page) === null) return without("gone");
		const { editor, hasMention } = box;
		const [text, caret] = hasMention
			? [request.textWithoutMention, request.caretWithoutMention]
			: [request.text, request.caret];
		const inserted = await insertText(editor, text, { signal: page.signal, carets: page.carets, caret });
		if (inserted.state === "vanished" && inserted.isUntouched && tries < TRIES) continue;
		const outcome: InsertOutcome =
			inserted.state === "inserted"
				? { state: "inserted", hadText: holdsMore(inserted.before, hasMention, comment) }
				: { state: inserted.state };
		return { outcome, hasMention, editor };
	}
}

const without = (state: Exclude<InsertOutcome["state"], "inserted">): Answered => ({
	outcome: { state },
	hasMention: false,
	editor: null,
});

/** A comment as it is on the page now; null when it is there no more, or when its node holds another by now. */
function readingOf(commentId: string, { readings, readAgain }: Page): Reading | null {
	const known = readings().find((reading) => commentOf(reading)?.id === commentId);
	const now = known?.container.isConnected ? readAgain(known.container) : null;
	return now && commentOf(now)?.id === commentId ? now : null;
}

/** The comments of this page, and those whose Reply control was pressed, the latest last: also such as have left the page since. */
function commentsOn({ pressed, readings }: Page): { comments: ReplyTarget[]; pressed: ReplyTarget[] } {
	const comments = readings().flatMap((reading) => targetOf(reading) ?? []);
	const byId = new Map(comments.map((target) => [target.commentId, target]));
	return { comments, pressed: [...pressed].flatMap(([id, reading]) => byId.get(id) ?? targetOf(reading) ?? []) };
}
