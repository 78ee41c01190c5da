import { dayOfDate, MINUTE_MS, midnightOf, zoneOffset } from "../complaint/clock/local-days.ts";
import type { Calendar, Deadline, HoursOfWeek, Policy, Rule } from "../complaint/clock/rules.ts";
import type { Language } from "../complaint/settings.ts";
import { type DateStyle, dateText } from "./dates.ts";
import { type Words, wordsIn } from "./words.ts";

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** "7,5 jam kerja" */
export function amountText({ unit, count }: Deadline, language: Language): string {
	const words = wordsIn(language).deadline;
	return words.amounts[unit](numberText(count, language));
}

/** "7,5" */
export function numberText(value: number, language: Language): string {
	return String(value).replace(".", wordsIn(language).deadline.decimalMark);
}

/** What a policy means, a sentence a rule, then what else holds. */
export function policySentences(policy: Policy, language: Language): string[] {
	const { deadline: words } = wordsIn(language);
	const deadlines = policy.rules.flatMap(({ firstResponse, followUp }) => [firstResponse, followUp]);
	const has = (unit: Deadline["unit"]): boolean => deadlines.some((one) => one?.unit === unit);
	return [
		...policy.rules.map((rule, index) => ruleSentence(rule, index, words)),
		...(has("windowHours") ? [words.window(minuteText(policy.window.from), minuteText(policy.window.to))] : []),
		...(has("workingDays") ? [words.workingDayNote] : []),
		words.soon(`${numberText(Math.round(policy.amberShare * 1000) / 10, language)}%`),
	];

	function ruleSentence(rule: Rule, index: number, own: Words["deadline"]): string {
		const subject = capitalised(subjectOf(rule, index > 0, own));
		const parts = [
			rule.firstResponse && own.firstResponse(amountText(rule.firstResponse, language)),
			rule.followUp && own.followUp(amountText(rule.followUp, language)),
		].filter((part) => part !== null);
		return parts.length === 0
			? own.nothingOwed(subject)
			: own.owed(subject, [...parts, rule.canPause ? own.pauses : own.goesOn]);
	}
}

/** Whom a rule is about: "aduan dan pertanyaan", "pesan lainnya berurgensi darurat". */
export function subjectOf(
	{ messageKinds, urgencies }: Pick<Rule, "messageKinds" | "urgencies">,
	hasRuleBefore: boolean,
	words: Words["deadline"],
): string {
	const all = hasRuleBefore ? words.otherMessages : words.allMessages;
	const subject = messageKinds.length === 0 ? all : words.and(messageKinds.map((kind) => words.kinds[kind]));
	if (urgencies.length === 0) return subject;
	return words.ofUrgency(subject, words.and(urgencies.map((urgency) => words.urgencies[urgency])));
}

/** When a calendar is open: the usual week, its seasons, the holidays on which it is not. */
export function calendarText(calendar: Calendar, style: DateStyle): string {
	const { language } = style;
	const words = wordsIn(language).deadline;
	const seasons = calendar.seasons.map(({ name, from, to, hours }) =>
		words.season(name, dayDateText(from, style), dayDateText(to, style), weekText(hours, language)),
	);
	const observed = calendar.observes.map((type) => words.holidayTypes[type]);
	return [
		`${[weekText(calendar.hours, language), ...seasons].join(". ")}.`,
		observed.length === 0 ? words.observesNothing : words.observes(words.and(observed)),
	].join(" ");
}

/** "Senin s.d. Kamis 07.30–12.00, 13.00–16.00; Jumat 07.30–11.30; Sabtu dan Minggu tutup" */
export function weekText(hours: HoursOfWeek, language: Language): string {
	const words = wordsIn(language).deadline;
	const runs: { from: number; to: number; text: string }[] = [];
	for (const [weekday, spans] of hours.entries()) {
		const text = spans.map(({ from, to }) => `${minuteText(from)}–${minuteText(to)}`).join(", ") || words.closedDay;
		const last = runs.at(-1);
		if (last?.text === text) last.to = weekday;
		else runs.push({ from: weekday, to: weekday, text });
	}
	const dayName = (weekday: number): string => words.weekdays[weekday] ?? "";
	const daysName = (from: number, to: number): string => {
		if (from === to) return dayName(from);
		return to === from + 1 ? words.and([dayName(from), dayName(to)]) : words.until(dayName(from), dayName(to));
	};
	return runs.map(({ from, to, text }) => `${daysName(from, to)} ${text}`).join("; ");
}

/** Minutes of a day as "07.30". */
export function minuteText(minute: number): string {
	const two = (value: number): string => String(value).padStart(2, "0");
	return `${two(Math.floor(minute / 60))}.${two(minute % 60)}`;
}

/** The instant at noon of a day such as `2026-11-18`: what the writers of dates take. */
export function noonOf(date: string, { zone }: Pick<DateStyle, "zone">): number {
	return midnightOf(dayOfDate(date), zoneOffset(zone)) + 720 * MINUTE_MS;
}

/** A day such as `2026-11-18` as "18 November 2026". */
export function dayDateText(date: string, style: DateStyle): string {
	return dateText(noonOf(date, style), style);
}

/** "1 hari kerja, versi 2, berlaku sejak 1 Desember 2026" */
export function policyHead({ name, version, effectiveFrom }: Policy, style: DateStyle): string {
	const words = wordsIn(style.language).deadline;
	return `${words.version(name, version)}, ${words.since(dayDateText(effectiveFrom, style))}`;
}
