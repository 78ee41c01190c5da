import fc from "fast-check";
import { expect, test } from "vitest";
import { type ClockFacts, clockOf } from "../../../lib/complaint/clock/clocks.ts";
import { type ClockRules, DEADLINE_UNITS } from "../../../lib/complaint/clock/rules.ts";
import { type Case, caseOf, holidayOf, pauseAbout } from "./arbitrary.ts";

/** Some seconds on a busy machine. */
const BUSY = { timeout: 60_000 };

const anyCase = caseOf(...DEADLINE_UNITS);

/** The instants of a clock whose facts have some changes. */
function instantsOf(
	{ facts, rules }: Case,
	changes: { facts?: Partial<ClockFacts>; rules?: Partial<ClockRules> } = {},
) {
	const clock = clockOf("firstResponse", { ...facts, ...changes.facts }, { ...rules, ...changes.rules });
	if (clock === null) throw new Error("the cases owe a first response");
	return [clock.amberAt, clock.dueAt, clock.dueEarliest] as const;
}

/** That no instant of the second clock comes before the same of the first. */
function expectNoEarlier(before: readonly number[], after: readonly number[]): void {
	expect(after.map((at, index) => at - (before[index] ?? 0)).filter((gain) => gain < 0)).toEqual([]);
}

test("amber comes after the start, due after amber, and the earliest due time is no later", BUSY, () => {
	fc.assert(
		fc.property(anyCase, (drawn) => {
			const [amberAt, dueAt, dueEarliest] = instantsOf(drawn);
			expectNoEarlier([drawn.facts.start.latest, amberAt, dueEarliest], [amberAt, dueAt, dueAt]);
			expect(dueEarliest).toBeGreaterThanOrEqual(drawn.facts.start.earliest);
		}),
		{ numRuns: 500 },
	);
});

test("what comes later is due no earlier", BUSY, () => {
	fc.assert(
		fc.property(anyCase, fc.oneof(fc.nat(100_000), fc.nat(900_000_000)), (drawn, later) => {
			const { earliest, latest } = drawn.facts.start;
			const start = { earliest: earliest + later, latest: latest + later };
			expectNoEarlier(instantsOf(drawn), instantsOf(drawn, { facts: { start } }));
		}),
		{ numRuns: 1000 },
	);
});

test("a pause never shortens the time left", BUSY, () => {
	const paused = anyCase.chain((drawn) => pauseAbout(drawn.facts.start.latest).map((pause) => ({ drawn, pause })));
	fc.assert(
		fc.property(paused, ({ drawn, pause }) => {
			const pauses = [...drawn.facts.pauses, pause];
			expectNoEarlier(instantsOf(drawn), instantsOf(drawn, { facts: { pauses } }));
		}),
		{ numRuns: 1000 },
	);
});

test("of calendar hours as many are left after a pause as before it", BUSY, () => {
	const hours = caseOf("calendarHours").filter(({ rules }) => rules.policies[0]?.rules[0]?.canPause === true);
	fc.assert(
		fc.property(hours, fc.double({ min: 0, max: 0.99, noNaN: true }), fc.nat(1e9), (drawn, share, length) => {
			const without = instantsOf(drawn, { facts: { pauses: [] } })[1];
			const from = Math.floor(drawn.facts.start.latest + (without - drawn.facts.start.latest) * share);
			expect(instantsOf(drawn, { facts: { pauses: [{ from, to: from + length }] } })[1]).toBe(without + length);
		}),
		{ numRuns: 200 },
	);
});

test("one more holiday never makes anything earlier", BUSY, () => {
	fc.assert(
		fc.property(anyCase, holidayOf, fc.option(fc.nat(20)), (drawn, holiday, days) => {
			// Most holidays are far from most complaints: half of them are put near.
			const near = new Date(drawn.facts.start.latest + (days ?? 0) * 86_400_000).toISOString().slice(0, 10);
			const added = days === null ? holiday : { ...holiday, date: near };
			const holidayTable = {
				...drawn.rules.holidayTable,
				holidays: [...drawn.rules.holidayTable.holidays, added],
			};
			expectNoEarlier(instantsOf(drawn), instantsOf(drawn, { rules: { holidayTable } }));
		}),
		{ numRuns: 2000 },
	);
});

test("pauses may come in any order and overlap", BUSY, () => {
	fc.assert(
		fc.property(anyCase, (drawn) => {
			const { pauses } = drawn.facts;
			const mixed = [...pauses].reverse().flatMap((pause) => [pause, pause]);
			expect(instantsOf(drawn, { facts: { pauses: mixed } })).toEqual(instantsOf(drawn));
		}),
		{ numRuns: 300 },
	);
});
