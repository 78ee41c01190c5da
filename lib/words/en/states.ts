import type { states as id } from "../id/states.ts";

export const states: typeof id = {
	onTrack: "on track",
	soon: "due soon",
	overdue: "overdue",
	followUpOverdue: "follow-up overdue",
	noDeadline: "no deadline",
	answered: "answered, not finished",
	answeredOnTime: "answered in time",
	answeredLate: "answered late",
	paused: "waiting for the citizen",
	closed: "closed",
	merged: "merged",
	dismissed: "nothing to record",
};
