import type { Explanation, Step } from "../complaint/clock/explain.ts";
import type { Interval } from "../complaint/entry.ts";
import { clockText, type DateStyle, dayText, fullText, shortDateText, shortText } from "./dates.ts";
import { noonOf } from "./rules-text.ts";
import { wordsIn } from "./words.ts";

/** One line of the arithmetic. */
export interface ExplainedDay {
	/** "Jumat 20 Nov", "Sabtu 21 Nov s.d. Minggu 22 Nov" */
	day: string;
	/** "07.30–12.00, 13.00–16.00 = 7 jam 30 mnt (hari kerja ke-1)", or why nothing counted */
	what: string;
	isCounted: boolean;
}

/** A whole explanation in words: the same in the sidebar, on the desk and in the report. */
export interface ExplanationText {
	/** Term and meaning, in the order in which they are read: rule, legal basis, working hours, start. */
	facts: [term: string, meaning: string][];
	days: ExplainedDay[];
	/** What was waited for the citizen. */
	pauses: string[];
	total: string;
	due: string;
	/** What is to be known of it, or null. */
	warning: string | null;
}

/** @param start when the comment was written, where that is known; an interval is shown as such */
export function explanationText(explanation: Explanation, start: Interval | null, style: DateStyle): ExplanationText {
	const words = wordsIn(style.language).deadline;
	const { policy, legalBasis, calendar, startAt, countsFrom, dueAt, pauses, steps } = explanation;
	const isEstimate = start !== null && start.latest === startAt && start.earliest !== start.latest;
	const basis = [policy.legalBasis, legalBasis].filter((text) => text.trim() !== "").join("; ");
	const facts: [string, string][] = [
		[words.policy, words.version(policy.name, policy.version)],
		[words.legalBasis, basis || words.legalBasisMissing],
	];
	if (calendar) facts.push([words.calendar, calendar.name], [words.holidayTable, explanation.holidayTable]);
	facts.push([
		words.start,
		isEstimate ? `${fullText(startAt, style)} (${words.startEstimate})` : fullText(startAt, style),
	]);
	if (countsFrom !== startAt) facts.push([words.countsFrom, `${fullText(countsFrom, style)} (${words.countsFromWhy})`]);
	return {
		facts,
		days: steps.map((step) => dayOf(step, explanation, style)),
		pauses: pauses.map(({ from, to }) => words.pausedSpan(shortText(from, style), shortText(to, style))),
		total: totalOf(explanation, style),
		due: fullText(dueAt, style),
		warning: explanation.isBeyondTable ? words.isBeyondTable : null,
	};
}

/** The same as one text of several lines: what a cell of a workbook holds. */
export function explanationLines(
	{ facts, days, pauses, total, due, warning }: ExplanationText,
	style: DateStyle,
): string {
	const words = wordsIn(style.language).deadline;
	return [
		...facts.map(([term, meaning]) => `${term}: ${meaning}`),
		...days.map(({ day, what }) => `${day}: ${what}`),
		...pauses,
		`${words.total}: ${total}`,
		`${words.due}: ${due}`,
		...(warning === null ? [] : [warning]),
	].join("\n");
}

function dayOf(step: Step, { deadline, startAt }: Explanation, style: DateStyle): ExplainedDay {
	const words = wordsIn(style.language).deadline;
	const dayName = (date: string): string => {
		const noon = noonOf(date, style);
		return `${dayText(noon, style)} ${shortDateText(noon, startAt, style)}`;
	};
	const day = step.from === step.to ? dayName(step.from) : words.until(dayName(step.from), dayName(step.to));
	return { day, what: whatOf(step, deadline.unit, style), isCounted: step.status === "counted" };
}

function whatOf({ status, name, spans, minutes, dayNumber }: Step, unit: string, style: DateStyle): string {
	const words = wordsIn(style.language).deadline;
	if (status === "counted") {
		const hours = spans.map(({ from, to }) => `${clockText(from, style)}–${endText(to, style)}`).join(", ");
		const notes = [dayNumber === null ? null : words.dayNumber(dayNumber), name].filter((note) => note !== null);
		return `${hours} = ${minutesText(minutes, style)}${notes.length === 0 ? "" : ` (${notes.join(", ")})`}`;
	}
	if (status === "outside" && unit === "windowHours") return words.outsideWindow;
	return name === null ? words.status[status] : `${words.status[status]}: ${name}`;
}

/** The end of a day is "24.00", not the next day's "00.00". */
function endText(to: number, style: DateStyle): string {
	const text = clockText(to, style);
	return text === "00.00" ? "24.00" : text;
}

function totalOf({ steps, deadline }: Explanation, style: DateStyle): string {
	const words = wordsIn(style.language).deadline;
	const days = steps.reduce((last, { dayNumber }) => dayNumber ?? last, 0);
	if (deadline.unit === "workingDays") return words.totalDays(String(days));
	return minutesText(
		steps.reduce((sum, { minutes }) => sum + minutes, 0),
		style,
	);
}

/** "7 jam 30 mnt"; hours are not made into days, which would not be working days. */
function minutesText(minutes: number, { language }: DateStyle): string {
	const whole = Math.round(minutes);
	return wordsIn(language).deadline.hours(Math.floor(whole / 60), whole % 60);
}
