import type { tables as id } from "../id/tables.ts";

export const tables: typeof id = {
	import: {
		title: "Import and export",
		lead: "From Excel (XLSX) or CSV with column names in the first row. You see what is in it first; nothing is saved before you agree.",
		choose: "Choose a CSV or XLSX file",
		exportXlsx: "Download XLSX",
		exportCsv: "Download CSV",
		preview: (file) => `What will change with ${file}`,
		kinds: { new: "new", changed: "changed", same: "unchanged" },
	},
	orDrop: "or drop the file here",
	refused: (file, reason) => `${file} was not taken in. ${reason}`,
	faults: {
		tooLarge: ({ size, limit }) =>
			`It has ${size} MB; the most is ${limit} MB. Make sure that this is the list, then remove pictures and other sheets.`,
		tooManyRows: ({ limit }) => `It has more than ${limit} rows. Split it into several files.`,
		tooManyColumns: ({ limit }) => `It has more than ${limit} columns. Remove those on the right that are not needed.`,
		encoding: ({ row }) =>
			`Row ${row} has letters that are not UTF-8 (mostly Windows-1252). Save it again in Excel as "CSV UTF-8 (comma delimited)" or as XLSX.`,
		utf16: () =>
			`This file is UTF-16 ("Unicode Text"). Save it again in Excel as "CSV UTF-8 (comma delimited)" or as XLSX.`,
		quotes: ({ row }) => `A quotation mark in row ${row} is not closed. Correct that row, then choose the file again.`,
		mergedHeader: ({ row }) => `The column names in row ${row} have merged cells. Split them: one name for one column.`,
		noValue: ({ row, column }) =>
			`Cell ${column}${row} has a formula without a result. Open and save the file in Excel, or put the value in place of the formula.`,
		errorValue: ({ row, column }) => `Cell ${column}${row} has a formula error (such as #REF!). Correct that cell.`,
		empty: () => "This file is empty.",
		noRows: () => "There are only column names, with no rows below them.",
		oneColumn: () =>
			"Only one column could be read. Columns must be separated by semicolons, commas or tabs, and the first row must hold their names.",
		html: () => "This is a web page or XML, not Excel. Open it in Excel, then save it as XLSX.",
		oldExcel: () => "This is old Excel (.xls). Open it in Excel, then save it as XLSX.",
		password: () => "This file has a password. Save a copy without it.",
		otherSpreadsheet: () => "This is another kind of spreadsheet (ODS, XLSB). Save it as XLSX.",
		notTable: () => "This is not a table. Choose a CSV or XLSX file.",
		damaged: () => "This file is damaged or incomplete. Open it and save it again in Excel.",
		inflated: () => "What is in this file is too large once it is opened. It was not read, to be safe.",
	},
	missing: (columns) => `Columns that must be there and are not: ${columns}.`,
	twice: (columns) => `Columns that appear twice: ${columns}.`,
	unknown: (columns) => `Columns that are not known and were not read: ${columns}.`,
	found: (columns) => `Column names found: ${columns}.`,
	faultsTitle: (count) =>
		`${count === 1 ? "1 fault" : `${count} faults`}. Nothing is saved before all of it is corrected in the file.`,
	faultIn: (row, column, reason) => `Row ${row}, column ${column}: ${reason}`,
	faultInRow: (row, reason) => `Row ${row}: ${reason}`,
	more: (count) => `… and ${count} more.`,
	cells: {
		surplus: (value) => `something is outside the named columns ("${value}"); look for separators in a text`,
		empty: () => "must be filled in",
		long: () => "too long",
		twice: (value) => `the same as row ${value}`,
	},
	wrong: (value) => `"${value}" cannot be used`,
};
