// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { eachMinute } from "../../../lib/page/marks/minute.ts";

const NOON = Date.parse("2026-11-20T05:00:00Z");

beforeEach(() => void vi.useFakeTimers({ now: NOON + 20_000 }));
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

function counting(items: string[]) {
	const stop = new AbortController();
	const drawn: string[] = [];
	const tick = eachMinute(
		document,
		() => items,
		(item) => drawn.push(`${item} ${(Date.now() - NOON) / 1000}`),
		stop.signal,
	);
	return { tick, drawn, stop };
}

test("what counts is drawn at each full minute, however often it is said to have changed", () => {
	const { tick, drawn } = counting(["a", "b"]);
	tick();
	tick();
	vi.advanceTimersByTime(100_000);
	expect(drawn).toEqual(["a 60", "b 60", "a 120", "b 120"]);
});

test.each<[string, string[], (stop: AbortController) => void]>([
	["nothing counts", [], () => {}],
	["the page is left", ["a"], (stop) => stop.abort()],
	[
		"the page is hidden",
		["a"],
		() => {
			vi.spyOn(document, "hidden", "get").mockReturnValue(true);
			document.dispatchEvent(new Event("visibilitychange"));
		},
	],
])("no timer runs while %s", (_name, items, before) => {
	const { tick, drawn, stop } = counting(items);
	tick();
	before(stop);
	expect(vi.getTimerCount()).toBe(0);
	vi.advanceTimersByTime(100_000);
	expect(drawn).toEqual([]);
});
