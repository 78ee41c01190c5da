import type { ClockFacts } from "../../../lib/complaint/clock/clocks.ts";
import type { ClockRules } from "../../../lib/complaint/clock/rules.ts";

/**
 * The deadline again, by brute force and from the words of the issue alone: it shares no line with lib/complaint/clock. Minute by
 * minute for ten days; what takes longer goes on day by day. Pauses are of whole minutes.
 */
export interface Answer {
	amberAt: number;
	dueAt: number;
	dueEarliest: number;
	isBeyondTable: boolean;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const AHEAD = { "Asia/Jakarta": 7, "Asia/Makassar": 8, "Asia/Jayapura": 9 };

export function answerOf(facts: ClockFacts, rules: ClockRules): Answer {
	const policy = rules.policies[0];
	const rule = policy?.rules[0];
	const deadline = rule?.firstResponse;
	if (!policy || !deadline) throw new Error("the cases owe a first response");
	const { unit, count } = deadline;
	const isByCalendar = unit === "workingHours" || unit === "workingDays";
	const wanted = rules.calendarIds[facts.opdId ?? ""] ?? rules.defaultCalendarId;
	const calendar =
		rules.calendars.find(({ id }) => id === wanted) ?? rules.calendars.find(({ id }) => id === rules.defaultCalendarId);
	if (!calendar) throw new Error("the cases have a calendar");
	const ahead = AHEAD[rules.zone] * 60 * MINUTE;
	const wall = (at: number): Date => new Date(at + ahead);
	const dateAt = (at: number): string => wall(at).toISOString().slice(0, 10);
	const midnightBefore = (at: number): number => Date.parse(`${dateAt(at)}T00:00:00Z`) - ahead;
	const pauses = rule.canPause ? facts.pauses : [];
	const isPaused = (at: number): boolean => pauses.some(({ from, to }) => from <= at && at < to);

	const known = new Map<number, Uint8Array>();
	/** 1 for each minute that is worked of the day that begins at `midnight`. */
	const workingMinutes = (midnight: number): Uint8Array => {
		const minutes = known.get(midnight) ?? new Uint8Array(1440).fill(isByCalendar ? 0 : 1);
		if (known.has(midnight) || !isByCalendar) return minutes;
		known.set(midnight, minutes);
		const date = dateAt(midnight);
		if (rules.holidayTable.holidays.some((day) => day.date === date && calendar.observes.includes(day.type)))
			return minutes;
		const hours = calendar.seasons.find(({ from, to }) => from <= date && date <= to)?.hours ?? calendar.hours;
		for (const { from, to } of hours[(wall(midnight).getUTCDay() + 6) % 7] ?? []) minutes.fill(1, from, to);
		return minutes;
	};
	const free = (midnight: number, minutes: Uint8Array): number => {
		let count = 0;
		for (let m = 0; m < 1440; m++) if (minutes[m] && !isPaused(midnight + m * MINUTE)) count++;
		return count * MINUTE;
	};

	const spent = (start: number, amount: number): number => {
		let left = amount;
		for (let midnight = midnightBefore(start); ; midnight += DAY) {
			const minutes = workingMinutes(midnight);
			if (midnight > start + 10 * DAY) {
				const ofDay = free(midnight, minutes);
				if (ofDay < left) {
					left -= ofDay;
					continue;
				}
			}
			for (let at = midnight, m = 0; m < 1440; m++, at += MINUTE) {
				const begin = Math.max(at, start);
				if (begin >= at + MINUTE || !minutes[m] || isPaused(at)) continue;
				if (at + MINUTE - begin >= left) return begin + left;
				left -= at + MINUTE - begin;
			}
		}
	};
	/** The end of a share of the last of so many days. */
	const dayed = (start: number, days: number, share: number): number => {
		let left = days;
		for (let midnight = midnightBefore(start) + DAY; ; midnight += DAY) {
			const minutes = workingMinutes(midnight);
			const closing = midnight + (minutes.lastIndexOf(1) + 1) * MINUTE;
			if (closing === midnight || isPaused(closing - 1)) continue;
			left--;
			if (left > 0) continue;
			let rest = Math.round(minutes.filter(Boolean).length * MINUTE * share);
			for (let m = 0; m < 1440; m++) {
				if (!minutes[m]) continue;
				if (rest <= MINUTE) return midnight + m * MINUTE + rest;
				rest -= MINUTE;
			}
		}
	};
	const opening = (start: number): number => {
		let at = start;
		const isOpen = (): boolean => {
			const minute = wall(at).getUTCHours() * 60 + wall(at).getUTCMinutes();
			return minute >= policy.window.from && minute < policy.window.to;
		};
		while (unit === "windowHours" && !isOpen()) at = (Math.floor(at / MINUTE) + 1) * MINUTE;
		return at;
	};
	const due = (start: number): number =>
		unit === "workingDays" ? dayed(start, count, 1) : spent(opening(start), count * 60 * MINUTE);

	const { earliest, latest } = facts.start;
	const dueAt = due(latest);
	const amberDays = Number((count - count * policy.amberShare).toFixed(6));
	const total = count * 60 * MINUTE;
	const amberAt =
		unit === "workingDays"
			? dayed(latest, Math.ceil(amberDays), Number.isInteger(amberDays) ? 1 : amberDays % 1)
			: spent(opening(latest), total - Math.round(total * policy.amberShare));
	let isBeyondTable = false;
	const isCounted = (at: number): boolean => unit !== "workingDays" || at > midnightBefore(latest) + DAY - 1;
	if (isByCalendar && calendar.observes.length > 0)
		for (let at = midnightBefore(latest); at <= dueAt; at += DAY)
			if (isCounted(at) && !(dateAt(at).slice(0, 4) in rules.holidayTable.sources)) isBeyondTable = true;
	return { amberAt, dueAt, dueEarliest: due(earliest), isBeyondTable };
}
