/** Runs in the page, over the browser's own IndexedDB: the queue of 100,000 complaints and the bare queries under it. Milliseconds by the page's clock. */
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { createDirectory, SHIPPED_DIRECTORY } from "../../../lib/complaint/directory.ts";
import { ALL_OPEN, type QueueQuery } from "../../../lib/complaint/queue-query.ts";
import { queueOf } from "../../../lib/store/queue.ts";
import { stateCounts } from "../../../lib/store/queue-counts.ts";
import { facetOf } from "../../../lib/store/queue-keys.ts";
import { type ComplaintRow, Database } from "../../../lib/store/schema.ts";
import { HOUR, MORNING, makeComplaint } from "../../factories.ts";
import { makeRow } from "../../store/harness.ts";

const NOW = MORNING + 24 * HOUR;
/** Of each so many complaints one is open. */
const OPEN_EVERY = 10;
/** Rows of the first screen, as the desk asks for them. */
const FIRST = 40;
const CHUNK = 2000;

const db = new Database("bench-queue");
const queue = queueOf(db);
const moment = { now: NOW, officer: "Dwi", directory: createDirectory(SHIPPED_DIRECTORY) };
const OPDS = SHIPPED_DIRECTORY.slice(0, 40);
const WORDS = "jalan lampu drainase sampah air jembatan trotoar pohon parkir pasar sekolah puskesmas".split(" ");

const pick = <Value>(values: readonly Value[], index: number): Value => values[index % values.length] as Value;

/** The words of one complaint: some stand in every twelfth, one in every thousandth, one in it alone. */
function textOf(index: number): string {
	const place = `melati${index % 1000} nomor${index}`;
	return `${pick(WORDS, index)} di ${place} ${pick(WORDS, index * 7 + 3)} rusak sejak minggu lalu tolong diperbaiki warga sudah lapor`;
}

function complaintAt(index: number): Complaint {
	const isOpen = index % OPEN_EVERY === 0;
	const capturedAt = NOW - ((index * 7919) % 100_000) * 60_000 * (isOpen ? 0.05 : 5);
	const { id, name, abbreviation } = pick(OPDS, Math.floor(index / OPEN_EVERY));
	return makeComplaint({
		id: `x:${1_990_000_000_000 + index}`,
		capturedAt,
		changedAt: capturedAt,
		channel: pick(["x", "instagram", "facebook"], index),
		messageKind: index % 4 === 3 ? "question" : "complaint",
		urgency: index % 9 === 5 ? "high" : "medium",
		capturedBy: pick(["Dwi", "Rina", "Sari"], index >> 4),
		opd: { id, name, abbreviation },
		comment: { ...makeComplaint().comment, text: textOf(index), handle: `warga_${index}` },
		status: isOpen ? { type: "open" } : { type: "closed", outcome: "handled", at: capturedAt, isWithoutAnswer: false },
	});
}

async function fill(from: number, to: number): Promise<void> {
	for (let index = from; index < to; index += CHUNK) {
		const rows = Array.from({ length: Math.min(CHUNK, to - index) }, (_, more) => makeRow(complaintAt(index + more)));
		await db.complaints.bulkAdd(rows);
	}
}

const OPD = OPDS[3]?.id ?? "";
const QUERIES = {
	open: ALL_OPEN,
	filter: { ...ALL_OPEN, opdIds: [OPD] },
	filters: { ...ALL_OPEN, opdIds: [OPD], urgencies: ["medium"] },
	closed: { ...ALL_OPEN, state: "closed" },
	wordRare: { ...ALL_OPEN, text: "melati77" },
	wordCommon: { ...ALL_OPEN, text: "jembatan" },
	words: { ...ALL_OPEN, text: "jembatan melati7" },
} satisfies Record<string, QueueQuery>;
type What = keyof typeof QUERIES;

const FOREVER = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
const inFacet = (facet: string) => db.complaints.where("facets").between([facet, FOREVER[0]], [facet, FOREVER[1]]);
const inWords = (from: string, to = `${from}\uffff`) => db.complaints.where("searchWords").between(from, to);
const hasWord = (beginning: string) => (row: ComplaintRow) =>
	row.searchWords.some((word) => word.startsWith(beginning));
const URGENT = facetOf("open", "urgency", "medium");

/** What somebody would write by hand over the same indexes to get just these rows. */
const BARE: Record<What, () => Promise<ComplaintRow[]>> = {
	open: () => inFacet(facetOf("open")).limit(FIRST).toArray(),
	filter: () =>
		inFacet(facetOf("open", "opd", OPD))
			.limit(FIRST)
			.toArray(),
	filters: () =>
		inFacet(facetOf("open", "opd", OPD))
			.filter((row) => row.facets.some(([facet]) => facet === URGENT))
			.limit(FIRST)
			.toArray(),
	closed: () =>
		inFacet(facetOf("done", "phase", "closed"))
			.limit(FIRST)
			.toArray(),
	// Several words begin so: in no order that an index has.
	wordRare: async () => {
		const rows = await inWords("open melati77").toArray();
		return rows.sort((a, b) => a.dueAt - b.dueAt).slice(0, FIRST);
	},
	wordCommon: () => inWords("open jembatan ").limit(FIRST).toArray(),
	words: () => inWords("open jembatan ").filter(hasWord("open melati7")).limit(FIRST).toArray(),
};

let longest = 0;
new PerformanceObserver((list) => {
	for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
}).observe({ type: "longtask" });

/** Filling the database is none of ours. */
function forget(): void {
	longest = 0;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

/** @throws when the two would not read the same rows in the same order */
async function check(what: What): Promise<void> {
	const { rows } = await queue.first(QUERIES[what], moment, FIRST);
	const wanted = (await BARE[what]()).map(({ id }) => id);
	if (rows.map(({ id }) => id).join() !== wanted.join()) throw new Error(`${what}: not the same rows`);
}

const bare = (what: What): Promise<number> => timed(BARE[what]);
/** The first screen, as the desk asks for it. */
const first = (what: What): Promise<number> => timed(() => queue.first(QUERIES[what], moment, FIRST));

/** All that follows the first screen: every id, and the numbers above. Its time, the longest task of the page since the last time, how many fit. */
async function whole(what: What): Promise<{ ms: number; longestTask: number; found: number }> {
	let found = 0;
	const ms = await timed(async () => {
		await stateCounts(db, NOW);
		found = (await queue.ids(QUERIES[what], moment, new AbortController().signal)).length;
	});
	// The observer tells of a task after it.
	await new Promise((resolve) => setTimeout(resolve, 100));
	const longestTask = longest;
	longest = 0;
	return { ms, longestTask, found };
}

const queueBench = { fill, forget, check, bare, first, whole, names: () => Object.keys(QUERIES) as What[] };
export type QueueBench = typeof queueBench;
(window as unknown as { queueBench: QueueBench }).queueBench = queueBench;
