import { calendarOf } from "../clock/clocks.ts";
import { compile } from "../clock/compiled.ts";
import type { ClockRules } from "../clock/rules.ts";
import { ROUND_THE_CLOCK, type Timetable } from "../clock/timetable.ts";
import type { Zone } from "../vocabulary.ts";

/** What the days of a promise are counted by. */
export interface PromiseCalendar {
	zone: Zone;
	/** Of whoever promises: *hari kerja* are its working days. */
	timetable: Timetable;
}

/** The calendar of an OPD, with its holidays and seasons. */
export function promiseCalendarOf(opdId: string, rules: ClockRules): PromiseCalendar {
	return { zone: rules.zone, timetable: compile(rules).timetables.get(calendarOf(opdId, rules)) ?? ROUND_THE_CLOCK };
}

/** For those who ask only whether a text promises something by a time: no holiday changes that. */
export function everyDay(zone: Zone): PromiseCalendar {
	return { zone, timetable: ROUND_THE_CLOCK };
}
