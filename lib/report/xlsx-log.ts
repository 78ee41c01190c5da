import type { Complaint } from "../complaint/complaint.ts";
import type { Language } from "../complaint/settings.ts";
import type { Zone } from "../complaint/vocabulary.ts";
import { wordsIn } from "../words/words.ts";
import { type CellType, type CellValue, serialOf } from "./cell.ts";
import { COLUMNS, type Column, columnsOf, columnTitle } from "./columns.ts";
import { contextOf } from "./context.ts";
import { isUnanswered, timelinessOf } from "./timeliness.ts";
import type { WeeklyReport } from "./weekly.ts";
import type { Sheet, SheetCell } from "./workbook.ts";
import type { StyleName } from "./workbook-styles.ts";

const HOUR = 3_600_000;

const STYLE_OF: Record<CellType, StyleName> = {
	text: "text",
	number: "integer",
	"duration-minutes": "integer",
	date: "date",
	time: "time",
	"date-time": "date-time",
};

/** A value as a spreadsheet holds it: dates and times as its own day numbers in the agency's zone. */
export function toSheetCell(value: CellValue, type: CellType, zone: Zone): SheetCell {
	const isInstant = type === "date" || type === "time" || type === "date-time";
	const stored = isInstant && typeof value === "number" ? serialOf(value, type, zone) : value;
	return { value: stored, style: STYLE_OF[type] };
}

/** *Log Aduan*: one row per complaint recorded in the week. */
export function logSheet(report: WeeklyReport, language: Language): Sheet {
	return tableSheet(wordsIn(language).report.sheets.log, report.rows, COLUMNS, report, language);
}

/** *Susulan*, with the same columns. */
export function supplementSheet(report: WeeklyReport, language: Language): Sheet {
	return tableSheet(wordsIn(language).report.sheets.supplement, report.supplement, COLUMNS, report, language);
}

/** *Belum Ditanggapi*: the longest overdue first, then by deadline, last what was closed without an answer. */
export function unansweredSheet(report: WeeklyReport, language: Language): Sheet {
	const words = wordsIn(language).report;
	const now = report.madeAt;
	const rank = (complaint: Complaint): number => (complaint.status.type === "closed" ? 1 : 0);
	const dueAt = ({ clock }: Complaint): number => clock?.dueAt ?? 0;
	const rows = report.rows
		.filter((complaint) => isUnanswered(timelinessOf(complaint, now)))
		.sort((a, b) => rank(a) - rank(b) || dueAt(a) - dueAt(b));
	const columns = columnsOf(
		"index",
		"number",
		"topic",
		"summary",
		"location",
		"opd",
		"receivedDate",
		"receivedTime",
		"dueAt",
		"status",
		"channel",
		"link",
	);
	const sheet = tableSheet(words.sheets.unanswered, rows, columns, report, language);
	const overdueHours = (complaint: Complaint): number | null =>
		timelinessOf(complaint, now) === "overdue" ? Math.floor((now - dueAt(complaint)) / HOUR) : null;
	const added: SheetCell[] = [
		{ value: words.overdueHours, style: "header" },
		...rows.map((complaint): SheetCell => ({ value: overdueHours(complaint), style: "integer" })),
	];
	return {
		...sheet,
		widths: [...sheet.widths, 9],
		rows: sheet.rows.map((cells, index) => [...cells, added[index] ?? { value: null, style: "text" }]),
	};
}

function tableSheet(
	name: string,
	complaints: readonly Complaint[],
	columns: readonly Column[],
	report: WeeklyReport,
	language: Language,
): Sheet {
	const context = contextOf(report, language);
	const header = columns.map((column): SheetCell => ({ value: columnTitle(column, context.words), style: "header" }));
	const rows = complaints.map((complaint, index) =>
		columns.map((column) =>
			toSheetCell(column.value({ index: index + 1, complaint }, context), column.type, report.zone),
		),
	);
	return {
		name,
		widths: columns.map((column) => column.width),
		rows: [header, ...(rows.length === 0 ? [nilRow(columns.length, context.words.report.nil)] : rows)],
		headerRow: 1,
		hasFilter: true,
		mergedRows: [],
	};
}

/** An empty table says so in its second column (the first is narrow). */
function nilRow(width: number, nil: string): SheetCell[] {
	return Array.from({ length: width }, (_, index): SheetCell => ({ value: index === 1 ? nil : null, style: "text" }));
}
