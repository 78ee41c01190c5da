import type { SeenTime } from "./types.ts";

const MINUTE_MS = 60_000;

/** Whether a time is exact: it names the minute, as Facebook's tooltips do. */
export function isExact({ earliest, latest }: SeenTime): boolean {
	return latest - earliest < MINUTE_MS;
}
