import type { Complaint } from "../complaint/complaint.ts";
import type { QueueQuery } from "../complaint/queue-query.ts";
import { holds, isInOrder, type Part, partsOf, type QueueMoment, type Span } from "./queue-plan.ts";
import { idsIn, namedWords, rangeOf, sortAtOf } from "./queue-reading.ts";
import { complaintOfRow } from "./rows.ts";
import type { ComplaintRow, Database } from "./schema.ts";

/** What a condition may hold of to be answered from the rows themselves: the first rows, or all ids. */
const FEW = { first: 120, all: 1000 } as const;
/** More spans than this are neither tried nor read one by one: they are the names of half the directory. */
const MANY_SPANS = 16;
/** Rows read in order to find the first that fit, before all ids are compared instead. */
const MOST_SCANNED = 800;
/** Ids compared before others get their turn. */
const SLICE = 10_000;
const ROWS = 200;

interface Rows {
	rows: ComplaintRow[];
	/** There are no more. */
	isAll: boolean;
}

/** The queue as the indexes have it. Never writes, and never reads all rows. */
export function queueOf(db: Database) {
	const parts = (query: QueueQuery, moment: QueueMoment) => limitedParts(db, query, moment);
	return {
		/** The first complaints in order, as soon as can be; `isAll` when there are no more. */
		async first(query: QueueQuery, moment: QueueMoment, limit: number): Promise<{ rows: Complaint[]; isAll: boolean }> {
			const rows: Complaint[] = [];
			for (const part of await parts(query, moment)) {
				if (rows.length === limit) return { rows, isAll: false };
				const found = await firstOf(db, part, limit - rows.length);
				rows.push(...found.rows.map(complaintOfRow));
				if (!found.isAll) return { rows, isAll: false };
			}
			return { rows, isAll: true };
		},

		/** The ids of all that fit, in order. Empty when `signal` is aborted. */
		async ids(query: QueueQuery, moment: QueueMoment, signal: AbortSignal): Promise<string[]> {
			const found: string[][] = [];
			for (const part of await parts(query, moment)) {
				if (signal.aborted) return [];
				found.push(await idsOf(db, part, signal));
			}
			return found.length === 1 ? (found[0] ?? []) : found.flat();
		},

		/** How many fit. */
		async count(query: QueueQuery, moment: QueueMoment): Promise<number> {
			let count = 0;
			for (const part of await parts(query, moment)) {
				const [spans = [part.base], ...others] = part.conditions;
				const [span] = spans;
				const isOne = spans.length === 1 && span && isInOrder(span, part) && others.length === 0 && part.among === null;
				const { signal } = new AbortController();
				count += isOne ? await rangeOf(db, span).count() : (await idsOf(db, part, signal)).length;
			}
			return count;
		},

		/** The complaints with these ids; one that is gone meanwhile is left out. */
		async rows(ids: readonly string[]): Promise<Complaint[]> {
			const complaints: Complaint[] = [];
			for (let from = 0; from < ids.length; from += ROWS) {
				const rows = await db.complaints.bulkGet(ids.slice(from, from + ROWS));
				for (const row of rows) if (row) complaints.push(complaintOfRow(row));
			}
			return complaints;
		},
	};
}

/** A part that may be limited to some ids from the start. */
interface Limited extends Part {
	among: readonly string[] | null;
}

async function limitedParts(db: Database, query: QueueQuery, moment: QueueMoment): Promise<Limited[]> {
	const among = query.state === "pending" ? await db.pending.toCollection().primaryKeys() : null;
	return partsOf(query, moment).map((part) => ({ ...part, among }));
}

async function firstOf(db: Database, part: Limited, limit: number): Promise<Rows> {
	const [few, named] = await Promise.all([fewOf(db, part, FEW.first), withNamedWords(db, part)]);
	if (few) {
		const rows = await fittingRows(db, part, few);
		return { rows: rows.slice(0, limit), isAll: rows.length <= limit };
	}
	const scanned = await scan(db, named, limit);
	if (scanned) return scanned;
	const ids = await idsOf(db, part, new AbortController().signal);
	const rows = await db.complaints.bulkGet(ids.slice(0, limit));
	return { rows: rows.filter((row) => row !== undefined), isAll: ids.length <= limit };
}

/** The ids of a condition that holds of few; null when all hold of many. */
async function fewOf(db: Database, part: Limited, few: number): Promise<readonly string[] | null> {
	const { conditions, among } = part;
	if (among) return among;
	// A single one in order needs no other way.
	if (conditions.length === 0 || (conditions.length === 1 && conditions[0]?.every((span) => isInOrder(span, part))))
		return null;
	const tried = conditions.filter((spans) => spans.length <= MANY_SPANS);
	const found = await Promise.all(
		tried.map((spans) => Promise.all(spans.map((span) => rangeOf(db, span).limit(few).primaryKeys()))),
	);
	const ids = found
		.filter((keys) => keys.every((some) => some.length < few))
		.map((keys) => [...new Set(keys.flat())])
		.sort((a, b) => a.length - b.length);
	return ids[0] ?? null;
}

async function withNamedWords(db: Database, part: Limited): Promise<Limited> {
	const conditions = await Promise.all(part.conditions.map((spans) => namedWords(db, spans, part.base)));
	return { ...part, conditions };
}

/** The rows of some ids that fit every condition, in order. */
async function fittingRows(db: Database, part: Part, ids: readonly string[]): Promise<ComplaintRow[]> {
	const rows = await db.complaints.bulkGet([...ids]);
	return rows.filter((row): row is ComplaintRow => row !== undefined && fits(row, part)).sort(byOrder(part));
}

const byOrder =
	({ base }: Part) =>
	(a: ComplaintRow, b: ComplaintRow): number =>
		sortAtOf(a, base) - sortAtOf(b, base) || (a.id < b.id ? -1 : 1);

function fits(row: ComplaintRow, { base, conditions }: Part): boolean {
	return holds(row, base) && conditions.every((spans) => spans.some((span) => holds(row, span)));
}

/** Reads the spans of one condition side by side, in order, until enough fit; null when those that fit are too far apart. */
async function scan(db: Database, part: Part, limit: number): Promise<Rows | null> {
	const canLead = (span: Span) => isInOrder(span, part);
	const leading = part.conditions.find((spans) => spans.length <= MANY_SPANS && spans.every(canLead));
	const spans = (leading ?? [part.base]).filter((span) => isInOrder(span, part));
	const sortAt = (row: ComplaintRow): number => sortAtOf(row, part.base);
	const isAlone = part.conditions.length <= 1;
	const found = new Map<string, ComplaintRow>();
	let { from } = part.base;
	// One more than wanted tells whether there are more, and one instant is left for the next round.
	for (let all = isAlone ? limit + 2 : 2 * limit; all <= MOST_SCANNED; all *= 2) {
		const size = Math.ceil(all / Math.max(1, spans.length)) + 1;
		const lists = await Promise.all(
			spans.map((span) =>
				rangeOf(db, { ...span, from })
					.limit(size)
					.toArray(),
			),
		);
		const ends = lists.filter((rows) => rows.length === size).map((rows) => sortAt(rows.at(-1) as ComplaintRow));
		const isEnd = ends.length === 0;
		// Beyond the end of one span only the others are known.
		const known = isEnd ? Number.POSITIVE_INFINITY : Math.min(...ends);
		const rows = lists.flat().filter((row) => sortAt(row) < known && fits(row, part));
		for (const row of rows.sort(byOrder(part))) found.set(row.id, row);
		if (isEnd || found.size > limit)
			return { rows: [...found.values()].slice(0, limit), isAll: isEnd && found.size <= limit };
		from = known;
	}
	return null;
}

async function idsOf(db: Database, part: Limited, signal: AbortSignal): Promise<string[]> {
	const [few, named] = await Promise.all([fewOf(db, part, FEW.all), withNamedWords(db, part)]);
	if (few) return (await fittingRows(db, part, few)).map(({ id }) => id);
	const leading = named.conditions.find(([span, ...others]) => span && others.length === 0 && isInOrder(span, part));
	const [ids, ...others] = await Promise.all([
		idsIn(db, leading?.[0] ?? part.base),
		...named.conditions
			.filter((spans) => spans !== leading)
			.map((spans) => Promise.all(spans.map((span) => idsIn(db, span)))),
	]);
	let left = ids;
	for (const lists of others) left = await common(left, lists, signal);
	return left;
}

/** Those of `ids` that are in one of the lists, in their order. */
async function common(
	ids: readonly string[],
	lists: readonly (readonly string[])[],
	signal: AbortSignal,
): Promise<string[]> {
	const wanted = new Set<string>();
	for (const list of lists)
		for (let from = 0; from < list.length; from += SLICE) {
			for (const id of list.slice(from, from + SLICE)) wanted.add(id);
			await othersTurn();
		}
	const left: string[] = [];
	for (let from = 0; from < ids.length && !signal.aborted; from += SLICE) {
		for (const id of ids.slice(from, from + SLICE)) if (wanted.has(id)) left.push(id);
		await othersTurn();
	}
	return left;
}

/** Where the browser can (Chromium 129, Firefox 142); elsewhere a slow PC may take one longer task. */
async function othersTurn(): Promise<void> {
	await (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler?.yield?.();
}
