import { expect, test } from "vitest";
import { checkRuleBook } from "../../../lib/complaint/clock/check.ts";
import { DEFAULT_RULE_BOOK, RAMADAN } from "../../../lib/complaint/clock/presets.ts";
import type { Calendar, Policy, RuleBook, Season } from "../../../lib/complaint/clock/rules.ts";
import { OFFICE, policyWith, ruleWith, SERVICE } from "./cases.ts";

const CLOSED: Calendar["hours"] = [[], [], [], [], [], [], []];
const [RAMADAN_1447] = RAMADAN as [Season];

const withCalendar = (changes: Partial<Calendar>): Partial<RuleBook> => ({ calendars: [{ ...OFFICE, ...changes }] });
const withPolicies = (...policies: Partial<Policy>[]): Partial<RuleBook> => ({ policies: policies.map(policyWith) });
const withHours = (...monday: [number, number][]): Partial<RuleBook> =>
	withCalendar({ hours: [monday.map(([from, to]) => ({ from, to })), ...OFFICE.hours.slice(1)] });
const withSeasons = (...seasons: Partial<Season>[]): Partial<RuleBook> =>
	withCalendar({ seasons: seasons.map((season) => ({ ...RAMADAN_1447, ...season })) });
const withHolidays = (sources: Record<string, string>, ...dates: string[]): Partial<RuleBook> => ({
	holidayTable: { version: "uji", sources, holidays: dates.map((date) => ({ date, name: "Libur", type: "national" })) },
});

/** Each day of 2026. */
const ALL_YEAR = Array.from({ length: 365 }, (_, day) =>
	new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
);

test.each<[string, Partial<RuleBook>, string[]]>([
	["nothing", {}, []],
	["an interval that ends before it begins", withHours([960, 450]), ["calendars.0.hours.0.0 spanEndsBeforeItBegins"]],
	["an interval of no length", withHours([450, 450]), ["calendars.0.hours.0.0 spanEndsBeforeItBegins"]],
	["intervals that overlap", withHours([450, 720], [719, 960]), ["calendars.0.hours.0.1 spansOverlap"]],
	["intervals in the wrong order", withHours([780, 960], [450, 720]), ["calendars.0.hours.0.1 spansOverlap"]],
	["intervals that touch", withHours([450, 720], [720, 960]), []],
	["no working hour", withCalendar({ hours: CLOSED }), ["calendars.0 noWorkingHours"]],
	[
		"no working hour for a year in a season",
		withSeasons({ from: "2030-06-01", to: "2032-06-01", hours: CLOSED }),
		["calendars.0 noWorkingHours"],
	],
	[
		"hours in that season alone",
		withCalendar({ hours: CLOSED, seasons: [RAMADAN_1447] }),
		["calendars.0 noWorkingHours"],
	],
	[
		"no working hour once a long season is over",
		withCalendar({ hours: CLOSED, seasons: [{ ...RAMADAN_1447, from: "2024-01-01", to: "2030-12-31" }] }),
		["calendars.0 noWorkingHours"],
	],
	["a season without hours", withSeasons({ hours: CLOSED }), []],
	["a year of holidays", withHolidays({ 2026: "SKB" }, ...ALL_YEAR), ["calendars.0 noWorkingHours"]],
	[
		"a year of holidays, which a hospital does not keep",
		{ ...withHolidays({ 2026: "SKB" }, ...ALL_YEAR), ...withCalendar({ observes: [] }) },
		[],
	],
	[
		"a season that ends before it begins",
		withSeasons({ from: "2026-03-20", to: "2026-02-18" }),
		["calendars.0.seasons.0 seasonEndsBeforeItBegins"],
	],
	[
		"seasons that share a day",
		withSeasons({}, { from: "2026-03-20", to: "2026-03-25" }),
		["calendars.0.seasons.1 seasonsOverlap"],
	],
	["seasons one after another", withSeasons({}, { from: "2026-03-21", to: "2026-03-21" }), []],
	[
		"an impossible interval in a season",
		withSeasons({ hours: [[{ from: 9, to: 3 }], ...OFFICE.hours.slice(1)] }),
		["calendars.0.seasons.0.hours.0.0 spanEndsBeforeItBegins"],
	],
	["the same calendar twice", { calendars: [OFFICE, SERVICE, OFFICE] }, ["calendars.2 duplicateCalendar"]],
	["an unknown usual calendar", { defaultCalendarId: "gone" }, ["defaultCalendarId unknownDefaultCalendar"]],
	["the same policy twice", withPolicies({}, { effectiveFrom: "2026-01-01" }), ["policies.1 duplicatePolicy"]],
	["its next version", withPolicies({}, { version: 2, effectiveFrom: "2026-01-01" }), []],
	["two from the same day", withPolicies({}, { id: "other" }), ["policies.1.effectiveFrom sameEffectiveFrom"]],
	[
		"a window of no length",
		withPolicies({ window: { from: 420, to: 420 } }),
		["policies.0.window windowEndsBeforeItBegins"],
	],
	[
		"half a working day",
		withPolicies({ rules: [ruleWith({}), ruleWith({ followUp: { unit: "workingDays", count: 1.5 } })] }),
		["policies.0.rules.1.followUp.count daysNotWhole"],
	],
	[
		"half a working hour",
		withPolicies({ rules: [ruleWith({ firstResponse: { unit: "workingHours", count: 7.5 } })] }),
		[],
	],
	[
		"a kind without a rule",
		withPolicies({
			rules: [ruleWith({ messageKinds: ["complaint"] }), ruleWith({ urgencies: ["low", "high", "medium"] })],
		}),
		["policies.0.rules kindWithoutRule"],
	],
	[
		"the same holiday twice",
		withHolidays({ 2026: "SKB" }, "2026-01-01", "2026-01-01"),
		["holidayTable.holidays.1 duplicateHoliday"],
	],
	[
		"holidays of the wrong year",
		withHolidays({ 2028: "SKB" }, "2027-01-01"),
		["holidayTable.holidays.0 yearWithoutSource", "holidayTable.sources.2028 yearWithoutHolidays"],
	],
])("%s", (_, changes, faults) =>
	expect(
		checkRuleBook({ ...DEFAULT_RULE_BOOK, ...changes }).map(({ path, code }) => `${path.join(".")} ${code}`),
	).toEqual(faults),
);
