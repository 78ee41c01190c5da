import type { Language } from "../complaint/settings.ts";
import { wordsIn } from "../words/words.ts";
import type { WeeklyReport } from "./weekly.ts";
import { writeWorkbook } from "./workbook.ts";
import { accountSheet } from "./xlsx-accounts.ts";
import { channelSheet, opdSheet } from "./xlsx-groups.ts";
import { logSheet, supplementSheet, unansweredSheet } from "./xlsx-log.ts";
import { definitionsSheet, summarySheet } from "./xlsx-summary.ts";

export const XLSX_MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The weekly log as a workbook (domain/weekly-report.md §5.2). The same report in the same language gives the same bytes. */
export function weeklyWorkbook(report: WeeklyReport, language: Language): Uint8Array<ArrayBuffer> {
	const words = wordsIn(language).report;
	const sheets = [
		summarySheet,
		logSheet,
		supplementSheet,
		opdSheet,
		channelSheet,
		unansweredSheet,
		accountSheet,
		definitionsSheet,
	];
	return writeWorkbook(
		sheets.map((sheet) => sheet(report, language)),
		{ left: `${report.agency.opd.abbreviation} ${report.week.id}`, pages: words.print.page("&P", "&N") },
		words.cut,
	);
}
