import type { HolidayTable } from "../../../lib/complaint/clock/rules.ts";
import { CSV_MIME } from "../../../lib/report/csv.ts";
import { JSON_MIME } from "../../../lib/report/registry.ts";
import { XLSX_MIME } from "../../../lib/report/xlsx.ts";
import { type TableToWrite, tableCsv, tableWorkbook } from "../../../lib/tables/write-table.ts";
import type { Words } from "../../../lib/words/words.ts";

export const HOLIDAY_FORMATS = ["xlsx", "csv", "json"] as const;
export type HolidayFormat = (typeof HOLIDAY_FORMATS)[number];

/** The holidays of one year as a table, or the whole table as JSON: `readHolidayFile` reads each of them again. */
export function holidayExport(
	format: HolidayFormat,
	table: HolidayTable,
	year: string,
	{ desk, report }: Words,
): { name: string; content: Blob } {
	const words = desk.rules.holidays;
	if (format === "json") {
		const text = `${JSON.stringify(table, null, "\t")}\n`;
		return { name: `${words.fileName}.json`, content: new Blob([text], { type: JSON_MIME }) };
	}
	const ofYear: TableToWrite = {
		name: words.sheet,
		header: [words.columns.date, words.columns.name, words.columns.type],
		widths: [12, 50, 20],
		rows: table.holidays
			.filter(({ date }) => date.startsWith(year))
			.map(({ date, name, type }) => [date, name, words.types[type]]),
	};
	const name = `${words.fileName}-${year}.${format}`;
	if (format === "csv") return { name, content: new Blob([tableCsv(ofYear)], { type: CSV_MIME }) };
	const bytes = tableWorkbook(ofYear, report.print.page("&P", "&N"), report.cut);
	return { name, content: new Blob([bytes], { type: XLSX_MIME }) };
}
