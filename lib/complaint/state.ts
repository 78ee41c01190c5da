import type { Complaint } from "./complaint.ts";

/** The state as it is shown: colour, word and shape (DESIGN.md). Depends on the time of day, so it is never stored. */
export const STATES = [
	"onTrack",
	"soon",
	"overdue",
	"followUpOverdue",
	"noDeadline",
	"answered",
	"answeredOnTime",
	"answeredLate",
	"paused",
	"closed",
	"merged",
	"dismissed",
] as const;
export type State = (typeof STATES)[number];

/** What the state of a complaint depends on; a row of the view and a mark in the page both have it. */
export type StateFacts = Pick<Complaint, "status" | "firstAnswer" | "substantiveAnswer"> & {
	running: Pick<NonNullable<Complaint["running"]>, "of" | "amberAt" | "dueAt"> | null;
};

/** The state at `now` (UTC milliseconds). */
export function stateAt(complaint: StateFacts, now: number): State {
	const { status, running } = complaint;
	if (status.type === "dismissed" || status.type === "merged" || status.type === "closed") return status.type;
	if (status.type === "paused" && !status.isClockRunning) return "paused";
	if (status.type === "answered" || (status.type === "paused" && status.isAnswered)) {
		if (running?.of === "followUp") return now > running.dueAt ? "followUpOverdue" : "answered";
		if (!complaint.substantiveAnswer) return "answered";
		return complaint.firstAnswer?.punctuality?.isOnTime === false ? "answeredLate" : "answeredOnTime";
	}
	if (!running) return "noDeadline";
	if (now > running.dueAt) return "overdue";
	return now >= running.amberAt ? "soon" : "onTrack";
}

/** States in which the first response is still owed and its clock runs. */
export function isAwaitingAnswer(state: State): boolean {
	return state === "onTrack" || state === "soon" || state === "overdue";
}

/** Whether there is still something to do: everything but closed, merged and dismissed. */
export function isOpen(complaint: Pick<Complaint, "status">): boolean {
	return ["open", "answered", "paused"].includes(complaint.status.type);
}

/** How many open complaints are in each state; each is in one of them. */
export interface StateCounts {
	/** The first response is late. */
	overdue: number;
	/** It was given, and the follow-up is late. */
	followUpOverdue: number;
	soon: number;
	onTrack: number;
	/** Answered, not finished, the follow-up not late. */
	answered: number;
	paused: number;
	noDeadline: number;
	/** Replies inserted, not confirmed as sent: these complaints are counted above, too. */
	pending: number;
	/** A draft waits for a superior's word: these are counted above, too. */
	guidance: number;
	/** Something was promised that is not kept yet, in all and where its day has come: these are counted above, too. */
	promised: number;
	promiseDue: number;
	/** Since when the citizen who has waited longest waits (start of the clock), UTC milliseconds; null when nobody does. */
	oldestAt: number | null;
}
