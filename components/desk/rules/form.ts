import { z } from "zod";
import {
	type Calendar,
	DEADLINE_UNITS,
	type Deadline,
	HOLIDAY_TYPES,
	type HolidayTable,
	type Policy,
	type RuleBook,
	type Season,
} from "../../../lib/complaint/clock/rules.ts";
import { MESSAGE_KINDS, URGENCIES } from "../../../lib/complaint/vocabulary.ts";
import { minuteText } from "../../../lib/words/rules-text.ts";
import { spansText } from "./hours-text.ts";

/** What stands in the fields of *Aturan tenggat*: numbers, times and hours as they were typed. Its schema also checks a kept draft. */
const deadlineForm = z.object({ unit: z.enum(["none", ...DEADLINE_UNITS]), count: z.string() });
export type DeadlineForm = z.infer<typeof deadlineForm>;

const ruleForm = z.object({
	messageKinds: z.array(z.enum(MESSAGE_KINDS)),
	urgencies: z.array(z.enum(URGENCIES)),
	firstResponse: deadlineForm,
	followUp: deadlineForm,
	canPause: z.boolean(),
	legalBasis: z.string(),
});
export type RuleForm = z.infer<typeof ruleForm>;

const policyForm = z.object({
	id: z.string(),
	version: z.number().int(),
	name: z.string(),
	legalBasis: z.string(),
	effectiveFrom: z.string(),
	windowFrom: z.string(),
	windowTo: z.string(),
	/** Percent. */
	amberShare: z.string(),
	rules: z.array(ruleForm),
});
export type PolicyForm = z.infer<typeof policyForm>;

const hoursForm = z.array(z.string()).length(7);
const seasonForm = z.object({ name: z.string(), from: z.string(), to: z.string(), hours: hoursForm });
export type SeasonForm = z.infer<typeof seasonForm>;

const calendarForm = z.object({
	id: z.string(),
	name: z.string(),
	hours: hoursForm,
	seasons: z.array(seasonForm),
	observes: z.array(z.enum(HOLIDAY_TYPES)),
});
export type CalendarForm = z.infer<typeof calendarForm>;

const holidayForm = z.object({
	/** The year under which it stands; its date must lie in it. */
	year: z.string(),
	date: z.string(),
	name: z.string(),
	type: z.enum(HOLIDAY_TYPES),
});
export type HolidayForm = z.infer<typeof holidayForm>;

export const rulesForm = z.object({
	policies: z.array(policyForm),
	calendars: z.array(calendarForm),
	defaultCalendarId: z.string(),
	holidays: z.array(holidayForm),
	/** By year: the SKB. */
	sources: z.record(z.string(), z.string()),
	tableVersion: z.string(),
});
export type RulesForm = z.infer<typeof rulesForm>;

export function toForm({ policies, calendars, defaultCalendarId, holidayTable }: RuleBook): RulesForm {
	return {
		policies: policies.map(toPolicyForm),
		calendars: calendars.map(toCalendarForm),
		defaultCalendarId,
		...toHolidayForms(holidayTable),
	};
}

export function toPolicyForm({ window, amberShare, rules, ...same }: Policy): PolicyForm {
	return {
		...same,
		windowFrom: minuteText(window.from),
		windowTo: minuteText(window.to),
		amberShare: numberText(Math.round(amberShare * 1000) / 10),
		rules: rules.map((rule) => ({
			...rule,
			firstResponse: toDeadlineForm(rule.firstResponse),
			followUp: toDeadlineForm(rule.followUp),
		})),
	};
}

function toDeadlineForm(deadline: Deadline | null): DeadlineForm {
	return deadline === null ? { unit: "none", count: "" } : { unit: deadline.unit, count: numberText(deadline.count) };
}

function toCalendarForm({ id, name, hours, seasons, observes }: Calendar): CalendarForm {
	return { id, name, hours: hours.map(spansText), seasons: seasons.map(toSeasonForm), observes };
}

export function toSeasonForm({ name, from, to, hours }: Season): SeasonForm {
	return { name, from, to, hours: hours.map(spansText) };
}

export function toHolidayForms({
	version,
	sources,
	holidays,
}: HolidayTable): Pick<RulesForm, "holidays" | "sources" | "tableVersion"> {
	return {
		holidays: holidays.map((holiday) => ({ ...holiday, year: holiday.date.slice(0, 4) })),
		sources,
		tableVersion: version,
	};
}

/** As Indonesians write it; a dot is read as well. */
const numberText = (value: number): string => String(value).replace(".", ",");
