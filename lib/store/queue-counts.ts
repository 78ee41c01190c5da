import { Dexie } from "dexie";
import type { Complaint } from "../complaint/complaint.ts";
import type { StateCounts } from "../complaint/state.ts";
import { AMBER, type Dimension, facetOf, type Phase, PROMISED, type Scope, WAITING } from "./queue-keys.ts";
import { complaintOfRow } from "./rows.ts";
import type { Database } from "./schema.ts";

const FIRST = Number.NEGATIVE_INFINITY;
const LAST = Number.POSITIVE_INFINITY;

/** Counts by the indexes alone, at `now` (UTC milliseconds). */
export async function stateCounts(db: Database, now: number): Promise<StateCounts> {
	const between = (facet: string, from: number, to: number) =>
		db.complaints.where("facets").between([facet, from], [facet, to], true, false);
	const phase = (of: Phase, from = FIRST, to = LAST) => between(facetOf("open", "phase", of), from, to).count();
	return db.transaction("r", db.complaints, db.pending, async () => {
		const [
			overdue,
			amber,
			onTrack,
			followUpOverdue,
			answered,
			paused,
			noDeadline,
			pending,
			guidance,
			promised,
			promiseDue,
			oldest,
		] = await Promise.all([
			phase("awaiting", FIRST, now),
			between(AMBER, FIRST, now + 1).count(),
			between(AMBER, now + 1, LAST).count(),
			phase("answered", FIRST, now),
			phase("answered", now),
			phase("paused"),
			phase("noDeadline"),
			// Of recorded complaints only: the recording may have been undone after the reply was inserted.
			db.pending
				.toCollection()
				.primaryKeys()
				.then((ids) => db.complaints.where("id").anyOf(ids).count()),
			between(facetOf("open", "guidance", "waiting"), FIRST, LAST).count(),
			between(facetOf("open", "promise", "given"), FIRST, LAST).count(),
			between(PROMISED, FIRST, now + 1).count(),
			between(WAITING, FIRST, LAST).first(),
		]);
		const oldestAt = oldest?.complaint.running?.startAt ?? null;
		return {
			overdue,
			soon: amber - overdue,
			onTrack,
			followUpOverdue,
			answered,
			paused,
			noDeadline,
			pending,
			guidance,
			promised,
			promiseDue,
			oldestAt,
		};
	});
}

/** The values of a dimension that occur in a scope, with their counts, in the order of the values. */
export async function facetValues(
	db: Database,
	scope: Scope,
	dimension: Dimension,
): Promise<{ value: string; count: number }[]> {
	const begin = facetOf(scope, dimension);
	const values: { value: string; count: number }[] = [];
	return db.transaction("r", db.complaints, async () => {
		// From value to value: reading all keys would take as long as there are complaints.
		for (let after: string | null = null; ; ) {
			const [key] = await db.complaints
				.where("facets")
				.between(after === null ? [begin] : [after, Dexie.maxKey], [`${begin}\uffff`])
				.limit(1)
				.keys();
			const [facet] = (key ?? []) as unknown as [string?];
			if (facet === undefined) return values;
			const count = await db.complaints.where("facets").between([facet, FIRST], [facet, LAST]).count();
			values.push({ value: facet.slice(begin.length), count });
			after = facet;
		}
	});
}

const CHUNK = 500;

/** Everything captured in [from, to), UTC milliseconds, read in pieces that leave the page time. */
export async function capturedBetween(
	db: Database,
	from: number,
	to: number,
	signal: AbortSignal,
): Promise<Complaint[]> {
	const ids = await db.complaints.where("capturedAt").between(from, to, true, false).primaryKeys();
	const found: Complaint[] = [];
	for (let start = 0; start < ids.length && !signal.aborted; start += CHUNK) {
		const rows = await db.complaints.bulkGet(ids.slice(start, start + CHUNK));
		for (const row of rows) if (row) found.push(complaintOfRow(row));
	}
	return found;
}
