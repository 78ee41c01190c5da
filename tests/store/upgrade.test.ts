import { Dexie } from "dexie";
import { expect, test } from "vitest";
import { capture } from "../../lib/actions/capture.ts";
import { observeComments } from "../../lib/actions/observe.ts";
import type { ActionContext } from "../../lib/actions/perform.ts";
import { reply } from "../../lib/actions/reply.ts";
import { createReader } from "../../lib/store/read.ts";
import { Database, SCHEMA_1, SCHEMA_2, SCHEMA_3, SCHEMA_4 } from "../../lib/store/schema.ts";
import { rebuildOutdated } from "../../lib/store/view.ts";
import { captureArgs, ID, replyArgs, seen } from "../actions/story.ts";
import { HOUR, MORNING } from "../factories.ts";
import { makeActionContext, makeLogContext, makeStore } from "./harness.ts";

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
	2: {
		entries: "id, subject, action, key, kind, recordedAt, [device+seq], [kind+recordedAt], [kind+source+recordedAt]",
		words: "entryId, subject",
		complaints:
			"id, number, capturedAt, changedAt, foldVersion, [isOpen+dueAt], [isAwaiting+dueAt], citizen, *placeWords",
		documents: "id, [name+order]",
		notified: "key",
		pending: "complaintId",
		drafts: "key",
		staged: "++row, importId",
		meta: "key",
		sightings: "id, parentId, [account+parentId], seenAt",
		visits: "key, account",
		contacts: "complaintId",
	},
	3: {
		entries: "id, subject, action, key, kind, recordedAt, [device+seq], [kind+recordedAt], [kind+source+recordedAt]",
		words: "entryId, subject",
		complaints:
			"id, number, capturedAt, changedAt, foldVersion, [isOpen+dueAt], [isAwaiting+dueAt], [isAwaiting+amberAt], ownAmberAt, ownDueAt, citizen, *placeWords, *facets, *searchWords",
		documents: "id, [name+order]",
		notified: "key, at",
		pending: "complaintId",
		drafts: "key",
		staged: "++row, importId",
		meta: "key",
		sightings: "id, parentId, [account+parentId], seenAt",
		visits: "key, account",
		contacts: "complaintId",
	},
	4: {
		entries: "id, subject, action, key, kind, recordedAt, [device+seq], [kind+recordedAt], [kind+source+recordedAt]",
		words: "entryId, subject",
		complaints:
			"id, number, capturedAt, changedAt, foldVersion, [isOpen+dueAt], [isAwaiting+dueAt], [isAwaiting+amberAt], ownAmberAt, ownDueAt, ownPromiseAt, post, citizen, *placeWords, *facets, *searchWords",
		documents: "id, [name+order]",
		notified: "key, at",
		pending: "complaintId",
		drafts: "key",
		staged: "++row, importId",
		meta: "key",
		sightings: "id, parentId, [account+parentId], seenAt",
		visits: "key, account",
		contacts: "complaintId",
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

test("the schema versions are what was released", () => {
	expect(SCHEMA_1).toEqual(RELEASED[1]);
	expect({ ...SCHEMA_1, ...SCHEMA_2 }).toEqual(RELEASED[2]);
	expect({ ...SCHEMA_1, ...SCHEMA_2, ...SCHEMA_3 }).toEqual(RELEASED[3]);
	expect({ ...SCHEMA_1, ...SCHEMA_2, ...SCHEMA_3, ...SCHEMA_4 }).toEqual(RELEASED[4]);
});

test.each(Object.keys(RELEASED).map(Number))(
	"a database of version %i opens whole in the present program",
	async (version) => {
		const name = `upgrade-${version}`;
		const old = new Dexie(name);
		old.version(version).stores(RELEASED[version] ?? {});
		await old.table("entries").bulkAdd(ENTRIES);
		await old.table("words").bulkAdd(WORDS);
		await old.table("meta").add({ key: "device", value: { id: "device-1", seq: 2 } });
		// As the first program left it: without what the view has gained since.
		await old
			.table("complaints")
			.add({ id: HEAD.subject, number: "OLD0-OLD0", foldVersion: 2, complaint: { mergedWith: [] } });
		old.close();

		const db = new Database(name);
		expect(await rebuildOutdated(db, makeLogContext(), new AbortController().signal)).toBe(1);
		expect(await db.complaints.where({ citizen: "instagram:warga_contoh" }).count()).toBe(1);
		const complaint = await createReader(db).complaint(HEAD.subject);
		expect(complaint).toMatchObject({
			comment: { text: "jalan rusak", handle: "warga_contoh" },
			opd: { id: "DPUPR" },
			clock: { dueAt: MORNING + 24 * HOUR },
		});
		expect(await createReader(db).deviceId()).toBe("device-1");
		expect(await db.entries.count()).toBe(ENTRIES.length);
		expect(await db.entries.where("[kind+recordedAt]").equals(["captured", MORNING]).count()).toBe(1);
		db.close();
	},
);

test.each<[string, (context: ActionContext) => Promise<unknown>]>([
	["acted on", async (context) => reply(context, replyArgs())],
	["seen to be answered", async (context) => observeComments(context, { comments: [seen({ time: null })] })],
])("what an older program recorded can be %s before its row was folded anew", (_, answer) =>
	makeStore().use(async (db) => {
		const context = await makeActionContext(db);
		await capture(context, captureArgs());
		await db.complaints.toCollection().modify((row) => {
			row.foldVersion = 2;
			Object.assign(row.complaint, { pauses: undefined });
		});
		await answer(context);
		expect((await createReader(db).complaint(ID))?.status).toEqual({ type: "answered" });
	}),
);
