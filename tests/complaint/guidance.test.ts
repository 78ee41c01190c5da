import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../lib/complaint/entry.ts";
import { fold } from "../../lib/complaint/fold.ts";
import { HOUR, MORNING, makeEntry, makeId, OTHER_OPD, RULES } from "../factories.ts";

const [FIRST, SECOND] = [makeId(), makeId()];
const at = (hours: number) => {
	const instant = MORNING + hours * HOUR;
	return { at: instant, recordedAt: instant, order: instant };
};
type Step = "requested" | "approved" | "rejected" | "withdrawn";
const step = (hours: number, name: Step, request = FIRST, overrides = {}) =>
	makeEntry("guidance", {
		...at(hours),
		...{ step: name, request, templateId: "resmi-01" },
		...(name === "requested" && { words: { reply: `Usulan ${request === FIRST ? "satu" : "dua"}` } }),
		...((name === "approved" || name === "rejected") && { decidedBy: "Ibu Kepala" }),
		...overrides,
	});
const captured = makeEntry("captured", at(-1));
const replied = (hours: number, overrides = {}) => makeEntry("replied", { ...at(hours), ...overrides });
/** Seen by the page's script at `hours`, written at `writtenHours`. */
const seen = (hours: number, writtenHours: number) =>
	replied(hours, { source: "detected", at: MORNING + writtenHours * HOUR });
const undone = (entry: Entry, hours: number) => makeEntry("undone", { ...at(hours), undoes: entry.action as string });
const guidanceOf = (...entries: Entry[]) => fold([captured, ...entries], RULES)?.guidance ?? null;

const asked = step(1, "requested");
const approved = step(6, "approved", FIRST, { words: { reply: "Usulan yang diubah", reason: "lebih sopan" } });
const again = step(3, "requested", SECOND);

describe("guidance", () => {
	it("waits from the moment it was asked, with the draft and who asked", () => {
		expect(guidanceOf(asked)).toEqual({
			...{ request: FIRST, state: "waiting", askedAt: MORNING + HOUR, askedBy: "Dwi", templateId: "resmi-01" },
			...{ decidedAt: null, decidedBy: null, text: "Usulan satu", remark: "" },
		});
	});

	it("keeps the text as it was approved, the remark and who decided", () => {
		expect(guidanceOf(asked, approved)).toMatchObject({
			...{ state: "approved", askedAt: MORNING + HOUR, decidedAt: MORNING + 6 * HOUR, decidedBy: "Ibu Kepala" },
			...{ text: "Usulan yang diubah", remark: "lebih sopan" },
		});
	});

	const state = (found: ReturnType<typeof guidanceOf>) => found && [found.state, found.request === FIRST ? 1 : 2];
	const taken = step(4, "withdrawn");
	const cases: [what: string, entries: Entry[], state: unknown][] = [
		["a rejected draft", [asked, step(2, "rejected")], ["rejected", 1]],
		["of two decisions the last", [asked, step(2, "rejected"), approved], ["approved", 1]],
		["taken back", [asked, taken], null],
		["taken back here, approved on another PC", [asked, taken, approved], null],
		["a decision that nobody asked for", [approved], null],
		["the newest of two that wait", [asked, again], ["waiting", 2]],
		["the newest waits, whatever was decided on the one before", [asked, again, approved], ["waiting", 2]],
		[
			"the newest taken back: the one before counts again",
			[asked, approved, step(7, "requested", SECOND), step(8, "withdrawn", SECOND)],
			["approved", 1],
		],
		[
			"a request from a PC with a wrong clock, after its own decision",
			[approved, step(50, "requested")],
			["approved", 1],
		],
		["our answer after the decision", [asked, approved, replied(7)], null],
		["our answer before the decision", [asked, replied(2), approved], ["approved", 1]],
		["our answer while it waits", [asked, replied(2)], ["waiting", 1]],
		["our answer of before the decision, seen after it", [asked, approved, seen(7, 2)], ["approved", 1]],
		["our answer of after the decision, seen", [asked, approved, seen(7, 6.5)], null],
		["our answer of the decision's minute, by the site's clock", [asked, approved, seen(7, 6 - 1 / 60)], null],
		["our answer of before the decision, noted after it", [asked, approved, replied(7, { at: at(2).at })], null],
		["another OPD's answer", [asked, approved, replied(7, { opd: OTHER_OPD })], ["approved", 1]],
		["closed", [asked, makeEntry("closed", at(2))], null],
		[
			"closed, opened again and asked anew",
			[asked, makeEntry("closed", at(2)), makeEntry("reopened", at(2.5)), again],
			["waiting", 2],
		],
		["ticked off", [asked, makeEntry("dismissed", at(2))], null],
		["asking undone", [asked, undone(asked, 2)], null],
		["the decision undone", [asked, approved, undone(approved, 7)], ["waiting", 1]],
		["taking back undone", [asked, taken, undone(taken, 5)], ["waiting", 1]],
	];
	it.each(cases)("%s", (_, entries, expected) => {
		expect(state(guidanceOf(...entries))).toEqual(expected);
	});

	it("is the same in whatever order the entries arrive, twice or once", () => {
		const all = [asked, again, approved, step(7, "rejected", SECOND), replied(6.5), taken];
		const some = fc
			.subarray(all)
			.chain((entries) =>
				fc.tuple(
					fc.constant(entries),
					fc.shuffledSubarray([...entries, ...entries], { minLength: 2 * entries.length }),
				),
			);
		fc.assert(
			fc.property(some, ([entries, mixed]) => {
				expect(guidanceOf(...mixed)).toEqual(guidanceOf(...entries));
			}),
			{ numRuns: 60 },
		);
	});

	it("holds no words of an erased complaint", () => {
		expect(guidanceOf(asked, approved, makeEntry("erased", at(9)))).toMatchObject({ text: null, remark: "" });
	});

	it("is no news for the weekly report", () => {
		expect(fold([captured, asked, approved], RULES)?.changedAt).toBe(captured.recordedAt);
	});
});
