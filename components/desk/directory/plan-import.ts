import { directoryFaults, namesOf, type Organisation, organisation } from "../../../lib/complaint/directory.ts";
import type { CellFault } from "../../../lib/tables/check-rows.ts";
import { ORGANISATION_FIELDS, type OrganisationField, type OrganisationRow, rowOf } from "./organisation-table.ts";

/** What one row of the file does to the directory. */
export interface PlannedRow {
	row: number;
	kind: "new" | "changed" | "same";
	organisation: Organisation;
	/** Fields that differ from what is stored. */
	fields: OrganisationField[];
}

/** A name or account by which two organisations would be known: a mention could not be told apart. */
export interface SharedName {
	name: string;
	owners: string[];
}

/** What an import would do. With faults nothing may be saved. */
export interface ImportPlan {
	rows: PlannedRow[];
	faults: CellFault<OrganisationRow>[];
	shared: SharedName[];
	/** Stored ones that the file does not name. */
	absent: Organisation[];
	/** The directory with the file's rows worked in, the absent ones kept at their place. */
	organisations: Organisation[];
}

type Row = { row: number; value: Partial<OrganisationRow> };

/**
 * Works the rows of a file into the directory: by id, else by name, else by any other name that only one organisation has. Columns that the
 * file does not have leave what is stored.
 */
export function planImport(stored: readonly Organisation[], rows: readonly Row[]): ImportPlan {
	const faults: CellFault<OrganisationRow>[] = [];
	const fault = (row: number, column: OrganisationField, code: string, value: string) =>
		faults.push({ row, column, code, value });
	const find = finder(stored);
	const taken = new Map<string, number>();
	const ids = new Set([...stored.map(({ id }) => id), ...rows.flatMap(({ value }) => value.id || [])]);
	const drafts = rows.map(({ row, value }) => {
		const before = value.id ? stored.find(({ id }) => id === value.id) : find(value);
		const id = value.id || before?.id || newId(value, ids);
		ids.add(id);
		const earlier = taken.get(id);
		if (earlier === undefined) taken.set(id, row);
		else fault(row, value.id ? "id" : "name", "twice", String(earlier));
		return { row, value, before, id };
	});
	const resolve = resolver(stored, drafts);
	const planned = drafts.map(({ row, value, before, id }): PlannedRow => {
		const link = (field: "parent" | "mergedInto", kept: string | null): string | null => {
			const text = value[field];
			if (text === undefined) return kept;
			const found = resolve(text);
			if (found === null || found === undefined) {
				if (text !== "") fault(row, field, found === null ? "ambiguous" : "unknown", text);
				return null;
			}
			return found;
		};
		const next = withRow(before, { ...value, id }, link);
		const old = before && rowOf(before);
		const now = rowOf(next);
		const fields = old ? ORGANISATION_FIELDS.filter((field) => String(old[field]) !== String(now[field])) : [];
		return { row, kind: !before ? "new" : fields.length > 0 ? "changed" : "same", organisation: next, fields };
	});
	const byId = new Map(planned.map((one) => [one.organisation.id, one.organisation]));
	const organisations = [
		...stored.map((one) => byId.get(one.id) ?? one),
		...planned.filter(({ kind }) => kind === "new").map((one) => one.organisation),
	];
	if (faults.length === 0)
		for (const { index, fault: code } of directoryFaults(organisations)) {
			const one = organisations[index];
			const from = planned.find(({ organisation: other }) => other.id === one?.id);
			if (one) fault(from?.row ?? 0, one.mergedInto === null ? "parent" : "mergedInto", code, one.name);
		}
	faults.sort((a, b) => a.row - b.row);
	const touched = new Set(planned.filter(({ kind }) => kind !== "same").map((one) => one.organisation.id));
	return {
		rows: planned,
		faults,
		shared: sharedNames(organisations, ({ id }) => touched.has(id)),
		absent: stored.filter(({ id }) => !byId.has(id)),
		organisations,
	};
}

type Link = (field: "parent" | "mergedInto", kept: string | null) => string | null;

function withRow(
	before: Organisation | undefined,
	row: Partial<OrganisationRow> & { id: string },
	link: Link,
): Organisation {
	const base = before ?? organisation.parse({ id: row.id, name: row.name, abbreviation: "", type: row.type });
	return {
		...base,
		name: row.name ?? base.name,
		abbreviation: row.abbreviation ?? base.abbreviation,
		type: row.type ?? base.type,
		aliases: row.aliases ?? base.aliases,
		// Unless the file says otherwise, a new vertical, central or provincial one is none of the regency's.
		isExternal: row.isExternal ?? (before ? base.isExternal : ["vertikal", "pusat", "provinsi"].includes(base.type)),
		parentId: link("parent", base.parentId),
		mergedInto: link("mergedInto", base.mergedInto),
		handles: {
			x: row.x ?? base.handles.x,
			facebook: row.facebook ?? base.handles.facebook,
			instagram: row.instagram ?? base.handles.instagram,
		},
		contact: {
			person: row.person ?? base.contact.person,
			whatsapp: row.whatsapp ?? base.contact.whatsapp,
			email: row.email ?? base.contact.email,
		},
		calendarId: row.calendar === undefined ? base.calendarId : row.calendar || null,
	};
}

/** Finds the stored organisation that a row without an id means; undefined when none does, or more than one could be meant. */
function finder(stored: readonly Organisation[]): (row: Partial<OrganisationRow>) => Organisation | undefined {
	const byName = Map.groupBy(stored, ({ name }) => plain(name));
	const byAny = groupByNames(stored);
	const parentOf = (one: Organisation) => stored.find(({ id }) => id === one.parentId);
	return ({ name = "", abbreviation = "", parent = "", type }) => {
		const same = byName.get(plain(name)) ?? [];
		// Two districts may each have a ward of the same name.
		const below = same.filter((one) => {
			const above = parentOf(one);
			return above && [above.id, ...namesOf(above)].some((known) => plain(known) === plain(parent));
		});
		if (parent !== "" && below.length === 1) return below[0];
		if (same.length > 0)
			return same.length === 1 && (parent === "" || same[0]?.parentId === null) ? same[0] : undefined;
		const others = [...new Set([name, abbreviation].flatMap((known) => byAny.get(plain(known)) ?? []))];
		return others.length === 1 && others[0]?.type === type ? others[0] : undefined;
	};
}

/** Finds whom a cell names, among what is stored and what the file brings. Undefined: nobody; null: more than one. */
function resolver(stored: readonly Organisation[], drafts: readonly { id: string; value: Partial<OrganisationRow> }[]) {
	const ids = new Set([...stored.map(({ id }) => id), ...drafts.map(({ id }) => id)]);
	const fromFile = drafts.map(({ id, value }) => ({
		id,
		name: value.name ?? "",
		abbreviation: value.abbreviation ?? "",
		aliases: value.aliases ?? [],
	}));
	const inFile = groupByNames(fromFile);
	const before = groupByNames(stored);
	return (text: string): string | null | undefined => {
		if (ids.has(text)) return text;
		const found = inFile.get(plain(text)) ?? before.get(plain(text)) ?? [];
		const distinct = [...new Set(found.map(({ id }) => id))];
		return distinct.length > 1 ? null : distinct[0];
	};
}

type Named = Pick<Organisation, "id" | "name" | "abbreviation" | "aliases">;

function groupByNames<One extends Named>(list: readonly One[]): Map<string, One[]> {
	const groups = new Map<string, One[]>();
	for (const one of list)
		for (const name of new Set(namesOf(one as unknown as Organisation).map(plain)))
			groups.set(name, [...(groups.get(name) ?? []), one]);
	return groups;
}

/**
 * Names and accounts that more than one existing organisation has, of which `concerns` holds for one at least. Wards of one name below
 * different parents are usual, and no fault.
 */
export function sharedNames(
	organisations: readonly Organisation[],
	concerns: (one: Organisation) => boolean,
): SharedName[] {
	const present = organisations.filter(({ mergedInto }) => mergedInto === null);
	const known = present.flatMap((one) => {
		const names = namesOf(one).map((name) => ({
			name,
			key: plain(name) + (name === one.name ? ` ${one.parentId ?? ""}` : " "),
		}));
		const accounts = Object.entries(one.handles).flatMap(([site, handles]) =>
			handles.map((handle) => ({ name: `@${handle}`, key: `${site}:${handle}` })),
		);
		return [...Map.groupBy([...names, ...accounts], ({ key }) => key).values()].flatMap(([first]) =>
			first ? { ...first, one } : [],
		);
	});
	return [...Map.groupBy(known, ({ key }) => key).values()]
		.filter((owners) => owners.length > 1 && owners.some(({ one }) => concerns(one)))
		.map((owners) => ({ name: owners[0]?.name ?? "", owners: owners.map(({ one }) => one.name) }));
}

/** The same on every machine: follows from the short name, or from the name, and the parent where that is taken. */
export function newId(
	row: { name?: string; abbreviation?: string; parent?: string },
	taken: ReadonlySet<string>,
): string {
	const slug = (text: string): string =>
		text
			.normalize("NFKD")
			.toUpperCase()
			.replace(/[^A-Z0-9]+/g, "-")
			.replace(/^-+|-+$/g, "")
			.slice(0, 60);
	const base = slug(row.abbreviation || row.name || "") || "OPD";
	const below = row.parent ? `${base}-${slug(row.parent)}` : base;
	let id = taken.has(base) ? below : base;
	for (let number = 2; taken.has(id); number++) id = `${below}-${number}`;
	return id;
}

/** By which two names are the same: "Dinas  Sosial" and "dinas sosial", "Satpol PP" and "satpolpp". */
function plain(name: string): string {
	return name
		.normalize("NFKD")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, "");
}
