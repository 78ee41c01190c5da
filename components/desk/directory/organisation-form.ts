import { z } from "zod";
import { directoryFaults, ORGANISATION_TYPES, type Organisation } from "../../../lib/complaint/directory.ts";
import { handlesText, parseHandles } from "../settings/handles.ts";
import { organisationColumns, readList } from "./organisation-table.ts";
import { newId } from "./plan-import.ts";

/** What stands in the fields of one organisation: text as it was typed. Its schema also checks a kept draft. */
export const organisationForm = z.object({
	name: z.string(),
	abbreviation: z.string(),
	type: z.enum(ORGANISATION_TYPES),
	parentId: z.string().nullable(),
	aliases: z.string(),
	x: z.string(),
	facebook: z.string(),
	instagram: z.string(),
	person: z.string(),
	whatsapp: z.string(),
	email: z.string(),
	isExternal: z.boolean(),
	/** "" for the usual one. */
	calendarId: z.string(),
	mergedInto: z.string().nullable(),
});
export type OrganisationForm = z.infer<typeof organisationForm>;

export type OrganisationFault =
	| { code: "name" | "handlesMany" | "whatsapp" | "email" | "aliases" | "ring" }
	| { code: "handles"; text: string };
export type OrganisationFaults = Partial<Record<keyof OrganisationForm, OrganisationFault>>;

const SITES = ["x", "instagram", "facebook"] as const;

/** The fields of a stored organisation, or of a new one (null). */
export function toOrganisationForm(one: Organisation | null): OrganisationForm {
	const { handles, contact } = one ?? {
		handles: { x: [], facebook: [], instagram: [] },
		contact: { person: "", whatsapp: "", email: "" },
	};
	return {
		name: one?.name ?? "",
		abbreviation: one?.abbreviation ?? "",
		type: one?.type ?? "dinas",
		parentId: one?.parentId ?? null,
		aliases: one?.aliases.join("; ") ?? "",
		x: handlesText(handles.x),
		facebook: handlesText(handles.facebook),
		instagram: handlesText(handles.instagram),
		...contact,
		isExternal: one?.isExternal ?? false,
		calendarId: one?.calendarId ?? "",
		mergedInto: one?.mergedInto ?? null,
	};
}

/**
 * Reads the form.
 * @param id of the stored organisation; null for a new one
 * @returns the directory with it, or what is wrong, field by field
 */
export function readOrganisationForm(
	form: OrganisationForm,
	id: string | null,
	stored: readonly Organisation[],
): { ok: true; organisations: Organisation[]; organisation: Organisation } | { ok: false; faults: OrganisationFaults } {
	const faults: OrganisationFaults = {};
	const name = form.name.trim();
	if (name === "") faults.name = { code: "name" };
	const handles: Organisation["handles"] = { x: [], facebook: [], instagram: [] };
	for (const site of SITES) {
		const parsed = parseHandles(form[site]);
		handles[site] = parsed.handles;
		if (parsed.unreadable.length > 0) faults[site] = { code: "handles", text: parsed.unreadable.join(" ") };
		else if (parsed.handles.length > 20) faults[site] = { code: "handlesMany" };
	}
	const columns = organisationColumns([]);
	const whatsapp = columns.whatsapp.read(form.whatsapp.trim());
	if (!whatsapp.ok) faults.whatsapp = { code: "whatsapp" };
	const email = columns.email.read(form.email.trim());
	if (!email.ok) faults.email = { code: "email" };
	// One name may hold a comma; names are apart by ";" or lines here.
	const aliases = columns.aliases.read(`${form.aliases};`);
	if (!aliases.ok) faults.aliases = { code: "aliases" };
	const own = id ?? newId({ name, abbreviation: form.abbreviation.trim() }, new Set(stored.map((one) => one.id)));
	const organisation: Organisation = {
		id: own,
		name,
		abbreviation: form.abbreviation.trim(),
		aliases: readList(`${form.aliases};`),
		type: form.type,
		isExternal: form.isExternal,
		parentId: form.parentId,
		mergedInto: form.mergedInto,
		handles,
		contact: {
			person: form.person.trim(),
			whatsapp: whatsapp.ok ? whatsapp.value : "",
			email: email.ok ? email.value : "",
		},
		calendarId: form.calendarId || null,
	};
	const organisations =
		id === null ? [...stored, organisation] : stored.map((one) => (one.id === id ? organisation : one));
	if (directoryFaults(organisations).length > 0)
		faults[
			form.mergedInto !== null && form.mergedInto !== stored.find((one) => one.id === id)?.mergedInto
				? "mergedInto"
				: "parentId"
		] = {
			code: "ring",
		};
	return Object.keys(faults).length > 0 ? { ok: false, faults } : { ok: true, organisations, organisation };
}

/** Those that name it as parent or successor: it cannot be taken out before them. */
export function pointingTo(id: string, organisations: readonly Organisation[]): Organisation[] {
	return organisations.filter((one) => one.id !== id && (one.parentId === id || one.mergedInto === id));
}
