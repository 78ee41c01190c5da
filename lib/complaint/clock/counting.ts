import { localDay, midnightOf } from "./local-days.ts";
import type { Span } from "./rules.ts";
import type { DayPlan, Timetable } from "./timetable.ts";

/**
 * No count goes on for longer: 2000 hours or days, the most that a rule may name, take 14,000 with one hour or day a week. It ends
 * the count in a calendar without working hours; such a calendar is refused where it is entered.
 */
const MAX_DAYS = 20_000;

/** What time is counted by. Instants are UTC milliseconds. */
export interface Counting {
	timetable: Timetable;
	/** See {@link zoneOffset}. */
	offset: number;
	/** When the clock stood still: in order, apart from each other. */
	pauses: readonly Readonly<Span>[];
}

/** Told of each day that a count comes through, in order. `counted` are UTC milliseconds. */
export type Visit = (day: number, plan: DayPlan, counted: readonly Readonly<Span>[]) => void;

/** Puts pauses in order and joins those that overlap. */
export function joinPauses(pauses: readonly Readonly<Span>[]): Span[] {
	const joined: Span[] = [];
	for (const { from, to } of [...pauses].sort((a, b) => a.from - b.from)) {
		const last = joined.at(-1);
		if (last && from <= last.to) last.to = Math.max(last.to, to);
		else if (from < to) joined.push({ from, to });
	}
	return joined;
}

/** The first instant at which `amount` milliseconds of working time have passed since `start`. */
export function spendTime(start: number, amount: number, counting: Counting, visit: Visit | null): number {
	const { timetable, offset, pauses } = counting;
	const firstDay = localDay(start, offset);
	let left = amount;
	for (let day = firstDay; day < firstDay + MAX_DAYS; day++) {
		const plan = timetable.planOf(day);
		if (day > firstDay && plan.total < left && pauses.length === 0 && visit === null) {
			left -= plan.total;
			continue;
		}
		const counted: Span[] = [];
		for (const part of freeParts(plan, midnightOf(day, offset), start, pauses)) {
			const to = Math.min(part.to, part.from + left);
			left -= to - part.from;
			counted.push({ from: part.from, to });
			if (left > 0) continue;
			visit?.(day, plan, counted);
			return to;
		}
		visit?.(day, plan, counted);
	}
	return midnightOf(firstDay + MAX_DAYS, offset);
}

/** A working day that was counted. */
export interface CountedDay {
	day: number;
	plan: DayPlan;
	/** End of its working hours. */
	closesAt: number;
}

/**
 * The `count`-th working day after the day of `start`. A day is not counted when the clock stands still as it closes: after `from`
 * of a pause, up to and with its `to`.
 * @returns null when there are not so many in {@link MAX_DAYS}
 */
export function countDays(start: number, count: number, counting: Counting, visit: Visit | null): CountedDay | null {
	const { timetable, offset, pauses } = counting;
	const receipt = localDay(start, offset);
	visit?.(receipt, timetable.planOf(receipt), []);
	let counted = 0;
	for (let day = receipt + 1; day < receipt + MAX_DAYS; day++) {
		const plan = timetable.planOf(day);
		const midnight = midnightOf(day, offset);
		const closesAt = midnight + (plan.spans.at(-1)?.to ?? 0);
		const isCounted = plan.total > 0 && !pauses.some(({ from, to }) => from < closesAt && closesAt <= to);
		if (isCounted) counted++;
		visit?.(
			day,
			plan,
			isCounted ? plan.spans.map(({ from, to }) => ({ from: midnight + from, to: midnight + to })) : [],
		);
		if (counted >= count) return { day, plan, closesAt };
	}
	return null;
}

/** Where a count of working days is given up. */
export function lastInstant(start: number, offset: number): number {
	return midnightOf(localDay(start, offset) + MAX_DAYS, offset);
}

/** When a share (over 0, at most 1) of a day's working hours is over. */
export function instantInDay({ day, plan, closesAt }: CountedDay, share: number, offset: number): number {
	let left = Math.round(plan.total * share);
	for (const { from, to } of plan.spans) {
		if (left <= to - from) return midnightOf(day, offset) + from + left;
		left -= to - from;
	}
	return closesAt;
}

/** The working time of a day from `start` on that no pause takes away. */
function freeParts(plan: DayPlan, midnight: number, start: number, pauses: Counting["pauses"]): Span[] {
	const parts: Span[] = [];
	for (const span of plan.spans) {
		const end = midnight + span.to;
		let from = Math.max(midnight + span.from, start);
		for (const pause of pauses) {
			if (pause.to <= from) continue;
			if (pause.from >= end) break;
			if (pause.from > from) parts.push({ from, to: pause.from });
			from = pause.to;
		}
		if (from < end) parts.push({ from, to: end });
	}
	return parts;
}
