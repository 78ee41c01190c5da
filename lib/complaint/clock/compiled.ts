import { dayOfDate, zoneOffset } from "./local-days.ts";
import type { Calendar, ClockRules, Policy } from "./rules.ts";
import { holidaysByDay, type Timetable, timetableOf } from "./timetable.ts";

/** What is worked out once for a set of rules. */
export interface Compiled {
	/** See {@link zoneOffset}. */
	offset: number;
	/** By the first day on which they are in force. */
	policies: readonly { firstDay: number; policy: Policy }[];
	calendars: ReadonlyMap<string, Calendar>;
	/** The calendar of an OPD that has none of its own. */
	defaultCalendar: Calendar;
	timetables: ReadonlyMap<Calendar, Timetable>;
	/** Years that the holiday table covers. */
	years: ReadonlySet<number>;
}

const compiledRules = new WeakMap<ClockRules, Compiled>();

/** Rules are values: whoever changes them makes new ones. */
export function compile(rules: ClockRules): Compiled {
	let compiled = compiledRules.get(rules);
	if (compiled === undefined) {
		compiled = compileAnew(rules);
		compiledRules.set(rules, compiled);
	}
	return compiled;
}

function compileAnew(rules: ClockRules): Compiled {
	const holidays = holidaysByDay(rules.holidayTable);
	const calendars = new Map(rules.calendars.map((calendar) => [calendar.id, calendar]));
	return {
		offset: zoneOffset(rules.zone),
		policies: rules.policies
			.map((policy) => ({ firstDay: dayOfDate(policy.effectiveFrom), policy }))
			.sort((a, b) => a.firstDay - b.firstDay),
		calendars,
		defaultCalendar: calendars.get(rules.defaultCalendarId) ?? (rules.calendars[0] as Calendar),
		timetables: new Map(rules.calendars.map((calendar) => [calendar, timetableOf(calendar, holidays)])),
		years: new Set(Object.keys(rules.holidayTable.sources).map(Number)),
	};
}
