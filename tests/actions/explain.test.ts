import { describe, expect, it } from "vitest";
import { explainComplaint } from "../../lib/actions/explain.ts";
import { PRESETS } from "../../lib/complaint/clock/presets.ts";
import type { ClockRules } from "../../lib/complaint/clock/rules.ts";
import type { Entry } from "../../lib/complaint/entry.ts";
import { fold } from "../../lib/complaint/fold.ts";
import type { ExplainedClock } from "../../lib/messages/values.ts";
import { HOUR, MORNING, makeEntry, RULES, verdict } from "../factories.ts";

const LAPOR: ClockRules = { ...RULES, policies: PRESETS.filter(({ id }) => id === "sp4n-lapor") };
const entry = (order: number, ...[kind, overrides]: Parameters<typeof makeEntry>): Entry =>
	makeEntry(kind, { order: MORNING + order, at: MORNING + order * HOUR, ...overrides });

function explained(entries: Entry[], rules: ClockRules): ExplainedClock[] {
	const complaint = fold(entries, rules);
	if (!complaint) throw new Error("nothing was captured");
	return explainComplaint(complaint, entries, rules);
}
const captured = entry(0, "captured");
const told = (clocks: ExplainedClock[]) =>
	clocks.map(({ which, explanation, judged }) => [which, explanation?.dueAt ?? null, judged?.dueAt ?? null]);

describe("where the deadlines of a complaint come from", () => {
	it("is the arithmetic of the very deadline that stands in the complaint", () => {
		const complaint = fold([captured], LAPOR);
		expect(told(explained([captured], LAPOR))).toEqual([
			["firstResponse", complaint?.clock?.dueAt, null],
			["followUp", complaint?.followUp?.dueAt, null],
		]);
	});

	it("is for an answered one what it was judged by, beside what today's rules would give", () => {
		const entries = [captured, entry(1, "replied", { verdict })];
		expect(told(explained(entries, RULES))).toEqual([["firstResponse", verdict.dueAt, verdict.dueAt]]);
		const [first, ...others] = explained(entries, LAPOR);
		expect(first?.judged).toMatchObject({
			dueAt: verdict.dueAt,
			policyName: "1 x 24 jam kalender (SOP Klaten)",
			policyVersion: 1,
		});
		expect(first?.explanation?.policy.id).toBe("sp4n-lapor");
		// Judged when no follow-up was owed.
		expect(others).toEqual([]);
	});

	it("has the new clock of a reopening beside the first one", () => {
		const entries = [
			captured,
			entry(1, "replied", { verdict }),
			entry(2, "closed", { verdict }),
			entry(30, "reopened"),
		];
		expect(told(explained(entries, RULES))).toEqual([
			["firstResponse", verdict.dueAt, verdict.dueAt],
			["reopened", MORNING + 54 * HOUR, null],
		]);
	});

	it("leaves out the time waited for the citizen, and says so", () => {
		const entries = [captured, entry(1, "paused"), entry(3, "resumed")];
		const [clock] = explained(entries, RULES);
		expect(clock?.explanation).toMatchObject({
			pauses: [{ from: MORNING + HOUR, to: MORNING + 3 * HOUR }],
			dueAt: MORNING + 26 * HOUR,
		});
	});

	it.each([
		["ticked off", [makeEntry("dismissed")]],
		["an appreciation", [captured, entry(1, "classified", { messageKind: "appreciation" })]],
	])("is nothing for %s", (_, entries) => {
		expect(explained(entries, RULES)).toEqual([]);
	});
});
