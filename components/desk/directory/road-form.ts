import { z } from "zod";
import { ROAD_STATUSES, type Road } from "../../../lib/complaint/roads.ts";
import type { Column } from "../../../lib/tables/check-rows.ts";
import { writeList } from "./organisation-table.ts";
import { ROAD_COLUMNS, type RoadField, roadKey } from "./road-table.ts";

/** What stands in the fields of one road: text as it was typed. Its schema also checks a kept draft. */
export const roadForm = z.object({
	name: z.string(),
	aliases: z.string(),
	status: z.enum(ROAD_STATUSES),
	authority: z.string(),
	contact: z.string(),
});
export type RoadForm = z.infer<typeof roadForm>;

/** `twice`: the list holds another road of this name and status. The others are those of a table's cells. */
export type RoadFault = "empty" | "long" | "twice";
export type RoadFaults = Partial<Record<RoadField, RoadFault>>;

/** The fields of a stored road, or of a new one (null). */
export function toRoadForm(one: Road | null): RoadForm {
	const { name = "", aliases = [], status = "regency", authority = "", contact = "" } = one ?? {};
	return { name, aliases: writeList(aliases), status, authority, contact };
}

/**
 * Reads the form as a row of a table is read.
 * @param before the stored road; null for a new one
 * @returns the list with it, or what is wrong, field by field
 */
export function readRoadForm(
	form: RoadForm,
	before: Road | null,
	stored: readonly Road[],
): { ok: true; roads: Road[]; road: Road } | { ok: false; faults: RoadFaults } {
	const faults: RoadFaults = {};
	const { name, aliases, authority, contact } = ROAD_COLUMNS;
	const cell = <Value>(field: RoadField, column: Column<Value>, text: string, none: Value): Value => {
		const read = column.read(text);
		if (read.ok) return read.value;
		faults[field] = read.code === "empty" ? "empty" : "long";
		return none;
	};
	const road: Road = {
		name: cell("name", name, form.name.trim(), ""),
		// One name may hold a comma; names are apart by ";" or lines here.
		aliases: cell("aliases", aliases, `${form.aliases};`, []),
		status: form.status,
		authority: cell("authority", authority, form.authority.trim(), ""),
		contact: cell("contact", contact, form.contact.trim(), ""),
	};
	if (stored.some((one) => one !== before && roadKey(one) === roadKey(road))) faults.name ??= "twice";
	if (Object.keys(faults).length > 0) return { ok: false, faults };
	const roads = before === null ? [...stored, road] : stored.map((one) => (one === before ? road : one));
	return { ok: true, roads, road };
}
