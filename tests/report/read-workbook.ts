import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";

/** A cell as a spreadsheet program reads it. `format` is the number format of its style. */
export interface ReadCell {
	value: string | number | null;
	format: string;
}

export interface ReadSheet {
	name: string;
	xml: string;
	rows: ReadCell[][];
}

const parser = new new JSDOM().window.DOMParser();

/** Parses strictly. @throws when the XML is not well-formed */
export function parseXml(xml: string): Document {
	const document = parser.parseFromString(xml, "application/xml");
	if (document.querySelector("parsererror")) throw new Error(document.documentElement.textContent ?? "");
	return document;
}

/** Every part of the file by path. */
export function unzip(bytes: Uint8Array): Record<string, string> {
	return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** Reads a workbook as far as its values, number formats and sheet names go. Not our writer's code turned around. */
export function readWorkbook(bytes: Uint8Array): ReadSheet[] {
	const parts = unzip(bytes);
	const styles = parseXml(parts["xl/styles.xml"] ?? "");
	const formats = new Map(
		[...styles.querySelectorAll("numFmt")].map((node) => [
			node.getAttribute("numFmtId"),
			node.getAttribute("formatCode"),
		]),
	);
	const styleFormats = [...styles.querySelectorAll("cellXfs > xf")].map((node) => {
		const id = node.getAttribute("numFmtId");
		return formats.get(id) ?? `builtin ${id}`;
	});
	const relations = parseXml(parts["xl/_rels/workbook.xml.rels"] ?? "");
	const workbook = parseXml(parts["xl/workbook.xml"] ?? "");
	return [...workbook.querySelectorAll("sheet")].map((sheet) => {
		const target = relations.querySelector(`Relationship[Id="${sheet.getAttribute("r:id")}"]`)?.getAttribute("Target");
		const xml = parts[`xl/${target}`] ?? "";
		const rows = [...parseXml(xml).querySelectorAll("sheetData > row")].map((row) =>
			[...row.querySelectorAll("c")].map((cell): ReadCell => {
				const format = styleFormats[Number(cell.getAttribute("s"))] ?? "";
				if (cell.getAttribute("t") === "inlineStr") return { value: decode(cell.textContent ?? ""), format };
				const number = cell.querySelector("v")?.textContent;
				return { value: number ? Number(number) : null, format };
			}),
		);
		return { name: sheet.getAttribute("name") ?? "", xml, rows };
	});
}

/** `_x005F_` → "_", as Excel does. */
function decode(text: string): string {
	return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The rows of a table by the titles in its first row. */
export function readTable(sheet: ReadSheet | undefined): Record<string, ReadCell["value"]>[] {
	const [header = [], ...rows] = sheet?.rows ?? [];
	return rows.map((cells) =>
		Object.fromEntries(header.map((title, index) => [title.value, cells[index]?.value ?? null])),
	);
}
