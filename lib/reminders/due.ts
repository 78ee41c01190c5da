import type { Complaint } from "../complaint/complaint.ts";

/** *Segera* (a quarter of the time is left) and *lewat tenggat*. */
export type Threshold = "soon" | "overdue";

/** A threshold that a complaint has passed and of which nobody was told. */
export interface Passed {
	/** Names complaint, threshold and deadline: the same passing is told once, a new deadline again. */
	key: string;
	threshold: Threshold;
	complaint: Complaint;
}

/** Whose complaints notify and count: those captured on this machine or assigned to our OPD. */
export interface Owner {
	/** This machine's device ids, earlier ones too: an import or a restore may begin a new one. */
	deviceIds: readonly string[];
	opdId: string | null;
}

export function isOwn(complaint: Complaint, owner: Owner): boolean {
	return owner.deviceIds.includes(complaint.device) || (complaint.opd !== null && complaint.opd.id === owner.opdId);
}

/** The threshold that a waiting complaint has passed at `now` (UTC milliseconds): the later of the two, or null. */
export function thresholdAt(complaint: Complaint, now: number): Passed | null {
	const { clock } = complaint;
	if (!clock || complaint.status.type !== "open" || now < clock.amberAt) return null;
	const threshold: Threshold = now > clock.dueAt ? "overdue" : "soon";
	return { key: `${complaint.id}|${threshold}|${clock.dueAt}`, threshold, complaint };
}

/** When the next waiting complaint passes a threshold, after `now`; null when none will. */
export function nextThresholdAt(waiting: readonly Complaint[], now: number): number | null {
	const times = waiting
		.flatMap(({ clock }) => (clock ? [clock.amberAt, clock.dueAt + 1] : []))
		.filter((at) => at > now);
	return times.length === 0 ? null : Math.min(...times);
}
