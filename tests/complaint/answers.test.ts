import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { earliest, foldAnswers } from "../../lib/complaint/answers.ts";
import type { Interval, KnownEntry, OpdRef } from "../../lib/complaint/entry.ts";
import type { ReplyKind } from "../../lib/complaint/vocabulary.ts";
import { MORNING, makeEntry, OTHER_OPD } from "../factories.ts";

const MINUTE = 60_000;
const at = (minutes: number) => MORNING + minutes * MINUTE;
const said = (minutes: number, reply: ReplyKind = "substantive") =>
	makeEntry("replied", { source: "confirmed", reply, at: at(minutes) });
const seen = (minutes: number, overrides: { opd?: OpdRef; writtenAt?: Interval } = {}) =>
	makeEntry("replied", { source: "detected", reply: "acknowledgement", at: at(minutes), ...overrides });
const minutesOf = (entries: readonly KnownEntry[]) =>
	foldAnswers(entries)
		.map(({ answer }) => (answer.at - MORNING) / MINUTE)
		.sort((a, b) => a - b);

describe("an answer that was said and one that was seen", () => {
	const hourOld = { earliest: at(-20), latest: at(40) };

	test.each<[string, KnownEntry[], number[]]>([
		["of the same minute are one", [said(5), seen(4)], [4]],
		["are one at the earlier time", [said(5), seen(6)], [5]],
		["ten minutes apart are one", [said(15), seen(5)], [5]],
		["more than ten minutes apart are two", [said(15.1), seen(5)], [5, 15.1]],
		["are one where the page shows an age only", [said(0), seen(40, { writtenAt: hourOld })], [0]],
		["of two that were said the nearer", [said(0), said(8), seen(7)], [0, 7]],
		["pair each once", [said(0), seen(1), seen(2)], [0, 2]],
		["of another OPD are two", [said(5), seen(5, { opd: OTHER_OPD })], [5, 5]],
	])("%s", (_, entries, expected) => {
		expect(minutesOf(entries)).toEqual(expected);
	});

	test("keep the kind and source that the officer said", () => {
		const [one] = foldAnswers([said(5), seen(4)]);
		expect(one?.answer).toMatchObject({ kind: "substantive", source: "confirmed", at: at(4) });
		expect([one?.said?.source, one?.seen?.source]).toEqual(["confirmed", "detected"]);
	});
});

test("an age that reaches over the deadline is late, as an estimate", () => {
	const { verdict } = makeEntry("replied");
	const dueAt = at(60);
	const spans: [number, number][] = [
		[0, 59],
		[30, 90],
		[61, 90],
	];
	const judged = spans.map(([from, to]) => {
		const writtenAt = { earliest: at(from), latest: at(to) };
		const entry = { ...seen(to, { writtenAt }), verdict: { ...verdict, dueAt, dueEarliest: dueAt } };
		return foldAnswers([entry])[0]?.answer.punctuality;
	});
	expect(judged).toEqual([
		{ isOnTime: true, isEstimate: false },
		{ isOnTime: false, isEstimate: true },
		{ isOnTime: false, isEstimate: false },
	]);
});

test("no answer is earlier than all entries say, and none is lost that nobody else told of", () => {
	const entry = fc
		.record({ minutes: fc.integer({ min: 0, max: 60 }), isSeen: fc.boolean() })
		.map(({ minutes, isSeen }) => (isSeen ? seen(minutes) : said(minutes)));
	fc.assert(
		fc.property(fc.array(entry, { minLength: 1, maxLength: 8 }), (entries) => {
			const told = foldAnswers(entries);
			const times = entries.map((one) => one.at);
			expect(earliest(told.map(({ answer }) => answer))?.at).toBe(Math.min(...times));
			expect(told.flatMap((one) => [one.said, one.seen]).filter((one) => one !== null)).toHaveLength(entries.length);
		}),
	);
});
