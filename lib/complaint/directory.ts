import categories from "./data/categories.json" with { type: "json" };
import directory from "./data/opd.json" with { type: "json" };
import type { OpdRef } from "./entry.ts";

/** One organisation of the shipped directory. Names differ by region: ids stay, names may be changed. */
export interface Opd extends OpdRef {
	aliases: readonly string[];
	/** dinas, badan, bumd, kewilayahan, vertikal … */
	type: string;
	/** Outside the regency's authority: reply templates with scope *luar*. */
	isExternal: boolean;
}

export interface Category {
	id: string;
	label: { id: string; en: string };
	/** Default *pokok aduan*. */
	topic: string;
	/** Group of SP4N-LAPOR! beside it in the report. */
	laporGroup: string;
}

export const OPDS: readonly Opd[] = directory;
export const CATEGORIES: readonly Category[] = categories;

const OPD_BY_ID = new Map(OPDS.map((opd) => [opd.id, opd]));
const CATEGORY_BY_ID = new Map(CATEGORIES.map((category) => [category.id, category]));

export function opdById(id: string): Opd | undefined {
	return OPD_BY_ID.get(id);
}

export function categoryById(id: string | null): Category | undefined {
	return id === null ? undefined : CATEGORY_BY_ID.get(id);
}
