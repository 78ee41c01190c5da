import { describe, expect, test } from "vitest";
import { bulk } from "../../lib/actions/bulk.ts";
import { capture } from "../../lib/actions/capture.ts";
import { close } from "../../lib/actions/progress.ts";
import { undo } from "../../lib/actions/undo.ts";
import { complaintNumber } from "../../lib/complaint/ids.ts";
import type { BulkTask } from "../../lib/messages/args.ts";
import type { Database } from "../../lib/store/schema.ts";
import { HOUR, MORNING, makeId, OTHER_OPD } from "../factories.ts";
import { type At, captureArgs, comment, complaintIn, story } from "./story.ts";

const IDS = ["ig:1", "ig:2", "ig:3"];
const recorded = async (at: At) => {
	for (const id of IDS) await capture(await at(0), captureArgs({ comment: comment({ id }) }));
};
const statusesIn = async (db: Database) =>
	Promise.all(IDS.map(async (id) => (await complaintIn(db, id))?.status.type ?? null));
const CLOSE: BulkTask = { type: "close", outcome: "duplicate", reason: "sudah di 7K4Q-M2XD" };
const skipped = (id: string, reason: string) => ({ id, number: complaintNumber(id), reason });

describe("bulk", () => {
	test(
		"closes many in one action, each by its own verdict; what is finished or gone is skipped and named",
		story(async (at, db) => {
			await recorded(at);
			await close(await at(1), { action: makeId(), id: "ig:2", outcome: "handled", reason: "" });
			const action = makeId();
			const { outcome, changed } = await bulk(await at(2), { action, ids: [...IDS, "ig:4", "ig:1"], task: CLOSE });
			expect(outcome).toEqual({
				done: ["ig:1", "ig:3"],
				skipped: [skipped("ig:2", "finished"), skipped("ig:4", "not-found")],
			});
			expect(changed).toEqual(["ig:1", "ig:3"]);
			expect(await statusesIn(db)).toEqual(["closed", "closed", "closed"]);
			expect((await complaintIn(db, "ig:3"))?.status).toMatchObject({ outcome: "duplicate", at: MORNING + 2 * HOUR });
			const entries = await db.entries.where({ action }).toArray();
			expect(entries).toHaveLength(2);
			expect(entries[0]).toMatchObject({ kind: "closed", verdict: { dueAt: MORNING + 23 * HOUR } });
		}),
	);

	test(
		"a retry stores nothing twice and answers what was done; one undoing takes all of it back",
		story(async (at, db) => {
			await recorded(at);
			const args = { action: makeId(), ids: IDS, task: CLOSE };
			const first = await bulk(await at(1), args);
			const count = await db.entries.count();
			expect(await bulk(await at(2), args)).toEqual({ ...first, changed: [] });
			expect(await db.entries.count()).toBe(count);
			await undo(await at(3), { action: makeId(), id: "ig:1", undoes: args.action });
			expect(await statusesIn(db)).toEqual(["open", "open", "open"]);
		}),
	);

	test(
		"gives to another OPD, not to the same again",
		story(async (at, db) => {
			await recorded(at);
			const task: BulkTask = { type: "assign", opd: OTHER_OPD, reason: "urusan rambu" };
			await bulk(await at(1), { action: makeId(), ids: ["ig:1"], task });
			const { outcome } = await bulk(await at(2), { action: makeId(), ids: IDS, task });
			expect(outcome).toEqual({ done: ["ig:2", "ig:3"], skipped: [skipped("ig:1", "same-opd")] });
			expect((await complaintIn(db, "ig:3"))?.held).toHaveLength(2);
		}),
	);

	test(
		"a note goes to what is closed, too, masked",
		story(async (at, db) => {
			await recorded(at);
			await bulk(await at(1), { action: makeId(), ids: ["ig:1"], task: CLOSE });
			const task: BulkTask = { type: "note", note: "hub 081200000012" };
			expect((await bulk(await at(2), { action: makeId(), ids: IDS, task })).outcome.done).toEqual(IDS);
			expect((await complaintIn(db, "ig:1"))?.note).toBe("hub 0812••••0012");
		}),
	);

	test(
		"nothing to do leaves no trace",
		story(async (at, db) => {
			const { outcome } = await bulk(await at(0), { action: makeId(), ids: ["ig:9"], task: CLOSE });
			expect(outcome.done).toEqual([]);
			expect(await db.entries.count()).toBe(0);
		}),
	);
});
