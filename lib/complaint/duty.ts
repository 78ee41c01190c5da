import { dateOfDay, localDay, MINUTE_MS, midnightOf, weekdayOf, zoneOffset } from "./clock/local-days.ts";
import type { ReminderSettings } from "./reminder-settings.ts";
import type { Settings } from "./settings.ts";
import type { Zone } from "./vocabulary.ts";

/** A week and a day: with one duty day a week, the next one is found after today's. */
const DAYS_AHEAD = 8;

/** The day that holds `at` (UTC milliseconds) in a zone, e.g. `2026-11-18`. */
export function dayIn(at: number, zone: Zone): string {
	return dateOfDay(localDay(at, zoneOffset(zone)));
}

/** Whether somebody may be told something at `at` (UTC milliseconds). */
export function isDutyTime(at: number, reminders: ReminderSettings, zone: Zone): boolean {
	const offset = zoneOffset(zone);
	const day = localDay(at, offset);
	const minute = (at - midnightOf(day, offset)) / MINUTE_MS;
	return isDutyDay(day, reminders) && minute >= reminders.dutyFrom && minute < reminders.dutyTo;
}

/** When the duty hours begin next, after `at` (UTC milliseconds). */
export function nextDutyStart(at: number, reminders: ReminderSettings, zone: Zone): number | null {
	return nextMoment(at, reminders.dutyFrom, reminders, zone);
}

/** Whether the hour of the day's summary has come at `at`, and it is duty time. */
export function isSummaryTime(at: number, reminders: ReminderSettings, zone: Zone): boolean {
	const minute = summaryMinute(reminders);
	if (minute === null || !isDutyTime(at, reminders, zone)) return false;
	const offset = zoneOffset(zone);
	return at >= midnightOf(localDay(at, offset), offset) + minute * MINUTE_MS;
}

/** When the next day's summary is due, after `at` (UTC milliseconds); null when there is none. */
export function nextSummary(at: number, reminders: ReminderSettings, zone: Zone): number | null {
	const minute = summaryMinute(reminders);
	return minute === null ? null : nextMoment(at, minute, reminders, zone);
}

/** Whose day it is at `at` (UTC milliseconds), by the roster; null: nobody's in particular, or of one who is no longer in the list. */
export function officerOfDay(
	at: number,
	{ roster, officers, zone }: Pick<Settings, "roster" | "officers" | "zone">,
): string | null {
	if (!roster.isOn) return null;
	const day = localDay(at, zoneOffset(zone));
	const exception = roster.exceptions.findLast(({ date }) => date === dateOfDay(day));
	const officer = exception ? exception.officer : roster.weekly[weekdayOf(day)];
	return officer && officers.includes(officer) ? officer : null;
}

function isDutyDay(day: number, { dutyDays }: ReminderSettings): boolean {
	return dutyDays.includes(weekdayOf(day) + 1);
}

/** Before the duty hours it waits for their beginning; after them it never comes. */
function summaryMinute({ dailySummaryAt, dutyFrom, dutyTo }: ReminderSettings): number | null {
	if (dailySummaryAt === null || dailySummaryAt >= dutyTo) return null;
	return Math.max(dailySummaryAt, dutyFrom);
}

/** The next time after `at` at which a duty day reaches this minute. */
function nextMoment(at: number, minute: number, reminders: ReminderSettings, zone: Zone): number | null {
	const offset = zoneOffset(zone);
	const today = localDay(at, offset);
	for (let day = today; day < today + DAYS_AHEAD; day++) {
		const moment = midnightOf(day, offset) + minute * MINUTE_MS;
		if (moment > at && isDutyDay(day, reminders)) return moment;
	}
	return null;
}
