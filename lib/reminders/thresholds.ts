import { MINUTE_MS } from "../complaint/clock/local-days.ts";
import type { ReminderSettings } from "../complaint/reminder-settings.ts";
import type { ComplaintRow } from "../store/schema.ts";

/** *Segera* (the share of the time that the policy names is left), and the deadline, or so many minutes before it. */
export const THRESHOLDS = ["soon", "overdue"] as const;
export type Threshold = (typeof THRESHOLDS)[number];

/** The index of our own running clocks that each follows from. */
export const INDEX = { soon: "ownAmberAt", overdue: "ownDueAt" } as const;

/** How long before its deadline a complaint is red for the reminders, milliseconds. */
export function redLead({ redMinutesBefore }: Pick<ReminderSettings, "redMinutesBefore">): number {
	return redMinutesBefore * MINUTE_MS;
}

/** The last value in its index with which a complaint has passed the threshold at `now`: a deadline has once it lies before `now`. */
export function reachOf(threshold: Threshold, now: number, lead: number): number {
	return threshold === "soon" ? now : now - 1 + lead;
}

/** Whether this row of the view has passed the threshold at `now`. */
export function hasPassed(
	row: Pick<ComplaintRow, "ownAmberAt" | "ownDueAt">,
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
	/** UTC milliseconds. */
	dueAt: number;
}

export function keyOf({ complaintId, threshold, dueAt }: Passing): string {
	return `${complaintId}|${threshold}|${dueAt}`;
}

/** The reverse of {@link keyOf}; null for anything else. */
export function passingOf(key: string): Passing | null {
	const match = /^(.+)\|(soon|overdue)\|(\d+)$/s.exec(key);
	if (!match) return null;
	const [, complaintId = "", threshold, dueAt] = match;
	return { complaintId, threshold: threshold as Threshold, dueAt: Number(dueAt) };
}
