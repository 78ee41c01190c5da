import { type ReadonlySignal, signal } from "@preact/signals";

const TICK_MS = 30_000;

/**
 * The time of day for screens: UTC milliseconds, renewed on every half minute of the clock so that all rows change together,
 * and when the window gets the focus: a comment read a moment ago as "2 j" must not be "1 jam lalu". Stops with `stop`.
 */
export function createNow(stop: AbortSignal): ReadonlySignal<number> {
	const now = signal(Date.now());
	let timer: ReturnType<typeof setTimeout> | undefined;
	const tick = () => {
		clearTimeout(timer);
		now.value = Date.now();
		timer = setTimeout(tick, TICK_MS - (now.value % TICK_MS));
	};
	tick();
	addEventListener("focus", tick, { signal: stop });
	stop.addEventListener("abort", () => clearTimeout(timer));
	return now;
}
