import type { Language } from "../../../../lib/complaint/settings.ts";
import { dayOfIsoDate } from "../../../../lib/complaint/template/promise.ts";
import {
	SITUATIONS,
	TEMPLATE_LANGUAGES,
	TEMPLATE_SCOPES,
	type Template,
	type TemplateScope,
} from "../../../../lib/complaint/template/template.ts";
import { MESSAGE_KINDS, REPLY_KINDS, type Zone } from "../../../../lib/complaint/vocabulary.ts";
import type { Column, Columns } from "../../../../lib/tables/check-rows.ts";
import type { TableToWrite } from "../../../../lib/tables/write-table.ts";
import { type Words, wordsIn } from "../../../../lib/words/words.ts";
import { readList, writeList } from "../../directory/organisation-table.ts";
import { isoDay } from "../../files/iso-day.ts";
import { ROW_FIELDS, type RowField, rowOf, type TemplateRow } from "./template-row.ts";

const WIDTHS: Record<RowField, number> = {
	id: 14,
	title: 36,
	situation: 22,
	scope: 20,
	language: 12,
	text: 80,
	meaning: 50,
	snippet: 12,
	shortFor: 14,
	opdId: 14,
	kinds: 24,
	reply: 24,
	validUntil: 14,
	reviewedAt: 26,
	reviewedBy: 20,
};

/** Names that people give to the columns, beside those that our own files have in either language. */
const OTHER_TITLES: Record<RowField, readonly string[]> = {
	id: ["id", "kode"],
	title: ["title", "nama", "judul balasan", "nama template"],
	situation: ["situasi", "situation", "kategori", "kelompok", "topik"],
	scope: ["cakupan", "scope", "kewenangan"],
	language: ["bahasa", "language", "bhs"],
	text: ["isi", "text", "teks", "balasan", "jawaban", "kalimat", "isi template", "teks balasan"],
	meaning: ["arti", "meaning", "arti harfiah", "terjemahan"],
	snippet: ["singkatan", "snippet", "pintasan"],
	shortFor: ["shortfor", "pendek dari", "versi pendek dari"],
	opdId: ["opdid", "opd", "hanya untuk opd"],
	kinds: ["kinds", "jenis pesan"],
	reply: ["reply", "dihitung sebagai", "jenis tanggapan"],
	validUntil: ["validuntil", "berlaku sampai", "berlaku hingga", "masa berlaku"],
	reviewedAt: ["reviewed at", "ditinjau", "tanggal ditinjau", "terakhir ditinjau"],
	reviewedBy: ["reviewed by", "ditinjau oleh", "peninjau"],
};

/** *Cakupan*, as offices keep their lists (domain/templates.jsonl). */
export const SCOPES_BY_CODE: Readonly<Record<string, TemplateScope>> = {
	semua: "any",
	sendiri: "own",
	opd_lain: "other",
	luar: "outside",
	internal: "internal",
};
/** No kind at all, where an empty cell stands for "as the situation says". */
const NO_KINDS = "-";

type Read<Value> = Column<Value>["read"];

/** A code, or its words on the screen in either language. */
function oneOf<Code extends string>(
	codes: readonly Code[],
	wordsOf: (words: Words) => Record<Code, string>,
	others: Readonly<Record<string, Code>> = {},
): (text: string) => Code | undefined {
	const known = new Map<string, Code>(Object.entries(others));
	for (const language of ["id", "en"] as const)
		for (const code of codes) known.set(plain(wordsOf(wordsIn(language))[code]), code);
	for (const code of codes) known.set(code, code);
	return (text) => known.get(text.trim().toLowerCase()) ?? known.get(plain(text));
}

function plain(text: string): string {
	return text.trim().toLowerCase().replace(/\s+/g, " ");
}

const required =
	<Code>(find: (text: string) => Code | undefined, code: string): Read<Code> =>
	(text) => {
		if (text.trim() === "") return { ok: false, code: "empty" };
		const value = find(text);
		return value === undefined ? { ok: false, code } : { ok: true, value };
	};
/** Null for an empty cell. */
const optional =
	<Code>(find: (text: string) => Code | undefined, code: string): Read<Code | null> =>
	(text) =>
		text.trim() === "" ? { ok: true, value: null } : required(find, code)(text);
const line: Read<string> = (text) => ({ ok: true, value: text.trim() });
const asItIs = (text: string): string => text;
const trimmed = (text: string): string => text.trim();

const SITUATION = oneOf(SITUATIONS, (words) => words.templates.situations);
const SCOPE = oneOf(TEMPLATE_SCOPES, (words) => words.desk.templates.scopes, SCOPES_BY_CODE);
const LANGUAGE = oneOf(TEMPLATE_LANGUAGES, (words) => words.desk.templates.languages);
const KIND = oneOf(MESSAGE_KINDS, (words) => words.common.messageKinds);
const REPLY = oneOf(REPLY_KINDS, (words) => words.common.replyKinds);

const readKinds: Read<TemplateRow["kinds"]> = (text) => {
	if (text.trim() === NO_KINDS) return { ok: true, value: [] };
	const kinds = readList(text).map(KIND);
	if (kinds.length === 0) return { ok: true, value: null };
	return kinds.includes(undefined)
		? { ok: false, code: "kinds" }
		: { ok: true, value: kinds.filter((kind) => kind !== undefined) };
};

/** An instant as our files have it, or a day: its first moment. */
function instantOf(text: string, zone: Zone): number | undefined {
	const written = text.trim();
	const at = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(written)
		? Date.parse(written)
		: (dayOfIsoDate(isoDay(written) ?? "", zone) ?? Number.NaN);
	return Number.isNaN(at) ? undefined : at;
}

/** @param zone in which a typed day begins */
export function templateColumns(zone: Zone): Columns<TemplateRow> {
	const column = <Field extends RowField>(field: Field, read: Read<TemplateRow[Field]>) => ({
		titles: [
			...(["id", "en"] as const).map((language) => wordsIn(language).desk.templateFiles.columns[field]),
			...OTHER_TITLES[field],
		],
		isRequired: field === "title" || field === "situation" || field === "text",
		read,
	});
	return {
		id: column("id", line),
		title: column("title", line),
		situation: column("situation", required(SITUATION, "situation")),
		scope: column("scope", optional(SCOPE, "scope")),
		language: column("language", optional(LANGUAGE, "language")),
		// Of both each blank counts: they come back as they were.
		text: column("text", (text) => ({ ok: true, value: text })),
		meaning: column("meaning", optional(asItIs, "")),
		snippet: column("snippet", optional(trimmed, "")),
		shortFor: column("shortFor", optional(trimmed, "")),
		opdId: column("opdId", optional(trimmed, "")),
		kinds: column("kinds", readKinds),
		reply: column("reply", optional(REPLY, "reply")),
		validUntil: column(
			"validUntil",
			optional((text) => isoDay(text.trim()) ?? undefined, "date"),
		),
		reviewedAt: column(
			"reviewedAt",
			optional((text) => instantOf(text, zone), "date"),
		),
		reviewedBy: column("reviewedBy", optional(trimmed, "")),
	};
}

/** Templates to be written; read again they are the same. */
export function templateTable(templates: readonly Template[], language: Language): TableToWrite {
	const words = wordsIn(language);
	const own = words.desk.templateFiles;
	const written: { [Field in RowField]?: (value: NonNullable<TemplateRow[Field]>) => string } = {
		situation: (code) => words.templates.situations[code],
		scope: (code) => words.desk.templates.scopes[code],
		language: (code) => words.desk.templates.languages[code],
		kinds: (codes) => writeList(codes.map((code) => words.common.messageKinds[code])) || NO_KINDS,
		reply: (code) => words.common.replyKinds[code],
		reviewedAt: (at) => new Date(at).toISOString(),
	};
	const textOf = (row: TemplateRow, field: RowField): string => {
		const write = written[field] as ((value: unknown) => string) | undefined;
		const value = row[field];
		return value === null ? "" : (write?.(value) ?? String(value));
	};
	return {
		name: own.tableName,
		header: ROW_FIELDS.map((field) => own.columns[field]),
		widths: ROW_FIELDS.map((field) => WIDTHS[field]),
		rows: templates.map(rowOf).map((row) => ROW_FIELDS.map((field) => textOf(row, field))),
	};
}
