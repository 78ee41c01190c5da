// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createNow } from "../../../components/ui/now.ts";
import { MORNING } from "../../factories.ts";

beforeEach(() => vi.useFakeTimers({ now: MORNING + 5000 }));
afterEach(() => vi.useRealTimers());

it("is renewed on the half minute, and at once when the window gets the focus, until it is stopped", () => {
	const stop = new AbortController();
	const now = createNow(stop.signal);
	const passed = (milliseconds: number) => {
		vi.advanceTimersByTime(milliseconds);
		return now.value - MORNING;
	};
	expect(passed(24_000)).toBe(5000);
	expect(passed(1000)).toBe(30_000);
	expect(passed(7000)).toBe(30_000);
	window.dispatchEvent(new Event("focus"));
	expect(passed(0)).toBe(37_000);
	expect(passed(23_000)).toBe(60_000);
	stop.abort();
	window.dispatchEvent(new Event("focus"));
	expect(passed(60_000)).toBe(60_000);
});
