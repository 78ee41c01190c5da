import { explainClock } from "../complaint/clock/explain.ts";
import { policiesBetween } from "../complaint/clock/in-force.ts";
import { policyNameOf } from "../complaint/clock/policy-name.ts";
import type { Calendar, ClockRules, Policy } from "../complaint/clock/rules.ts";
import { clockFactsOf } from "../complaint/clocks-of.ts";
import type { Complaint } from "../complaint/complaint.ts";
import type { Language } from "../complaint/settings.ts";
import { dayOf } from "../complaint/week.ts";
import type { DateStyle } from "../words/dates.ts";
import { explanationLines, explanationText } from "../words/explanation-text.ts";
import { calendarText, dayDateText, policyHead, policySentences } from "../words/rules-text.ts";
import { type Words, wordsIn } from "../words/words.ts";
import type { WeeklyReport } from "./weekly.ts";

/** What a report says of the rules: all of it follows from its week, its complaints and the rule book. */
type Reported = Pick<WeeklyReport, "rules" | "week" | "rows" | "supplement" | "zone">;

/** The names of the policies in force in the week: one, or two in the week of a change. */
export function policyNames({ rules, week }: Pick<Reported, "rules" | "week">): string {
	return policiesBetween(week.startAt, week.endAt, rules)
		.map(({ name }) => name)
		.join("; ");
}

/**
 * *Dasar Tenggat* of one complaint: the policy of its clock, or of its verdict once it was answered. A former version of a policy is
 * named after the present one.
 */
export function policyOf({ clock }: Complaint, rules: ClockRules, words: Words): string {
	if (clock === null) return words.common.states.noDeadline;
	const { policyId, policyVersion } = clock.basis;
	return words.deadline.version(policyNameOf(policyId, rules), policyVersion);
}

/** Policies, legal basis, working hours, holidays of the week, version of the table and one deadline counted day by day. */
export function ruleDefinitions(report: Reported, language: Language): [term: string, meaning: string][] {
	const { rules, zone, week } = report;
	const words = wordsIn(language).report.definitions;
	const style: DateStyle = { zone, language };
	const policies = policiesBetween(week.startAt, week.endAt, rules);
	const example = exampleOf(report, style);
	const version = rules.holidayTable.version;
	return [
		...policies.map((policy): [string, string] => [
			words.policy,
			[`${policyHead(policy, style)}.`, ...policySentences(policy, language)].join("\n"),
		]),
		[words.legalBasis, legalBasisOf(policies) || wordsIn(language).deadline.legalBasisMissing],
		...calendarsOf(report).map((calendar): [string, string] => [
			words.workingHours,
			`${calendar.name}. ${calendarText(calendar, style)}`,
		]),
		[words.holidays, holidaysOf(report, style) || words.noHolidays],
		[words.holidayTable, words.holidayTableMeaning(version, sourcesOf(report))],
		...(example === null ? [] : [[words.example, example] as [string, string]]),
	];
}

function legalBasisOf(policies: readonly Policy[]): string {
	const texts = policies.flatMap(({ legalBasis, rules }) => [legalBasis, ...rules.map((rule) => rule.legalBasis)]);
	return [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== "").join("; ");
}

/** The usual calendar and those of the OPDs in the report. */
function calendarsOf({ rules, rows, supplement }: Reported): Calendar[] {
	const used = new Set([rules.defaultCalendarId]);
	for (const { opd } of [...rows, ...supplement])
		if (opd !== null && Object.hasOwn(rules.calendarIds, opd.id)) used.add(rules.calendarIds[opd.id] ?? "");
	return rules.calendars.filter(({ id }) => used.has(id));
}

function holidaysOf({ rules, week, zone }: Reported, style: DateStyle): string {
	const { deadline } = wordsIn(style.language);
	const [first, last] = [dayOf(week.startAt, zone), dayOf(week.endAt - 1, zone)];
	return rules.holidayTable.holidays
		.filter(({ date }) => date >= first && date <= last)
		.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
		.map(({ date, name, type }) => `${dayDateText(date, style)} ${name} (${deadline.holidayTypes[type]})`)
		.join("\n");
}

function sourcesOf({ rules, week, zone }: Reported): string {
	const years = new Set([week.startAt, week.endAt - 1].map((at) => dayOf(at, zone).slice(0, 4)));
	return [...years].flatMap((year) => rules.holidayTable.sources[year] ?? []).join("; ");
}

/** The longest of the week's first deadlines that follow from today's rules, the earliest recorded of equals. */
function exampleOf({ rules, rows }: Reported, style: DateStyle): string | null {
	const words = wordsIn(style.language).report.definitions;
	const span = ({ clock }: Complaint): number => (clock === null ? 0 : clock.dueAt - clock.startAt);
	const longestFirst = rows.filter(({ clock }) => clock !== null).sort((a, b) => span(b) - span(a));
	for (const complaint of longestFirst) {
		const way = clockFactsOf("firstResponse", { ...complaint, reopenedAt: null });
		const explanation = way && explainClock(way.which, way.facts, rules);
		if (!explanation || explanation.dueAt !== complaint.clock?.dueAt) continue;
		const text = explanationText(explanation, complaint.postedAt, style);
		return `${words.exampleOf(complaint.number)}\n${explanationLines(text, style)}`;
	}
	return null;
}
