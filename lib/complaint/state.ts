import type { Complaint } from "./complaint.ts";

/** The state as it is shown: colour, word and shape (DESIGN.md). Depends on the time of day, so it is never stored. */
export const STATES = [
	"onTrack",
	"soon",
	"overdue",
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
	clock: Pick<NonNullable<Complaint["clock"]>, "amberAt" | "dueAt"> | null;
};

/** The state at `now` (UTC milliseconds). */
export function stateAt(complaint: StateFacts, now: number): State {
	const { status, clock } = complaint;
	if (status.type === "dismissed" || status.type === "merged" || status.type === "closed") return status.type;
	if (status.type === "paused") return "paused";
	if (status.type === "answered") {
		if (!complaint.substantiveAnswer) return "answered";
		return complaint.firstAnswer?.punctuality?.isOnTime === false ? "answeredLate" : "answeredOnTime";
	}
	if (!clock) return "noDeadline";
	if (now > clock.dueAt) return "overdue";
	return now >= clock.amberAt ? "soon" : "onTrack";
}

/** States in which the first response is still owed and its clock runs. */
export function isAwaitingAnswer(state: State): boolean {
	return state === "onTrack" || state === "soon" || state === "overdue";
}

/** Whether there is still something to do: everything but closed, merged and dismissed. */
export function isOpen(complaint: Pick<Complaint, "status">): boolean {
	return ["open", "answered", "paused"].includes(complaint.status.type);
}
