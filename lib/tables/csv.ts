import Papa from "papaparse";
import { unguardText } from "./guard.ts";
import { MOST_COLUMNS, MOST_ROWS, type Table, TableError, tableOf } from "./table.ts";

/** Indonesian Excel writes `;`, English Excel `,`; a copied sheet has tabs. */
const SEPARATORS = [";", ",", "\t", "|"] as const;
/** Rows that tell which separator a file has. */
const TRIED_ROWS = 20;
/** Titles above the header. */
const SPARE_ROWS = 50;
const LINE_FEED = 0x0a;
/** Something besides blanks, separators and empty quotes. */
const FILLED = /[^\s;,|"]/;

/**
 * @param bytes UTF-8, with or without BOM
 * @param keepsBlanks see `TableFile`
 * @throws TableError
 */
export function readCsv(bytes: Uint8Array, keepsBlanks: boolean): Table {
	const text = decode(bytes);
	if (!FILLED.test(text)) throw new TableError({ code: "empty" });
	// Excel's own line for the separator; the row keeps its number.
	const named = /^sep=(.)\r?\n/i.exec(text)?.[1];
	const { data, errors, meta } = Papa.parse<string[]>(text, {
		delimiter: named ?? separatorOf(text),
		preview: MOST_ROWS + SPARE_ROWS,
		// The fast mode's cursor stands behind the first row that it drops.
		fastMode: false,
	});
	const quoting = errors.find(({ type }) => type === "Quotes");
	if (quoting) throw new TableError({ code: "quotes", row: (quoting.row ?? 0) + 1 });
	if (data.some((cells) => cells.length > 10 * MOST_COLUMNS))
		throw new TableError({ code: "tooManyColumns", limit: MOST_COLUMNS });
	// Blank rows count towards what is read: were it cut in silence, the last rows would be missing.
	if (meta.truncated && FILLED.test(text.slice(meta.cursor)))
		throw new TableError({ code: "tooManyRows", limit: MOST_ROWS });
	const rows = data.map((cells, index) => ({
		row: index + 1,
		cells: cells.map((cell) => unguardText(keepsBlanks ? cell : cell.trim())),
	}));
	if (named !== undefined) rows.shift();
	return tableOf(rows);
}

/** The separator that divides the most rows; among equals, the one that gives the most columns. One odd cell may hold any sign. */
function separatorOf(text: string): string {
	const ranked = SEPARATORS.map((delimiter) => {
		const { data } = Papa.parse<string[]>(text, { delimiter, preview: TRIED_ROWS });
		const divided = data.filter((cells) => cells.length > 1);
		const columns = Math.max(0, ...data.map((cells) => cells.filter((cell) => cell.trim() !== "").length));
		return { delimiter, rows: divided.length, columns };
	}).sort((one, other) => other.rows - one.rows || other.columns - one.columns);
	return ranked[0]?.delimiter ?? ";";
}

function decode(bytes: Uint8Array): string {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw new TableError({ code: "encoding", row: firstBrokenLine(bytes) });
	}
}

/** The first line that is not UTF-8 (Windows-1252 has "é" as one byte), from 1. A line feed is never part of a longer letter. */
function firstBrokenLine(bytes: Uint8Array): number {
	const decoder = new TextDecoder("utf-8", { fatal: true });
	let from = 0;
	for (let line = 1; ; line++) {
		const end = bytes.indexOf(LINE_FEED, from);
		try {
			decoder.decode(bytes.subarray(from, end < 0 ? bytes.length : end));
		} catch {
			return line;
		}
		if (end < 0) return line;
		from = end + 1;
	}
}
