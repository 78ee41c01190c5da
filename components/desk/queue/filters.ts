import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { isOpen, type State, stateAt } from "../../../lib/complaint/state.ts";

/** What the chips above the queue offer. `pending`: a reply stands in the site's box, nobody said yet whether it was sent. */
export const QUEUE_FILTERS = ["all", "overdue", "soon", "onTrack", "answered", "paused", "pending", "closed"] as const;
export type QueueFilter = (typeof QUEUE_FILTERS)[number];

/** The chips whose complaints are open: for these a count stands in the chip. */
export type OpenFilter = Exclude<QueueFilter, "closed">;

const STATES_OF: Record<Exclude<OpenFilter, "all" | "pending">, readonly State[]> = {
	overdue: ["overdue"],
	soon: ["soon"],
	onTrack: ["onTrack"],
	answered: ["answered", "answeredOnTime", "answeredLate"],
	paused: ["paused"],
};

/** Whether an open complaint belongs under a chip at `now`. */
export function isUnder(
	filter: OpenFilter,
	complaint: Complaint,
	now: number,
	pendingIds: ReadonlySet<string>,
): boolean {
	if (filter === "all") return isOpen(complaint);
	if (filter === "pending") return pendingIds.has(complaint.id);
	return STATES_OF[filter].includes(stateAt(complaint, now));
}

/** How many open complaints stand under each chip. */
export function countByFilter(
	complaints: readonly Complaint[],
	now: number,
	pendingIds: ReadonlySet<string>,
): Record<OpenFilter, number> {
	const count = (filter: OpenFilter): number =>
		complaints.filter((complaint) => isUnder(filter, complaint, now, pendingIds)).length;
	return {
		all: count("all"),
		overdue: count("overdue"),
		soon: count("soon"),
		onTrack: count("onTrack"),
		answered: count("answered"),
		paused: count("paused"),
		pending: count("pending"),
	};
}
