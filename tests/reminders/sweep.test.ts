import { describe, expect, test } from "vitest";
import { confirmTold, resumeTelling } from "../../lib/reminders/waiting.ts";
import { HOUR, MORNING, makeComplaint, OTHER_OPD, OUR_OPD } from "../factories.ts";
import { makeRow } from "../store/harness.ts";
import { AMBER, DUE, MINUTE, makeScene, remindersOf } from "./scene.ts";

const DAY = 24 * HOUR;

describe("told once", () => {
	test("segera, then lewat tenggat, and nothing more", async () => {
		const { record, told } = await makeScene();
		const [complaint] = await record([MORNING - 17 * HOUR]);
		expect(await told(MORNING + HOUR - 1)).toEqual([]);
		expect(await told(MORNING + HOUR)).toEqual([`${complaint?.number} response soon`]);
		expect(await told(MORNING + 7 * HOUR)).toEqual([]);
		expect(await told(MORNING + 7 * HOUR + 1)).toEqual([`${complaint?.number} response overdue`]);
		expect(await told(MORNING + 8 * HOUR)).toEqual([]);
	});

	test("by one of two sweeps at the same time", async () => {
		const { record, told } = await makeScene();
		await record([MORNING - AMBER + HOUR]);
		const both = await Promise.all([told(MORNING + HOUR), told(MORNING + HOUR), told(MORNING + HOUR)]);
		expect(both.flat()).toHaveLength(1);
	});

	test("after a day offline: the later threshold of each, as a group when there are more than three", async () => {
		const three = await makeScene(MORNING - DAY);
		await three.record([1, 2, 3].map((hours) => MORNING - DUE - hours * HOUR));
		expect(await three.told(MORNING)).toHaveLength(3);
		const four = await makeScene(MORNING - DAY);
		await four.record([MORNING - DUE - HOUR, MORNING - DUE - 2 * HOUR, MORNING - AMBER, MORNING - AMBER - HOUR]);
		expect(await four.told(MORNING)).toEqual(["group 2 overdue 2 soon"]);
		expect(await four.told(MORNING + 1)).toEqual([]);
	});

	test("a worker that died before it showed what it had taken: the next one tells it", async () => {
		const { record, sweep, told, store } = await makeScene();
		await record([MORNING - AMBER + HOUR]);
		const { notices } = await sweep(MORNING + HOUR);
		expect(notices).toHaveLength(1);
		expect(await told(MORNING + HOUR + 1)).toEqual([]);
		await store.use((db) => resumeTelling(db, MORNING + HOUR + 2));
		expect(await told(MORNING + HOUR + 2)).toHaveLength(1);
		await store.use((db) => confirmTold(db, notices[0]?.keys ?? []));
		await store.use((db) => resumeTelling(db, MORNING + HOUR + 3));
		expect(await told(MORNING + HOUR + 3)).toEqual([]);
	});
});

describe("by what the running clock is", () => {
	test.each(["followUp", "reopened"] as const)("%s", async (of) => {
		const { put, told } = await makeScene();
		const complaint = makeComplaint();
		const clock = complaint.clock ?? expect.fail("no clock");
		const running = { ...clock, of, amberAt: MORNING + HOUR, dueAt: MORNING + 2 * HOUR };
		await put({ ...complaint, running });
		expect(await told(MORNING + 3 * HOUR)).toEqual([`${complaint.number} ${of} overdue`]);
	});

	test("a deadline that moves on is told again; one that moves into the past is counted only", async () => {
		const { record, put, sweep, told } = await makeScene();
		const [complaint] = await record([MORNING - DUE + HOUR]);
		if (!complaint?.running) return expect.fail("no clock");
		const moved = (dueAt: number) => ({
			...complaint,
			running: { ...(complaint.running as NonNullable<typeof complaint.running>), dueAt },
		});
		expect(await told(MORNING + HOUR + 1)).toHaveLength(1);
		await put(moved(MORNING + 3 * HOUR));
		expect(await told(MORNING + 2 * HOUR)).toEqual([]);
		expect(await told(MORNING + 4 * HOUR)).toHaveLength(1);
		await put(moved(MORNING - DAY));
		const { notices, counts } = await sweep(MORNING + 5 * HOUR);
		expect([notices.length, counts.overdue]).toEqual([0, 1]);
	});

	test("what was answered while it waited is not told", async () => {
		const { record, put, told } = await makeScene(MORNING - DAY);
		const [complaint] = await record([MORNING - DUE - 8 * HOUR]);
		expect(await told(MORNING - 5 * HOUR)).toEqual([]);
		if (complaint) await put({ ...complaint, status: { type: "answered" }, running: null });
		expect(await told(MORNING)).toEqual([]);
	});
});

describe("quiet", () => {
	test("an import, also of what passed just now; what passes after it is told", async () => {
		const { record, sweep, told } = await makeScene();
		await record([MORNING - DUE, MORNING - DUE - 1, MORNING - 40 * DAY, MORNING - DUE + HOUR]);
		expect(await told(MORNING)).toEqual([]);
		expect((await sweep(MORNING)).counts).toEqual({ running: 4, overdue: 2, soon: 2 });
		expect(await told(MORNING + HOUR + 1)).toHaveLength(2);
	});

	test("what was past when it was captured", async () => {
		const { record, told } = await makeScene();
		await record([MORNING - DUE + HOUR], { capturedAt: MORNING + 2 * HOUR });
		expect(await told(MORNING + 2 * HOUR)).toEqual([]);
	});

	test("the first look of all", async () => {
		const { store, record, told } = await makeScene();
		await record([MORNING - DUE - HOUR, MORNING - AMBER]);
		await store.use((db) => db.notified.clear());
		expect(await told(MORNING + HOUR)).toEqual([]);
	});

	test("complaints of other machines and other OPDs neither notify nor count", async () => {
		const { record, told, sweep } = await makeScene();
		await record([MORNING - DUE + HOUR], { device: "other-pc", opd: OTHER_OPD });
		expect(await told(MORNING + 2 * HOUR)).toEqual([]);
		await record([MORNING - DUE + 3 * HOUR], { device: "other-pc", opd: OUR_OPD });
		expect(await told(MORNING + 4 * HOUR)).toHaveLength(1);
		expect((await sweep(MORNING + 4 * HOUR)).counts).toEqual({ running: 1, overdue: 1, soon: 0 });
	});

	test("amber when it is switched off; switched on it tells what comes", async () => {
		const { record, told } = await makeScene();
		await record([MORNING - AMBER + HOUR, MORNING - AMBER + 3 * HOUR]);
		expect(await told(MORNING + 2 * HOUR, { reminders: remindersOf({ hasSoon: false }) })).toEqual([]);
		expect(await told(MORNING + 2 * HOUR)).toEqual([]);
		expect(await told(MORNING + 4 * HOUR)).toHaveLength(1);
	});
});

test("the red notice may come before the deadline, once", async () => {
	const early = { reminders: remindersOf({ redMinutesBefore: 30 }) };
	const { record, told } = await makeScene();
	const [complaint] = await record([MORNING - DUE + HOUR]);
	expect(await told(MORNING + 30 * MINUTE, early)).toEqual([]);
	expect(await told(MORNING + 30 * MINUTE + 1, early)).toEqual([`${complaint?.number} response soon`]);
	expect(await told(MORNING + 2 * HOUR, early)).toEqual([]);
	expect(await told(MORNING + 2 * HOUR)).toEqual([]);
});

test("what is red already is not called segera after that", async () => {
	const beforeAmber = { reminders: remindersOf({ redMinutesBefore: 480 }) };
	const { record, told } = await makeScene();
	await record([MORNING - DUE + 9 * HOUR]);
	expect(await told(MORNING + 2 * HOUR, beforeAmber)).toHaveLength(1);
	expect(await told(MORNING + 4 * HOUR, beforeAmber)).toEqual([]);
});

describe("the machine's clock", () => {
	test("put right by a moment: what was told is not told again, what comes is", async () => {
		const { record, told } = await makeScene();
		await record([MORNING - DUE + HOUR, MORNING - DUE - 10 * HOUR]);
		expect(await told(MORNING + HOUR + 1)).toHaveLength(1);
		expect(await told(MORNING + HOUR - MINUTE)).toEqual([]);
		await record([MORNING - DUE + 2 * HOUR]);
		expect(await told(MORNING + 3 * HOUR)).toHaveLength(1);
	});

	test("set back further: what had passed by the right time is not told again", async () => {
		const { record, told } = await makeScene();
		await record([MORNING - DUE + HOUR]);
		expect(await told(MORNING + 5 * HOUR)).toHaveLength(1);
		expect(await told(MORNING + 2 * HOUR)).toEqual([]);
		expect(await told(MORNING + 6 * HOUR)).toEqual([]);
	});

	test("days ahead for a moment: told early, and again at its time", async () => {
		const { record, told } = await makeScene();
		const [complaint] = await record([MORNING - AMBER + 2 * HOUR]);
		expect(await told(MORNING + 9 * DAY)).toEqual([`${complaint?.number} response overdue`]);
		expect(await told(MORNING + 1)).toEqual([]);
		expect(await told(MORNING + 2 * HOUR)).toEqual([`${complaint?.number} response soon`]);
		expect(await told(MORNING + 8 * HOUR + 1)).toEqual([`${complaint?.number} response overdue`]);
		expect(await told(MORNING + 9 * HOUR)).toEqual([]);
	});

	test("set back while something waited: it waits for its time", async () => {
		const { record, told } = await makeScene();
		await record([MORNING - DUE + 2 * HOUR]);
		expect(await told(MORNING + 12 * HOUR)).toEqual([]);
		expect(await told(MORNING + HOUR)).toEqual([]);
		expect(await told(MORNING + 3 * HOUR)).toHaveLength(1);
	});
});

describe("bounded work", () => {
	test("many old complaints are not read", async () => {
		const { store, sweep } = await makeScene();
		const old = Array.from({ length: 3000 }, (_, index) =>
			makeRow(makeComplaint({ capturedAt: MORNING - DAY * 3 - index })),
		);
		await store.use(async (db) => {
			await db.complaints.bulkPut(old);
			let read = 0;
			db.complaints.hook("reading", (row) => {
				read += 1;
				return row;
			});
			expect((await sweep(MORNING + 1)).counts).toEqual({ running: 1000, overdue: 1000, soon: 0 });
			expect(read).toBe(0);
			expect(await db.notified.count()).toBe(3);
		});
	});

	test("too many at once are told as a number", async () => {
		const { store, record, told } = await makeScene(MORNING - 9 * HOUR);
		await record(Array.from({ length: 150 }, (_, index) => MORNING - DUE - 8 * HOUR + index));
		expect(await told(MORNING - 4 * HOUR)).toEqual([]);
		expect(await told(MORNING)).toEqual(["group 150 overdue 0 soon"]);
		expect(await told(MORNING + 1)).toEqual([]);
		expect(await store.use((db) => db.notified.count())).toBe(3);
	});

	test("after 90 days what was told is forgotten, and not told again", async () => {
		const { store, record, told } = await makeScene();
		await record([MORNING - DUE + HOUR]);
		expect(await told(MORNING + 2 * HOUR)).toHaveLength(1);
		expect(await told(MORNING + 91 * DAY)).toEqual([]);
		const keys = await store.use((db) => db.notified.orderBy("key").keys());
		expect(keys).toEqual(["upTo|overdue", "upTo|promise", "upTo|soon"]);
		expect(await told(MORNING + 92 * DAY)).toEqual([]);
	});
});
