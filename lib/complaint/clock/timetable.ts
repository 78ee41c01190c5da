import { DAY_MS, dayOfDate, MINUTE_MS, weekdayOf } from "./local-days.ts";
import { type Calendar, HOLIDAY_TYPES, type Holiday, type HolidayTable, type HolidayType, type Span } from "./rules.ts";

/** Why a day has the hours it has. */
export type DayKind = "working" | "weekend" | HolidayType;

/** The hours of one day. `spans` are milliseconds since its midnight. */
export interface DayPlan {
	kind: DayKind;
	/** Of the holiday, else of the season that sets the hours. */
	name: string | null;
	spans: readonly Readonly<Span>[];
	/** Sum of the spans, milliseconds. */
	total: number;
}

/** The hours of every day. */
export interface Timetable {
	planOf(day: number): DayPlan;
}

/** Every hour of every day. */
export const ROUND_THE_CLOCK: Timetable = (() => {
	const plan: DayPlan = { kind: "working", name: null, spans: [{ from: 0, to: DAY_MS }], total: DAY_MS };
	return { planOf: () => plan };
})();

/** The holidays of each day, the ones of higher rank first. */
export type HolidaysByDay = ReadonlyMap<number, readonly Holiday[]>;

export function holidaysByDay(table: HolidayTable): HolidaysByDay {
	const byDay = new Map<number, Holiday[]>();
	for (const holiday of table.holidays) {
		const day = dayOfDate(holiday.date);
		byDay.set(day, [...(byDay.get(day) ?? []), holiday]);
	}
	for (const holidays of byDay.values()) holidays.sort((a, b) => rankOf(a) - rankOf(b));
	return byDay;
}

const rankOf = (holiday: Holiday): number => HOLIDAY_TYPES.indexOf(holiday.type);

/** The hours of a calendar; a holiday that it observes goes before a season, a season before the usual week. */
export function timetableOf(calendar: Calendar, holidays: HolidaysByDay): Timetable {
	const usual = plansOfWeek(calendar.hours, null);
	const seasons = calendar.seasons.map((season) => ({
		first: dayOfDate(season.from),
		last: dayOfDate(season.to),
		plans: plansOfWeek(season.hours, season.name),
	}));
	const plan = (day: number): DayPlan => {
		const holiday = holidays.get(day)?.find(({ type }) => calendar.observes.includes(type));
		if (holiday) return { kind: holiday.type, name: holiday.name, spans: [], total: 0 };
		const season = seasons.find(({ first, last }) => day >= first && day <= last);
		return (season?.plans ?? usual)[weekdayOf(day)] as DayPlan;
	};
	// Complaints of one import lie close together: each day is worked out once.
	const known = new Map<number, DayPlan>();
	return {
		planOf: (day) => {
			let found = known.get(day);
			if (found === undefined) {
				found = plan(day);
				known.set(day, found);
			}
			return found;
		},
	};
}

function plansOfWeek(hours: Calendar["hours"], name: string | null): DayPlan[] {
	return hours.map((minutes) => {
		const spans = minutes.map(({ from, to }) => ({ from: from * MINUTE_MS, to: to * MINUTE_MS }));
		const total = spans.reduce((sum, { from, to }) => sum + to - from, 0);
		return { kind: total > 0 ? "working" : "weekend", name, spans, total };
	});
}
