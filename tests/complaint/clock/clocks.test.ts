import { describe, expect, test } from "vitest";
import { calendarOf, clockOf, ruleFor } from "../../../lib/complaint/clock/clocks.ts";
import { type ClockRules, DEADLINE_UNITS, type Deadline } from "../../../lib/complaint/clock/rules.ts";
import type { MessageKind, Urgency } from "../../../lib/complaint/vocabulary.ts";
import { factsOf, OFFICE, policyWith, rulesOf, ruleWith, wib } from "./cases.ts";

const days = (count: number): Deadline => ({ unit: "workingDays", count });
const hours = (count: number): Deadline => ({ unit: "workingHours", count });
const windowed = (count: number): Deadline => ({ unit: "windowHours", count });
const calendarHours = (count: number): Deadline => ({ unit: "calendarHours", count });

const pause = (from: string, to: string) => ({ from: wib(from), to: wib(to) });

describe("to the minute", () => {
	test.each([
		["the last minute of the day", hours(7.5), "2026-11-18T07:30", "2026-11-18T16:00"],
		["received as the office closes", hours(0.5), "2026-11-20T16:30", "2026-11-23T08:00"],
		["received in the break", hours(3), "2026-11-18T12:30", "2026-11-18T16:00"],
		["before opening", hours(1), "2026-11-18T00:00", "2026-11-18T08:30"],
		["with seconds", hours(1), "2026-11-18T11:30:20.500", "2026-11-18T13:30:20.500"],
		["a working day received at midnight is received that day", days(1), "2026-11-19T00:00", "2026-11-20T16:30"],
		["… and the day before a millisecond earlier", days(1), "2026-11-18T23:59:59.999", "2026-11-19T16:00"],
		["the window opens", windowed(24), "2026-11-18T07:00", "2026-11-19T07:00"],
		["just before it opens", windowed(24), "2026-11-18T06:59:59.999", "2026-11-19T07:00"],
		["just before it closes", windowed(24), "2026-11-18T20:59", "2026-11-19T20:59"],
		["as it closes it is closed", windowed(24), "2026-11-18T21:00", "2026-11-20T07:00"],
		["a millisecond more", calendarHours(1), "2026-11-18T23:59:59.999", "2026-11-19T00:59:59.999"],
	])("%s", (_, deadline, start, due) =>
		expect(new Date(clockOf("firstResponse", factsOf(wib(start)), rulesOf(deadline))?.dueAt ?? 0)).toEqual(
			new Date(wib(due)),
		),
	);
});

describe("pauses", () => {
	test.each([
		["before the start", calendarHours(24), pause("2026-11-17T09:00", "2026-11-18T09:00"), "2026-11-19T09:00"],
		["over the start", calendarHours(24), pause("2026-11-17T09:00", "2026-11-18T10:00"), "2026-11-19T10:00"],
		["on the way", calendarHours(24), pause("2026-11-18T10:00", "2026-11-20T10:00"), "2026-11-21T09:00"],
		[
			"from the due time on: too late",
			calendarHours(24),
			pause("2026-11-19T09:00", "2026-11-20T09:00"),
			"2026-11-19T09:00",
		],
		[
			"over a night: only office hours are given back",
			hours(9),
			pause("2026-11-18T15:00", "2026-11-19T08:30"),
			"2026-11-19T13:30",
		],
		["at closing", days(1), pause("2026-11-19T15:59", "2026-11-19T16:00"), "2026-11-20T16:30"],
		["ended before closing", days(1), pause("2026-11-19T08:00", "2026-11-19T15:59"), "2026-11-19T16:00"],
		["begun at closing", days(1), pause("2026-11-19T16:00", "2026-11-20T09:00"), "2026-11-19T16:00"],
		[
			"that ends before it begins",
			calendarHours(24),
			pause("2026-11-18T12:00", "2026-11-18T11:00"),
			"2026-11-19T09:00",
		],
	])("%s", (_, deadline, paused, due) => {
		const facts = factsOf(wib("2026-11-18T09:00"), { pauses: [paused] });
		expect(new Date(clockOf("firstResponse", facts, rulesOf(deadline))?.dueAt ?? 0)).toEqual(new Date(wib(due)));
	});

	test("do not count where the rule knows none", () => {
		const policies = [policyWith({ rules: [ruleWith({ canPause: false })] })];
		const facts = factsOf(wib("2026-11-18T09:00"), { pauses: [pause("2026-11-18T10:00", "2026-11-20T10:00")] });
		expect(clockOf("firstResponse", facts, rulesOf(days(1), { policies }))?.dueAt).toBe(wib("2026-11-19T09:00"));
	});
});

describe("amber", () => {
	test.each([
		["a quarter of the hours left", calendarHours(24), 0.25, "2026-11-19T03:00"],
		["of working hours", hours(8), 0.25, "2026-11-18T16:00"],
		["of one day", days(1), 0.25, "2026-11-19T14:07:30"],
		["of three days", days(3), 0.25, "2026-11-23T09:22:30"],
		["of four days: as the third closes", days(4), 0.25, "2026-11-23T16:00"],
		["seven of ten days left: as the third closes, too", days(10), 0.7, "2026-11-23T16:00"],
		["nothing left: with the due time", days(1), 0, "2026-11-19T16:00"],
	])("%s", (_, deadline, amberShare, amber) => {
		const policies = [policyWith({ amberShare, rules: [ruleWith({ firstResponse: deadline })] })];
		const clock = clockOf("firstResponse", factsOf(wib("2026-11-18T09:00")), rulesOf(deadline, { policies }));
		expect(new Date(clock?.amberAt ?? 0)).toEqual(new Date(wib(amber)));
	});
});

describe("the end of the holiday table", () => {
	test.each([
		["inside", days(1), "2027-12-29T10:00", null, false],
		["over the new year", days(3), "2027-12-29T10:00", null, true],
		["over the new year of a hospital", days(3), "2027-12-29T10:00", "RSUD", false],
		["calendar hours need no table", calendarHours(999), "2027-12-29T10:00", null, false],
		["before it, though the day of receipt is not counted", days(1), "2024-12-31T10:00", null, false],
		["before it", hours(9), "2024-12-31T10:00", null, true],
	])("%s", (_, deadline, start, opdId, isBeyond) => {
		const rules = rulesOf(deadline, { calendarIds: { RSUD: "layanan" } });
		const clock = clockOf("firstResponse", factsOf(wib(start), { opdId }), rules);
		expect(clock?.basis.isBeyondTable).toBe(isBeyond);
	});
});

describe("which rule", () => {
	const policies = [
		policyWith({ id: "newer", effectiveFrom: "2026-11-19", rules: [ruleWith({ messageKinds: ["complaint"] })] }),
		policyWith({
			id: "older",
			effectiveFrom: "2026-01-01",
			rules: [
				ruleWith({ messageKinds: ["question"], urgencies: ["emergency"], legalBasis: "darurat" }),
				ruleWith({ messageKinds: ["question"], legalBasis: "pertanyaan" }),
				ruleWith({ legalBasis: "lainnya" }),
			],
		}),
	];
	test.each<[string, string, MessageKind, Urgency, string | null]>([
		["the day before the newer policy", "2026-11-18T23:59", "complaint", "low", "older lainnya"],
		["its first minute", "2026-11-19T00:00", "complaint", "low", "newer SOP"],
		["no rule fits", "2026-11-19T00:00", "question", "low", null],
		["before the first policy", "2025-01-01T00:00", "question", "low", "older pertanyaan"],
		["kind and urgency", "2026-11-18T00:00", "question", "emergency", "older darurat"],
		["urgency alone is not enough", "2026-11-18T00:00", "complaint", "emergency", "older lainnya"],
	])("%s", (_, start, messageKind, urgency, expected) => {
		const rules = rulesOf(days(1), { policies });
		const facts = factsOf(wib(start), { messageKind, urgency });
		const found = ruleFor(facts, rules);
		expect(found && `${found.policy.id} ${found.rule.legalBasis}`).toBe(expected);
		expect(clockOf("firstResponse", facts, rules)?.basis.policyId ?? null).toBe(expected?.split(" ")[0] ?? null);
	});

	test("the latest end of the comment's time decides, for the earliest too", () => {
		const start = { earliest: wib("2026-11-18T23:00"), latest: wib("2026-11-19T01:00") };
		const clock = clockOf("firstResponse", factsOf(0, { start }), rulesOf(days(1), { policies }));
		expect(clock).toMatchObject({
			startAt: start.latest,
			startEarliest: start.earliest,
			dueAt: wib("2026-11-20T01:00"),
			dueEarliest: wib("2026-11-19T23:00"),
			basis: { policyId: "newer" },
		});
	});
});

test.each([
	[null, "kantor"],
	["DPUPR", "kantor"],
	["RSUD", "layanan"],
	["PDAM", "kantor"],
	["constructor", "kantor"],
])("the calendar of %s is %s", (opdId, calendarId) => {
	const rules = rulesOf(days(1), { calendarIds: { RSUD: "layanan", PDAM: "gone" } });
	expect(calendarOf(opdId, rules).id).toBe(calendarId);
});

test.each([
	["layanan", "layanan"],
	["gone", "kantor"],
])("where the usual calendar is %s, it is %s", (defaultCalendarId, calendarId) =>
	expect(calendarOf(null, rulesOf(days(1), { defaultCalendarId })).id).toBe(calendarId),
);

test.each(DEADLINE_UNITS)("%s end also in a calendar that never opens", (unit) => {
	const calendars: ClockRules["calendars"] = [{ ...OFFICE, hours: [[], [], [], [], [], [], []] }];
	const start = wib("2026-11-18T09:00");
	const clock = clockOf("firstResponse", factsOf(start), rulesOf({ unit, count: 2000 }, { calendars }));
	expect(clock?.amberAt).toBeGreaterThan(start);
	expect(clock?.dueAt).toBeGreaterThanOrEqual(clock?.amberAt ?? 0);
});

test.each([
	["five days", OFFICE.hours, 400],
	["one day", OFFICE.hours.map((day, weekday) => (weekday === 2 ? day : [])), 2000],
])("2000 working days, the most that a rule may name, in weeks of %s", (_, week, weeks) => {
	const calendars = [{ ...OFFICE, hours: week, observes: [] }];
	const clock = clockOf("firstResponse", factsOf(wib("2026-11-18T09:00")), rulesOf(days(2000), { calendars }));
	expect(clock?.dueAt).toBe(wib("2026-11-18T16:00") + weeks * 7 * 86_400_000);
});
