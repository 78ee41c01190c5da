import { z } from "zod";
import categories from "./data/categories.json" with { type: "json" };
import shipped from "./data/opd.json" with { type: "json" };
import { type OpdRef, opdRef } from "./entry.ts";

export interface Category {
	id: string;
	label: { id: string; en: string };
	/** Default *pokok aduan*. */
	topic: string;
	/** Group of SP4N-LAPOR! beside it in the report. */
	laporGroup: string;
}

export const CATEGORIES: readonly Category[] = categories;
const CATEGORY_BY_ID = new Map(CATEGORIES.map((category) => [category.id, category]));

export function categoryById(id: string | null): Category | undefined {
	return id === null ? undefined : CATEGORY_BY_ID.get(id);
}

/** Kinds of organisation; their words are in lib/words (`report.opdTypes`). */
export const ORGANISATION_TYPES = [
	"dinas",
	"badan",
	"sekretariat",
	"inspektorat",
	"satuan",
	"bagian",
	"uobk",
	"bumd",
	"kecamatan",
	"kelurahan",
	"desa",
	"bidang",
	"uptd",
	"layanan",
	"vertikal",
	"pusat",
	"provinsi",
	"lainnya",
] as const;
export type OrganisationType = (typeof ORGANISATION_TYPES)[number];

/** Parts of an OPD: a complaint goes to the OPD, and names them beside it. */
const UNIT_TYPES: ReadonlySet<OrganisationType> = new Set(["bidang", "uptd"]);

const handles = z.array(z.string().min(1).max(100)).max(20);

export const organisation = opdRef.extend({
	id: z.string().min(1).max(100),
	name: z.string().trim().min(1).max(200),
	/** "" when it has none. */
	abbreviation: z.string().max(200),
	/** Local and former names by which people know it. */
	aliases: z.array(z.string().min(1).max(100)).max(60).default([]),
	type: z.enum(ORGANISATION_TYPES),
	/** Outside the regency's authority (*eksternal*): shown, left out of rankings, answered with templates of scope *luar*. */
	isExternal: z.boolean().default(false),
	/** The organisation that it belongs to: the kecamatan of a kelurahan, the OPD of a bidang or UPTD. */
	parentId: z.string().max(100).nullable().default(null),
	/** The organisation that it has become part of: what was recorded for it counts there. */
	mergedInto: z.string().max(100).nullable().default(null),
	/** Its accounts, lower case, without "@". */
	handles: z
		.object({ x: handles, facebook: handles, instagram: handles })
		.default(() => ({ x: [], facebook: [], instagram: [] })),
	/** Whom to forward to; "" where nothing is known. */
	contact: z
		.object({ person: z.string().max(200), whatsapp: z.string().max(40), email: z.string().max(200) })
		.default(() => ({ person: "", whatsapp: "", email: "" })),
	/** Calendar of the rule book that its deadlines follow; null for the usual one. */
	calendarId: z.string().max(60).nullable().default(null),
});
/** One organisation of the agency's directory. Names differ by region: ids stay, names may be changed. */
export type Organisation = z.infer<typeof organisation>;

/** Why a list is no directory: an id that stands twice, a parent or successor that is not in it, a ring of them. */
export type DirectoryFault = "duplicate" | "unknownParent" | "unknownSuccessor" | "ring";

/** The first fault of each organisation that keeps the list from being a directory. */
export function directoryFaults(
	organisations: readonly Pick<Organisation, "id" | "parentId" | "mergedInto">[],
): { index: number; fault: DirectoryFault }[] {
	const byId = new Map(organisations.map((one) => [one.id, one]));
	const seen = new Set<string>();
	/** Whether it comes back to itself by parents and successors. */
	const isInRing = (id: string): boolean => {
		const passed = new Set<string>();
		const ahead = [id];
		for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
			const one = byId.get(next);
			for (const above of [one?.parentId, one?.mergedInto]) {
				if (above === id) return true;
				if (above == null || passed.has(above)) continue;
				passed.add(above);
				ahead.push(above);
			}
		}
		return false;
	};
	return organisations.flatMap(({ id, parentId, mergedInto }, index) => {
		const isTwice = seen.has(id);
		seen.add(id);
		if (isTwice) return { index, fault: "duplicate" };
		if (parentId !== null && !byId.has(parentId)) return { index, fault: "unknownParent" };
		if (mergedInto !== null && !byId.has(mergedInto)) return { index, fault: "unknownSuccessor" };
		return isInRing(id) ? { index, fault: "ring" } : [];
	});
}

/** The document `directory`. */
export const directoryDocument = z
	.array(organisation)
	.max(3000)
	.superRefine((organisations, context) => {
		for (const { index, fault } of directoryFaults(organisations))
			context.addIssue({ code: "custom", path: [index], message: fault });
	});

/** What the product ships: in force until an agency saves a list of its own. */
export const SHIPPED_DIRECTORY: readonly Organisation[] = directoryDocument.parse(shipped);

/** The agency's organisations, ready to be looked up. Immutable. */
export interface Directory {
	/** As they were saved, merged ones and units among them. */
	all: readonly Organisation[];
	/** To whom a complaint can be given: no units, none that was merged into another. Aliases hold the names of those merged into it. */
	assignable: readonly Organisation[];
	/** The organisation with this id, or the one that it was merged into. */
	byId(id: string): Organisation | undefined;
	/** The ids under which it was known: its own first, and those of what was merged into it. */
	idsOf(id: string): readonly string[];
	/** Those right below it that still exist, in the order of the list. */
	childrenOf(id: string): readonly Organisation[];
	/** Bidang and UPTD of an OPD, each before its own. */
	unitsOf(opdId: string): readonly Organisation[];
	/** The OPD that a bidang or UPTD belongs to; of any other organisation itself. */
	opdOf(id: string): Organisation | undefined;
	/** Calendar by OPD id, of those that have one of their own (see ClockRules). */
	calendarIds: Readonly<Record<string, string>>;
}

/** @param organisations a list as `directoryDocument` admits it */
export function createDirectory(organisations: readonly Organisation[]): Directory {
	const listed = new Map(organisations.map((one) => [one.id, one]));
	const byId = (id: string): Organisation | undefined => {
		const one = listed.get(id);
		return one === undefined || one.mergedInto === null ? one : byId(one.mergedInto);
	};
	const present = organisations.filter(({ mergedInto }) => mergedInto === null);
	const children = Map.groupBy(present, ({ parentId }) => (parentId === null ? null : (byId(parentId)?.id ?? null)));
	const absorbed = Map.groupBy(
		organisations.filter(({ mergedInto }) => mergedInto !== null),
		({ id }) => byId(id)?.id,
	);
	const unitsOf = (opdId: string): Organisation[] =>
		(children.get(opdId) ?? [])
			.filter(({ type }) => UNIT_TYPES.has(type))
			.flatMap((unit) => [unit, ...unitsOf(unit.id)]);
	const opdOf = (id: string): Organisation | undefined => {
		const one = byId(id);
		return one !== undefined && UNIT_TYPES.has(one.type) && one.parentId !== null ? opdOf(one.parentId) : one;
	};
	const calendars = organisations.flatMap(({ id }) => {
		const calendarId = byId(id)?.calendarId ?? null;
		return calendarId === null ? [] : [[id, calendarId] as const];
	});
	return {
		all: organisations,
		assignable: present
			.filter(({ type }) => !UNIT_TYPES.has(type))
			.map((one) => {
				const former = absorbed.get(one.id) ?? [];
				return former.length === 0 ? one : { ...one, aliases: [...one.aliases, ...former.flatMap(namesOf)] };
			}),
		byId,
		idsOf: (id) => {
			const same = byId(id);
			return [id, ...organisations.flatMap((one) => (one.id !== id && byId(one.id) === same ? one.id : []))];
		},
		childrenOf: (id) => children.get(id) ?? [],
		unitsOf,
		opdOf,
		calendarIds: Object.fromEntries(calendars),
	};
}

/** Every name by which an organisation is known. */
export function namesOf({ name, abbreviation, aliases }: Organisation): string[] {
	return [...new Set([name, abbreviation, ...aliases])].filter((one) => one !== "");
}

/** An organisation as an entry names it. */
export function opdRefOf({ id, name, abbreviation }: OpdRef): OpdRef {
	return { id, name, abbreviation };
}
