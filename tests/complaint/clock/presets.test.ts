import { expect, test } from "vitest";
import { checkRuleBook } from "../../../lib/complaint/clock/check.ts";
import { clockOf } from "../../../lib/complaint/clock/clocks.ts";
import { DEFAULT_RULE_BOOK, PRESETS, RAMADAN } from "../../../lib/complaint/clock/presets.ts";
import { type ClockRules, type HoursOfWeek, policy, ruleBook, season } from "../../../lib/complaint/clock/rules.ts";
import type { MessageKind } from "../../../lib/complaint/vocabulary.ts";
import { factsOf, OFFICE, SERVICE, wib } from "./cases.ts";

const agency: ClockRules = { ...DEFAULT_RULE_BOOK, zone: "Asia/Jakarta", calendarIds: { RSUD: "layanan" } };

test("what is shipped has the shape of a rule book and nothing to put right", () => {
	expect(ruleBook.parse(DEFAULT_RULE_BOOK)).toEqual(DEFAULT_RULE_BOOK);
	expect(checkRuleBook(DEFAULT_RULE_BOOK)).toEqual([]);
});

test.each(PRESETS.map((preset) => [preset.id, preset] as const))(
	"%s may be chosen, with Ramadan's hours",
	(_, preset) => {
		const calendars = [{ ...OFFICE, seasons: RAMADAN.map((range) => season.parse(range)) }, SERVICE];
		const chosen = { ...DEFAULT_RULE_BOOK, policies: [policy.parse(preset)], calendars };
		expect(checkRuleBook(chosen)).toEqual([]);
		expect(preset.legalBasis).not.toBe("");
	},
);

test("24 calendar hours, amber after 18, nothing owed to an appreciation", () => {
	const start = wib("2026-11-21T22:15");
	expect(clockOf("firstResponse", factsOf(start), agency)).toMatchObject({
		amberAt: wib("2026-11-22T16:15"),
		dueAt: wib("2026-11-22T22:15"),
		basis: { policyId: "calendar-24h", policyVersion: 1, calendarId: null, isBeyondTable: false },
	});
	expect(clockOf("followUp", factsOf(start), agency)).toBeNull();
	expect(clockOf("firstResponse", factsOf(start, { messageKind: "appreciation" }), agency)).toBeNull();
});

test.each([
	["question", "2026-11-25"],
	["complaint", "2026-12-08"],
	["suggestion", "2026-12-08"],
	["misconduct", "2027-02-17"],
] as const satisfies [MessageKind, string][])("SP4N-LAPOR!: the follow-up of a %s is due on %s", (messageKind, day) => {
	const lapor = { ...agency, policies: PRESETS.filter(({ id }) => id === "sp4n-lapor") };
	const facts = factsOf(wib("2026-11-18T09:10"), { messageKind });
	expect(clockOf("firstResponse", facts, lapor)?.dueAt).toBe(wib("2026-11-23T16:00"));
	expect(clockOf("followUp", facts, lapor)?.dueAt).toBe(wib(`${day}T16:00`));
});

test("a hospital goes on over the holidays", () => {
	const hours = { ...agency, policies: PRESETS.filter(({ id }) => id === "working-hours") };
	const clock = clockOf("firstResponse", factsOf(wib("2027-03-05T16:00"), { opdId: "RSUD" }), hours);
	expect(clock).toMatchObject({ dueAt: wib("2027-03-05T23:30"), basis: { calendarId: "layanan" } });
});

const hoursOf = (week: HoursOfWeek): number => week.flat().reduce((sum, { from, to }) => sum + to - from, 0) / 60;

test("37.5 hours a week, 32.5 in Ramadan (Perpres 21/2023)", () =>
	expect([OFFICE.hours, ...RAMADAN.map(({ hours }) => hours)].map(hoursOf)).toEqual([37.5, 32.5, 32.5]));

test.each([
	["2025", 17, 11, 237],
	["2026", 17, 8, 240],
	["2027", 18, 8, 242],
])("%s has %i holidays, %i days of cuti bersama and %i working days", (year, national, cuti, workingDays) => {
	const { holidays, sources } = DEFAULT_RULE_BOOK.holidayTable;
	const ofYear = holidays.filter(({ date }) => date.startsWith(year));
	expect(ofYear.filter(({ type }) => type === "national")).toHaveLength(national);
	expect(ofYear.filter(({ type }) => type === "cuti")).toHaveLength(cuti);
	expect(sources[year]).toMatch(/^SKB/);
	const days = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(Number(year), 0, 1 + day)));
	const working = days.filter(
		(day) => day.getUTCDay() % 6 !== 0 && !ofYear.some(({ date }) => date === day.toISOString().slice(0, 10)),
	);
	expect(working).toHaveLength(workingDays);
});
