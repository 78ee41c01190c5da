import { MOST_COLUMNS, MOST_ROWS, type Table, TableError, type TableRow, tableOf } from "./table.ts";
import { cellReader } from "./xlsx-cells.ts";
import { unzipParts } from "./zip.ts";

/** Titles above the header. */
const SPARE_ROWS = 50;
/** Cells in a row that we look at: people leave a note far to the right of a table. */
const WIDEST = 2 * MOST_COLUMNS;

/**
 * The first visible sheet of a workbook (ECMA-376). Own reading on fflate and the browser's XML parser, because read-excel-file 9.3.17
 * inflates without a limit, in a blob: worker that an extension page's CSP forbids, and tells neither row numbers nor merged cells.
 * @param keepsBlanks see `TableFile`
 * @throws TableError
 */
export function readXlsx(bytes: Uint8Array, keepsBlanks: boolean): Table {
	const parts = unzipParts(bytes, (path) =>
		/^xl\/(?:[^/]+\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(path),
	);
	const part = (path: string): Document | null => {
		const text = parts.get(path);
		return text === undefined ? null : parseXml(text);
	};
	const workbook = part("xl/workbook.xml");
	const sheet = part(sheetPath(workbook, part("xl/_rels/workbook.xml.rels")));
	if (!workbook || !sheet) throw new TableError({ code: "damaged" });
	const readCell = cellReader({
		strings: part("xl/sharedStrings.xml"),
		styles: part("xl/styles.xml"),
		is1904: /^(?:1|true)$/.test(first(workbook, "workbookPr")?.getAttribute("date1904") ?? ""),
	});
	const textOf: typeof readCell = (...cell) => (keepsBlanks ? readCell(...cell) : readCell(...cell).trim());
	const rows: TableRow[] = [];
	let row = 0;
	for (const element of all(sheet, "row")) {
		row = Number(element.getAttribute("r")) || row + 1;
		const cells = cellsOf(element, row, textOf);
		if (cells.length === 0) continue;
		rows.push({ row, cells });
		if (rows.length > MOST_ROWS + SPARE_ROWS) throw new TableError({ code: "tooManyRows", limit: MOST_ROWS });
	}
	const table = tableOf(fillDown(rows, merges(sheet)));
	const headerRow = rows.findLast(({ row: one }) => one < (table.rows[0]?.row ?? 0))?.row ?? 0;
	if (merges(sheet).some(({ top, bottom, left, right }) => top <= headerRow && bottom >= headerRow && right > left))
		throw new TableError({ code: "mergedHeader", row: headerRow });
	return table;
}

function cellsOf(element: Element, row: number, textOf: ReturnType<typeof cellReader>): string[] {
	const cells: string[] = [];
	let column = -1;
	for (const cell of all(element, "c")) {
		column = columnOf(cell.getAttribute("r")) ?? column + 1;
		const text = textOf(cell, row, columnName(column));
		if (text.trim() === "") continue;
		if (column >= WIDEST) throw new TableError({ code: "tooManyColumns", limit: MOST_COLUMNS });
		while (cells.length < column) cells.push("");
		cells[column] = text;
	}
	return cells;
}

function sheetPath(workbook: Document | null, relations: Document | null): string {
	const sheets = workbook ? all(workbook, "sheet") : [];
	const visible = sheets.find((sheet) => /^(?:visible)?$/.test(sheet.getAttribute("state") ?? ""));
	const id = visible?.getAttribute("r:id");
	const target =
		relations &&
		all(relations, "Relationship")
			.find((one) => one.getAttribute("Id") === id)
			?.getAttribute("Target");
	if (!target) return "";
	return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

interface Merge {
	top: number;
	bottom: number;
	left: number;
	right: number;
}

function merges(sheet: Document): Merge[] {
	return all(sheet, "mergeCell").flatMap((merge) => {
		const [from = "", to = from] = (merge.getAttribute("ref") ?? "").split(":");
		const [left, right] = [columnOf(from), columnOf(to)];
		const [top, bottom] = [from, to].map((address) => Number(/\d+$/.exec(address)?.[0]));
		return left === null || right === null || !top || !bottom ? [] : { top, bottom, left, right };
	});
}

/** What is merged over several rows holds for each of them; a spreadsheet keeps it in the first alone. */
function fillDown(rows: TableRow[], merged: readonly Merge[]): TableRow[] {
	const byNumber = new Map(rows.map((one) => [one.row, one]));
	for (const { top, bottom, left } of merged) {
		const text = byNumber.get(top)?.cells[left] ?? "";
		if (text === "" || bottom === top) continue;
		for (const { row, cells } of rows)
			if (row > top && row <= bottom) {
				while (cells.length < left) cells.push("");
				cells[left] ||= text;
			}
	}
	return rows;
}

function parseXml(text: string): Document {
	// A workbook has no DTD; entities that unfold without end have one.
	if (text.slice(0, 2000).includes("<!DOCTYPE")) throw new TableError({ code: "damaged" });
	const document = new DOMParser().parseFromString(text, "application/xml");
	if (document.getElementsByTagName("parsererror").length > 0) throw new TableError({ code: "damaged" });
	return document;
}

/** Elements by name, whatever prefix the writing program gave them. */
function all(root: Document | Element, name: string): Element[] {
	return [...root.getElementsByTagNameNS("*", name)];
}

function first(root: Document, name: string): Element | undefined {
	return all(root, name)[0];
}

/** "B7" → 1; null for what is no address. */
function columnOf(address: string | null): number | null {
	const letters = /^[A-Z]{1,3}(?=\d*$)/.exec(address ?? "")?.[0];
	if (letters === undefined) return null;
	return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** 27 → "AB" */
function columnName(index: number): string {
	const letter = String.fromCharCode(65 + (index % 26));
	return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
