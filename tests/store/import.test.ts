import { expect, test } from "vitest";
import type { Entry } from "../../lib/complaint/entry.ts";
import { readSettings, writeSettings } from "../../lib/store/documents.ts";
import { commitStaged, stage } from "../../lib/store/import.ts";
import { append } from "../../lib/store/log.ts";
import { createReader } from "../../lib/store/read.ts";
import { RULE_BOOK } from "../../lib/store/rules.ts";
import type { Database, SightingRow } from "../../lib/store/schema.ts";
import { HOUR, MORNING, makeEntry, makeId, makeSettings, RULES } from "../factories.ts";
import { makeLogContext, makeStore } from "./harness.ts";

const log = (subject: string, device = "other-pc", seq = 1): Entry[] => [
	makeEntry("captured", { subject, device, seq, words: { text: `aduan ${subject}` } }),
	makeEntry("assigned", { subject, device, seq: seq + 1, order: MORNING + 1 }),
];

async function bring(
	db: Database,
	entries: readonly unknown[],
	mode: "add" | "replace" = "add",
	count = entries.length,
) {
	const importId = makeId();
	await stage(db, importId, [...entries], []);
	return commitStaged(db, importId, mode, count, makeLogContext());
}

const dump = async (db: Database) => {
	const entries: Entry[] = [];
	for await (const chunk of createReader(db).allEntries()) entries.push(...chunk);
	return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
};

test("a file is united with the log: twice is once, and nothing is lost", () =>
	makeStore().use(async (db) => {
		const entries = [...log("ig:1"), ...log("ig:2", "third-pc")];
		expect(await bring(db, entries)).toEqual({ added: 4, known: 0, complaints: 2, ahead: 0 });
		expect(await bring(db, entries)).toEqual({ added: 0, known: 4, complaints: 0, ahead: 0 });
		expect(await dump(db)).toEqual([...entries].sort((a, b) => (a.id < b.id ? -1 : 1)));
		expect((await createReader(db).openComplaints()).map(({ id }) => id)).toEqual(["ig:1", "ig:2"]);
	}));

test("unknown kinds and fields are kept as they are", () =>
	makeStore().use(async (db) => {
		const foreign = {
			...log("ig:1")[0],
			id: makeId(),
			kind: "escalated",
			level: 3,
			words: { text: "kata", mood: "kesal" },
		};
		await bring(db, [foreign]);
		expect(await dump(db)).toEqual([foreign]);
	}));

test.each([
	["a missing chunk", (entries: Entry[]) => ({ entries, count: entries.length + 1 })],
	[
		"one wrong entry",
		(entries: Entry[]) => ({
			entries: [...entries, { ...entries[0], order: "kemarin" } as unknown as Entry],
			count: entries.length + 1,
		}),
	],
])("%s changes nothing", (_, spoil) =>
	makeStore().use(async (db) => {
		const { entries, count } = spoil(log("ig:1"));
		expect(await bring(db, entries, "add", count)).toBeNull();
		expect(await db.entries.count()).toBe(0);
		expect(await db.complaints.count()).toBe(0);
	}),
);

test("words of an erased complaint are never stored, whichever came first", () =>
	makeStore().use(async (db) => {
		const erased = makeEntry("erased", { subject: "ig:1", device: "third-pc" });
		await bring(db, [erased]);
		await bring(db, log("ig:1"));
		expect(await db.words.count()).toBe(0);
		await bring(db, log("ig:2"));
		await bring(db, [makeEntry("erased", { subject: "ig:2", device: "third-pc", seq: 9 })]);
		expect(await db.words.count()).toBe(0);
	}));

test("a restore replaces everything and begins a new device", () =>
	makeStore().use(async (db) => {
		await append(
			db,
			{ id: makeId(), by: "Dwi", entries: [{ kind: "noted", subject: "ig:9", at: MORNING }] },
			makeLogContext(),
		);
		const before = await createReader(db).deviceId();
		await bring(db, log("ig:1"), "replace");
		expect((await dump(db)).map(({ subject }) => subject)).toEqual(["ig:1", "ig:1"]);
		expect(await createReader(db).deviceId()).not.toBe(before);
	}));

test("an unknown entry of our own device begins a new device id", () =>
	makeStore().use(async (db) => {
		await append(
			db,
			{ id: makeId(), by: "Dwi", entries: [{ kind: "noted", subject: "ig:9", at: MORNING }] },
			makeLogContext(),
		);
		const before = (await createReader(db).deviceId()) ?? "";
		await bring(db, log("ig:1", "other-pc"));
		expect(await createReader(db).deviceId()).toBe(before);
		await bring(db, log("ig:2", before, 5));
		expect(await createReader(db).deviceId()).not.toBe(before);
		expect(await createReader(db).deviceIds()).toContain(before);
	}));

test("an order far ahead is kept, counted, and does not advance ours", () =>
	makeStore().use(async (db) => {
		const ahead = makeEntry("captured", { subject: "ig:1", order: MORNING + 48 * HOUR, device: "other-pc" });
		expect(await bring(db, [ahead])).toMatchObject({ ahead: 1 });
		await append(
			db,
			{ id: makeId(), by: "Dwi", entries: [{ kind: "noted", subject: "ig:1", at: MORNING }] },
			makeLogContext(),
		);
		const orders = (await dump(db)).map(({ order }) => order).sort((a, b) => a - b);
		expect(orders[0]).toBe(MORNING + 1);
	}));

const sighting = (id: string, parentId: string, postId = "ig:post:A"): SightingRow => ({
	...{ id, parentId, postId, isLoose: false, account: "instagram:dpupr.contoh", firstSeenAt: MORNING, seenAt: MORNING },
	...{ postedAt: null, permalink: null, text: "@warga_contoh sudah kami cek", mentions: ["warga_contoh"] },
});

test.each<[string, (db: Database) => Promise<unknown>]>([
	[
		"erased here",
		(db) => {
			const entries = ["ig:1", "ig:post:B"].map((subject) => ({ kind: "erased", subject, at: MORNING }) as const);
			return append(db, { id: makeId(), by: "Dwi", entries }, makeLogContext());
		},
	],
	[
		"erased elsewhere",
		(db) =>
			bring(
				db,
				["ig:1", "ig:post:B"].map((subject) => makeEntry("erased", { subject })),
			),
	],
])("what was seen under a comment or post goes with it when it was %s; the rest stays", (_, erase) =>
	makeStore().use(async (db) => {
		await bring(db, log("ig:1"));
		const rows = [sighting("ig:7", "ig:1"), sighting("ig:8", "ig:3", "ig:post:B"), sighting("ig:9", "ig:3")];
		await db.sightings.bulkPut(rows);
		await erase(db);
		expect((await db.sightings.toArray()).map(({ id }) => id)).toEqual(["ig:9"]);
	}),
);

test("settings of a newer program leave the ones before in force, and later ones still count", () =>
	makeStore().use(async (db) => {
		await writeSettings(db, makeSettings(), makeLogContext());
		const importId = makeId();
		const newer = { id: makeId(), name: "settings", order: MORNING + HOUR, value: { form: 9 } };
		const endless = {
			id: makeId(),
			name: "settings",
			order: Number.MAX_SAFE_INTEGER,
			value: makeSettings({ regency: "Kota Ngawur" }),
		};
		await stage(db, importId, [], [newer, endless]);
		await commitStaged(db, importId, "add", 0, makeLogContext());
		expect((await readSettings(db))?.regency).toBe("Kabupaten Contoh");
		await writeSettings(db, makeSettings({ regency: "Kabupaten Lain" }), makeLogContext());
		expect((await readSettings(db))?.regency).toBe("Kabupaten Lain");
	}));

test("a restored backup is counted by the rules that it brings", () =>
	makeStore().use(async (db) => {
		const importId = makeId();
		const { zone: _, calendarIds: __, ...book } = RULES;
		const hours = { unit: "calendarHours", count: 12 } as const;
		const policies = book.policies.map((policy) => ({
			...policy,
			rules: policy.rules.map((rule) => ({ ...rule, firstResponse: hours })),
		}));
		const document = { id: makeId(), name: RULE_BOOK, order: MORNING, value: { ...book, policies } };
		await stage(db, importId, log("ig:1", "device-1"), [document]);
		await commitStaged(db, importId, "replace", log("ig:1", "device-1").length, makeLogContext());
		expect((await createReader(db).complaint("ig:1"))?.running?.dueAt).toBe(MORNING + 12 * HOUR);
	}));
