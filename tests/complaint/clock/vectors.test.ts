import { expect, test } from "vitest";
import { clockOf } from "../../../lib/complaint/clock/clocks.ts";
import type { Deadline } from "../../../lib/complaint/clock/rules.ts";
import { factsOf, rulesOf } from "./cases.ts";
import vectors from "./vectors.json" with { type: "json" };

/** The golden values, by the names they have in the table. A null is a day that the holiday table does not reach. */
const MEANINGS = {
	kalender_24jam: { unit: "calendarHours", count: 24 },
	jendela_0700_2100: { unit: "windowHours", count: 24 },
	jam_kerja_7_5: { unit: "workingHours", count: 7.5 },
	hk1: { unit: "workingDays", count: 1 },
	hk3: { unit: "workingDays", count: 3 },
	hk5: { unit: "workingDays", count: 5 },
	hk10: { unit: "workingDays", count: 10 },
	hk14: { unit: "workingDays", count: 14 },
	hk60: { unit: "workingDays", count: 60 },
} satisfies Record<string, Deadline>;

const CASES = vectors.flatMap((vector) =>
	(Object.keys(MEANINGS) as (keyof typeof MEANINGS)[]).map((name) => ({ ...vector, name, due: vector[name] })),
);

test("the table has all of its values", () => expect(CASES).toHaveLength(14 * 9));

test.each(CASES)("$masuk ($catatan), $name: $due", ({ masuk, name, due }) => {
	const clock = clockOf("firstResponse", factsOf(Date.parse(masuk)), rulesOf(MEANINGS[name]));
	if (due === null) expect(clock?.basis.isBeyondTable).toBe(true);
	else expect(new Date(clock?.dueAt ?? 0)).toEqual(new Date(due));
});
