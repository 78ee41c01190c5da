import { z } from "zod";
import type { ReminderSettings, RosterSettings } from "../../../lib/complaint/reminder-settings.ts";
import { minuteText } from "../../../lib/words/rules-text.ts";
import { parseMinute } from "../rules/hours-text.ts";

/** Reminders and roster as they stand in the form. Times are as they were typed ("07.00"), dates "2026-11-18", officers their names; "" is none. */
export const reminderFields = z.object({
	hasSoon: z.boolean(),
	/** Minutes. */
	redMinutesBefore: z.string(),
	/** 1 is Monday. */
	dutyDays: z.array(z.number().int().min(1).max(7)),
	dutyFrom: z.string(),
	/** "00.00" is the end of the day. */
	dutyTo: z.string(),
	hasDailySummary: z.boolean(),
	dailySummaryAt: z.string(),
	hasRoster: z.boolean(),
	/** Monday first. */
	weekly: z.array(z.string()).length(7),
	exceptions: z.array(z.object({ date: z.string(), officer: z.string() })),
});
export type ReminderFields = z.infer<typeof reminderFields>;

export type ReminderFault = { code: "noDay" | "noTime" | "backwards" | "tooLate" | "noDate" | "twice" };
export type ReminderField = "dutyDays" | "dutyFrom" | "dutyTo" | "dailySummaryAt" | `exceptions.${number}`;

const DAY = 1440;
const DEFAULT_SUMMARY = "08.00";

export function toReminderFields(reminders: ReminderSettings, roster: RosterSettings): ReminderFields {
	const { hasSoon, redMinutesBefore, dutyDays, dutyFrom, dutyTo, dailySummaryAt } = reminders;
	return {
		hasSoon,
		redMinutesBefore: String(redMinutesBefore),
		dutyDays: [...dutyDays],
		dutyFrom: minuteText(dutyFrom),
		dutyTo: minuteText(dutyTo),
		hasDailySummary: dailySummaryAt !== null,
		dailySummaryAt: dailySummaryAt === null ? DEFAULT_SUMMARY : minuteText(dailySummaryAt),
		hasRoster: roster.isOn,
		weekly: roster.weekly.map((officer) => officer ?? ""),
		exceptions: roster.exceptions.map(({ date, officer }) => ({ date, officer: officer ?? "" })),
	};
}

/**
 * Reads the fields. What is wrong is told field by field: no day, an end before the beginning, a summary after the duty hours, a date twice.
 * @param officers as the form has them: who is no longer among them has no days
 */
export function readReminders(
	fields: ReminderFields,
	officers: readonly string[],
): {
	reminders: ReminderSettings;
	roster: RosterSettings;
	faults: Partial<Record<ReminderField, ReminderFault>>;
} {
	const faults: Partial<Record<ReminderField, ReminderFault>> = {};
	const from = parseMinute(fields.dutyFrom);
	const to = endOf(fields);
	const summary = fields.hasDailySummary ? parseMinute(fields.dailySummaryAt) : null;
	if (fields.dutyDays.length === 0) faults.dutyDays = { code: "noDay" };
	if (from === null) faults.dutyFrom = { code: "noTime" };
	if (to === null) faults.dutyTo = { code: "noTime" };
	else if (from !== null && to <= from) faults.dutyTo = { code: "backwards" };
	if (fields.hasDailySummary && summary === null) faults.dailySummaryAt = { code: "noTime" };
	else if (summary !== null && to !== null && !faults.dutyTo && summary >= to)
		faults.dailySummaryAt = { code: "tooLate" };
	for (const [index, { date }] of fields.exceptions.entries()) {
		if (!z.iso.date().safeParse(date).success) faults[`exceptions.${index}`] = { code: "noDate" };
		else if (fields.exceptions.findIndex((other) => other.date === date) < index)
			faults[`exceptions.${index}`] = { code: "twice" };
	}
	const listed = (officer: string): string | null => (officers.includes(officer) ? officer : null);
	return {
		reminders: {
			hasSoon: fields.hasSoon,
			redMinutesBefore: Number(fields.redMinutesBefore),
			dutyDays: [...fields.dutyDays],
			dutyFrom: from ?? 0,
			dutyTo: to ?? DAY,
			dailySummaryAt: summary,
		},
		roster: {
			isOn: fields.hasRoster,
			weekly: fields.weekly.map(listed),
			exceptions: fields.exceptions.map(({ date, officer }) => ({ date, officer: listed(officer) })),
		},
		faults,
	};
}

/** The days of those who are no longer among the officers: saved, they are nobody's. Weekdays from Monday, 1; dates "2026-11-18". */
export function lostDays(
	{ weekly, exceptions }: Pick<ReminderFields, "weekly" | "exceptions">,
	officers: readonly string[],
): { officer: string; weekdays: number[]; dates: string[] }[] {
	const gone = new Set([...weekly, ...exceptions.map(({ officer }) => officer)].filter((name) => name !== ""));
	return [...gone]
		.filter((officer) => !officers.includes(officer))
		.map((officer) => ({
			officer,
			weekdays: weekly.flatMap((name, index) => (name === officer ? index + 1 : [])),
			dates: exceptions.flatMap(({ date, officer: name }) => (name === officer && date !== "" ? date : [])),
		}));
}

/** When the duty hours end, minute of the day; null when what is typed is no time. */
export function endOf({ dutyTo }: Pick<ReminderFields, "dutyTo">): number | null {
	const minute = parseMinute(dutyTo);
	return minute === 0 ? DAY : minute;
}
