import type { Zone } from "../vocabulary.ts";

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/**
 * WIB, WITA, WIT: no daylight saving, unchanged since 1988. Plain arithmetic, because the clock runs for every complaint of an
 * import, and because it must not depend on the machine's zone.
 */
const OFFSET_MS: Record<Zone, number> = {
	"Asia/Jakarta": 7 * HOUR_MS,
	"Asia/Makassar": 8 * HOUR_MS,
	"Asia/Jayapura": 9 * HOUR_MS,
};

/** How far the zone is ahead of UTC, milliseconds. */
export function zoneOffset(zone: Zone): number {
	return OFFSET_MS[zone];
}

/** The local day that holds `at`, as the number of days since 1 January 1970. */
export function localDay(at: number, offset: number): number {
	return Math.floor((at + offset) / DAY_MS);
}

/** UTC milliseconds at which a local day begins. */
export function midnightOf(day: number, offset: number): number {
	return day * DAY_MS - offset;
}

/** 0 is Monday, as in the hours of a week. */
export function weekdayOf(day: number): number {
	// Day 0 was a Thursday.
	return (((day + 3) % 7) + 7) % 7;
}

export function yearOf(day: number): number {
	return new Date(day * DAY_MS).getUTCFullYear();
}

/** 1 January of a year. */
export function firstDayOf(year: number): number {
	return Date.UTC(year, 0, 1) / DAY_MS;
}

/** The number of a day written `2026-11-18`. */
export function dayOfDate(date: string): number {
	return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** The reverse of {@link dayOfDate}. */
export function dateOfDay(day: number): string {
	return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
