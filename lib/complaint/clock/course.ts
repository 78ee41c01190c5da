import { type Counting, countDays, instantInDay, lastInstant, spendTime, type Visit } from "./counting.ts";
import { DAY_MS, HOUR_MS, localDay, MINUTE_MS, midnightOf } from "./local-days.ts";
import type { Deadline, Span } from "./rules.ts";

/** Everything that the way from a start to its due time follows from. */
export interface Course extends Counting {
	deadline: Deadline;
	/** Duty window, minutes of a day; for `windowHours` alone. */
	window: Readonly<Span>;
}

/** From when time counts: a start outside the duty window waits for its next opening. */
export function countsFrom(course: Course, start: number): number {
	if (course.deadline.unit !== "windowHours") return start;
	const midnight = midnightOf(localDay(start, course.offset), course.offset);
	const opensAt = midnight + course.window.from * MINUTE_MS;
	if (start < opensAt) return opensAt;
	return start < midnight + course.window.to * MINUTE_MS ? start : opensAt + DAY_MS;
}

/** The first instant at which all of the time is used up. */
export function dueOf(course: Course, start: number, visit: Visit | null = null): number {
	const { unit, count } = course.deadline;
	if (unit !== "workingDays") return spendTime(countsFrom(course, start), hours(count), course, visit);
	return countDays(start, count, course, visit)?.closesAt ?? lastInstant(start, course.offset);
}

/**
 * When only `share` of the time is left. Of working days that share is left as well, the last of them being divided by its working
 * hours: so neither the hour of receipt nor what comes after this instant, a holiday say, moves it.
 */
export function amberOf(course: Course, start: number, share: number): number {
	const { unit, count } = course.deadline;
	if (unit !== "workingDays") {
		const amount = hours(count) - Math.round(hours(count) * share);
		return spendTime(countsFrom(course, start), amount, course, null);
	}
	// Rounded: 0.7 of 10 days are 3 days, and not a moment of the next morning.
	const days = Math.round(count * (1 - share) * 1e6) / 1e6;
	const last = countDays(start, days, course, null);
	return last === null
		? lastInstant(start, course.offset)
		: instantInDay(last, days - Math.ceil(days) + 1, course.offset);
}

const hours = (count: number): number => Math.round(count * HOUR_MS);
