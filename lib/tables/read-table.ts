import { readCsv } from "./csv.ts";
import { kindOf } from "./kind.ts";
import { MOST_BYTES, TableError, type TableRead } from "./table.ts";
import { readXlsx } from "./xlsx.ts";

/** A file as the browser hands it over. What it is follows from its bytes: names lie (`.xls` that is HTML). */
export interface TableFile {
	name: string;
	bytes: Uint8Array;
	/** Cells are given with the blanks at their ends, for lists whose texts must come back as they were. */
	keepsBlanks?: boolean;
}

/**
 * Reads a CSV file (UTF-8; separator `;`, `,`, tab or `|`) or the first visible sheet of an XLSX file. Never throws. Needs the browser's
 * DOMParser for XLSX.
 */
export function readTable({ bytes, keepsBlanks = false }: TableFile): TableRead {
	if (bytes.length > MOST_BYTES)
		return { ok: false, fault: { code: "tooLarge", bytes: bytes.length, limit: MOST_BYTES } };
	try {
		const kind = kindOf(bytes);
		if (kind === "csv") return { ok: true, ...readCsv(bytes, keepsBlanks) };
		if (kind === "xlsx") return { ok: true, ...readXlsx(bytes, keepsBlanks) };
		return { ok: false, fault: { code: kind } };
	} catch (error) {
		return { ok: false, fault: error instanceof TableError ? error.fault : { code: "damaged" } };
	}
}
