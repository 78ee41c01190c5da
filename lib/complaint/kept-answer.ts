import { z } from "zod";
import { instant } from "./entry.ts";

/** What an OPD answered (*tempel jawaban*), kept on this PC until it was given to the citizen. It is no reply: nobody was told. */
export interface KeptAnswer {
	text: string;
	/** Short name of who answered; "" when nobody knows. */
	from: string;
	/** UTC milliseconds. */
	receivedAt: number;
	/** When an officer changed its text last, UTC milliseconds; absent while it is as it came. */
	rewrittenAt?: number;
}

/** A kept answer as a handover carries it: with the id of its complaint. */
export const handedAnswer = z.object({
	id: z.string().min(1).max(300),
	text: z.string().trim().min(1).max(1_000_000),
	from: z.string().max(200),
	receivedAt: instant,
	rewrittenAt: instant.exactOptional(),
});
export type HandedAnswer = z.infer<typeof handedAnswer>;

/** What became of a change to a kept answer. */
export interface RewrittenAnswer {
	/** False when the answer was no longer the one that was changed: nothing was written over. */
	isKept: boolean;
	/** As it is kept now; null when it waits no longer. */
	answer: KeptAnswer | null;
}

/** Where it is kept among the drafts. */
export function answerKey(complaintId: string): string {
	return `answer:${complaintId}`;
}

/** Where the form of the reply to a complaint is kept: what was typed and has not been inserted. */
export function replyDraftKey(complaintId: string): string {
	return `reply:${complaintId}`;
}

/** One answer out of an earlier and a later one. Pasting the same chat again, with more in it, doubles nothing. */
export function joinedAnswer(before: string, after: string): string {
	const [earlier, later] = [wholeLines(before), wholeLines(after)];
	if (earlier.includes(later)) return before;
	return later.includes(earlier) ? after : `${before}\n${after}`;
}

/**
 * A text that was made of `basis` while `now` came to be kept: with what was added since below it, so that nothing of either is lost.
 */
export function rebasedAnswer(text: string, basis: string, now: string): string {
	if (now === basis) return text;
	return now.startsWith(`${basis}\n`) ? `${text}${now.slice(basis.length)}` : joinedAnswer(now, text);
}

/** Bounded by line ends: "selesai" stands in "belum selesai" as a word, and says the contrary. */
function wholeLines(text: string): string {
	const lines = text.split("\n").map((line) => line.trim());
	return `\n${lines.join("\n")}\n`;
}
