import type { Interval } from "../entry.ts";
import type { MessageKind, Urgency } from "../vocabulary.ts";
import { type Compiled, compile } from "./compiled.ts";
import { joinPauses } from "./counting.ts";
import { amberOf, type Course, dueOf } from "./course.ts";
import { localDay, yearOf } from "./local-days.ts";
import type { Calendar, ClockRules, Deadline, Policy, Rule } from "./rules.ts";
import { ROUND_THE_CLOCK, type Timetable } from "./timetable.ts";

/** What a deadline was counted by: printed with every verdict. */
export interface ClockBasis {
	policyId: string;
	policyVersion: number;
	/** Null where a verdict fixed the deadline: it does not keep how it was counted. */
	deadline: Deadline | null;
	/** Null when no calendar was used, or a verdict fixed the deadline. */
	calendarId: string | null;
	/** Version of the holiday table. */
	holidayTable: string;
	/** The counting reached a year that the table does not cover: holidays may be missing. */
	isBeyondTable: boolean;
}

/** One deadline of one complaint. All instants in UTC milliseconds; `*Earliest` differ only when the comment's time is an interval. */
export interface Clock {
	startAt: number;
	startEarliest: number;
	amberAt: number;
	dueAt: number;
	dueEarliest: number;
	basis: ClockBasis;
}

/** What a deadline follows from, of one complaint. */
export interface ClockFacts {
	/** When the citizen wrote it. */
	start: Interval;
	messageKind: MessageKind;
	urgency: Urgency;
	opdId: string | null;
	/** When the clock stood still, UTC milliseconds: finished ones, in any order; they may overlap. */
	pauses: readonly { from: number; to: number }[];
}

/** Tanggapan pertama, tindak lanjut. */
export type Which = "firstResponse" | "followUp";

/**
 * The deadline of a complaint, counted from the latest end of `facts.start`. Time spent in pauses does not count, where the rule
 * allows them; a pause after the due time changes nothing.
 * @returns null when the rule owes nothing
 */
export function clockOf(which: Which, facts: ClockFacts, rules: ClockRules): Clock | null {
	const way = wayOf(which, facts, rules);
	if (way === null) return null;
	const { policy, course, calendar, deadline } = way;
	const { earliest, latest } = facts.start;
	const dueAt = dueOf(course, latest);
	return {
		startAt: latest,
		startEarliest: earliest,
		amberAt: amberOf(course, latest, policy.amberShare),
		dueAt,
		dueEarliest: earliest === latest ? dueAt : dueOf(course, earliest),
		basis: {
			policyId: policy.id,
			policyVersion: policy.version,
			deadline,
			calendarId: calendar?.id ?? null,
			holidayTable: rules.holidayTable.version,
			isBeyondTable: isBeyondTable(way, latest, dueAt),
		},
	};
}

/** Which rule of which policy a deadline follows, and how its time is counted. */
export interface Way {
	policy: Policy;
	rule: Rule;
	deadline: Deadline;
	/** Null when no calendar is used. */
	calendar: Calendar | null;
	course: Course;
	compiled: Compiled;
}

/** The way from the start of a complaint to one of its deadlines; null when the rule owes nothing. */
export function wayOf(which: Which, facts: ClockFacts, rules: ClockRules): Way | null {
	const found = ruleFor(facts, rules);
	const deadline = found?.rule[which];
	if (!found || !deadline) return null;
	const compiled = compile(rules);
	const usesCalendar = deadline.unit === "workingHours" || deadline.unit === "workingDays";
	const calendar = usesCalendar ? calendarOf(facts.opdId, rules) : null;
	const course: Course = {
		deadline,
		window: found.policy.window,
		timetable: calendar ? (compiled.timetables.get(calendar) as Timetable) : ROUND_THE_CLOCK,
		offset: compiled.offset,
		pauses: found.rule.canPause ? joinPauses(facts.pauses) : [],
	};
	return { ...found, deadline, calendar, course, compiled };
}

/** Whether the counting from `start` to `dueAt` came through a year whose holidays are not known, though they matter. */
export function isBeyondTable({ calendar, course, compiled }: Way, start: number, dueAt: number): boolean {
	if (calendar === null || calendar.observes.length === 0) return false;
	const receipt = localDay(start, course.offset);
	const last = yearOf(localDay(dueAt, course.offset));
	for (let year = yearOf(course.deadline.unit === "workingDays" ? receipt + 1 : receipt); year <= last; year++)
		if (!compiled.years.has(year)) return true;
	return false;
}

/**
 * The policy in force on the day on which the clock of a complaint starts (before the first one: that one), and its first rule that
 * fits. Null when none fits.
 */
export function ruleFor(
	facts: Pick<ClockFacts, "start" | "messageKind" | "urgency">,
	rules: ClockRules,
): { policy: Policy; rule: Rule } | null {
	const { policies, offset } = compile(rules);
	const day = localDay(facts.start.latest, offset);
	const policy = (policies.findLast(({ firstDay }) => firstDay <= day) ?? policies[0])?.policy;
	const rule = policy?.rules.find(
		({ messageKinds, urgencies }) =>
			(messageKinds.length === 0 || messageKinds.includes(facts.messageKind)) &&
			(urgencies.length === 0 || urgencies.includes(facts.urgency)),
	);
	return policy && rule ? { policy, rule } : null;
}

/** The calendar of an OPD: its own, or the usual one when it has none or its own is gone. */
export function calendarOf(opdId: string | null, rules: ClockRules): Calendar {
	const { calendars, defaultCalendar } = compile(rules);
	const own = opdId === null ? undefined : rules.calendarIds[opdId];
	return (own === undefined ? undefined : calendars.get(own)) ?? defaultCalendar;
}
