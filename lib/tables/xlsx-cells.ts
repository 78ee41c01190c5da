import { TableError } from "./table.ts";

interface Parts {
	strings: Document | null;
	styles: Document | null;
	/** Days are counted from 1904, as on old Macs. */
	is1904: boolean;
}

/** 1 January 1970 as a day of either calendar. */
const UNIX_EPOCH = { from1900: 25_569, from1904: 24_107 };
const DAY = 86_400_000;
/** Number formats with a date that every workbook has without naming them (ECMA-376 part 1, §18.8.30). */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Reads cells as the text that people see in them; a day as `2026-11-18`. */
export function cellReader({ strings, styles, is1904 }: Parts): (cell: Element, row: number, column: string) => string {
	const shared = strings ? all(strings, "si").map(textOfRuns) : [];
	const isDate = dateStyles(styles);
	return (cell, row, column) => {
		const type = cell.getAttribute("t") ?? "n";
		if (type === "inlineStr") return textOfRuns(cell);
		const value = child(cell, "v")?.textContent ?? "";
		if (type === "e") throw new TableError({ code: "errorValue", row, column });
		// A formula that the writing program has not worked out.
		if (value === "" && child(cell, "f")) throw new TableError({ code: "noValue", row, column });
		if (value === "") return "";
		if (type === "s") return shared[Number(value)] ?? "";
		if (type === "b") return value === "1" ? "TRUE" : "FALSE";
		if (type === "n" && isDate[Number(cell.getAttribute("s"))]) return dayOf(Number(value), is1904);
		if (type === "d") return value.slice(0, 10);
		return type === "n" && Number.isFinite(Number(value)) ? String(Number(value)) : decodeEscapes(value);
	};
}

/** The text of a string and its runs, without the reading help of East Asian scripts. */
function textOfRuns(element: Element): string {
	const texts = all(element, "t").filter((text) => text.parentElement?.localName !== "rPh");
	return decodeEscapes(texts.map((text) => text.textContent ?? "").join(""));
}

/** `_x000D_` → CR, as spreadsheets write what XML cannot hold; `_x005F_` is an underscore. */
function decodeEscapes(text: string): string {
	return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** By number of style whether it shows a day. */
function dateStyles(styles: Document | null): boolean[] {
	if (!styles) return [];
	const own = new Map(
		all(styles, "numFmt").map((format) => [
			Number(format.getAttribute("numFmtId")),
			// Colours and quoted words are no part of the pattern.
			/[dy]/i.test((format.getAttribute("formatCode") ?? "").replace(/"[^"]*"|\[[^\]]*\]|\\./g, "")),
		]),
	);
	const formats = all(styles, "cellXfs")[0];
	return (formats ? all(formats, "xf") : []).map((format) => {
		const id = Number(format.getAttribute("numFmtId"));
		return own.get(id) ?? BUILT_IN_DATES.has(id);
	});
}

function dayOf(serial: number, is1904: boolean): string {
	const days = Math.floor(serial) - (is1904 ? UNIX_EPOCH.from1904 : UNIX_EPOCH.from1900);
	const instant = new Date(days * DAY);
	return Number.isNaN(instant.getTime()) ? String(serial) : instant.toISOString().slice(0, 10);
}

function all(root: Document | Element, name: string): Element[] {
	return [...root.getElementsByTagNameNS("*", name)];
}

function child(root: Element, name: string): Element | undefined {
	return all(root, name)[0];
}
