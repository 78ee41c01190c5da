/** Runs in the page, over the browser's own IndexedDB: the store and the bare database under it. Milliseconds by the page's clock. */
import { capture } from "../../../lib/actions/capture.ts";
import { createReader } from "../../../lib/store/read.ts";
import { Database, NO_DEADLINE } from "../../../lib/store/schema.ts";
import { HOUR, MORNING, makeComplaint, makeId, OUR_OPD } from "../../factories.ts";
import { makeActionContext, makeRow } from "../../store/harness.ts";

const db = new Database("bench");
const reader = createReader(db);
let count = 0;

async function timed(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

/** As many open complaints as asked for, and as many that are closed. */
async function fill(open: number): Promise<void> {
	const closed = { type: "closed", outcome: "handled", at: MORNING, isWithoutAnswer: false } as const;
	const rows = Array.from({ length: open }, (_, index) => [
		makeComplaint({ capturedAt: MORNING + index * HOUR }),
		makeComplaint({ capturedAt: MORNING + index * HOUR, status: closed }),
	]);
	await db.complaints.bulkPut(rows.flat().map(makeRow));
}

/** One click on *Simpan*: entries, words, the view and the device's number in one strict transaction, then what was used last. */
async function captureOne(): Promise<number> {
	count += 1;
	const context = await makeActionContext(db, { now: MORNING + count });
	const { comment } = makeComplaint();
	return timed(() =>
		capture(context, {
			action: makeId(),
			comment: {
				...comment,
				id: `ig:${count}`,
				site: "instagram",
				role: "comment",
				parentId: null,
				postId: null,
				postedAt: null,
				intake: null,
				reading: null,
			},
			classification: {
				messageKind: "complaint",
				category: "jalan",
				urgency: "medium",
				unit: null,
				topic: "jalan rusak",
				location: "depan Pasar Contoh",
			},
			opd: OUR_OPD,
			note: "",
			contact: null,
		}),
	);
}

/** The least that recording can cost: the row of the view, put by itself, as durable. */
async function putOne(): Promise<number> {
	const row = makeRow(makeComplaint());
	return timed(() => db.complaints.put(row));
}

/** What the desk asks for when the queue opens. */
const openQueue = (): Promise<number> =>
	timed(() => Promise.all([reader.openComplaints(), reader.pending(), reader.counts()]));

/** The rows of the queue by their index, and nothing else. */
const queryBare = (): Promise<number> =>
	timed(() => db.complaints.where("[isOpen+dueAt]").between([1, 0], [1, NO_DEADLINE], true, true).toArray());

const storingBench = { fill, captureOne, putOne, openQueue, queryBare };
export type StoringBench = typeof storingBench;
(window as unknown as { storingBench: StoringBench }).storingBench = storingBench;
