import { strToU8, zipSync } from "fflate";
import { CELL_MAX_LENGTH, cleanText, escapeOoxml, escapeXml, shorten } from "./safe-text.ts";
import { STYLES, STYLES_XML, type StyleName } from "./workbook-styles.ts";

/** A text or a number with a look; null is an empty cell. There are no formula cells. */
export interface SheetCell {
	value: string | number | null;
	style: StyleName;
}

export interface Sheet {
	/** At most 31 characters without `[]:*?/\`. */
	name: string;
	/** In characters, one for each column. */
	widths: readonly number[];
	rows: readonly (readonly SheetCell[])[];
	/** Row (from 1) of the table's header: frozen with all above it, printed again on every page; null without a table. */
	headerRow: number | null;
	/** Whether the table below the header can be filtered. */
	hasFilter: boolean;
	/** Rows (from 1) whose first cell spans the sheet. */
	mergedRows: readonly number[];
}

/** What every sheet prints at its foot: left, and the page number in words around `&P` and `&N`. */
export interface PrintFooter {
	left: string;
	pages: string;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Excel's limit on a header or footer, codes included. */
const FOOTER_MAX_LENGTH = 255;

/**
 * A workbook as an Office Open XML file (ECMA-376). The same sheets give the same bytes, on every machine and at any time.
 * Own writer on fflate because write-excel-file 4.1.1 has no repeated header, filter, footer or fit to width, dates its
 * zip entries with the clock, and compresses files over 160 kB in a blob: worker, which an extension page's CSP forbids.
 * @param cutMark ends a text that is longer than a cell can hold
 */
export function writeWorkbook(sheets: readonly Sheet[], footer: PrintFooter, cutMark: string): Uint8Array<ArrayBuffer> {
	const files: Record<string, string> = {
		"[Content_Types].xml": contentTypes(sheets.length),
		"_rels/.rels": relations([`officeDocument" Target="xl/workbook.xml`]),
		"xl/workbook.xml": workbook(sheets),
		"xl/_rels/workbook.xml.rels": relations([
			...sheets.map((_, index) => `worksheet" Target="worksheets/sheet${index + 1}.xml`),
			`styles" Target="styles.xml`,
		]),
		"xl/styles.xml": DECLARATION + STYLES_XML,
	};
	for (const [index, sheet] of sheets.entries())
		files[`xl/worksheets/sheet${index + 1}.xml`] = worksheet(sheet, footer, cutMark);
	const bytes = Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)]));
	// Local midnight: fflate writes local time, so this is the same byte in every zone.
	return zipSync(bytes, { mtime: new Date(1980, 0, 1) });
}

function contentTypes(sheetCount: number): string {
	const type = (path: string, kind: string): string =>
		`<Override PartName="${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
	const sheets = Array.from({ length: sheetCount }, (_, index) =>
		type(`/xl/worksheets/sheet${index + 1}.xml`, "worksheet"),
	);
	return `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type("/xl/workbook.xml", "sheet.main")}${type("/xl/styles.xml", "styles")}${sheets.join("")}</Types>`;
}

function relations(targets: readonly string[]): string {
	const all = targets.map((target, index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${target}"/>`);
	return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
}

function workbook(sheets: readonly Sheet[]): string {
	const list = sheets.map(
		({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
	);
	const names = sheets.flatMap((sheet, index) => {
		if (sheet.headerRow === null) return [];
		const quoted = escapeXml(`'${sheet.name.replace(/'/g, "''")}'`);
		const row = sheet.headerRow;
		const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted}!$${row}:$${row}</definedName>`;
		const [from = "", to = ""] = tableRange(sheet)
			.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")
			.split(":");
		const filter = `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted}!${from}:${to}</definedName>`;
		return sheet.hasFilter ? [filter, titles] : [titles];
	});
	const defined = names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
	return `${DECLARATION}<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets>${list.join("")}</sheets>${defined}</workbook>`;
}

function worksheet(sheet: Sheet, footer: PrintFooter, cutMark: string): string {
	const { headerRow, widths } = sheet;
	const pane =
		headerRow === null
			? ""
			: `<pane ySplit="${headerRow}" topLeftCell="A${headerRow + 1}" activePane="bottomLeft" state="frozen"/>`;
	const columns = widths.map(
		(width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
	);
	const rows = sheet.rows.map((cells, index) => {
		const height = rowHeight(cells, sheet.mergedRows.includes(index + 1) ? [sum(widths)] : widths);
		return row(cells, index + 1, height, cutMark);
	});
	const filter = sheet.hasFilter ? `<autoFilter ref="${tableRange(sheet)}"/>` : "";
	const lastColumn = columnName(widths.length - 1);
	const merged = sheet.mergedRows.map((line) => `<mergeCell ref="A${line}:${lastColumn}${line}"/>`);
	const merges = merged.length === 0 ? "" : `<mergeCells count="${merged.length}">${merged.join("")}</mergeCells>`;
	return [
		`${DECLARATION}<worksheet ${MAIN}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
		`<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`,
		`<cols>${columns.join("")}</cols><sheetData>${rows.join("")}</sheetData>${filter}${merges}`,
		'<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
		// 9 is A4; fit to width keeps F4 (210 × 330 mm), which has no number of its own, one page wide too.
		'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
		`<headerFooter><oddFooter>${escapeXml(footerCode(footer))}</oddFooter></headerFooter></worksheet>`,
	].join("");
}

function row(cells: readonly SheetCell[], line: number, height: number, cutMark: string): string {
	const xml = cells.map((cell, index) => cellXml(cell, `${columnName(index)}${line}`, cutMark));
	return `<row r="${line}" ht="${height}">${xml.join("")}</row>`;
}

/** Height in points for the wrapped text of a row, estimated: LibreOffice does not fit rows by itself. Excel's limit is 409. */
function rowHeight(cells: readonly SheetCell[], widths: readonly number[]): number {
	const heights = cells.map(({ value, style }, index) => {
		const width = widths[index] ?? 10;
		const lines = String(value ?? "")
			.slice(0, CELL_MAX_LENGTH)
			.split("\n");
		const count = sum(lines.map((text) => Math.max(1, Math.ceil((text.length * 1.15) / width))));
		return (typeof value === "number" ? 1 : count) * (style === "title" ? 20 : 13.5);
	});
	return Math.min(409, Math.max(13.5, ...heights));
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

function cellXml({ value, style }: SheetCell, address: string, cutMark: string): string {
	const opening = `<c r="${address}" s="${STYLES.indexOf(style)}"`;
	if (value === null || value === "") return `${opening}/>`;
	if (typeof value === "number") return Number.isFinite(value) ? `${opening}><v>${value}</v></c>` : `${opening}/>`;
	const text = escapeXml(escapeOoxml(shorten(cleanText(value), CELL_MAX_LENGTH, cutMark)));
	return `${opening} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** From the header's first cell to the last row's last one. */
function tableRange({ headerRow, widths, rows }: Sheet): string {
	return `A${headerRow ?? 1}:${columnName(widths.length - 1)}${rows.length}`;
}

/** 0 → A, 25 → Z, 26 → AA */
function columnName(index: number): string {
	const letter = String.fromCharCode(65 + (index % 26));
	return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** "&" begins a code in a footer; a doubled one is the character. */
function footerCode({ left, pages }: PrintFooter): string {
	const right = `&R${pages}`;
	const plain = cleanText(left).replace(/\s+/g, " ").replace(/&/g, "&&");
	return `&L${shorten(plain, FOOTER_MAX_LENGTH - right.length - 10)}${right}`;
}
