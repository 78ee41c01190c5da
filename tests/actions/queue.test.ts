import { describe, expect, it } from "vitest";
import { overview } from "../../lib/actions/detail.ts";
import { openOpds, queuePage, rebuilding } from "../../lib/actions/queue.ts";
import type { Complaint } from "../../lib/complaint/complaint.ts";
import { FOLD_VERSION } from "../../lib/complaint/fold.ts";
import { ALL_OPEN } from "../../lib/complaint/queue-query.ts";
import type { Database } from "../../lib/store/schema.ts";
import { HOUR, MORNING, makeAnswer, makeComplaint, OTHER_OPD } from "../factories.ts";
import { makeRow, makeStore } from "../store/harness.ts";

const at = (hoursAgo: number) => MORNING - hoursAgo * HOUR;
const closed = { type: "closed", outcome: "handled", at: MORNING, isWithoutAnswer: true } as const;
const owed = makeComplaint({ capturedAt: at(30) }).clock;
const COMPLAINTS: Complaint[] = [
	makeComplaint({ id: "x:1", capturedAt: at(2) }),
	makeComplaint({ id: "x:2", capturedAt: at(28), opd: OTHER_OPD }),
	makeComplaint({ id: "x:3", capturedAt: at(1), messageKind: "appreciation", opd: null }),
	makeComplaint({ id: "x:4", capturedAt: at(50), status: closed, opd: { ...OTHER_OPD, id: "DLH" } }),
	makeComplaint({
		...{ id: "x:5", status: { type: "answered" }, firstAnswer: makeAnswer({ kind: "acknowledgement" }) },
		running: owed && { of: "followUp", ...owed },
	}),
];

async function inStore(run: (db: Database) => Promise<void>): Promise<void> {
	await makeStore().use(async (db) => {
		await db.complaints.bulkPut(COMPLAINTS.map(makeRow));
		await run(db);
	});
}

describe("what the sidebar asks of the queue", () => {
	it("what is due next has a running clock, of a follow-up too", () =>
		inStore(async (db) => {
			const { next, ...counts } = await overview(db, MORNING, 50);
			expect(next.map(({ id }) => id)).toEqual(["x:5", "x:2", "x:1"]);
			expect(counts).toMatchObject({ overdue: 1, followUpOverdue: 1, onTrack: 1, noDeadline: 1, oldestAt: at(28) });
			expect((await overview(db, MORNING, 1)).next.map(({ id }) => id)).toEqual(["x:5"]);
		}));

	it.each([
		[{ offset: 0, limit: 2 }, ["x:5", "x:2"]],
		[{ offset: 2, limit: 100 }, ["x:1", "x:3"]],
		[{ offset: 4, limit: 20 }, []],
	])("a piece of it: %o", (piece, expected) =>
		inStore(async (db) => {
			const page = await queuePage({ db, now: MORNING, officer: "Dwi" }, { query: ALL_OPEN, ...piece });
			expect(page.rows.map(({ id }) => id)).toEqual(expected);
			expect(page.total).toBe(4);
		}),
	);

	it("the OPDs of what is open, and none", () =>
		inStore(async (db) => {
			expect(await openOpds(db)).toEqual([
				{ id: "", count: 1 },
				{ id: "DISHUB", count: 1 },
				{ id: "DPUPR", count: 2 },
			]);
		}));

	it("how far the view is folded anew", () =>
		inStore(async (db) => {
			expect(await rebuilding(db)).toEqual({ left: 0, all: 0 });
			await db.complaints
				.where("id")
				.anyOf("x:1", "x:4")
				.modify({ foldVersion: FOLD_VERSION - 1 });
			expect(await rebuilding(db)).toEqual({ left: 2, all: 5 });
		}));
});
