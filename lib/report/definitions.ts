import { ACTIVITY_LIMITS } from "../complaint/activity.ts";
import type { Language } from "../complaint/settings.ts";
import { type DateStyle, fullText, weekText, zoneName } from "../words/dates.ts";
import { wordsIn } from "../words/words.ts";
import { SUMMARY_LENGTH } from "./columns.ts";
import { ruleDefinitions } from "./rules-in-words.ts";
import type { WeeklyReport } from "./weekly.ts";

/** What every word and figure of a report means, as [term, meaning]: the sheet *Definisi* and the help on the screen. */
export function definitions(report: WeeklyReport, language: Language): [term: string, meaning: string][] {
	const { report: words } = wordsIn(language);
	const text = words.definitions;
	const style: DateStyle = { zone: report.zone, language };
	const provisional: [string, string][] = report.isProvisional
		? [[text.provisional, words.provisional(fullText(report.madeAt, style))]]
		: [];
	return [
		[text.agency, `${report.agency.opd.name}, ${report.agency.regency}`],
		[text.period, weekText(report.week, style)],
		...provisional,
		[text.madeAt, fullText(report.madeAt, style)],
		[text.madeBy, report.madeBy],
		[text.snapshot, text.snapshotMeaning(report.snapshot)],
		...ruleDefinitions(report, language),
		[text.clock, text.clockMeaning(zoneName(report.zone))],
		[text.week, text.weekMeaning],
		[text.answered, text.answeredMeaning],
		[text.onTime, text.onTimeMeaning],
		[text.median, text.medianMeaning],
		[text.unanswered, text.unansweredMeaning],
		[text.exempt, text.exemptMeaning],
		[text.closed, text.closedMeaning],
		[text.redirected, text.redirectedMeaning],
		[text.supplement, text.supplementMeaning(fullText(report.supplementSince, style))],
		[text.accounts, text.accountsMeaning(String(ACTIVITY_LIMITS.activeDays), String(ACTIVITY_LIMITS.rareDays))],
		[text.estimate, text.estimateMeaning],
		[text.masking, text.maskingMeaning],
		[text.summary, text.summaryMeaning(String(SUMMARY_LENGTH))],
	];
}
