import { expect, test, vi } from "vitest";
import type { Ask } from "../../../lib/messages/client.ts";
import type { Mark } from "../../../lib/messages/values.ts";
import { createKnown } from "../../../lib/page/marks/known.ts";

const mark: Mark = {
	...{ id: "x:1", status: { type: "open" }, firstAnswer: null, substantiveAnswer: null },
	...{ running: null, opd: "DPUPR", lacks: [] },
};

/** What is asked, question by question; only x:1 is recorded. */
function asking(isOk = true) {
	const stop = new AbortController();
	const questions: string[][] = [];
	const answers: (readonly string[])[] = [];
	const ask = async (_name: string, { ids }: { ids: string[] }) => {
		questions.push(ids);
		return isOk ? { ok: true, value: ids.includes("x:1") ? [mark] : [] } : { ok: false, code: "internal" };
	};
	const { known, want } = createKnown(ask as unknown as Ask, (ids) => answers.push(ids), stop.signal);
	return {
		known,
		want,
		stop,
		questions,
		answers,
		settle: () => vi.waitFor(() => expect(questions).not.toEqual([]), 10_000),
	};
}

test("what is wanted at once is asked at once; what is not recorded is known to be nothing", async () => {
	const { known, want, questions, answers, settle } = asking();
	want(["x:1"]);
	want(["x:2", "x:1"]);
	await settle();
	expect(questions).toEqual([["x:1", "x:2"]]);
	expect(answers).toEqual(questions);
	expect([...known]).toEqual([
		["x:1", mark],
		["x:2", null],
	]);
});

test("a long list is asked in parts, one after the other", async () => {
	const { want, questions } = asking();
	want(Array.from({ length: 1001 }, (_, index) => `x:${index}`));
	await vi.waitFor(() => expect(questions.map(({ length }) => length)).toEqual([500, 500, 1]), 10_000);
});

test.each([
	["a refused question", false, () => {}],
	["an answer after the end", true, (stop: AbortController) => stop.abort()],
])("%s tells nothing", async (_name, isOk, before) => {
	const { known, want, stop, answers, settle } = asking(isOk);
	want(["x:1"]);
	before(stop);
	await settle();
	expect([known.size, answers]).toEqual([0, []]);
});
