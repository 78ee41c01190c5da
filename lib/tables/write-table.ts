import { writeCsv } from "../report/csv.ts";
import { type Sheet, writeWorkbook } from "../report/workbook.ts";
import { guardText } from "./guard.ts";

/** A table to be written: `readTable` gives back the same texts from either file. */
export interface TableToWrite {
	/** At most 31 characters without `[]:*?/\`. */
	name: string;
	header: readonly string[];
	/** In characters, one for each column. */
	widths: readonly number[];
	rows: readonly (readonly string[])[];
}

/** UTF-8 with BOM, `;` between fields. Text stays text when a spreadsheet opens it. */
export function tableCsv({ header, rows }: TableToWrite): string {
	return writeCsv([header, ...rows].map((cells) => cells.map(guardText)));
}

/**
 * @param pages page number in words around `&P` and `&N`
 * @param cutMark ends a text that is longer than a cell can hold
 */
export function tableWorkbook(table: TableToWrite, pages: string, cutMark: string): Uint8Array<ArrayBuffer> {
	const { name, header, widths, rows } = table;
	const sheet: Sheet = {
		name,
		widths,
		rows: [
			header.map((value) => ({ value, style: "header" as const })),
			...rows.map((cells) => cells.map((value) => ({ value, style: "text" as const }))),
		],
		headerRow: 1,
		hasFilter: true,
		mergedRows: [],
	};
	return writeWorkbook([sheet], { left: name, pages }, cutMark);
}
