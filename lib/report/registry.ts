import type { Entry } from "../complaint/entry.ts";
import type { Language } from "../complaint/settings.ts";
import { CSV_MIME, weeklyCsv } from "./csv.ts";
import { writeEntriesFile } from "./entries-file.ts";
import { weeklyFileName } from "./file-name.ts";
import { policyNames } from "./rules-in-words.ts";
import type { WeeklyReport } from "./weekly.ts";
import { weeklyWorkbook, XLSX_MIME } from "./xlsx.ts";

export const JSON_MIME = "application/json";

export interface ExportInput {
	report: WeeklyReport;
	language: Language;
	/** All entries of the report's complaints, rows and supplement; read only by formats that hold entries. */
	entries: () => Promise<readonly Entry[]>;
	/** This machine's device id. */
	device: string;
}

/** One format of the weekly log. */
export interface ReportFormat {
	id: "xlsx" | "csv" | "json";
	extension: string;
	mime: string;
	write(input: ExportInput): Promise<Blob>;
}

/** All formats, the usual one first. To add one: its file beside this one, a line here, its label in lib/words, a test. */
export const FORMATS: readonly ReportFormat[] = [
	{
		id: "xlsx",
		extension: "xlsx",
		mime: XLSX_MIME,
		write: async ({ report, language }) => new Blob([weeklyWorkbook(report, language)], { type: XLSX_MIME }),
	},
	{
		id: "csv",
		extension: "csv",
		mime: CSV_MIME,
		write: async ({ report, language }) => new Blob([weeklyCsv(report, language)], { type: CSV_MIME }),
	},
	{
		id: "json",
		extension: "json",
		mime: JSON_MIME,
		write: async ({ report, entries, device }) => {
			const text = writeEntriesFile({
				purpose: "weekly",
				madeAt: report.madeAt,
				agency: report.agency,
				device,
				week: report.week.id,
				clock: policyNames(report),
				entries: [...(await entries())],
			});
			return new Blob([text], { type: JSON_MIME });
		},
	},
];

/** A finished file of the weekly log: its name and its content. */
export async function exportReport(format: ReportFormat, input: ExportInput): Promise<{ name: string; content: Blob }> {
	const name = weeklyFileName(input.report, format.extension, input.language);
	return { name, content: await format.write(input) };
}
