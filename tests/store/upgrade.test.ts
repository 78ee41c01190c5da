import { Dexie } from "dexie";
import { expect, test } from "vitest";
import { CALENDAR_24H } from "../../lib/complaint/clock.ts";
import { createReader } from "../../lib/store/read.ts";
import { Database, SCHEMA_1 } from "../../lib/store/schema.ts";
import { rebuildAll } from "../../lib/store/view.ts";
import { HOUR, MORNING } from "../factories.ts";

/**
 * Every released schema version, written out: these lines never change again. A new version is added below with the stores that it
 * was released with, and the upgrade must bring each older database to the present one without loss.
 */
const RELEASED: Record<number, Record<string, string>> = {
	1: {
		entries: "id, subject, action, key, kind, recordedAt, [device+seq]",
		words: "entryId, subject",
		complaints: "id, number, capturedAt, changedAt, foldVersion, [isOpen+dueAt], [isAwaiting+dueAt]",
		documents: "id, [name+order]",
		notified: "key",
		pending: "complaintId",
		drafts: "key",
		staged: "++row, importId",
		meta: "key",
	},
};

const HEAD = { v: 1, subject: "ig:17900000000000001", by: "Dwi", device: "device-1" };
const ENTRIES = [
	{
		...HEAD,
		id: "019a0000-0000-7000-8000-000000000001",
		kind: "captured",
		order: MORNING,
		at: MORNING,
		recordedAt: MORNING,
		seq: 1,
		site: "instagram",
		role: "comment",
		parentId: null,
		postId: null,
		postedAt: { earliest: MORNING, latest: MORNING },
	},
	{
		...HEAD,
		id: "019a0000-0000-7000-8000-000000000002",
		kind: "assigned",
		order: MORNING + 1,
		at: MORNING,
		recordedAt: MORNING,
		seq: 2,
		opd: { id: "DPUPR", name: "Dinas PUPR Contoh", abbreviation: "DPUPR" },
		previous: null,
	},
];
const WORDS = [
	{ entryId: ENTRIES[0]?.id, subject: HEAD.subject, words: { text: "jalan rusak", handle: "warga_contoh" } },
];

test("schema version 1 is what was released", () => expect(SCHEMA_1).toEqual(RELEASED[1]));

test.each(Object.keys(RELEASED).map(Number))(
	"a database of version %i opens whole in the present program",
	async (version) => {
		const name = `upgrade-${version}`;
		const old = new Dexie(name);
		old.version(version).stores(RELEASED[version] ?? {});
		await old.table("entries").bulkAdd(ENTRIES);
		await old.table("words").bulkAdd(WORDS);
		await old.table("meta").add({ key: "device", value: { id: "device-1", seq: 2 } });
		old.close();

		const db = new Database(name);
		await rebuildAll(db, CALENDAR_24H);
		const complaint = await createReader(db).complaint(HEAD.subject);
		expect(complaint).toMatchObject({
			comment: { text: "jalan rusak", handle: "warga_contoh" },
			opd: { id: "DPUPR" },
			clock: { dueAt: MORNING + 24 * HOUR },
		});
		expect(await createReader(db).deviceId()).toBe("device-1");
		expect(await db.entries.count()).toBe(ENTRIES.length);
		db.close();
	},
);
