import type { RuleBookFault } from "./check.ts";
import { dayOfDate, firstDayOf, yearOf } from "./local-days.ts";
import type { Calendar, HoursOfWeek, RuleBook } from "./rules.ts";
import { type HolidaysByDay, holidaysByDay, timetableOf } from "./timetable.ts";

/** What is wrong with the calendars of a rule book. */
export function* checkCalendars({ calendars, defaultCalendarId, holidayTable }: RuleBook): Generator<RuleBookFault> {
	const holidays = holidaysByDay(holidayTable);
	const ids = new Set<string>();
	for (const [index, calendar] of calendars.entries()) {
		const path = ["calendars", index];
		if (ids.has(calendar.id)) yield { path, code: "duplicateCalendar" };
		ids.add(calendar.id);
		yield* checkHours(calendar.hours, [...path, "hours"]);
		yield* checkSeasons(calendar, path);
		if (hasIdleYear(calendar, holidays)) yield { path, code: "noWorkingHours" };
	}
	if (!ids.has(defaultCalendarId)) yield { path: ["defaultCalendarId"], code: "unknownDefaultCalendar" };
}

function* checkHours(hours: HoursOfWeek, path: RuleBookFault["path"]): Generator<RuleBookFault> {
	for (const [weekday, spans] of hours.entries())
		for (const [position, { from, to }] of spans.entries()) {
			const before = spans[position - 1];
			if (to <= from) yield { path: [...path, weekday, position], code: "spanEndsBeforeItBegins" };
			else if (before && from < before.to) yield { path: [...path, weekday, position], code: "spansOverlap" };
		}
}

function* checkSeasons({ seasons }: Calendar, path: RuleBookFault["path"]): Generator<RuleBookFault> {
	for (const [index, { from, to, hours }] of seasons.entries()) {
		const season = [...path, "seasons", index];
		yield* checkHours(hours, [...season, "hours"]);
		// Dates as they are written sort as they come.
		if (to < from) yield { path: season, code: "seasonEndsBeforeItBegins" };
		else if (seasons.slice(0, index).some((other) => from <= other.to && other.from <= to))
			yield { path: season, code: "seasonsOverlap" };
	}
}

/** Whether a deadline would stand still for a year: no hour of the calendar is left between its seasons and the holidays. */
function hasIdleYear(calendar: Calendar, holidays: HolidaysByDay): boolean {
	const timetable = timetableOf(calendar, holidays);
	for (const year of yearsThatDiffer(calendar, holidays)) {
		const end = firstDayOf(year + 1);
		let day = firstDayOf(year);
		while (day < end && timetable.planOf(day).total === 0) day++;
		if (day === end) return true;
	}
	return false;
}

/** Years with holidays or with a season's end, one inside of each season, and one that has nothing of its own. */
function yearsThatDiffer(calendar: Calendar, holidays: HolidaysByDay): Set<number> {
	const years = new Set([...holidays.keys()].map(yearOf));
	for (const season of calendar.seasons) {
		const first = yearOf(dayOfDate(season.from));
		for (const year of [first, first + 1, yearOf(dayOfDate(season.to))]) years.add(year);
	}
	return years.add(Math.max(2000, ...years) + 1);
}
