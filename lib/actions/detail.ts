import type { ComplaintDetail, Overview } from "../messages/values.ts";
import { stateCounts } from "../store/queue-counts.ts";
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
	const entries = await reader.entriesOf([id]);
	return {
		complaint,
		entries,
		pending: await reader.pendingOf(id),
		// What another screen had done already was not done again: there is nothing to undo.
		action: entries.find(({ action }) => action !== undefined && action === done?.action)?.action ?? null,
		masked: done?.masked ?? [],
	};
}

/** Counts by state at `now` (UTC milliseconds), and the first `limit` whose clock runs, next due first: by the indexes, however many are open. */
export async function overview(db: Database, now: number, limit: number): Promise<Overview> {
	const [counts, next] = await Promise.all([stateCounts(db, now), createReader(db).nextDue(limit)]);
	return { ...counts, next };
}
