import { ORGANISATION_TYPES, type Organisation, type OrganisationType } from "../../../lib/complaint/directory.ts";
import type { Language } from "../../../lib/complaint/settings.ts";
import type { Column, Columns } from "../../../lib/tables/check-rows.ts";
import type { TableToWrite } from "../../../lib/tables/write-table.ts";
import { wordsIn } from "../../../lib/words/words.ts";
import { handlesText, parseHandles } from "../settings/handles.ts";

/** One organisation as a row of a table: others are named by id or by any of their names. */
export interface OrganisationRow {
	id: string;
	name: string;
	abbreviation: string;
	type: OrganisationType;
	parent: string;
	aliases: string[];
	x: string[];
	facebook: string[];
	instagram: string[];
	person: string;
	whatsapp: string;
	email: string;
	isExternal: boolean;
	calendar: string;
	mergedInto: string;
}
export type OrganisationField = keyof OrganisationRow;

/** In the order in which they are written. */
export const ORGANISATION_FIELDS = [
	"id",
	"name",
	"abbreviation",
	"type",
	"parent",
	"aliases",
	"x",
	"instagram",
	"facebook",
	"person",
	"whatsapp",
	"email",
	"isExternal",
	"calendar",
	"mergedInto",
] as const satisfies readonly OrganisationField[];

const WIDTHS: Record<OrganisationField, number> = {
	id: 16,
	name: 44,
	abbreviation: 16,
	type: 14,
	parent: 18,
	aliases: 30,
	x: 18,
	instagram: 18,
	facebook: 18,
	person: 24,
	whatsapp: 18,
	email: 26,
	isExternal: 10,
	calendar: 12,
	mergedInto: 16,
};

/** Names that people give to the columns, beside those that our own files have in either language. */
const OTHER_TITLES: Record<OrganisationField, readonly string[]> = {
	id: ["kode", "code"],
	name: ["nama opd", "nama organisasi", "nama instansi", "perangkat daerah", "organisasi", "instansi", "opd"],
	abbreviation: ["akronim", "nama singkat", "short name"],
	type: ["tipe", "jenis organisasi", "jenis opd"],
	parent: ["induk organisasi", "opd induk", "kecamatan"],
	aliases: ["nama lain", "sebutan", "aliases"],
	x: ["x", "twitter", "akun twitter"],
	instagram: ["ig", "instagram", "akun instagram"],
	facebook: ["fb", "facebook", "akun facebook"],
	person: ["narahubung", "nama kontak", "kontak person", "contact person", "pic", "admin"],
	whatsapp: ["wa", "whatsapp", "no wa", "no whatsapp", "nomor wa", "nomor whatsapp"],
	email: ["email", "e mail", "alamat email"],
	isExternal: ["instansi vertikal", "luar daerah"],
	calendar: ["kalender", "calendar"],
	mergedInto: ["digabung", "bergabung ke", "merged"],
};

const YES = ["ya", "y", "yes", "true", "benar", "1", "x", "v", "✓"];
const NO = ["", "tidak", "t", "no", "n", "false", "salah", "0", "-"];

type Read<Value> = Column<Value>["read"];
const upTo =
	(limit: number): Read<string> =>
	(text) =>
		text.length <= limit ? { ok: true, value: text } : { ok: false, code: "long" };
const named =
	(limit: number): Read<string> =>
	(text) =>
		text === "" ? { ok: false, code: "empty" } : upTo(limit)(text);
const readHandles: Read<string[]> = (text) => {
	const { handles, unreadable } = parseHandles(text === "-" ? "" : text);
	return unreadable.length === 0 && handles.length <= 20 ? { ok: true, value: handles } : { ok: false, code: "handle" };
};
const readType: Read<OrganisationType> = (text) => {
	const typed = text.toLowerCase();
	const type = ORGANISATION_TYPES.find((one) =>
		[one, ...(["id", "en"] as const).map((language) => wordsIn(language).report.opdTypes[one].toLowerCase())].includes(
			typed,
		),
	);
	return type ? { ok: true, value: type } : { ok: false, code: "type" };
};
const readAliases: Read<string[]> = (text) => {
	const aliases = readList(text);
	return aliases.length <= 60 && aliases.every((alias) => alias.length <= 100)
		? { ok: true, value: aliases }
		: { ok: false, code: "long" };
};
const readWhatsapp: Read<string> = (text) => {
	// A spreadsheet takes a number's leading zero away.
	const number = /^8\d{7,12}$/.test(text) ? `0${text}` : text;
	return /^[+\d][\d\s().-]{5,38}$/.test(number) || number === "" || number === "-"
		? { ok: true, value: number === "-" ? "" : number }
		: { ok: false, code: "phone" };
};
const readEmail: Read<string> = (text) =>
	text === "" || text === "-" || /^[^\s@]{1,100}@[^\s@]{1,90}$/.test(text)
		? { ok: true, value: text === "-" ? "" : text }
		: { ok: false, code: "email" };
const readYes: Read<boolean> = (text) => {
	const typed = text.toLowerCase();
	if (YES.includes(typed)) return { ok: true, value: true };
	return NO.includes(typed) ? { ok: true, value: false } : { ok: false, code: "yesNo" };
};

function column<Field extends OrganisationField>(
	field: Field,
	read: Read<OrganisationRow[Field]>,
): Column<OrganisationRow[Field]> {
	const own = (["id", "en"] as const).map((language) => wordsIn(language).desk.directory.columns[field]);
	return { titles: [...own, ...OTHER_TITLES[field]], isRequired: field === "name" || field === "type", read };
}

/** @param calendarIds those of the rule book */
export function organisationColumns(calendarIds: readonly string[]): Columns<OrganisationRow> {
	return {
		id: column("id", upTo(100)),
		name: column("name", named(200)),
		abbreviation: column("abbreviation", upTo(200)),
		type: column("type", readType),
		parent: column("parent", upTo(200)),
		aliases: column("aliases", readAliases),
		x: column("x", readHandles),
		facebook: column("facebook", readHandles),
		instagram: column("instagram", readHandles),
		person: column("person", upTo(200)),
		whatsapp: column("whatsapp", readWhatsapp),
		email: column("email", readEmail),
		isExternal: column("isExternal", readYes),
		calendar: column("calendar", (text) =>
			text === "" || calendarIds.includes(text) ? { ok: true, value: text } : { ok: false, code: "calendar" },
		),
		mergedInto: column("mergedInto", upTo(200)),
	};
}

/** An organisation as a row of values; others by their id. */
export function rowOf(one: Organisation): OrganisationRow {
	return {
		id: one.id,
		name: one.name,
		abbreviation: one.abbreviation,
		type: one.type,
		parent: one.parentId ?? "",
		aliases: one.aliases,
		...one.handles,
		...one.contact,
		isExternal: one.isExternal,
		calendar: one.calendarId ?? "",
		mergedInto: one.mergedInto ?? "",
	};
}

/** The whole directory to be written; read again it gives the same organisations. */
export function organisationTable(organisations: readonly Organisation[], language: Language): TableToWrite {
	const { desk, report } = wordsIn(language);
	const { columns, yes, tableName } = desk.directory;
	const textOf = (row: OrganisationRow, field: OrganisationField): string => {
		const value = row[field];
		if (typeof value === "boolean") return value ? yes : "";
		if (field === "type") return report.opdTypes[row.type];
		if (field === "aliases") return writeList(row.aliases);
		return typeof value === "string" ? value : handlesText(value);
	};
	return {
		name: tableName,
		header: ORGANISATION_FIELDS.map((field) => columns[field]),
		widths: ORGANISATION_FIELDS.map((field) => WIDTHS[field]),
		rows: organisations.map(rowOf).map((row) => ORGANISATION_FIELDS.map((field) => textOf(row, field))),
	};
}

/** Several names in one cell: by `;` or lines, or by commas where there is neither. */
export function readList(text: string): string[] {
	const parts = text.split(/[;\n]/.test(text) ? /[;\n]/ : ",").map((part) => part.trim());
	return [...new Set(parts.filter((part) => part !== "" && part !== "-"))];
}

/** The inverse; a single name with a comma is closed by `;`. */
export function writeList(names: readonly string[]): string {
	const text = names.join("; ");
	return names.length === 1 && text.includes(",") ? `${text};` : text;
}
