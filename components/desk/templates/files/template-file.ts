import type { Zone } from "../../../../lib/complaint/vocabulary.ts";
import { checkRows } from "../../../../lib/tables/check-rows.ts";
import { readTable } from "../../../../lib/tables/read-table.ts";
import type { TableFault } from "../../../../lib/tables/table.ts";
import { isJson } from "../../rules/holiday-json.ts";
import { type JsonFault, MOST_TEMPLATES, readTemplatesJson } from "./template-json.ts";
import type { RowField, TemplateRows } from "./template-row.ts";
import { templateColumns } from "./template-table.ts";

/** What the browser offers when templates are to be chosen. */
export const TEMPLATE_FILES = ".csv,.xlsx,.json,.jsonl,.ndjson";

export type TemplateFileRead =
	| ({ ok: true } & TemplateRows)
	| { ok: false; json: JsonFault }
	| { ok: false; table: TableFault }
	/** A table whose columns are not those of templates. */
	| { ok: false; missing: RowField[]; twice: string[]; header: string[] };

/** Reads templates of any of our formats. Never throws; needs the browser's DOMParser for XLSX. @param zone in which a typed day begins */
export function readTemplateFile(bytes: Uint8Array, zone: Zone): TemplateFileRead {
	if (isJson(bytes)) {
		const text = decode(bytes);
		if (text === null) return { ok: false, json: { code: "encoding", value: "" } };
		const read = readTemplatesJson(text);
		return read.ok ? read : { ok: false, json: read.fault };
	}
	const table = readTable({ name: "", bytes, keepsBlanks: true });
	if (!table.ok) return { ok: false, table: table.fault };
	if (table.rows.length > MOST_TEMPLATES)
		return { ok: false, json: { code: "tooMany", value: String(table.rows.length) } };
	const checked = checkRows(table, templateColumns(zone));
	if (checked.state === "columns")
		return { ok: false, missing: checked.missing, twice: checked.twice, header: table.header };
	return { ok: true, rows: checked.values, faults: checked.faults, unknown: checked.unknown, counts: "lines" };
}

/** Null for what is not UTF-8: half the letters would be lost in silence. */
function decode(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}
