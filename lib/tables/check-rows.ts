import { withoutCaseAndAccents } from "../complaint/letters.ts";
import type { Table } from "./table.ts";

/** What may stand in one column of a table that we know. */
export interface Column<Value> {
	/** Names of the column that are accepted, in any case and with any marks between the words. */
	titles: readonly string[];
	/** The table is refused without it. */
	isRequired?: boolean;
	/** Reads one cell ("" when empty; trimmed, unless the file was read with `keepsBlanks`), or says by a code what is wrong with it. */
	read(text: string): { ok: true; value: Value } | { ok: false; code: string };
}

export type Columns<Row> = { readonly [Id in keyof Row]-?: Column<Row[Id]> };

/** What is wrong with one cell. `column` null: the row has more cells than the header, mostly because of a separator in a text. */
export interface CellFault<Row> {
	row: number;
	column: keyof Row | null;
	code: string;
	value: string;
}

/** The values of a table's rows. Columns that the file does not have are absent from each value. */
export type CheckedRows<Row> =
	| { state: "columns"; missing: (keyof Row)[]; twice: string[]; unknown: string[] }
	| { state: "read"; values: { row: number; value: Partial<Row> }[]; faults: CellFault<Row>[]; unknown: string[] };

/** Finds the columns by their names and reads every cell. Rows with a fault give no value. */
export function checkRows<Row extends object>(table: Table, columns: Columns<Row>): CheckedRows<Row> {
	const ids = Object.keys(columns) as (keyof Row)[];
	const found = table.header.map((title) =>
		ids.find((id) => columns[id].titles.some((one) => plain(one) === plain(title))),
	);
	const unknown = table.header.filter((title, index) => found[index] === undefined && title !== "");
	const missing = ids.filter((id) => columns[id].isRequired && !found.includes(id));
	const twice = table.header.filter((_, index) => found[index] !== undefined && found.indexOf(found[index]) !== index);
	if (missing.length > 0 || twice.length > 0) return { state: "columns", missing, twice, unknown };
	const values: { row: number; value: Partial<Row> }[] = [];
	const faults: CellFault<Row>[] = [];
	for (const { row, cells } of table.rows) {
		const value: Partial<Row> = {};
		const before = faults.length;
		const surplus = cells.slice(table.header.length).find((cell) => cell.trim() !== "");
		if (surplus !== undefined) faults.push({ row, column: null, code: "surplus", value: surplus });
		for (const [index, id] of found.entries()) {
			if (id === undefined) continue;
			const text = cells[index] ?? "";
			const read = columns[id].read(text);
			if (read.ok) value[id] = read.value;
			else faults.push({ row, column: id, code: read.code, value: text });
		}
		if (faults.length === before) values.push({ row, value });
	}
	return { state: "read", values, faults, unknown };
}

/** A column's name without case, marks and accents. */
function plain(title: string): string {
	return withoutCaseAndAccents(title)
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}
