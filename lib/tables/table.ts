/** A table as it stands in a file that people made: its header, and its rows by the number that a spreadsheet shows beside them. */
export interface Table {
	header: string[];
	/** Rows with something in them. Cells are text (trimmed, unless the file was read with `keepsBlanks`), dates `2026-11-18`, as long as the row, perhaps longer than the header. */
	rows: TableRow[];
}

export interface TableRow {
	/** From 1. */
	row: number;
	cells: string[];
}

/** Why a file could not be read as a table. `row` is the one that a spreadsheet shows, `column` its letter. */
export type TableFault =
	| { code: "tooLarge"; bytes: number; limit: number }
	| { code: "tooManyRows" | "tooManyColumns"; limit: number }
	| { code: "encoding" | "quotes" | "mergedHeader"; row: number }
	| { code: "noValue" | "errorValue"; row: number; column: string }
	| {
			code:
				| "empty"
				| "noRows"
				| "oneColumn"
				| "utf16"
				| "html"
				| "oldExcel"
				| "password"
				| "otherSpreadsheet"
				| "notTable"
				| "damaged"
				| "inflated";
	  };

export type TableRead = ({ ok: true } & Table) | { ok: false; fault: TableFault };

/** A file of people's lists is far smaller; 50 MB is some other file. */
export const MOST_BYTES = 10 * 1024 * 1024;
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 100;

/** Thrown inside this room only; `readTable` gives it back as an answer. */
export class TableError extends Error {
	readonly fault: TableFault;
	constructor(fault: TableFault) {
		super(fault.code);
		this.fault = fault;
	}
}

/**
 * Takes the header and what stands below it. Above it people put titles, each in one cell: the header is the first row with two.
 * @param rows in order
 * @throws TableError
 */
export function tableOf(rows: readonly TableRow[]): Table {
	const filled = rows.filter(({ cells }) => cells.some(isFilled));
	if (filled.length === 0) throw new TableError({ code: "empty" });
	const at = filled.findIndex(({ cells }) => cells.filter(isFilled).length > 1);
	if (at < 0) throw new TableError({ code: "oneColumn" });
	const cells = filled[at]?.cells ?? [];
	const header = cells.slice(0, cells.findLastIndex(isFilled) + 1).map((cell) => cell.trim());
	const below = filled.slice(at + 1);
	if (header.length > MOST_COLUMNS) throw new TableError({ code: "tooManyColumns", limit: MOST_COLUMNS });
	if (below.length > MOST_ROWS) throw new TableError({ code: "tooManyRows", limit: MOST_ROWS });
	if (below.length === 0) throw new TableError({ code: "noRows" });
	return { header, rows: below };
}

function isFilled(cell: string): boolean {
	return cell.trim() !== "";
}
