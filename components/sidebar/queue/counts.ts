import type { Overview } from "../../../lib/messages/values.ts";

/** The states that the queue can be narrowed to at a press. */
export const CHIPS = ["overdue", "soon", "onTrack", "answered", "paused", "followUpOverdue"] as const;
/** What can be true beside a state, each with the state whose colour it has: a chip while there is something. */
export const PROMISE_CHIPS = { promised: "answered", promiseDue: "soon" } as const;

/** How many the queue has in a state: *lewat tenggat* is whatever is late, follow-ups too. */
export function countOf(state: (typeof CHIPS)[number], overview: Overview): number {
	return state === "overdue" ? overview.overdue + overview.followUpOverdue : overview[state];
}

/** Everything with something left to do. */
export function openCount(overview: Overview): number {
	const { soon, onTrack, answered, paused, noDeadline } = overview;
	return countOf("overdue", overview) + soon + onTrack + answered + paused + noDeadline;
}
