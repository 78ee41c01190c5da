import { describe, expect, test } from "vitest";
import { isDutyTime, isSummaryTime, nextDutyStart, nextSummary, officerOfDay } from "../../lib/complaint/duty.ts";
import { DEFAULT_REMINDERS, DEFAULT_ROSTER, type ReminderSettings } from "../../lib/complaint/reminder-settings.ts";
import { settingsSchema } from "../../lib/complaint/settings.ts";
import { makeSettings } from "../factories.ts";

/** WIB, of the week that begins on Monday, 16 November 2026. */
const wib = (text: string): number => Date.parse(`2026-11-${text.replace(" ", "T")}:00+07:00`);
const WORKDAYS: ReminderSettings = { ...DEFAULT_REMINDERS, dutyDays: [1, 2, 3, 4, 5], dutyFrom: 480, dutyTo: 960 };
const ALL_DAY: ReminderSettings = { ...DEFAULT_REMINDERS, dutyFrom: 0, dutyTo: 1440 };

test.each<[string, string, ReminderSettings, boolean]>([
	["a minute before", "18 06:59", DEFAULT_REMINDERS, false],
	["at the beginning", "18 07:00", DEFAULT_REMINDERS, true],
	["the last minute", "18 20:59", DEFAULT_REMINDERS, true],
	["at the end", "18 21:00", DEFAULT_REMINDERS, false],
	["Sunday, every day", "22 12:00", DEFAULT_REMINDERS, true],
	["Friday, workdays", "20 12:00", WORKDAYS, true],
	["Saturday, workdays", "21 12:00", WORKDAYS, false],
	["midnight, all day", "18 00:00", ALL_DAY, true],
	["before midnight, all day", "18 23:59", ALL_DAY, true],
])("duty time: %s", (_, at, reminders, isDuty) => {
	expect(isDutyTime(wib(at), reminders, "Asia/Jakarta")).toBe(isDuty);
});

test("the duty hours are those of the agency's zone, not the machine's", () => {
	const at = wib("18 05:30");
	expect(isDutyTime(at, DEFAULT_REMINDERS, "Asia/Jakarta")).toBe(false);
	expect(isDutyTime(at, DEFAULT_REMINDERS, "Asia/Jayapura")).toBe(true);
});

test.each<[string, string, ReminderSettings, string]>([
	["later today", "18 03:00", DEFAULT_REMINDERS, "18 07:00"],
	["while it runs: tomorrow's", "18 07:00", DEFAULT_REMINDERS, "19 07:00"],
	["over the weekend", "20 16:00", WORKDAYS, "23 08:00"],
	["one day a week", "18 12:00", { ...DEFAULT_REMINDERS, dutyDays: [3] }, "25 07:00"],
])("the next duty hours: %s", (_, at, reminders, start) => {
	expect(nextDutyStart(wib(at), reminders, "Asia/Jakarta")).toBe(wib(start));
});

test.each<[string, string, Partial<ReminderSettings>, boolean, string | null]>([
	["before its hour", "18 07:30", {}, false, "18 08:00"],
	["at its hour", "18 08:00", {}, true, "19 08:00"],
	["long after it", "18 19:00", {}, true, "19 08:00"],
	["after the duty hours", "18 21:00", {}, false, "19 08:00"],
	["set before the duty hours: at their beginning", "18 06:00", { dailySummaryAt: 300 }, false, "18 07:00"],
	["set after them: never", "18 20:00", { dailySummaryAt: 1300 }, false, null],
	["switched off", "18 12:00", { dailySummaryAt: null }, false, null],
	["no duty day", "21 12:00", { dutyDays: [1] }, false, "23 08:00"],
])("the summary: %s", (_, at, changes, isTime, next) => {
	const reminders = { ...DEFAULT_REMINDERS, ...changes };
	expect(isSummaryTime(wib(at), reminders, "Asia/Jakarta")).toBe(isTime);
	expect(nextSummary(wib(at), reminders, "Asia/Jakarta")).toBe(next === null ? null : wib(next));
});

describe("roster", () => {
	const roster = {
		isOn: true,
		weekly: ["Dwi", "Dwi", "Rina", null, "Agus", null, null],
		exceptions: [
			{ date: "2026-11-16", officer: "Rina" },
			{ date: "2026-11-17", officer: null },
		],
	};
	test.each([
		["the day of the week", "18 12:00", {}, "Rina"],
		["a date with another officer", "16 12:00", {}, "Rina"],
		["a date with nobody in particular", "17 12:00", {}, null],
		["nobody named", "19 12:00", {}, null],
		["somebody who has left", "20 12:00", {}, null],
		["the agency's midnight", "17 23:59", {}, null],
		["a minute later", "18 00:00", {}, "Rina"],
		["another zone is a day ahead", "17 23:30", { zone: "Asia/Jayapura" as const }, "Rina"],
		["switched off", "18 12:00", { roster: { ...roster, isOn: false } }, null],
	])("%s", (_, at, changes, officer) => {
		expect(officerOfDay(wib(at), makeSettings({ roster, ...changes }))).toBe(officer);
	});
});

test("settings of before reminders could be set have the usual ones; impossible duty hours are refused", () => {
	const { reminders, roster, ...older } = makeSettings();
	expect(settingsSchema.parse(older)).toEqual({ ...older, reminders: DEFAULT_REMINDERS, roster: DEFAULT_ROSTER });
	for (const wrong of [{ dutyFrom: 600, dutyTo: 600 }, { dutyDays: [] }, { dutyDays: [8] }, { dailySummaryAt: 1441 }])
		expect(settingsSchema.safeParse({ ...older, reminders: { ...reminders, ...wrong } }).success).toBe(false);
	expect(settingsSchema.safeParse({ ...older, roster: { ...roster, weekly: ["Dwi"] } }).success).toBe(false);
});
