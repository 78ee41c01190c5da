import fc from "fast-check";
import { expect, test } from "vitest";
import { clockOf } from "../../../lib/complaint/clock/clocks.ts";
import { explainClock, type Step } from "../../../lib/complaint/clock/explain.ts";
import { RAMADAN } from "../../../lib/complaint/clock/presets.ts";
import { type ClockRules, DEADLINE_UNITS, type Deadline } from "../../../lib/complaint/clock/rules.ts";
import { caseOf } from "./arbitrary.ts";
import { factsOf, OFFICE, rulesOf, ruleWith, wib } from "./cases.ts";

/** One line for each step: what the officer reads, in codes. */
function lineOf({ from, to, status, name, minutes, dayNumber, spans }: Step): string {
	const days = from === to ? from : `${from}..${to}`;
	const time = (at: number): string => new Date(at + 7 * 3_600_000).toISOString().slice(11, 16);
	const hours = spans.map((span) => `${time(span.from)}-${time(span.to)}`).join(" ");
	const parts = [days, status, name, dayNumber && `day ${dayNumber}`, hours, minutes > 0 && `= ${minutes}`];
	return parts.filter(Boolean).join(" ");
}

function linesOf(
	start: string,
	deadline: Deadline,
	changes: Partial<ClockRules> = {},
	paused: string[] = [],
): string[] {
	const pauses = paused.map((pause) => {
		const [from = "", to = ""] = pause.split("..");
		return { from: wib(from), to: wib(to) };
	});
	const explained = explainClock("firstResponse", factsOf(wib(start), { pauses }), rulesOf(deadline, changes));
	return explained?.steps.map(lineOf) ?? [];
}

test("working hours over the long holidays, the Friday break and a weekend", () =>
	expect(linesOf("2026-03-13T14:00", { unit: "workingHours", count: 20 })).toEqual([
		"2026-03-13 counted 14:00-16:30 = 150",
		"2026-03-14..2026-03-15 weekend",
		"2026-03-16 counted 07:30-12:00 13:00-16:00 = 450",
		"2026-03-17 counted 07:30-12:00 13:00-16:00 = 450",
		"2026-03-18 cuti Hari Suci Nyepi",
		"2026-03-19 holiday Hari Suci Nyepi (Tahun Baru Saka 1948)",
		"2026-03-20 cuti Idulfitri",
		"2026-03-21..2026-03-22 holiday Idulfitri 1447 Hijriah",
		"2026-03-23..2026-03-24 cuti Idulfitri",
		"2026-03-25 counted 07:30-10:00 = 150",
	]));

test("working days: the day of receipt, a day that closed while waiting, a regional holiday", () => {
	const rules = rulesOf({ unit: "workingDays", count: 2 });
	const holidays = [...rules.holidayTable.holidays, { date: "2026-11-23", name: "Pilkada", type: "regional" as const }];
	const lines = linesOf(
		"2026-11-18T09:10",
		{ unit: "workingDays", count: 2 },
		{ holidayTable: { ...rules.holidayTable, holidays } },
		["2026-11-19T15:00..2026-11-19T16:00"],
	);
	expect(lines).toEqual([
		"2026-11-18 receipt",
		"2026-11-19 paused",
		"2026-11-20 counted day 1 07:30-11:30 13:00-16:30 = 450",
		"2026-11-21..2026-11-22 weekend",
		"2026-11-23 regional Pilkada",
		"2026-11-24 counted day 2 07:30-12:00 13:00-16:00 = 450",
	]);
});

test("two holidays in a row are told apart; what comes as the office closes comes after hours", () =>
	expect(linesOf("2027-05-14T16:30", { unit: "workingHours", count: 2 })).toEqual([
		"2027-05-14 outside",
		"2027-05-15..2027-05-16 weekend",
		"2027-05-17 holiday Iduladha 1448 Hijriah",
		"2027-05-18 cuti Iduladha",
		"2027-05-19 cuti Hari Raya Waisak",
		"2027-05-20 holiday Hari Raya Waisak 2571 BE",
		"2027-05-21 counted 07:30-09:30 = 120",
	]));

test("of several holidays on one day the national one is named, of those that the calendar keeps", () => {
	const base = rulesOf({ unit: "workingDays", count: 1 });
	const date = "2026-11-19";
	const holidays = [
		{ date, name: "HUT kabupaten", type: "regional" as const },
		{ date, name: "Cuti bersama", type: "cuti" as const },
		{ date, name: "Pemilu", type: "national" as const },
	];
	const holidayTable = { ...base.holidayTable, holidays };
	const skipped = (observes: (typeof OFFICE)["observes"]) =>
		linesOf(
			"2026-11-18T09:10",
			{ unit: "workingDays", count: 1 },
			{ holidayTable, calendars: [{ ...OFFICE, observes }] },
		)[1];
	expect(skipped(["national", "cuti", "regional"])).toBe("2026-11-19 holiday Pemilu");
	expect(skipped(["regional", "cuti"])).toBe("2026-11-19 cuti Cuti bersama");
});

test("the duty window: Saturday night waits for Sunday morning", () =>
	expect(linesOf("2026-11-21T22:15", { unit: "windowHours", count: 24 })).toEqual([
		"2026-11-21 outside",
		"2026-11-22 counted 07:00-00:00 = 1020",
		"2026-11-23 counted 00:00-07:00 = 420",
	]));

test("after hours, then Ramadan's hours, one of them waiting for the citizen", () =>
	expect(
		linesOf(
			"2026-02-17T16:30",
			{ unit: "workingHours", count: 7 },
			{ calendars: [{ ...OFFICE, observes: [], seasons: [...RAMADAN] }] },
			["2026-02-18T09:00..2026-02-18T10:00"],
		),
	).toEqual([
		"2026-02-17 outside",
		"2026-02-18 counted Ramadan 1447 H (periksa tanggalnya) 08:00-09:00 10:00-12:00 12:30-15:00 = 330",
		"2026-02-19 counted Ramadan 1447 H (periksa tanggalnya) 08:00-09:30 = 90",
	]));

test("what is owed and by which text is said with it", () => {
	const rules = rulesOf({ unit: "workingHours", count: 1 });
	const pause = { from: wib("2026-11-18T09:00"), to: wib("2026-11-18T10:00") };
	const late = { from: wib("2026-11-19T09:00"), to: wib("2026-11-19T10:00") };
	const start = wib("2026-11-18T08:30");
	expect(explainClock("firstResponse", factsOf(start, { pauses: [late, pause] }), rules)).toMatchObject({
		policy: { id: "policy", version: 1, name: "Kebijakan uji", legalBasis: "SOP" },
		legalBasis: "SOP",
		deadline: { unit: "workingHours", count: 1 },
		calendar: { id: "kantor", name: OFFICE.name },
		holidayTable: rules.holidayTable.version,
		isBeyondTable: false,
		startAt: start,
		countsFrom: start,
		pauses: [pause],
		dueAt: wib("2026-11-18T10:30"),
	});
	expect(explainClock("followUp", factsOf(start), rules)).toBeNull();
	const nothing = rulesOf({ unit: "workingHours", count: 1 });
	const policies = nothing.policies.map((policy) => ({ ...policy, rules: [ruleWith({ messageKinds: ["question"] })] }));
	expect(explainClock("firstResponse", factsOf(start), { ...nothing, policies })).toBeNull();
});

test("the steps add up to the deadline, have no gap, and end with it", { timeout: 60_000 }, () => {
	fc.assert(
		fc.property(caseOf(...DEADLINE_UNITS), ({ facts, rules }) => {
			const explained = explainClock("firstResponse", facts, rules);
			if (explained === null) throw new Error("the cases owe a first response");
			const { steps, deadline, dueAt } = explained;
			expect(dueAt).toBe(clockOf("firstResponse", facts, rules)?.dueAt);
			expect(steps.at(-1)?.spans.at(-1)?.to).toBe(dueAt);
			const spent = steps.flatMap(({ spans }) => spans).reduce((sum, { from, to }) => sum + to - from, 0);
			if (deadline.unit === "workingDays") expect(steps.at(-1)?.dayNumber).toBe(deadline.count);
			else expect(spent).toBe(deadline.count * 3_600_000);
			expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBeCloseTo(spent / 60_000, 3);
			for (const [index, { from }] of steps.slice(1).entries())
				expect(Date.parse(from) - Date.parse(steps[index]?.to ?? "")).toBe(86_400_000);
		}),
		{ numRuns: 1000 },
	);
});
