import { isAwaitingAnswer, stateAt } from "../complaint/state.ts";
import type { ComplaintDetail, Overview } from "../messages/values.ts";
import { createReader } from "../store/read.ts";
import type { Database } from "../store/schema.ts";
import type { Done } from "./perform.ts";

/** One complaint as the screens show it, or null when nothing of it counts. */
export async function detail(
	db: Database,
	id: string,
	done?: { action: string; masked: Done["masked"] },
): Promise<ComplaintDetail | null> {
	const reader = createReader(db);
	const complaint = await reader.complaint(id);
	if (!complaint) return null;
	return {
		complaint,
		entries: await reader.entriesOf([id]),
		pending: await reader.pendingOf(id),
		action: done?.action ?? null,
		masked: done?.masked ?? [],
	};
}

/** Counts by state at `now`, and what is due next. */
export async function overview(db: Database, now: number, limit: number): Promise<Overview> {
	const reader = createReader(db);
	const open = await reader.openComplaints();
	const counts: Overview = {
		overdue: 0,
		soon: 0,
		onTrack: 0,
		answered: 0,
		paused: 0,
		pending: 0,
		oldestAt: null,
		next: [],
	};
	for (const complaint of open) {
		switch (stateAt(complaint, now)) {
			case "overdue":
			case "followUpOverdue":
				counts.overdue += 1;
				break;
			case "soon":
				counts.soon += 1;
				break;
			case "onTrack":
				counts.onTrack += 1;
				break;
			case "answered":
			case "answeredOnTime":
			case "answeredLate":
				counts.answered += 1;
				break;
			case "paused":
				counts.paused += 1;
				break;
		}
	}
	const awaiting = open.filter((complaint) => isAwaitingAnswer(stateAt(complaint, now)));
	counts.next = awaiting.slice(0, limit);
	counts.oldestAt = awaiting.reduce<number | null>(
		(oldest, { clock, capturedAt }) => Math.min(oldest ?? Number.POSITIVE_INFINITY, clock?.startAt ?? capturedAt),
		null,
	);
	counts.pending = (await reader.pending()).length;
	return counts;
}
