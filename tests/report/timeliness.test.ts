import { describe, expect, it } from "vitest";
import type { Complaint } from "../../lib/complaint/complaint.ts";
import { responseMinutes, type Timeliness, timelinessOf } from "../../lib/report/timeliness.ts";
import { HOUR, MORNING, makeAnswer, makeComplaint } from "../factories.ts";

const DUE = MORNING + 24 * HOUR;
const late = makeAnswer({ punctuality: { isOnTime: false, isEstimate: false } });
const closed = { type: "closed", outcome: "handled", at: MORNING, isWithoutAnswer: true } as const;

describe("timelinessOf", () => {
	const cases: [name: string, overrides: Partial<Complaint>, now: number, Timeliness][] = [
		["answered in time", { firstAnswer: makeAnswer() }, DUE + 1, "onTime"],
		["answered late", { firstAnswer: late }, MORNING, "late"],
		[
			"answered, then closed",
			{ firstAnswer: makeAnswer(), status: { ...closed, isWithoutAnswer: false } },
			DUE,
			"onTime",
		],
		["at the deadline", {}, DUE, "running"],
		["a millisecond after it", {}, DUE + 1, "overdue"],
		[
			"waiting for the citizen, past the deadline",
			{ status: { type: "paused", since: MORNING, isClockRunning: false, isAnswered: false } },
			DUE + 1,
			"running",
		],
		["closed without an answer, before the deadline", { status: closed }, MORNING, "withoutAnswer"],
		["merged, past the deadline", { status: { type: "merged", into: "ig:1" } }, DUE + 1, "none"],
		[
			"merged, but answered itself",
			{ status: { type: "merged", into: "ig:1" }, firstAnswer: makeAnswer() },
			DUE,
			"onTime",
		],
		["apresiasi", { messageKind: "appreciation" }, DUE + 1, "none"],
		[
			"apresiasi, answered",
			{ messageKind: "appreciation", firstAnswer: makeAnswer({ punctuality: null }) },
			DUE,
			"none",
		],
		["apresiasi, closed", { messageKind: "appreciation", status: closed }, DUE, "none"],
		["ticked off", { status: { type: "dismissed", reason: "spam" }, clock: null }, DUE + 1, "none"],
	];
	it.each(cases)("%s", (_, overrides, now, expected) => {
		expect(timelinessOf(makeComplaint(overrides), now)).toBe(expected);
	});
});

describe("responseMinutes", () => {
	it.each([
		["no answer", null, null],
		["59 seconds", MORNING + 59_999, 0],
		["90 minutes", MORNING + 1.5 * HOUR, 90],
		["dated before the clock began", MORNING - HOUR, 0],
	])("%s", (_, at, expected) => {
		expect(responseMinutes(makeComplaint({ firstAnswer: at === null ? null : makeAnswer({ at }) }))).toBe(expected);
	});

	it("counts from the later end of an interval", () => {
		const postedAt = { earliest: MORNING - 2 * HOUR, latest: MORNING - HOUR };
		expect(responseMinutes(makeComplaint({ postedAt, firstAnswer: makeAnswer({ at: MORNING }) }))).toBe(60);
	});

	it("is unknown without a clock", () => {
		expect(responseMinutes(makeComplaint({ messageKind: "appreciation", firstAnswer: makeAnswer() }))).toBeNull();
	});
});
