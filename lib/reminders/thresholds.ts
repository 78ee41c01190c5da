import { MINUTE_MS } from "../complaint/clock/local-days.ts";
import type { ReminderSettings } from "../complaint/reminder-settings.ts";
import type { ComplaintRow } from "../store/schema.ts";

/**
 * *Segera* (the share of the time that the policy names is left), the deadline, or so many minutes before it, and the day or hour of a promise
 * that we made.
 */
export const THRESHOLDS = ["soon", "overdue", "promise"] as const;
export type Threshold = (typeof THRESHOLDS)[number];

/** The index of our own complaints that each follows from. */
export const INDEX = { soon: "ownAmberAt", overdue: "ownDueAt", promise: "ownPromiseAt" } as const;

/** How long before its deadline a complaint is red for the reminders, milliseconds. */
export function redLead({ redMinutesBefore }: Pick<ReminderSettings, "redMinutesBefore">): number {
	return redMinutesBefore * MINUTE_MS;
}

/** The last value in its index with which a complaint has passed the threshold at `now`: a deadline has once it lies before `now`. */
export function reachOf(threshold: Threshold, now: number, lead: number): number {
	return threshold === "overdue" ? now - 1 + lead : now;
}

/** Whether this row of the view has passed the threshold at `now`. */
export function hasPassed(
	row: Pick<ComplaintRow, (typeof INDEX)[Threshold]>,
	threshold: Threshold,
	now: number,
	lead: number,
): boolean {
	const value = row[INDEX[threshold]];
	return value !== undefined && value <= reachOf(threshold, now, lead);
}

/** A complaint, a threshold and the deadline: the same passing is told once, a new deadline again. */
export interface Passing {
	complaintId: string;
	threshold: Threshold;
	/** The deadline; of a promise when we are to be reminded of it. UTC milliseconds. */
	dueAt: number;
}

/** The passing of a complaint as its row stands now. */
export function passingOfRow(row: ComplaintRow, threshold: Threshold): Passing {
	const dueAt = threshold === "promise" ? row.ownPromiseAt : row.ownDueAt;
	return { complaintId: row.id, threshold, dueAt: dueAt ?? 0 };
}

export function keyOf({ complaintId, threshold, dueAt }: Passing): string {
	return `${complaintId}|${threshold}|${dueAt}`;
}

/** The reverse of {@link keyOf}; null for anything else. */
export function passingOf(key: string): Passing | null {
	const match = /^(.+)\|(soon|overdue|promise)\|(\d+)$/s.exec(key);
	if (!match) return null;
	const [, complaintId = "", threshold, dueAt] = match;
	return { complaintId, threshold: threshold as Threshold, dueAt: Number(dueAt) };
}
