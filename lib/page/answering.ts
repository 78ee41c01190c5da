import type { InsertOutcome, ToPage } from "../messages/panel.ts";
import { insertText } from "../sites/compose/insert.ts";
import { openReplyBox } from "../sites/compose/open.ts";
import type { Reading, SeenComment } from "../sites/types.ts";
import type { Boot } from "./contract.ts";

export interface Answered {
	outcome: InsertOutcome;
	/** The box already held the site's own mention. */
	hasMention: boolean;
	/** The box, when it was found: the sidebar must not cover it. */
	editor: HTMLElement | null;
}

/**
 * Puts a reply into the site's own box for one comment: opens it with the site's Reply control, makes sure that it belongs to that
 * comment, inserts, reads it back. Never sends.
 * @param reading the comment as it is on the page now; null when it is there no more
 */
export async function answerOn(
	reading: Reading | null,
	request: Extract<ToPage, { type: "insert" }>,
	{ signal, carets }: Pick<Boot, "signal" | "carets">,
): Promise<Answered> {
	if (reading?.result.state !== "ok") return { outcome: { state: "gone" }, hasMention: false, editor: null };
	const { comment } = reading.result;
	const box = await openReplyBox(
		{
			site: comment.site,
			commentId: comment.id,
			author: comment.author,
			handle: comment.handle,
			container: reading.container,
			replyControl: reading.replyControl,
		},
		{ signal },
	);
	if (box.state !== "ready")
		return { outcome: { state: box.state === "noControl" ? "noBox" : box.state }, hasMention: false, editor: null };
	const text = box.hasMention ? request.textWithoutMention : request.text;
	const inserted = await insertText(box.editor, text, { signal, carets });
	const outcome: InsertOutcome =
		inserted.state === "inserted"
			? { state: "inserted", hadText: holdsMore(inserted.before, box.hasMention, comment) }
			: { state: inserted.state };
	return { outcome, hasMention: box.hasMention, editor: box.editor };
}

/** Whether a box held more than the site's own mention, which Facebook lets people shorten to the first name. */
function holdsMore(before: string, hasMention: boolean, { author, handle }: SeenComment): boolean {
	const isMention = (name: string) => name.replace(/\s+/g, " ").toLowerCase().startsWith(before.toLowerCase());
	return before !== "" && !(hasMention && (isMention(`@${handle}`) || isMention(author ?? "")));
}
