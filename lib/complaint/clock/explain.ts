import { type ClockFacts, isBeyondTable, type Way, type Which, wayOf } from "./clocks.ts";
import { countsFrom, dueOf } from "./course.ts";
import { dateOfDay, localDay, MINUTE_MS, midnightOf } from "./local-days.ts";
import type { ClockRules, Deadline, Policy, Span } from "./rules.ts";
import type { DayKind, DayPlan } from "./timetable.ts";

/**
 * What became of a day: time counted on it; or none did, because it is the day of receipt, has no working hours, is a libur nasional,
 * cuti bersama or libur daerah, because the complaint came after hours, or because the clock stood still.
 */
export type StepStatus = "counted" | "receipt" | "weekend" | "holiday" | "cuti" | "regional" | "outside" | "paused";

/** One day of the counting, or a run of days that were skipped for the same reason. */
export interface Step {
	/** First and last day, e.g. `2026-11-18`; the same for a single day. */
	from: string;
	to: string;
	status: StepStatus;
	/** Of the holiday, or of the season (Ramadan) that sets the hours. */
	name: string | null;
	/** The time that counted, UTC milliseconds. */
	spans: readonly Span[];
	/** Sum of the spans; a fraction where the complaint came with seconds. */
	minutes: number;
	/** Which working day it is, from 1; null for other units and for skipped days. */
	dayNumber: number | null;
}

/** Where a deadline comes from (*Dari mana tenggat ini?*). Instants are UTC milliseconds. */
export interface Explanation {
	policy: Pick<Policy, "id" | "version" | "name" | "legalBasis">;
	/** Of the rule that fits this kind of message and urgency. */
	legalBasis: string;
	deadline: Deadline;
	/** Whether the clock stands still while we wait for the citizen. */
	canPause: boolean;
	/** Null when no calendar was used. */
	calendar: { id: string; name: string } | null;
	/** Version of the holiday table. */
	holidayTable: string;
	isBeyondTable: boolean;
	startAt: number;
	/** Later than `startAt` when the complaint came outside the duty window. */
	countsFrom: number;
	/** When the clock stood still on the way. */
	pauses: readonly Span[];
	dueAt: number;
	steps: readonly Step[];
}

/** The arithmetic of a deadline day by day, from the same count as the deadline itself. Null when nothing is owed. */
export function explainClock(which: Which, facts: ClockFacts, rules: ClockRules): Explanation | null {
	const way = wayOf(which, facts, rules);
	if (way === null) return null;
	const { policy, rule, deadline, calendar, course } = way;
	const startAt = facts.start.latest;
	const steps: Step[] = [];
	const from = countsFrom(course, startAt);
	const receipt = localDay(startAt, course.offset);
	if (localDay(from, course.offset) > receipt) addStep(steps, receipt, "outside", null, [], null);
	let dayNumber = 0;
	const dueAt = dueOf(course, startAt, (day, plan, counted) => {
		const status = statusOf(way, startAt, day, plan, counted);
		const isNumbered = status === "counted" && deadline.unit === "workingDays";
		if (isNumbered) dayNumber++;
		addStep(steps, day, status, plan.name, counted, isNumbered ? dayNumber : null);
	});
	return {
		policy: { id: policy.id, version: policy.version, name: policy.name, legalBasis: policy.legalBasis },
		legalBasis: rule.legalBasis,
		deadline,
		canPause: rule.canPause,
		calendar: calendar && { id: calendar.id, name: calendar.name },
		holidayTable: rules.holidayTable.version,
		isBeyondTable: isBeyondTable(way, startAt, dueAt),
		startAt,
		countsFrom: from,
		pauses: course.pauses.filter((pause) => pause.to > startAt && pause.from < dueAt),
		dueAt,
		steps,
	};
}

const STATUS_OF_KIND: Record<Exclude<DayKind, "working">, StepStatus> = {
	weekend: "weekend",
	national: "holiday",
	cuti: "cuti",
	regional: "regional",
};

function statusOf(
	{ deadline, course: { offset } }: Way,
	startAt: number,
	day: number,
	plan: DayPlan,
	counted: readonly Readonly<Span>[],
): StepStatus {
	if (deadline.unit === "workingDays" && day === localDay(startAt, offset)) return "receipt";
	if (counted.length > 0) return "counted";
	if (plan.kind !== "working") return STATUS_OF_KIND[plan.kind];
	return midnightOf(day, offset) + (plan.spans.at(-1)?.to ?? 0) <= startAt ? "outside" : "paused";
}

/** Adds a day, or makes the run before it one day longer. */
function addStep(
	steps: Step[],
	day: number,
	status: StepStatus,
	name: string | null,
	spans: readonly Span[],
	dayNumber: number | null,
): void {
	const date = dateOfDay(day);
	const last = steps.at(-1);
	if (last && status !== "counted" && last.status === status && last.name === name) {
		last.to = date;
		return;
	}
	const minutes = spans.reduce((sum, { from, to }) => sum + to - from, 0) / MINUTE_MS;
	steps.push({ from: date, to: date, status, name, spans, minutes, dayNumber });
}
