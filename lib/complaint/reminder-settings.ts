import { z } from "zod";
import { DAY_MINUTES, date } from "./clock/rules.ts";

const minuteOfDay = z.number().int().min(0).max(DAY_MINUTES);

/** When somebody is told of what falls due. Minutes of the day are since midnight in the agency's zone. */
export const reminderSettings = z
	.object({
		/** Also when a complaint turns amber (*segera*): at which share of its time, the policy says. */
		hasSoon: z.boolean(),
		/** How long before the deadline the red notice comes, minutes; 0 is when it has passed. */
		redMinutesBefore: z.number().int().min(0).max(DAY_MINUTES),
		/** Days with notices, 1 (Monday) to 7. */
		dutyDays: z.array(z.number().int().min(1).max(7)).min(1).max(7),
		dutyFrom: minuteOfDay,
		/** Exclusive. */
		dutyTo: minuteOfDay,
		/** When the day's summary comes, minute of the day; null: never. */
		dailySummaryAt: minuteOfDay.nullable(),
	})
	.refine(({ dutyFrom, dutyTo }) => dutyFrom < dutyTo);
export type ReminderSettings = z.infer<typeof reminderSettings>;

/** 07.00 to 21.00 as in Jepara's duty window, seven days a week (domain/rules.md §2). */
export const DEFAULT_REMINDERS: ReminderSettings = {
	hasSoon: true,
	redMinutesBefore: 0,
	dutyDays: [1, 2, 3, 4, 5, 6, 7],
	dutyFrom: 420,
	dutyTo: 1260,
	dailySummaryAt: 480,
};

/** Names of officers; null is whoever is at the PC. */
const onDuty = z.string().min(1).max(200).nullable();

/** *Jadwal piket*: whose day it is. */
export const rosterSettings = z.object({
	isOn: z.boolean(),
	/** Monday first. */
	weekly: z.array(onDuty).length(7),
	/** Days on which it is somebody else. */
	exceptions: z.array(z.object({ date, officer: onDuty })).max(400),
});
export type RosterSettings = z.infer<typeof rosterSettings>;

export const DEFAULT_ROSTER: RosterSettings = {
	isOn: false,
	weekly: [null, null, null, null, null, null, null],
	exceptions: [],
};
