import fc from "fast-check";
import type { ClockFacts } from "../../../lib/complaint/clock/clocks.ts";
import { DEFAULT_RULE_BOOK, RAMADAN } from "../../../lib/complaint/clock/presets.ts";
import {
	type Calendar,
	type ClockRules,
	type DEADLINE_UNITS,
	HOLIDAY_TYPES,
	type Season,
	type Span,
} from "../../../lib/complaint/clock/rules.ts";
import { ZONES } from "../../../lib/complaint/vocabulary.ts";
import { OFFICE, policyWith, ruleWith, SERVICE } from "./cases.ts";

type Unit = (typeof DEADLINE_UNITS)[number];

const MINUTE = 60_000;

/** Hours of one day: the usual ones, a long one, a minute, up to midnight and from midnight on, none. */
const DAYS: readonly Span[][] = [
	[],
	[{ from: 450, to: 960 }],
	[
		{ from: 450, to: 720 },
		{ from: 780, to: 960 },
	],
	[{ from: 0, to: 1440 }],
	[{ from: 700, to: 701 }],
	[
		{ from: 0, to: 60 },
		{ from: 60, to: 61 },
		{ from: 1380, to: 1440 },
	],
];

const week = fc
	.array(fc.constantFrom(...DAYS), { minLength: 7, maxLength: 7 })
	.filter((days) => days.filter((spans) => spans.length > 0).length > 2);

const seasons = fc
	.subarray([...RAMADAN, { ...(RAMADAN[0] as Season), name: "Pilkada", from: "2026-11-20", to: "2027-01-03" }])
	.chain((chosen) => fc.tuple(...chosen.map((season) => week.map((hours) => ({ ...season, hours })))));

const calendar: fc.Arbitrary<Calendar> = fc.oneof(
	fc.constantFrom(OFFICE, SERVICE),
	fc.record({
		id: fc.constant("own"),
		name: fc.constant("Kalender uji"),
		hours: week,
		seasons,
		observes: fc.subarray([...HOLIDAY_TYPES]),
	}),
);

/** A day between October 2025 and March 2028. */
const date = fc
	.integer({ min: Date.UTC(2025, 9, 1), max: Date.UTC(2028, 2, 1) })
	.map((at) => new Date(at).toISOString().slice(0, 10));

export const holidayOf = fc.record({ date, name: fc.constant("Hari uji"), type: fc.constantFrom(...HOLIDAY_TYPES) });

/** Instants in the reach of the holiday table and a little beyond. */
export const start = fc.integer({ min: Date.UTC(2025, 9, 1), max: Date.UTC(2027, 11, 20) });

/** Of whole minutes, that begin before `start` or up to two weeks after it. */
export function pauseAbout(start: number): fc.Arbitrary<{ from: number; to: number }> {
	const minute = Math.floor(start / MINUTE);
	return fc
		.tuple(fc.integer({ min: -3000, max: 20_000 }), fc.oneof(fc.nat(600), fc.nat(9000)))
		.map(([from, length]) => ({ from: (minute + from) * MINUTE, to: (minute + from + length) * MINUTE }));
}

const COUNTS: Record<Unit, fc.Arbitrary<number>> = {
	calendarHours: fc.oneof(fc.constantFrom(0.5, 24, 400), fc.integer({ min: 1, max: 100 })),
	windowHours: fc.integer({ min: 1, max: 100 }),
	workingHours: fc.oneof(fc.constantFrom(0.25, 7.5, 15), fc.integer({ min: 1, max: 120 })),
	workingDays: fc.oneof(fc.constantFrom(1, 3, 5), fc.integer({ min: 1, max: 70 })),
};

export interface Case {
	facts: ClockFacts;
	rules: ClockRules;
}

/** A complaint and the rules of an agency, with a first response owed in `units`. */
export const caseOf = (...units: readonly Unit[]): fc.Arbitrary<Case> =>
	fc
		.record({
			at: start,
			uncertainty: fc.constantFrom(0, 59_999, 3_600_000, 200_000_000),
			opdId: fc.constantFrom(null, "RSUD", "PDAM", "DPUPR"),
			deadline: fc.constantFrom(...units).chain((unit) => COUNTS[unit].map((count) => ({ unit, count }))),
			canPause: fc.boolean(),
			amberShare: fc.constantFrom(0, 0.1, 0.25, 0.5, 0.9),
			window: fc.constantFrom({ from: 420, to: 1260 }, { from: 0, to: 1440 }, { from: 600, to: 601 }),
			usual: calendar,
			own: calendar,
			holidays: fc.array(holidayOf, { maxLength: 6 }),
			zone: fc.constantFrom(...ZONES),
		})
		.chain((drawn) =>
			fc.array(pauseAbout(drawn.at), { maxLength: 3 }).map((pauses) => ({
				facts: {
					start: { earliest: drawn.at - drawn.uncertainty, latest: drawn.at },
					messageKind: "complaint",
					urgency: "high",
					opdId: drawn.opdId,
					pauses,
				},
				rules: {
					policies: [
						policyWith({
							window: drawn.window,
							amberShare: drawn.amberShare,
							rules: [ruleWith({ firstResponse: drawn.deadline, canPause: drawn.canPause })],
						}),
					],
					calendars: [
						{ ...drawn.usual, id: "usual" },
						{ ...drawn.own, id: "own" },
					],
					defaultCalendarId: "usual",
					holidayTable: {
						...DEFAULT_RULE_BOOK.holidayTable,
						holidays: [...drawn.holidays, ...DEFAULT_RULE_BOOK.holidayTable.holidays],
					},
					zone: drawn.zone,
					calendarIds: { RSUD: "own", PDAM: "gone" },
				},
			})),
		);
