import { TZDate } from "@date-fns/tz";
import { addDays, formatISO, getDate, getISOWeek, getISOWeekYear, setISOWeek, startOfISOWeek } from "date-fns";
import type { Zone } from "./vocabulary.ts";

/** A reporting week: Monday 00.00 to the next Monday 00.00 (exclusive) in the agency's zone. */
export interface Week {
	/** ISO 8601 week, e.g. `2026-W47`. */
	id: string;
	/** UTC milliseconds, inclusive. */
	startAt: number;
	/** UTC milliseconds, exclusive. */
	endAt: number;
	/** Which Monday of its month the week begins with, 1 to 5 ("Minggu III November 2026"). */
	ordinalInMonth: number;
}

/** The day that holds `at`, e.g. `2026-11-18`. */
export function dayOf(at: number, zone: Zone): string {
	return formatISO(new TZDate(at, zone), { representation: "date" });
}

/** The week that holds `at`. */
export function weekOf(at: number, zone: Zone): Week {
	const monday = startOfISOWeek(new TZDate(at, zone));
	return {
		id: `${getISOWeekYear(monday)}-W${String(getISOWeek(monday)).padStart(2, "0")}`,
		startAt: monday.getTime(),
		endAt: addDays(monday, 7).getTime(),
		ordinalInMonth: Math.ceil(getDate(monday) / 7),
	};
}

/** The week with an id such as `2026-W47`; null for anything else. */
export function weekOfId(id: string, zone: Zone): Week | null {
	const match = /^(\d{4})-W(\d{2})$/.exec(id);
	if (!match) return null;
	// 4 January always lies in ISO week 1.
	const inYear = new TZDate(Number(match[1]), 0, 4, 12, 0, 0, zone);
	const week = weekOf(setISOWeek(inYear, Number(match[2])).getTime(), zone);
	return week.id === id ? week : null;
}

/** The week before (-1) or after (+1). */
export function shiftWeek(week: Week, by: number, zone: Zone): Week {
	return weekOf(addDays(new TZDate(week.startAt, zone), by * 7).getTime(), zone);
}
