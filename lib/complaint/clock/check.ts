import { MESSAGE_KINDS, URGENCIES } from "../vocabulary.ts";
import { checkCalendars } from "./check-calendars.ts";
import type { Holiday, HolidayTable, Policy, RuleBook } from "./rules.ts";

/** What can be wrong with a rule book whose shape is right. Their words are in lib/words. */
export type RuleBookFaultCode =
	| "duplicateCalendar"
	| "spanEndsBeforeItBegins"
	| "spansOverlap"
	| "seasonEndsBeforeItBegins"
	| "seasonsOverlap"
	/** Some year would have no working hour. */
	| "noWorkingHours"
	| "unknownDefaultCalendar"
	/** Two with the same id and version. */
	| "duplicatePolicy"
	/** Two policies come into force on the same day. */
	| "sameEffectiveFrom"
	| "windowEndsBeforeItBegins"
	/** Half a working day. */
	| "daysNotWhole"
	/** For some kind of message and urgency no rule says what is owed. */
	| "kindWithoutRule"
	/** The same day and name twice. */
	| "duplicateHoliday"
	/** A holiday of a year for which no SKB is named. */
	| "yearWithoutSource"
	/** An SKB is named, but not one of its holidays. */
	| "yearWithoutHolidays";

export interface RuleBookFault {
	/** Where in the rule book, e.g. `["calendars", 0, "hours", 4, 1]`. */
	path: readonly (string | number)[];
	code: RuleBookFaultCode;
}

/** What must be put right before a rule book may hold; none when it may. The shape is checked by its schema. */
export function checkRuleBook(book: RuleBook): RuleBookFault[] {
	return [
		...checkCalendars(book),
		...book.policies.flatMap((policy, index, all) => [...checkPolicy(policy, index, all)]),
		...checkTable(book.holidayTable),
	];
}

function* checkPolicy(policy: Policy, index: number, all: readonly Policy[]): Generator<RuleBookFault> {
	const path = ["policies", index];
	const earlier = all.slice(0, index);
	if (earlier.some(({ id, version }) => id === policy.id && version === policy.version))
		yield { path, code: "duplicatePolicy" };
	if (earlier.some(({ effectiveFrom }) => effectiveFrom === policy.effectiveFrom))
		yield { path: [...path, "effectiveFrom"], code: "sameEffectiveFrom" };
	if (policy.window.to <= policy.window.from) yield { path: [...path, "window"], code: "windowEndsBeforeItBegins" };
	for (const [position, rule] of policy.rules.entries())
		for (const which of ["firstResponse", "followUp"] as const) {
			const deadline = rule[which];
			if (deadline?.unit === "workingDays" && !Number.isInteger(deadline.count))
				yield { path: [...path, "rules", position, which, "count"], code: "daysNotWhole" };
		}
	if (!coversAll(policy)) yield { path: [...path, "rules"], code: "kindWithoutRule" };
}

function coversAll({ rules }: Policy): boolean {
	return MESSAGE_KINDS.every((kind) =>
		URGENCIES.every((urgency) =>
			rules.some(
				({ messageKinds, urgencies }) =>
					(messageKinds.length === 0 || messageKinds.includes(kind)) &&
					(urgencies.length === 0 || urgencies.includes(urgency)),
			),
		),
	);
}

function* checkTable({ sources, holidays }: HolidayTable): Generator<RuleBookFault> {
	const seen = new Set<string>();
	const years = new Set<string>();
	for (const [index, holiday] of holidays.entries()) {
		const path = ["holidayTable", "holidays", index];
		const key = `${holiday.date} ${holiday.name.toLowerCase()}`;
		if (seen.has(key)) yield { path, code: "duplicateHoliday" };
		seen.add(key);
		years.add(yearOf(holiday));
		if (!Object.hasOwn(sources, yearOf(holiday))) yield { path, code: "yearWithoutSource" };
	}
	for (const year of Object.keys(sources))
		if (!years.has(year)) yield { path: ["holidayTable", "sources", year], code: "yearWithoutHolidays" };
}

const yearOf = (holiday: Holiday): string => holiday.date.slice(0, 4);
