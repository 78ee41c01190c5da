import { localDay, MINUTE_MS, midnightOf, zoneOffset } from "../clock/local-days.ts";
import type { PromiseCalendar } from "./calendar.ts";
import { daysIn, type NamedDay } from "./days.ts";
import { durationsIn } from "./durations.ts";
import { DAY_PART, hoursIn, minuteMeant, type NamedHour } from "./hours.ts";

/** A time that words name, and where they stand. */
export interface NamedTime {
	from: number;
	to: number;
	/** The moment, else the last millisecond of the day; UTC milliseconds. */
	dueAt: number;
	isMoment: boolean;
}

/**
 * The times that a text names, as seen at `at` (UTC milliseconds) by a calendar: days, moments ("besok pukul 12.00"), and how long something will
 * take from then on. A time of day that stands apart ("besok kami cek, pukul 12.00 kami kabari") is of the day named last before it, else of
 * the one behind it in its clause, else of today.
 * @param text with single blanks
 */
export function timesIn(text: string, at: number, calendar: PromiseCalendar): NamedTime[] {
	const offset = zoneOffset(calendar.zone);
	const today = localDay(at, offset);
	const hours = hoursIn(text);
	const used = new Set<NamedHour>();
	const named = daysIn(text, at, calendar).sort((one, other) => one.from - other.from);
	const days = named.map(({ from, to, day }): NamedTime => {
		const [hour, between] = hours
			.map((one) => [one, betweenOf({ from, to }, one, text)] as const)
			.find(([, words]) => BESIDE.test(words)) ?? [null, ""];
		if (!hour) return { from, to, dueAt: midnightOf(day + 1, offset) - 1, isMoment: false };
		used.add(hour);
		return {
			from: Math.min(from, hour.from),
			to: Math.max(to, hour.to),
			dueAt: midnightOf(day, offset) + minuteMeant(hour, text.slice(from, to) + between) * MINUTE_MS,
			isMoment: true,
		};
	});
	const ahead = named.filter(({ day }) => day >= today);
	const apart = hours
		.filter((hour) => !used.has(hour))
		.map((hour): NamedTime => {
			const day = dayOf(hour, ahead, text);
			const words = day ? text.slice(Math.min(day.from, hour.to), Math.max(day.to, hour.from)) : "";
			const dueAt = midnightOf(day?.day ?? today, offset) + minuteMeant(hour, words) * MINUTE_MS;
			return { from: hour.from, to: hour.to, dueAt, isMoment: true };
		});
	return [...days, ...apart, ...durationsIn(text, at, calendar)];
}

/** A time of day belongs to the day next to it, with no more than a blank, a comma, a bracket or a part of the day between ("besok sore jam 4"). */
const BESIDE = new RegExp(`^[ ,()]{0,3}(?:(?:${DAY_PART})[ ,()]{1,3})?$`, "i");

/** @param days in the order of the text */
function dayOf(hour: NamedHour, days: readonly NamedDay[], text: string): NamedDay | undefined {
	return (
		days.findLast(({ to }) => to <= hour.from) ??
		days.find(({ from }) => from >= hour.to && !/[,;]/.test(text.slice(hour.to, from)))
	);
}

function betweenOf(day: { from: number; to: number }, hour: NamedHour, text: string): string {
	return hour.from >= day.to ? text.slice(day.to, hour.from) : text.slice(hour.to, day.from);
}
