/** What an OPD answered (*tempel jawaban*), kept on this PC until it was given to the citizen. It is no reply: nobody was told. */
export interface KeptAnswer {
	text: string;
	/** Short name of who answered; "" when nobody knows. */
	from: string;
	/** UTC milliseconds. */
	receivedAt: number;
}

/** Where it is kept among the drafts. */
export function answerKey(complaintId: string): string {
	return `answer:${complaintId}`;
}

/** One answer out of an earlier and a later one. Pasting the same chat again, with more in it, doubles nothing. */
export function joinedAnswer(before: string, after: string): string {
	if (before.includes(after)) return before;
	return after.includes(before) ? after : `${before}\n${after}`;
}
