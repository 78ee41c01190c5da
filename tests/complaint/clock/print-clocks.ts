/**
 * Prints the clocks and explanations of all golden cases, the machine's offset from UTC first. Run in processes of different zones:
 * `TZ=America/New_York node tests/complaint/clock/print-clocks.ts`.
 */
import { clockOf } from "../../../lib/complaint/clock/clocks.ts";
import { explainClock } from "../../../lib/complaint/clock/explain.ts";
import { firstDayOf, yearOf } from "../../../lib/complaint/clock/local-days.ts";
import { RAMADAN } from "../../../lib/complaint/clock/presets.ts";
import { DEADLINE_UNITS } from "../../../lib/complaint/clock/rules.ts";
import { ZONES } from "../../../lib/complaint/vocabulary.ts";
import { factsOf, OFFICE, rulesOf } from "./cases.ts";
import vectors from "./vectors.json" with { type: "json" };

const printed = DEADLINE_UNITS.flatMap((unit) =>
	ZONES.flatMap((zone) => {
		const rules = rulesOf({ unit, count: 9 }, { zone, calendars: [{ ...OFFICE, seasons: [...RAMADAN] }] });
		return vectors.map(({ masuk }) => {
			const facts = factsOf(Date.parse(masuk));
			return [clockOf("firstResponse", facts, rules), explainClock("firstResponse", facts, rules)];
		});
	}),
);
const years = [2000, 2028].map((year) => yearOf(firstDayOf(year)));
console.log(JSON.stringify({ machine: new Date(2026, 0, 1).getTimezoneOffset(), printed: [printed, years] }));
