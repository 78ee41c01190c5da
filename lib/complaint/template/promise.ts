import { TZDate } from "@date-fns/tz";
import { addDays, getDay, startOfDay } from "date-fns";
import type { Zone } from "../vocabulary.ts";

/** A promise must leave this long to be kept. */
const LEAST_AHEAD = 30 * 60_000;
const FRIDAY = 5;

/** When the citizen will hear from us: a time today or tomorrow, or a day. */
export type PromisedTime = { day: "today" | "tomorrow" | "friday"; at: number };

/**
 * The promises on offer: today 16.00, tomorrow 12.00, next Friday. Only what lies at least half an hour ahead; on a Friday
 * the next one is meant, because "hari ini" is offered by itself.
 * @param now UTC milliseconds
 */
export function promisesAhead(now: number, zone: Zone): PromisedTime[] {
	const midnight = startOfDay(new TZDate(now, zone));
	const at = (days: number, hours: number): number => addDays(midnight, days).setHours(hours);
	const untilFriday = (FRIDAY - getDay(midnight) + 7) % 7 || 7;
	const promises: PromisedTime[] = [
		{ day: "today", at: at(0, 16) },
		{ day: "tomorrow", at: at(1, 12) },
		{ day: "friday", at: at(untilFriday, 0) },
	];
	return promises.filter((promise) => promise.at - now >= LEAST_AHEAD || promise.day === "friday");
}

/** Midnight in the zone that begins a day written `2026-11-27`; null when there is no such day. */
export function dayOfIsoDate(isoDate: string, zone: Zone): number | null {
	const match = /^([12]\d{3})-(\d{2})-(\d{2})$/.exec(isoDate);
	if (!match) return null;
	const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
	const date = new TZDate(year, month - 1, day, 0, 0, 0, zone);
	return date.getMonth() === month - 1 && date.getDate() === day ? date.getTime() : null;
}

/** The day of `at` as `2026-11-27`, as date fields of a form hold it. */
export function isoDateOf(at: number, zone: Zone): string {
	const date = new TZDate(at, zone);
	const two = (value: number): string => String(value).padStart(2, "0");
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
