import type { Complaint } from "../complaint/complaint.ts";
import type { QueueQuery } from "../complaint/queue-query.ts";
import { facetOf } from "./queue-keys.ts";
import { holds, isInOrder, type Part, partsOf, type QueueMoment, type Span } from "./queue-plan.ts";
import { complaintOfRow } from "./rows.ts";
import { type ComplaintRow, type Database, NO_DEADLINE } from "./schema.ts";

/** A condition that holds of no more is answered from the rows themselves. */
const FEW = 300;
/** More spans than this are not tried one by one: they are the names of half the directory. */
const MANY_SPANS = 16;
/** Rows read in order to find the first that fit, before all keys are compared instead. */
const MOST_SCANNED = 800;
/** Ids compared before others get their turn: far under 50 ms. */
const SLICE = 10_000;
const ROWS = 200;

/** The queue as the indexes have it. Never writes, and never reads all rows. */
export function queueOf(db: Database) {
	return {
		/** The first complaints in order, as soon as can be; `isAll` when there are no more. */
		async first(query: QueueQuery, moment: QueueMoment, limit: number): Promise<{ rows: Complaint[]; isAll: boolean }> {
			const rows: Complaint[] = [];
			for (const part of await withPending(db, query, partsOf(query, moment))) {
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
			for (const part of await withPending(db, query, partsOf(query, moment))) {
				if (signal.aborted) return [];
				found.push(await idsOf(db, part, signal));
			}
			return found.length === 1 ? (found[0] ?? []) : found.flat();
		},

		/** How many fit. */
		async count(query: QueueQuery, moment: QueueMoment): Promise<number> {
			let count = 0;
			for (const part of await withPending(db, query, partsOf(query, moment))) {
				const [only, ...others] = part.conditions;
				const isOne = only?.length === 1 && others.length === 0 && part.among === null;
				const { signal } = new AbortController();
				count += isOne ? await countOf(db, only[0] as Span) : (await idsOf(db, part, signal)).length;
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

/** A part that is limited to some ids from the start. */
interface Limited extends Part {
	among: readonly string[] | null;
}

async function withPending(db: Database, { state }: QueueQuery, parts: readonly Part[]): Promise<Limited[]> {
	const among = state === "pending" ? await db.pending.toCollection().primaryKeys() : null;
	return parts.map((part) => ({ ...part, among }));
}

async function firstOf(db: Database, part: Limited, limit: number): Promise<{ rows: ComplaintRow[]; isAll: boolean }> {
	const few = await fewOf(db, part);
	if (few) {
		const rows = await fittingRows(db, part, few);
		return { rows: rows.slice(0, limit), isAll: rows.length <= limit };
	}
	const scanned = await scan(db, part, limit);
	if (scanned) return scanned;
	const ids = await idsOf(db, part, new AbortController().signal);
	const rows = await db.complaints.bulkGet(ids.slice(0, limit));
	return { rows: rows.filter((row) => row !== undefined), isAll: ids.length <= limit };
}

/** The ids under the first condition that holds of few; null when all hold of many. */
async function fewOf(db: Database, { conditions, among }: Limited): Promise<readonly string[] | null> {
	if (among) return among;
	// One condition is read in order and needs no other way.
	if (conditions.length === 1) return null;
	const tried = conditions.filter((spans) => spans.length <= MANY_SPANS && !isWhole(spans));
	const found = await Promise.all(tried.map((spans) => Promise.all(spans.map((span) => keysIn(db, span, FEW)))));
	const ids = found
		.filter((keys) => keys.every((some) => some.length < FEW))
		.map((keys) => [...new Set(keys.flat())])
		.sort((a, b) => a.length - b.length);
	return ids[0] ?? null;
}

/** The whole scope: of no use for finding few. */
function isWhole([span]: readonly Span[]): boolean {
	return span?.index === "facets" && (span.facet === facetOf("open") || span.facet === facetOf("done"));
}

/** The rows of some ids that fit every condition, in order. */
async function fittingRows(db: Database, part: Part, ids: readonly string[]): Promise<ComplaintRow[]> {
	const rows = await db.complaints.bulkGet([...ids]);
	return rows
		.filter((row): row is ComplaintRow => row !== undefined && fits(row, part))
		.sort((a, b) => sortAtOf(a) - sortAtOf(b) || (a.id < b.id ? -1 : 1));
}

function fits(row: ComplaintRow, { scope, conditions }: Part): boolean {
	return (
		row.facets.some(([facet]) => facet === facetOf(scope)) &&
		conditions.every((spans) => spans.some((span) => holds(row, span)))
	);
}

const sortAtOf = ({ facets }: ComplaintRow): number => facets[0]?.[1] ?? NO_DEADLINE;

/** Reads in order until enough fit; null when those that fit are too far apart. */
async function scan(db: Database, part: Part, limit: number): Promise<{ rows: ComplaintRow[]; isAll: boolean } | null> {
	const [span] = part.conditions.find(isInOrder) ?? [];
	if (span?.index !== "facets") return null;
	const isAlone = part.conditions.length === 1;
	const found = new Map<string, ComplaintRow>();
	let { from } = span;
	for (let size = isAlone ? limit + 1 : 2 * limit; size <= MOST_SCANNED; size *= 2) {
		const rows = await rangeOf(db, { ...span, from })
			.limit(size)
			.toArray();
		for (const row of rows) if (isAlone || fits(row, part)) found.set(row.id, row);
		const isEnd = rows.length < size;
		if (isEnd || found.size > limit)
			return { rows: [...found.values()].slice(0, limit), isAll: isEnd && found.size <= limit };
		const last = rows.at(-1);
		// Goes on with the same instant: others may share it.
		if (last === undefined || sortAtOf(last) === from) return null;
		from = sortAtOf(last);
	}
	return null;
}

async function idsOf(db: Database, part: Limited, signal: AbortSignal): Promise<string[]> {
	const few = await fewOf(db, part);
	if (few) return (await fittingRows(db, part, few)).map(({ id }) => id);
	const ordered = part.conditions.find(isInOrder);
	const [span] = ordered ?? [];
	if (span === undefined) return [];
	const [ids, ...others] = await db.transaction("r", db.complaints, () =>
		Promise.all([
			keysIn(db, span),
			...part.conditions
				.filter((spans) => spans !== ordered)
				.map((spans) => Promise.all(spans.map((one) => keysIn(db, one)))),
		]),
	);
	let left = ids;
	for (const keys of others) left = await common(left, keys, signal);
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

/** Lets what waits go first. By a message, not by a timer, which would wait longer each time. */
function othersTurn(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}

function rangeOf(db: Database, span: Span) {
	return span.index === "searchWords"
		? db.complaints.where("searchWords").startsWith(span.beginning)
		: db.complaints.where("facets").between([span.facet, span.from], [span.facet, span.to], true, false);
}

/** Ids in the order of the span. Read at once: 100,000 of them took no task of 50 ms in the page (Chromium 156). */
async function keysIn(db: Database, span: Span, limit = Number.POSITIVE_INFINITY): Promise<string[]> {
	return rangeOf(db, span).limit(limit).primaryKeys();
}

function countOf(db: Database, span: Span): Promise<number> {
	return rangeOf(db, span).count();
}
