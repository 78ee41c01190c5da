import { z } from "zod";
import { MESSAGE_KINDS, URGENCIES, type Zone } from "../vocabulary.ts";

/** Minutes of a day. */
export const DAY_MINUTES = 1440;

/** A day as people write it, e.g. `2026-11-18`. */
export const date = z.iso.date();

/**
 * How time is counted:
 * - `calendarHours`: every hour counts, day and night
 * - `windowHours`: what comes outside the policy's duty window starts at its next opening; from there every hour counts
 * - `workingHours`: only the working hours of the OPD's calendar count
 * - `workingDays`: the day of receipt is not counted; due at the end of working hours of the last day
 */
export const DEADLINE_UNITS = ["calendarHours", "windowHours", "workingHours", "workingDays"] as const;

export const deadline = z.object({ unit: z.enum(DEADLINE_UNITS), count: z.number().positive().max(2000) });
/** "7,5 jam kerja", "5 hari kerja" … `count` is whole for `workingDays`. */
export type Deadline = z.infer<typeof deadline>;

const span = z.object({ from: z.number().int().min(0).max(DAY_MINUTES), to: z.number().int().min(0).max(DAY_MINUTES) });
/** Minutes since midnight in the agency's zone, `to` exclusive and at most 1440. */
export type Span = z.infer<typeof span>;

const hoursOfWeek = z.array(z.array(span).max(6)).length(7);
/** Working hours of each day, Monday first; in order, without overlap. */
export type HoursOfWeek = z.infer<typeof hoursOfWeek>;

export const HOLIDAY_TYPES = ["national", "cuti", "regional"] as const;
/** Libur nasional, cuti bersama, libur daerah. */
export type HolidayType = (typeof HOLIDAY_TYPES)[number];

export const holiday = z.object({ date, name: z.string().trim().min(1).max(200), type: z.enum(HOLIDAY_TYPES) });
export type Holiday = z.infer<typeof holiday>;

export const holidayTable = z.object({
	/** Printed with every verdict; another one after every change. */
	version: z.string().min(1).max(60),
	/** By year: the SKB that the dates come from. A year that is not named here is not in the table. */
	sources: z.record(z.string().regex(/^\d{4}$/), z.string().max(500)),
	/** By date; several on one day are allowed (a cuti bersama of one feast may fall on another). */
	holidays: z.array(holiday).max(2000),
});
export type HolidayTable = z.infer<typeof holidayTable>;

/** Other hours for a range of dates (Ramadan), both ends inclusive. */
export const season = z.object({ name: z.string().trim().min(1).max(100), from: date, to: date, hours: hoursOfWeek });
export type Season = z.infer<typeof season>;

/** When an OPD works. */
export const calendar = z.object({
	id: z.string().min(1).max(60),
	name: z.string().trim().min(1).max(100),
	hours: hoursOfWeek,
	seasons: z.array(season).max(50),
	/** Kinds of holiday on which it does not work; none for a hospital. */
	observes: z.array(z.enum(HOLIDAY_TYPES)),
});
export type Calendar = z.infer<typeof calendar>;

/** What is owed for some messages. An empty list of kinds or urgencies means all. */
export const rule = z.object({
	messageKinds: z.array(z.enum(MESSAGE_KINDS)),
	urgencies: z.array(z.enum(URGENCIES)),
	/** Null: no answer is owed. */
	firstResponse: deadline.nullable(),
	/** Counted from the same start; met by the substantive answer or the closing. Null: none. */
	followUp: deadline.nullable(),
	/** Whether the clocks stand still while we wait for the citizen. */
	canPause: z.boolean(),
	legalBasis: z.string().max(500),
});
export type Rule = z.infer<typeof rule>;

/** A meaning of "1 x 24 jam": rules from a date on. */
export const policy = z.object({
	id: z.string().min(1).max(60),
	version: z.number().int().min(1),
	name: z.string().trim().min(1).max(120),
	legalBasis: z.string().max(500),
	/** In force for complaints whose clock starts on this day or later. */
	effectiveFrom: date,
	/** Duty window of `windowHours`, every day. */
	window: span,
	/** Share of the time at whose end the complaint turns amber (*segera*): 0.25 means a quarter is left. */
	amberShare: z.number().min(0).max(0.9),
	/** The first that fits counts. */
	rules: z.array(rule).min(1).max(60),
});
export type Policy = z.infer<typeof policy>;

/** Everything that deadlines follow from, as the agency keeps it: one document. */
export const ruleBook = z.object({
	/** Later `effectiveFrom` wins. */
	policies: z.array(policy).min(1).max(50),
	calendars: z.array(calendar).min(1).max(50),
	/** Of every OPD for which the directory names no other. */
	defaultCalendarId: z.string().min(1).max(60),
	holidayTable,
});
export type RuleBook = z.infer<typeof ruleBook>;

/** The rule book with what else deadlines depend on. */
export interface ClockRules extends RuleBook {
	zone: Zone;
	/** Calendar by OPD id, of those that have one of their own. */
	calendarIds: Readonly<Record<string, string>>;
}
