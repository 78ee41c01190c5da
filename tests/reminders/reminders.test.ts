import { expect, test } from "vitest";
import { outlook, sweep } from "../../lib/reminders/reminders.ts";
import type { Database } from "../../lib/store/schema.ts";
import { toRow } from "../../lib/store/view.ts";
import { HOUR, MORNING, makeComplaint, OTHER_OPD, OUR_OPD } from "../factories.ts";
import { makeStore } from "../store/harness.ts";

const OWNER = { deviceIds: ["device-2", "device-1"], opdId: OUR_OPD.id };

/** Complaints posted so many hours before `MORNING`, ours unless said otherwise. */
async function store(db: Database, hoursAgo: number[], overrides = {}) {
	const complaints = hoursAgo.map((hours) => makeComplaint({ capturedAt: MORNING - hours * HOUR, ...overrides }));
	await db.complaints.bulkPut(complaints.map(toRow));
	return complaints;
}

test("each threshold is told once, also when two sweeps run at the same time", () =>
	makeStore().use(async (db) => {
		const [complaint] = await store(db, [19]);
		const both = await Promise.all([sweep(db, OWNER, MORNING, "alarm"), sweep(db, OWNER, MORNING, "alarm")]);
		expect(both.flat()).toEqual([
			{ type: "one", threshold: "soon", number: complaint?.number, opd: "DPUPR", key: expect.any(String) },
		]);
		expect(await sweep(db, OWNER, MORNING + HOUR, "alarm")).toEqual([]);
		expect(await sweep(db, OWNER, MORNING + 6 * HOUR, "alarm")).toMatchObject([{ threshold: "overdue" }]);
	}));

test("more than three at once become one notice", () =>
	makeStore().use(async (db) => {
		await store(db, [30, 31, 32, 19]);
		expect(await sweep(db, OWNER, MORNING, "alarm")).toEqual([{ type: "group", overdue: 3, soon: 1 }]);
	}));

test("at browser start one notice sums up, and nothing of it is told again", () =>
	makeStore().use(async (db) => {
		await store(db, [30, 31, 19]);
		expect(await sweep(db, OWNER, MORNING, "start")).toEqual([{ type: "summary", overdue: 2, soon: 1 }]);
		expect(await sweep(db, OWNER, MORNING, "alarm")).toEqual([]);
	}));

test("what had passed at capture or import is noted without a notice", () =>
	makeStore().use(async (db) => {
		await store(db, [30, 19]);
		expect(await sweep(db, OWNER, MORNING, "quiet")).toEqual([]);
		expect(await sweep(db, OWNER, MORNING, "alarm")).toEqual([]);
	}));

test("an action on one complaint does not swallow what is to be told of another", () =>
	makeStore().use(async (db) => {
		const [, other] = await store(db, [30, 19]);
		const acted = new Set([(await db.complaints.orderBy("[isAwaiting+dueAt]").first())?.id ?? ""]);
		expect(await sweep(db, OWNER, MORNING, "alarm", acted)).toMatchObject([{ type: "one", number: other?.number }]);
		expect(await sweep(db, OWNER, MORNING, "alarm")).toEqual([]);
	}));

test("complaints of other machines and other OPDs neither notify nor count", () =>
	makeStore().use(async (db) => {
		await store(db, [30], { device: "other-pc", opd: OTHER_OPD });
		expect(await sweep(db, OWNER, MORNING, "alarm")).toEqual([]);
		expect((await outlook(db, OWNER, MORNING)).badge).toEqual({ overdue: 0, soon: 0 });
		await store(db, [30], { device: "other-pc", opd: OUR_OPD });
		expect((await outlook(db, OWNER, MORNING)).badge).toEqual({ overdue: 1, soon: 0 });
	}));

test("the one alarm is for the next threshold of all", () =>
	makeStore().use(async (db) => {
		await store(db, [1, 17, 20, 40]);
		const { nextAt, badge } = await outlook(db, OWNER, MORNING);
		expect(nextAt).toBe(MORNING + HOUR);
		expect(badge).toEqual({ overdue: 1, soon: 1 });
	}));

test("nothing waiting, no alarm", () =>
	makeStore().use(async (db) => {
		await store(db, [30], { status: { type: "answered" } });
		expect(await outlook(db, OWNER, MORNING)).toEqual({ badge: { overdue: 0, soon: 0 }, nextAt: null });
	}));
