import { type ReadonlySignal, signal } from "@preact/signals";

const TICK_MS = 30_000;

/** The time of day for screens: UTC milliseconds, renewed on every half minute of the clock so that all rows change together. Stops with `stop`. */
export function createNow(stop: AbortSignal): ReadonlySignal<number> {
	const now = signal(Date.now());
	let timer: ReturnType<typeof setTimeout>;
	const tick = () => {
		now.value = Date.now();
		timer = setTimeout(tick, TICK_MS - (now.value % TICK_MS));
	};
	tick();
	stop.addEventListener("abort", () => clearTimeout(timer));
	return now;
}
