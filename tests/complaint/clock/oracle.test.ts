import fc from "fast-check";
import { expect, test } from "vitest";
import { clockOf } from "../../../lib/complaint/clock/clocks.ts";
import { DEADLINE_UNITS } from "../../../lib/complaint/clock/rules.ts";
import { caseOf } from "./arbitrary.ts";
import { answerOf } from "./oracle.ts";

/** Four kinds: 10,000 cases. */
const CASES = 2500;

test.each(DEADLINE_UNITS)("%s: the same as counted by brute force", { timeout: 60_000 }, (unit) => {
	fc.assert(
		fc.property(caseOf(unit), ({ facts, rules }) => {
			const clock = clockOf("firstResponse", facts, rules);
			expect({ ...clock, isBeyondTable: clock?.basis.isBeyondTable }).toMatchObject(answerOf(facts, rules));
		}),
		{ numRuns: CASES },
	);
});
