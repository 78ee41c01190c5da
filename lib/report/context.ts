import type { Language } from "../complaint/settings.ts";
import { wordsIn } from "../words/words.ts";
import type { ColumnContext } from "./columns.ts";
import type { WeeklyReport } from "./weekly.ts";

/** What the columns need to show a report's complaints: the screen and every file use the same. */
export function contextOf(report: WeeklyReport, language: Language): ColumnContext {
	const words = wordsIn(language);
	return {
		words,
		language,
		zone: report.zone,
		handles: report.handles,
		rules: report.rules,
		now: report.madeAt,
	};
}
