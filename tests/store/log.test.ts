import { expect, test } from "vitest";
import type { NewEntry } from "../../lib/complaint/entry.ts";
import { entriesOf } from "../../lib/store/entries.ts";
import { append } from "../../lib/store/log.ts";
import { createReader } from "../../lib/store/read.ts";
import { rebuildAll, rebuildOutdated } from "../../lib/store/view.ts";
import { HOUR, MORNING, makeId } from "../factories.ts";
import { makeLogContext, makeStore } from "./harness.ts";

const captured = (subject: string, text = "jalan rusak"): NewEntry => ({
	kind: "captured",
	subject,
	at: MORNING,
	site: "instagram",
	role: "comment",
	parentId: null,
	postId: null,
	postedAt: null,
	words: { text },
});

test("an action is stored with order, device and a rising sequence, and its view with it", () =>
	makeStore().use(async (db) => {
		await append(db, { id: makeId(), by: "Dwi", entries: [captured("ig:1"), captured("ig:2")] }, makeLogContext());
		const entries = (await entriesOf(db, ["ig:1", "ig:2"])).sort((a, b) => a.seq - b.seq);
		expect(entries.map((entry) => entry.seq)).toEqual([1, 2]);
		expect(new Set(entries.map((entry) => entry.device)).size).toBe(1);
		expect((await createReader(db).complaint("ig:1"))?.comment.text).toBe("jalan rusak");
	}));

test("a retry of the same action changes nothing", () =>
	makeStore().use(async (db) => {
		const action = { id: makeId(), by: "Dwi", entries: [captured("ig:1")] };
		expect(await append(db, action, makeLogContext())).toEqual(["ig:1"]);
		expect(await append(db, action, makeLogContext())).toEqual([]);
		expect(await db.entries.count()).toBe(1);
	}));

test("a machine whose clock went back still writes in order", () =>
	makeStore().use(async (db) => {
		await append(db, { id: makeId(), by: "Dwi", entries: [captured("ig:1")] }, makeLogContext({ now: MORNING }));
		const note: NewEntry = { kind: "noted", subject: "ig:1", at: MORNING, words: { note: "a" } };
		await append(db, { id: makeId(), by: "Dwi", entries: [note] }, makeLogContext({ now: MORNING - 5 * HOUR }));
		const [first, second] = (await entriesOf(db, ["ig:1"])).sort((a, b) => a.order - b.order);
		expect([first?.kind, second?.kind]).toEqual(["captured", "noted"]);
	}));

test("an observation that is known already is not stored again", () =>
	makeStore().use(async (db) => {
		const seen = { ...captured("ig:1"), key: "seen:1" };
		await append(db, { id: makeId(), by: "Dwi", entries: [seen] }, makeLogContext());
		await append(db, { id: makeId(), by: "Dwi", entries: [seen] }, makeLogContext());
		expect(await db.entries.count()).toBe(1);
	}));

test("erasing takes the words and keeps the heads; words that come later are not stored", () =>
	makeStore().use(async (db) => {
		await append(db, { id: makeId(), by: "Dwi", entries: [captured("ig:1", "rahasia")] }, makeLogContext());
		const pending = { complaintId: "ig:1", templateId: null, text: "rahasia", reply: "substantive" } as const;
		await db.pending.put({ ...pending, insertedAt: MORNING });
		await append(
			db,
			{ id: makeId(), by: "Dwi", entries: [{ kind: "erased", subject: "ig:1", at: MORNING }] },
			makeLogContext(),
		);
		await append(db, { id: makeId(), by: "Dwi", entries: [captured("ig:1", "rahasia")] }, makeLogContext());
		expect(
			JSON.stringify(
				await Promise.all([db.words, db.complaints, db.entries, db.pending].map((table) => table.toArray())),
			),
		).not.toContain("rahasia");
		expect(await db.entries.count()).toBe(3);
	}));

test("the parent of a merged set is its smallest id, also over three", () =>
	makeStore().use(async (db) => {
		const merge = (a: string, b: string): NewEntry[] => [
			{ kind: "merged", subject: a, at: MORNING, with: b },
			{ kind: "merged", subject: b, at: MORNING, with: a },
		];
		await append(
			db,
			{ id: makeId(), by: "Dwi", entries: [captured("ig:1"), captured("ig:2"), captured("ig:3")] },
			makeLogContext(),
		);
		await append(db, { id: makeId(), by: "Dwi", entries: merge("ig:3", "ig:2") }, makeLogContext());
		const second = makeId();
		await append(db, { id: second, by: "Dwi", entries: merge("ig:2", "ig:1") }, makeLogContext());
		const statuses = async () =>
			(await createReader(db).complaints(["ig:1", "ig:2", "ig:3"])).map(({ status }) => status);
		expect(await statuses()).toEqual([
			{ type: "open" },
			{ type: "merged", into: "ig:1" },
			{ type: "merged", into: "ig:1" },
		]);

		const undone = (subject: string): NewEntry => ({ kind: "undone", subject, at: MORNING, undoes: second });
		await append(db, { id: makeId(), by: "Dwi", entries: [undone("ig:2"), undone("ig:1")] }, makeLogContext());
		expect(await statuses()).toEqual([{ type: "open" }, { type: "open" }, { type: "merged", into: "ig:2" }]);
	}));

test("the view can be thrown away and folded again from the log", () =>
	makeStore().use(async (db) => {
		await append(db, { id: makeId(), by: "Dwi", entries: [captured("ig:1"), captured("ig:2")] }, makeLogContext());
		const before = await db.complaints.toArray();
		await db.complaints.clear();
		await rebuildAll(db, makeLogContext());
		expect(await db.complaints.toArray()).toEqual(before);
	}));

test("rows of an older fold are folded again", () =>
	makeStore().use(async (db) => {
		await append(db, { id: makeId(), by: "Dwi", entries: [captured("ig:1")] }, makeLogContext());
		const before = await db.complaints.toArray();
		await db.complaints.update("ig:1", { foldVersion: 0, number: "OLD0-OLD0" });
		expect(await rebuildOutdated(db, makeLogContext(), new AbortController().signal)).toBe(1);
		expect(await db.complaints.toArray()).toEqual(before);
	}));

test("a closed connection is opened again", async () => {
	const store = makeStore();
	await store.use(async (db) => append(db, { id: makeId(), by: "Dwi", entries: [captured("ig:1")] }, makeLogContext()));
	await store.use(async (db) => db.close());
	expect(await store.use((db) => db.entries.count())).toBe(1);
	expect(await store.fault()).toBeNull();
});
