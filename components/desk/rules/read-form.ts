import { checkRuleBook, type RuleBookFaultCode } from "../../../lib/complaint/clock/check.ts";
import {
	type Calendar,
	type Deadline,
	date,
	type HoursOfWeek,
	type Policy,
	type Rule,
	type RuleBook,
	ruleBook,
	type Season,
} from "../../../lib/complaint/clock/rules.ts";
import type { CalendarForm, DeadlineForm, PolicyForm, RuleForm, RulesForm, SeasonForm } from "./form.ts";
import { parseMinute, parseSpans } from "./hours-text.ts";

/** Why the rules cannot be saved: what is no value at all, then what `checkRuleBook` says of the whole. */
export type FaultCode =
	| RuleBookFaultCode
	| "empty"
	| "notADate"
	| "notATime"
	| "notHours"
	| "notANumber"
	| "notAShare"
	| "otherYear"
	| "tooMuch";

/** By the place in the rule book, e.g. `calendars.0.hours.4`. A place has the first thing that is wrong with it. */
export type Faults = ReadonlyMap<string, FaultCode>;

/** Reads the whole form: a rule book that can be saved, or what is wrong with it, place by place. */
export function readRules(form: RulesForm): { ok: true; ruleBook: RuleBook } | { ok: false; faults: Faults } {
	const faults = new Map<string, FaultCode>();
	const fault = (place: string, code: FaultCode): void => {
		if (!faults.has(place)) faults.set(place, code);
	};
	const book: RuleBook = {
		policies: form.policies.map((policy, index) => readPolicy(policy, `policies.${index}`, fault)),
		calendars: form.calendars.map((calendar, index) => readCalendar(calendar, `calendars.${index}`, fault)),
		defaultCalendarId: form.defaultCalendarId,
		holidayTable: {
			version: form.tableVersion,
			sources: form.sources,
			holidays: form.holidays.map(({ year, date: day, name, type }, index) => {
				const place = `holidayTable.holidays.${index}`;
				checkDate(day, `${place}.date`, fault);
				if (isDate(day) && day.slice(0, 4) !== year) fault(`${place}.date`, "otherYear");
				return { date: day, name: required(name, `${place}.name`, fault), type };
			}),
		},
	};
	if (faults.size > 0) return { ok: false, faults };
	const shape = ruleBook.safeParse(book);
	if (!shape.success) for (const { path } of shape.error.issues) fault(path.join("."), "tooMuch");
	else for (const { path, code } of checkRuleBook(shape.data)) fault(fieldOf(path), code);
	return shape.success && faults.size === 0 ? { ok: true, ruleBook: shape.data } : { ok: false, faults };
}

type Tell = (place: string, code: FaultCode) => void;

/** One policy of the form, or null while something in it is no value: for the sentences that follow what is typed. */
export function readOnePolicy(form: PolicyForm): Policy | null {
	let isWhole = true;
	const policy = readPolicy(form, "", () => {
		isWhole = false;
	});
	return isWhole ? policy : null;
}

/** The hours of one calendar, or null while some of them are none. */
export function readOneCalendar(form: CalendarForm): Calendar | null {
	let isWhole = true;
	const calendar = readCalendar(form, "", () => {
		isWhole = false;
	});
	return isWhole ? calendar : null;
}

/** Hours are typed a day at a time: a fault of one interval is shown at its day. */
function fieldOf(path: readonly (string | number)[]): string {
	const hours = path.indexOf("hours");
	return (hours < 0 ? path : path.slice(0, hours + 2)).join(".");
}

function readPolicy(form: PolicyForm, place: string, fault: Tell): Policy {
	const { id, version, legalBasis, effectiveFrom } = form;
	checkDate(effectiveFrom, `${place}.effectiveFrom`, fault);
	const share = parseNumber(form.amberShare);
	if (share === null || share > 90) fault(`${place}.amberShare`, "notAShare");
	const minute = (text: string): number => {
		const read = parseMinute(text);
		if (read === null) fault(`${place}.window`, "notATime");
		return read ?? 0;
	};
	return {
		id,
		version,
		name: required(form.name, `${place}.name`, fault),
		legalBasis: legalBasis.trim(),
		effectiveFrom,
		window: { from: minute(form.windowFrom), to: minute(form.windowTo) },
		amberShare: (share ?? 0) / 100,
		rules: form.rules.map((rule, index) => readRule(rule, `${place}.rules.${index}`, fault)),
	};
}

function readRule(form: RuleForm, place: string, fault: Tell): Rule {
	const { messageKinds, urgencies, canPause } = form;
	const deadline = ({ unit, count }: DeadlineForm, which: string): Deadline | null => {
		if (unit === "none") return null;
		const read = parseNumber(count);
		if (read === null || read === 0) fault(`${place}.${which}.count`, "notANumber");
		return { unit, count: read ?? 0 };
	};
	return {
		messageKinds,
		urgencies,
		firstResponse: deadline(form.firstResponse, "firstResponse"),
		followUp: deadline(form.followUp, "followUp"),
		canPause,
		legalBasis: form.legalBasis.trim(),
	};
}

function readCalendar(form: CalendarForm, place: string, fault: Tell): Calendar {
	const { id, observes } = form;
	return {
		id,
		name: required(form.name, `${place}.name`, fault),
		hours: readHours(form.hours, `${place}.hours`, fault),
		seasons: form.seasons.map((season, index) => readSeason(season, `${place}.seasons.${index}`, fault)),
		observes,
	};
}

function readSeason(form: SeasonForm, place: string, fault: Tell): Season {
	const { from, to } = form;
	for (const day of [from, to]) checkDate(day, place, fault);
	return {
		name: required(form.name, `${place}.name`, fault),
		from,
		to,
		hours: readHours(form.hours, `${place}.hours`, fault),
	};
}

function readHours(hours: readonly string[], place: string, fault: Tell): HoursOfWeek {
	return hours.map((text, weekday) => {
		const spans = parseSpans(text);
		if (spans === null) fault(`${place}.${weekday}`, "notHours");
		return spans ?? [];
	});
}

function required(text: string, place: string, fault: Tell): string {
	if (text.trim() === "") fault(place, "empty");
	return text.trim();
}

function checkDate(text: string, place: string, fault: Tell): void {
	if (!isDate(text)) fault(place, "notADate");
}

const isDate = (text: string): boolean => date.safeParse(text).success;

/** "7,5" or "7.5"; null for anything else, and below 0. */
function parseNumber(text: string): number | null {
	const typed = text.trim().replace(",", ".");
	return /^\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : null;
}
