import { holderOf } from "../../../lib/complaint/accounts.ts";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { earliestReplyTo } from "../../../lib/complaint/earliest-reply.ts";
import type { Settings } from "../../../lib/complaint/settings.ts";
import { type State, stateAt } from "../../../lib/complaint/state.ts";
import type { SeenComment } from "../../../lib/sites/types.ts";

/** A comment of this page and, if it was recorded, its complaint. */
export interface PageRow {
	seen: SeenComment;
	complaint: Complaint | null;
	state: State | "free";
}

/** What needs somebody first: running out of time, then free, then the rest. */
const ATTENTION: readonly PageRow["state"][] = [
	"overdue",
	"followUpOverdue",
	"soon",
	"onTrack",
	"answered",
	"noDeadline",
	"paused",
	"free",
];

const attention = ({ state }: PageRow): number => {
	const index = ATTENTION.indexOf(state);
	return index < 0 ? ATTENTION.length : index;
};

/** The citizens' comments of a page, most urgent first, otherwise in page order. What registered accounts write is nothing to handle. */
export function pageRows(
	comments: readonly SeenComment[],
	complaints: readonly Complaint[],
	settings: Settings,
	now: number,
): PageRow[] {
	const byId = new Map(complaints.map((complaint) => [complaint.id, complaint]));
	return comments
		.filter((seen) => isCitizens(seen, settings))
		.map((seen): PageRow => {
			const complaint = byId.get(seen.id) ?? null;
			return { seen, complaint, state: complaint ? stateAt(complaint, now) : "free" };
		})
		.map((row, index) => ({ row, index }))
		.sort((a, b) => attention(a.row) - attention(b.row) || dueAt(a.row) - dueAt(b.row) || a.index - b.index)
		.map(({ row }) => row);
}

/** Recorded or ticked off. */
export function handledCount(rows: readonly PageRow[]): number {
	return rows.filter((row) => row.complaint !== null).length;
}

/** Whether one of our own accounts wrote it. */
export function isOwn({ site, handle }: Pick<SeenComment, "site" | "handle">, settings: Settings): boolean {
	return holderOf(settings, site, handle)?.type === "own";
}

/** Whether none of the registered accounts (ours, another OPD's, a leader's) wrote it. */
export function isCitizens({ site, handle }: Pick<SeenComment, "site" | "handle">, settings: Settings): boolean {
	return holderOf(settings, site, handle) === null;
}

/** Our earliest reply to a comment, as far as the page shows it. */
export function ownReplyTo(
	complaintId: string,
	comments: readonly SeenComment[],
	settings: Settings,
): SeenComment | null {
	const citizen = comments.find(({ id }) => id === complaintId)?.handle ?? null;
	return earliestReplyTo(complaintId, citizen, comments, {
		isOwn: (handle, site) => isOwn({ site, handle }, settings),
		isRegistered: (handle, site) => !isCitizens({ site, handle }, settings),
	});
}

function dueAt({ complaint, state }: PageRow): number {
	return state === "free" ? 0 : (complaint?.running?.dueAt ?? Number.MAX_SAFE_INTEGER);
}
