import { describe, expect, it } from "vitest";
import { clockNotes, pausedText, pauseText, resumedText } from "../../../components/complaint/deadline/clock-words.ts";
import type { Clock } from "../../../lib/complaint/clock/clocks.ts";
import { explainClock } from "../../../lib/complaint/clock/explain.ts";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { wordsIn } from "../../../lib/words/words.ts";
import { factsOf, policyWith, ruleWith } from "../../complaint/clock/cases.ts";
import { HOUR, MORNING, makeAnswer, makeComplaint, RULES } from "../../factories.ts";

const words = wordsIn("id").sidebar;
const clock = makeComplaint().clock as Clock;
const running = { of: "response", ...clock } as const;
const waiting = (isClockRunning: boolean, isAnswered = false): Partial<Complaint> => ({
	status: { type: "paused", since: MORNING, isClockRunning, isAnswered },
});

describe("what the state and the time left leave unsaid", () => {
	it.each<[string, Partial<Complaint>, string[]]>([
		["nothing while it is open", {}, []],
		["nothing while the clock stands still", waiting(false), []],
		[
			"the waiting, while the clock runs on",
			{ ...waiting(true), running },
			["Menunggu data warga sejak 18 Nov 10.00 WIB. Tenggat tetap berjalan karena aturan tidak menghentikannya."],
		],
		[
			"the first deadline, after a reopening",
			{ reopening: { at: MORNING + 30 * HOUR, clock }, running: { ...running, of: "reopened" } },
			["Dibuka kembali 19 Nov 16.00 WIB, dengan tenggat baru. Tenggat pertama 19 Nov 10.00 WIB tetap tercatat."],
		],
		[
			"no first deadline where there was none",
			{ clock: null, reopening: { at: MORNING, clock }, running: { ...running, of: "reopened" } },
			["Dibuka kembali 18 Nov 10.00 WIB, dengan tenggat baru."],
		],
		["nothing once the reopened one is answered", { reopening: { at: MORNING, clock }, running: null }, []],
	])("%s", (_, overrides, expected) => {
		const style = { zone: "Asia/Jakarta", language: "id" } as const;
		expect(clockNotes(makeComplaint(overrides), words, style)).toEqual(expected);
	});
});

describe("what waiting will do to the clock", () => {
	const { waiting: own } = words;
	const explained = (canPause: boolean) => {
		const policies = [policyWith({ rules: [ruleWith({ canPause })] })];
		const explanation = explainClock("firstResponse", factsOf(MORNING), { ...RULES, policies });
		return [{ which: "firstResponse" as const, explanation, judged: null }];
	};
	it.each<[string, Partial<Complaint>, ReturnType<typeof explained> | null, string | null]>([
		["stops it, by the rules", { running }, explained(true), own.willStop],
		["lets it run on, by the rules", { running }, explained(false), own.willRunOn],
		["is not said before it is known", { running }, null, null],
		["is not said by the rule of another clock", { running: { ...running, of: "followUp" } }, explained(true), null],
		["is nothing where none runs", { running: null }, null, own.noClock],
	])("%s", (_, overrides, clocks, expected) => {
		expect(pauseText(makeComplaint(overrides), clocks, words)).toBe(expected);
	});
});

describe("what waiting does to the clock", () => {
	it.each<[string, Partial<Complaint>, "stops" | "runs on" | "none"]>([
		["of the first answer stops", waiting(false), "stops"],
		["of the first answer runs on", { ...waiting(true), running }, "runs on"],
		["of praise: there is none", { ...waiting(false), clock: null }, "none"],
		["of a reopening stops", { ...waiting(false), clock: null, reopening: { at: MORNING, clock } }, "stops"],
		["of the follow-up stops", { ...waiting(false, true), followUp: clock }, "stops"],
		["of no follow-up", waiting(false, true), "none"],
		[
			"of a follow-up that was given",
			{ ...waiting(false, true), followUp: clock, substantiveAnswer: makeAnswer() },
			"none",
		],
	])("%s", (_, overrides, effect) => {
		const complaint = makeComplaint(overrides);
		const { waiting: own } = words;
		expect([pausedText(complaint, words), resumedText(complaint, words)]).toEqual(
			{
				stops: [own.done, own.ended],
				"runs on": [own.doneRunningOn, own.endedRunningOn],
				none: [own.doneWithoutClock, own.endedRunningOn],
			}[effect],
		);
	});
});
