import { Dexie } from "dexie";
import type { Complaint } from "../complaint/complaint.ts";
import type { StateCounts } from "../complaint/state.ts";
import { AMBER, type Dimension, facetOf, type Phase, PROMISED, REMINDED, type Scope, WAITING } from "./queue-keys.ts";
import { complaintOfRow } from "./rows.ts";
import type { Database } from "./schema.ts";

const FIRST = Number.NEGATIVE_INFINITY;
const LAST = Number.POSITIVE_INFINITY;

/** Counts by the indexes alone, at `now` (UTC milliseconds). */
export async function stateCounts(db: Database, now: number): Promise<StateCounts> {
	const between = (facet: string, from = FIRST, to = LAST) =>
		db.complaints.where("facets").between([facet, from], [facet, to], true, false);
	const phase = (of: Phase, from = FIRST, to = LAST) => between(facetOf("open", "phase", of), from, to);
	return db.transaction("r", db.complaints, db.pending, async () => {
		const ranges = {
			overdue: phase("awaiting", FIRST, now),
			// With those that are overdue.
			soon: between(AMBER, FIRST, now + 1),
			onTrack: between(AMBER, now + 1),
			followUpOverdue: phase("answered", FIRST, now),
			answered: phase("answered", now),
			paused: phase("paused"),
			noDeadline: phase("noDeadline"),
			// Of recorded complaints only: the recording may have been undone after the reply was inserted.
			pending: db.complaints.where("id").anyOf(await db.pending.toCollection().primaryKeys()),
			guidance: between(facetOf("open", "guidance", "waiting")),
			promised: between(PROMISED),
			promiseDue: between(REMINDED, FIRST, now + 1),
		};
		const counted = Object.entries(ranges).map(async ([state, range]) => [state, await range.count()]);
		const [oldest, ...counts] = await Promise.all([between(WAITING).first(), ...counted]);
		const of: Record<keyof typeof ranges, number> = Object.fromEntries(counts);
		return { ...of, soon: of.soon - of.overdue, oldestAt: oldest?.complaint.running?.startAt ?? null };
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
