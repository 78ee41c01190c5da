import { describe, expect, test } from "vitest";
import type { ClockRules, Rule } from "../../lib/complaint/clock/rules.ts";
import { reclocked } from "../../lib/complaint/clocks-of.ts";
import type { Entry, KnownEntry } from "../../lib/complaint/entry.ts";
import { fold } from "../../lib/complaint/fold.ts";
import { redirectsOf } from "../../lib/complaint/holding.ts";
import { stateAt } from "../../lib/complaint/state.ts";
import { HOUR, MORNING, makeEntry, OTHER_OPD, OUR_OPD, RULES, verdict } from "../factories.ts";

const SUBJECT = "ig:17900000000000001";
const DAY = 24 * HOUR;

/** The shipped policy with other rules. */
function rulesOf(rule: Partial<Rule>): ClockRules {
	const [policy] = RULES.policies;
	if (!policy) throw new Error("no shipped policy");
	const base: Rule = {
		messageKinds: [],
		urgencies: [],
		firstResponse: { unit: "calendarHours", count: 24 },
		followUp: null,
		canPause: true,
		legalBasis: "",
	};
	return { ...RULES, policies: [{ ...policy, version: 2, rules: [{ ...base, ...rule }] }] };
}
const TWO_CLOCKS = rulesOf({ followUp: { unit: "calendarHours", count: 120 } });

const at = (hours: number) => {
	const time = MORNING + hours * HOUR;
	return { subject: SUBJECT, at: time, recordedAt: time, order: time };
};
type Kind = KnownEntry["kind"];
const entry = <K extends Kind>(kind: K, hours: number, overrides: object = {}): Entry =>
	makeEntry(kind, { ...at(hours), ...overrides } as never);
const captured = entry("captured", 0, { postedAt: { earliest: MORNING, latest: MORNING } });
const answered = (hours: number, reply: "acknowledgement" | "substantive") => entry("replied", hours, { reply });
const folded = (entries: Entry[], rules: ClockRules = TWO_CLOCKS) => {
	const complaint = fold([captured, ...entries], rules);
	if (!complaint) throw new Error("no complaint");
	return complaint;
};

describe("the clock that runs", () => {
	test.each<[string, Entry[], string | null, number | null]>([
		["of the first response", [], "response", 24],
		["of the follow-up, after the first response", [answered(2, "acknowledgement")], "followUp", 120],
		["none, after the substantive answer", [answered(2, "substantive")], null, null],
		["none, while we wait for the citizen", [entry("paused", 1)], null, null],
		["later by the pause, once it is over", [entry("paused", 1), entry("resumed", 4)], "response", 27],
		["of the reopening", [answered(2, "substantive"), entry("closed", 3), entry("reopened", 50)], "reopened", 74],
		["none, when closed", [entry("closed", 3)], null, null],
		["none, when ticked off", [entry("dismissed", 3)], null, null],
	])("%s", (_, entries, of, dueAfterHours) => {
		const { running } = folded(entries);
		expect(running?.of ?? null).toBe(of);
		expect(running?.dueAt ?? null).toBe(dueAfterHours === null ? null : MORNING + dueAfterHours * HOUR);
	});

	test("goes on while we wait, where the policy does not let it stand still", () => {
		const strict = rulesOf({ canPause: false });
		const waiting = folded([entry("paused", 1)], strict);
		expect(waiting.running?.dueAt).toBe(MORNING + DAY);
		expect(stateAt(waiting, MORNING + 2 * HOUR)).toBe("onTrack");
		expect(stateAt(waiting, MORNING + 25 * HOUR)).toBe("overdue");
		expect(folded([entry("paused", 1), entry("resumed", 4)], strict).clock?.dueAt).toBe(MORNING + DAY);
	});

	test("an overdue follow-up has a state of its own", () => {
		const waiting = folded([answered(2, "acknowledgement")]);
		expect(stateAt(waiting, MORNING + 119 * HOUR)).toBe("answered");
		expect(stateAt(waiting, MORNING + 121 * HOUR)).toBe("followUpOverdue");
	});
});

describe("a reopened complaint", () => {
	const story = [answered(2, "substantive"), entry("closed", 3), entry("reopened", 50)];

	test("keeps the first clock and its answer, waits for a new one, and has it in time or late by the new clock", () => {
		const reopened = folded(story);
		expect(reopened).toMatchObject({
			status: { type: "open" },
			clock: { dueAt: verdict.dueAt },
			firstAnswer: { at: MORNING + 2 * HOUR },
		});
		expect(stateAt(reopened, MORNING + 75 * HOUR)).toBe("overdue");
		expect(folded([...story, answered(60, "acknowledgement")]).status).toEqual({ type: "answered" });
	});

	test("its answer is judged by its own clock, the first response by the first", () => {
		const judgedBy = { ...verdict, reopenedDueAt: MORNING + 74 * HOUR };
		const again = entry("replied", 60, { reply: "acknowledgement", verdict: judgedBy });
		const { firstAnswer, clock, reopening } = folded([entry("closed", 3), entry("reopened", 50), again]);
		expect(clock?.dueAt).toBe(verdict.dueAt);
		expect(firstAnswer?.punctuality?.isOnTime).toBe(false);
		expect(reopening?.clock?.dueAt).toBe(MORNING + 74 * HOUR);
	});

	test("an answer noted for a time before it was reopened does not answer it", () => {
		const late = entry("replied", 55, { at: MORNING + 3 * HOUR });
		expect(folded([...story, late]).status).toEqual({ type: "open" });
	});
});

describe("other rules", () => {
	const shorter = rulesOf({ firstResponse: { unit: "calendarHours", count: 12 } });

	test("move what is open", () => {
		expect(reclocked(folded([]), shorter)).toEqual(folded([], shorter));
	});

	test.each<[string, Entry[]]>([
		["answered", [answered(2, "substantive")]],
		["answered and waiting for the follow-up", [answered(2, "acknowledgement")]],
		["waiting for the citizen", [entry("paused", 1)]],
		["reopened, never answered", [entry("closed", 3), entry("reopened", 50)]],
		["reopened, answered, waiting", [entry("reopened", 50), answered(51, "acknowledgement"), entry("paused", 52)]],
		["reopened", [answered(2, "substantive"), entry("closed", 3), entry("reopened", 50)]],
		["reopened and answered", [answered(2, "substantive"), entry("reopened", 50), answered(51, "acknowledgement")]],
	])("give the same complaint as a new fold: %s", (_, entries) => {
		expect(reclocked(folded(entries), shorter)).toEqual(folded(entries, shorter));
	});

	test.each<[string, Rule["firstResponse"], number | null]>([
		["nothing is owed any more", null, verdict.dueAt],
		["something is owed now", { unit: "calendarHours", count: 12 }, null],
	])("leave what was judged as it was, when %s", (_, firstResponse, dueAt) => {
		const judgedBy = { ...verdict, dueAt, dueEarliest: dueAt };
		const judged = entry("replied", 2, { reply: "substantive", verdict: judgedBy });
		expect(folded([judged, entry("noted", 5)], rulesOf({ firstResponse })).clock?.dueAt ?? null).toBe(dueAt);
	});

	test("leave what was judged as it was", () => {
		const judged = [answered(20, "acknowledgement"), entry("closed", 21)];
		expect(folded(judged, shorter)).toMatchObject({
			clock: { dueAt: verdict.dueAt, basis: { policyVersion: verdict.policyVersion } },
			firstAnswer: { punctuality: { isOnTime: true } },
		});
	});
});

test("forwarding it, or rules that moved its deadline, are no news of the complaint itself", () => {
	const { changedAt } = folded([entry("forwarded", 5), entry("deadlineChanged", 6)]);
	expect(changedAt).toBe(MORNING);
	expect(folded([entry("noted", 5)]).changedAt).toBe(MORNING + 5 * HOUR);
});

test("each OPD's time is kept, and how often it was passed on", () => {
	const story = [
		entry("assigned", 0, { opd: OUR_OPD }),
		entry("assigned", 5, { opd: OTHER_OPD }),
		entry("assigned", 6, { opd: OTHER_OPD }),
		entry("assigned", 9, { opd: OUR_OPD }),
		entry("closed", 12),
	];
	const { held } = folded(story);
	expect(held.map(({ opd, from, to }) => [opd.id, from, to])).toEqual([
		[OUR_OPD.id, MORNING, MORNING + 5 * HOUR],
		[OTHER_OPD.id, MORNING + 5 * HOUR, MORNING + 9 * HOUR],
		[OUR_OPD.id, MORNING + 9 * HOUR, MORNING + 12 * HOUR],
	]);
	expect(redirectsOf(held)).toBe(2);
	expect(redirectsOf(folded([...story, entry("reopened", 20)]).held)).toBe(2);
});
