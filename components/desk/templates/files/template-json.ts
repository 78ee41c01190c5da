import { z } from "zod";
import {
	SITUATIONS,
	TEMPLATE_LANGUAGES,
	TEMPLATE_SCOPES,
	type Template,
	templateSchema,
} from "../../../../lib/complaint/template/template.ts";
import { MESSAGE_KINDS, REPLY_KINDS } from "../../../../lib/complaint/vocabulary.ts";
import { findUnsafe } from "../../../../lib/report/json-safety.ts";
import type { CellFault } from "../../../../lib/tables/check-rows.ts";
import { ROW_FIELDS, type RowField, type TemplateRow, type TemplateRows } from "./template-row.ts";
import { SCOPES_BY_CODE } from "./template-table.ts";

const FORMAT = "tanggap-templates";
/** That this program writes, and the newest that it reads. */
const VERSION = 1;
/** As many as one message takes. */
export const MOST_TEMPLATES = 2000;
const LONGEST_VALUE = 60;

/** Templates as a file of ours. @param exportedAt UTC milliseconds */
export function templatesJson(templates: readonly Template[], exportedAt: number): string {
	return `${JSON.stringify({ format: FORMAT, version: VERSION, exportedAt, templates }, null, "\t")}\n`;
}

/** Why a JSON file is refused whole. `value` is the place in it, or what it is instead. */
export interface JsonFault {
	code: "encoding" | "notJson" | "backup" | "otherFormat" | "newer" | "notTemplates" | "empty" | "tooMany" | "unsafe";
	value: string;
}

export type JsonRead = ({ ok: true } & TemplateRows) | { ok: false; fault: JsonFault };

/**
 * Reads a file of ours, a bare list of templates, or one template a line, as offices hold them today
 * (`{id, title, situation, text, cakupan}`). Never throws.
 */
export function readTemplatesJson(text: string): JsonRead {
	const refuse = (code: JsonFault["code"], value = ""): JsonRead => ({ ok: false, fault: { code, value } });
	const whole = parse(text);
	const lines = whole === undefined ? linesOf(text) : null;
	if (whole === undefined && lines === null) return refuse("notJson");
	const unsafe = findUnsafe(whole ?? lines?.map(({ value }) => value));
	if (unsafe !== null) return refuse("unsafe", unsafe);
	if (isRecord(whole) && typeof whole.format === "string") {
		if (whole.format === "tanggap") return refuse("backup");
		if (whole.format !== FORMAT) return refuse("otherFormat", whole.format.slice(0, LONGEST_VALUE));
		if (typeof whole.version !== "number" || !Number.isInteger(whole.version)) return refuse("notTemplates", "version");
		if (whole.version > VERSION) return refuse("newer", String(whole.version));
	}
	const isOurs = isRecord(whole) && whole.format === FORMAT;
	const list = lines ?? itemsOf(isOurs ? whole.templates : isRecord(whole) ? [whole] : whole);
	if (list === null || !list.some(({ value }) => isRecord(value) && ("text" in value || "title" in value)))
		return list?.length === 0 ? refuse("empty") : refuse("notTemplates", isOurs ? "templates" : "");
	if (list.length > MOST_TEMPLATES) return refuse("tooMany", String(list.length));
	return { ok: true, ...rowsOf(list, isOurs), counts: lines ? "lines" : "items" };
}

type Item = { row: number; value: unknown };

function parse(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

/** One JSON value a line; null when the first is none. A line that is none keeps its place. */
function linesOf(text: string): Item[] | null {
	const lines = text
		.split(/\r?\n/)
		.map((line, index) => ({ row: index + 1, line }))
		.filter(({ line }) => line.trim() !== "")
		.map(({ row, line }) => ({ row, value: parse(line) }));
	return isRecord(lines[0]?.value) ? lines : null;
}

function itemsOf(list: unknown): Item[] | null {
	return Array.isArray(list) ? list.map((value, index) => ({ row: index + 1, value })) : null;
}

const { shape } = templateSchema;
/** What each field may be, apart from what `planTemplates` looks at in every file. */
const given = z.object({
	id: z.string(),
	title: z.string(),
	situation: z.enum(SITUATIONS),
	scope: z.enum(TEMPLATE_SCOPES),
	cakupan: z.enum(Object.keys(SCOPES_BY_CODE)),
	language: z.enum(TEMPLATE_LANGUAGES),
	text: z.string(),
	meaning: z.string(),
	snippet: z.string(),
	shortFor: z.string(),
	opdId: z.string(),
	kinds: z.array(z.enum(MESSAGE_KINDS)),
	reply: z.enum(REPLY_KINDS),
	validUntil: z.string(),
	reviewed: shape.reviewed.unwrap(),
});
const partial = given.partial();
/** A fault of a field that has no column of its own stands at this one. */
const COLUMN_OF: Readonly<Record<string, RowField>> = { cakupan: "scope", reviewed: "reviewedAt" };

/** @param isWhole what a template does not say it has not; else it leaves what is stored */
function rowsOf(list: readonly Item[], isWhole: boolean): Pick<TemplateRows, "rows" | "faults" | "unknown"> {
	const faults: CellFault<TemplateRow>[] = [];
	const unknown = new Set<string>();
	const rows = list.flatMap(({ row, value }) => {
		if (!isRecord(value)) {
			faults.push({ row, column: null, code: "notTemplate", value: "" });
			return [];
		}
		// Other programs write null for what they have not.
		const known = Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
		for (const key of Object.keys(known))
			if (!Object.hasOwn(given.shape, key)) unknown.add(key.slice(0, LONGEST_VALUE));
		const read = partial.safeParse(known);
		if (read.success) return [{ row, value: { ...(isWhole && NOTHING), ...fieldsOf(read.data) } }];
		for (const key of new Set(read.error.issues.map(({ path }) => String(path[0])))) {
			const column = COLUMN_OF[key] ?? (key as RowField);
			const found = known[key];
			const text = typeof found === "string" ? found.slice(0, LONGEST_VALUE) : "";
			faults.push({ row, column, code: typeof found === "string" ? column : "notText", value: text });
		}
		return [];
	});
	return { rows, faults, unknown: [...unknown] };
}

/** Every field that a template need not have. */
const NOTHING = Object.fromEntries(
	ROW_FIELDS.filter((field) => !["id", "title", "situation", "text"].includes(field)).map((field) => [field, null]),
) as Partial<TemplateRow>;

function fieldsOf({ cakupan, reviewed, ...fields }: z.infer<typeof partial>): Partial<TemplateRow> {
	const scope = SCOPES_BY_CODE[cakupan ?? ""];
	return {
		...(scope && { scope }),
		...(fields as Partial<TemplateRow>),
		...(reviewed && { reviewedAt: reviewed.at, reviewedBy: reviewed.by }),
	};
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
