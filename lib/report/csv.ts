import type { Complaint } from "../complaint/complaint.ts";
import type { Language } from "../complaint/settings.ts";
import { fullText } from "../words/dates.ts";
import { cellText } from "./cell.ts";
import { COLUMNS, columnTitle } from "./columns.ts";
import { contextOf } from "./context.ts";
import { policyNames } from "./rules-in-words.ts";
import { guardFormula } from "./safe-text.ts";
import type { WeeklyReport } from "./weekly.ts";

export const CSV_MIME = "text/csv;charset=utf-8";

const BOM = "\uFEFF";

/**
 * The weekly log as CSV for Indonesian Excel: UTF-8 with BOM, `;`, CRLF, decimal comma, dd/mm/yyyy. One row per complaint
 * under one header; the first column says whether it belongs to the week or is *susulan*. An empty week has one row "NIHIL".
 */
export function weeklyCsv(report: WeeklyReport, language: Language): string {
	const context = contextOf(report, language);
	const { report: words } = context.words;
	const until = fullText(report.madeAt, { zone: report.zone, language });
	const weekName = report.isProvisional ? `${report.week.id} ${words.provisional(until)}` : report.week.id;
	const line = (section: string, complaint: Complaint, index: number): string[] => [
		guardFormula(section),
		...COLUMNS.map((column) => {
			const value = column.value({ index: index + 1, complaint }, context);
			const text = cellText(value, column.type, report.zone);
			return typeof value === "string" ? guardFormula(text) : text;
		}),
	];
	const nil = [weekName, ...COLUMNS.map(({ id }) => (id === "policy" ? policyNames(report) : ""))];
	nil[COLUMNS.findIndex(({ id }) => id === "number") + 1] = words.nil;
	const log = report.rows.map((complaint, index) => line(weekName, complaint, index));
	return writeCsv([
		[words.section, ...COLUMNS.map((column) => guardFormula(columnTitle(column, context.words)))],
		...(log.length === 0 ? [nil] : log),
		...report.supplement.map((complaint, index) => line(words.sheets.supplement, complaint, index)),
	]);
}

/** Rows of fields as text with BOM: RFC 4180 quoting with `;` between fields and CRLF after each row. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
	return BOM + rows.map((fields) => `${fields.map(quote).join(";")}\r\n`).join("");
}

function quote(field: string): string {
	return /[";,\r\n]|^\s|\s$/.test(field) ? `"${field.replace(/"/g, '""')}"` : field;
}
