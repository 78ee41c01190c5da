import { describe, expect, test } from "vitest";
import { takeTurn } from "../../lib/reminders/roster.ts";
import { readMeta, writeMeta } from "../../lib/store/documents.ts";
import { HOUR, MORNING, makeSettings } from "../factories.ts";
import { AMBER, DUE, MINUTE, makeScene, remindersOf } from "./scene.ts";

const DAY = 24 * HOUR;
/** 07.00 of that Wednesday. */
const OPENING = MORNING - 3 * HOUR;
/** 21.00 of the day before. */
const CLOSING = OPENING - 10 * HOUR;

describe("duty hours", () => {
	test("what passes at night waits and is told once in the morning, grouped", async () => {
		const { record, told, sweep } = await makeScene(CLOSING);
		await record([1, 2, 3, 4].map((hours) => CLOSING - DUE + hours * HOUR));
		expect(await told(CLOSING + 6 * HOUR)).toEqual([]);
		const { nextAt } = await sweep(OPENING - 30 * MINUTE);
		expect(nextAt).toBe(OPENING);
		expect(await told(OPENING)).toEqual(["group 4 overdue 0 soon"]);
		expect(await told(OPENING + 1)).toEqual([]);
	});

	test("amber and red of one complaint in one night are one notice", async () => {
		const { record, told } = await makeScene(CLOSING - 8 * HOUR);
		const [complaint] = await record([CLOSING - AMBER + HOUR]);
		expect(await told(CLOSING + 2 * HOUR)).toEqual([]);
		expect(await told(CLOSING + 8 * HOUR)).toEqual([]);
		expect(await told(OPENING)).toEqual([`${complaint?.number} response overdue`]);
	});

	test("a deadline that moved in the night, and passed again, is one notice", async () => {
		const { record, put, told } = await makeScene(CLOSING);
		const [complaint] = await record([CLOSING + 2 * HOUR - DUE]);
		if (!complaint?.running) return expect.fail("no clock");
		expect(await told(CLOSING + 3 * HOUR)).toEqual([]);
		await put({ ...complaint, running: { ...complaint.running, dueAt: CLOSING + 4 * HOUR } });
		expect(await told(CLOSING + 5 * HOUR)).toEqual([]);
		expect(await told(OPENING)).toHaveLength(1);
	});

	test("over a weekend", async () => {
		const workdays = { reminders: remindersOf({ dutyDays: [1, 2, 3, 4, 5] }) };
		const friday = MORNING + 2 * DAY;
		const { record, told } = await makeScene(friday);
		await record([friday + DAY - DUE]);
		expect(await told(friday + DAY + HOUR, workdays)).toEqual([]);
		expect(await told(friday + 2 * DAY, workdays)).toEqual([]);
		expect(await told(OPENING + 5 * DAY, workdays)).toHaveLength(1);
	});
});

describe("the day's summary", () => {
	const daily = { reminders: remindersOf({ dailySummaryAt: 480 }) };
	const EIGHT = OPENING + HOUR;

	test("comes once a day, at its hour or as soon as somebody looks after it", async () => {
		const { record, told, sweep } = await makeScene(OPENING - DAY);
		await record([MORNING - 10 * HOUR, MORNING - 40 * DAY]);
		expect((await sweep(EIGHT - 20 * MINUTE, daily)).nextAt).toBe(EIGHT);
		expect(await told(EIGHT - 1, daily)).toEqual([]);
		expect(await told(EIGHT, daily)).toEqual(["daily 1 overdue 0 soon"]);
		expect(await told(EIGHT + 1, daily)).toEqual([]);
		expect(await told(EIGHT + DAY + 5 * HOUR, { ...daily })).toContain("daily 2 overdue 0 soon");
	});

	test("two sweeps at the same time: one summary", async () => {
		const { record, told } = await makeScene(OPENING - DAY);
		await record([MORNING - 10 * HOUR]);
		expect((await Promise.all([told(EIGHT, daily), told(EIGHT, daily)])).flat()).toHaveLength(1);
	});

	test("comes on its day also when a clock that ran ahead has told it before; put right by a moment, not again", async () => {
		const { record, told } = await makeScene(OPENING - DAY);
		await record([MORNING - 40 * DAY]);
		const summary = ["daily 1 overdue 0 soon"];
		expect(await told(EIGHT + DAY, daily)).toContain(summary[0]);
		expect(await told(EIGHT, daily)).toEqual(summary);
		expect(await told(EIGHT - MINUTE, daily)).toEqual([]);
		expect(await told(EIGHT + MINUTE, daily)).toEqual([]);
		expect(await told(EIGHT + DAY, daily)).toEqual(summary);
	});

	test("none when nothing runs, nor later that day; none on the day of the installation", async () => {
		const { record, told } = await makeScene(OPENING - DAY);
		expect(await told(EIGHT, daily)).toEqual([]);
		await record([MORNING]);
		expect(await told(EIGHT + 3 * HOUR, daily)).toEqual([]);
		expect(await told(EIGHT + DAY, daily)).toContain("daily 0 overdue 1 soon");

		const installed = await makeScene();
		await installed.store.use((db) => db.notified.clear());
		await installed.record([MORNING]);
		expect(await installed.told(MORNING, daily)).toEqual([]);
		expect(await installed.told(MORNING + HOUR, daily)).toEqual([]);
	});
});

describe("the one alarm", () => {
	test.each<[string, number, number]>([
		["the next amber", MORNING - AMBER + 40 * MINUTE, MORNING + 40 * MINUTE],
		["the next deadline, just after it", MORNING - DUE + 30 * MINUTE, MORNING + 30 * MINUTE + 1],
		["never more than an hour ahead", MORNING, MORNING + HOUR],
	])("%s", async (_, postedAt, nextAt) => {
		const { record, sweep } = await makeScene();
		await record([postedAt]);
		expect((await sweep(MORNING)).nextAt).toBe(nextAt);
	});

	test("before the deadline, when the red notice comes before it", async () => {
		const { record, sweep } = await makeScene();
		await record([MORNING - DUE + 50 * MINUTE]);
		const { nextAt } = await sweep(MORNING, { reminders: remindersOf({ redMinutesBefore: 30 }) });
		expect(nextAt).toBe(MORNING + 20 * MINUTE + 1);
	});

	test("none when nothing runs", async () => {
		const { sweep } = await makeScene();
		expect((await sweep(MORNING)).nextAt).toBeNull();
	});
});

describe("roster", () => {
	const roster = { isOn: true, weekly: [null, null, "Rina", "Dwi", null, null, null], exceptions: [] };

	test("waits for the officer whose day it is, and names her", async () => {
		const { record, told, sweep } = await makeScene();
		await record([MORNING - DUE + HOUR]);
		expect(await told(MORNING + 2 * HOUR, { roster }, "Dwi")).toEqual([]);
		const { notices } = await sweep(MORNING + 3 * HOUR, { roster }, "Rina");
		expect(notices).toMatchObject([{ officer: "Rina" }]);
		expect(await told(MORNING + 4 * HOUR, { roster }, "Rina")).toEqual([]);
	});

	test("what nobody took goes to the next day's officer; with nobody named, to whoever is there", async () => {
		const { record, told } = await makeScene();
		await record([MORNING - DUE + HOUR]);
		expect(await told(MORNING + 2 * HOUR, { roster }, "Dwi")).toEqual([]);
		expect(await told(MORNING + DAY, { roster }, "Dwi")).toHaveLength(1);
		await record([MORNING + HOUR]);
		expect(await told(MORNING + 2 * DAY, { roster }, "Agus")).toHaveLength(1);
	});

	test.each<[string, number, boolean, string | null, boolean]>([
		["the browser starts before the duty hours", OPENING - HOUR, true, "Rina", true],
		["the worker starts before them", OPENING - HOUR, false, "Dwi", false],
		["the duty hours have begun", OPENING, false, "Rina", true],
		["a day of nobody", MORNING + 2 * DAY, true, "Dwi", false],
	])("takes over: %s", async (_, at, isBrowserStart, officer, isOther) => {
		const { store } = await makeScene();
		await store.use(async (db) => {
			await writeMeta(db, "officer", "Dwi");
			expect(await takeTurn(db, makeSettings({ roster }), at, isBrowserStart)).toBe(isOther);
			expect(await readMeta(db, "officer")).toBe(officer);
		});
	});

	test("takes over once a day: who is chosen by hand after that stays", async () => {
		const { store } = await makeScene();
		await store.use(async (db) => {
			expect(await takeTurn(db, makeSettings({ roster }), OPENING, false)).toBe(true);
			await writeMeta(db, "officer", "Dwi");
			expect(await takeTurn(db, makeSettings({ roster }), MORNING, true)).toBe(false);
			expect(await readMeta(db, "officer")).toBe("Dwi");
			expect(await takeTurn(db, makeSettings({ roster }), MORNING + DAY, false)).toBe(false);
		});
	});
});
