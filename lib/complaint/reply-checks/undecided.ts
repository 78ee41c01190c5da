import type { Guidance } from "../complaint.ts";
import { isLikeText } from "../likeness.ts";
import type { ReplyCheck } from "../vocabulary.ts";

/**
 * Whether a superior has yet to say yes to a text: it waits for guidance, perhaps touched up since, or it was rejected as it stands. What was
 * changed after a rejection, and an answer in other words while a draft waits, are the officer's own to send.
 */
export function undecided(
	text: string,
	guidance: Pick<Guidance, "state" | "text"> | null,
): Extract<ReplyCheck, "guidance-waiting" | "guidance-rejected"> | null {
	const draft = guidance?.text ?? null;
	if (draft === null) return null;
	if (guidance?.state === "waiting") return isLikeText(text, draft) ? "guidance-waiting" : null;
	return guidance?.state === "rejected" && text.trim() === draft.trim() ? "guidance-rejected" : null;
}
