import { z } from "zod";
import { opdById } from "../../../lib/complaint/directory.ts";
import { defaultSettings, type Settings } from "../../../lib/complaint/settings.ts";
import { ZONES } from "../../../lib/complaint/vocabulary.ts";
import { handlesText, parseHandles } from "./handles.ts";

/** What stands in the fields of the first run and of the settings: text as it was typed. Its schema also checks a kept draft. */
export const settingsForm = z.object({
	regency: z.string(),
	/** Directory id, `OTHER` for one that is not listed, null before the choice. */
	opdId: z.string().nullable(),
	opdName: z.string(),
	opdAbbreviation: z.string(),
	officers: z.string(),
	units: z.string(),
	handles: z.object({ x: z.string(), facebook: z.string(), instagram: z.string() }),
	zone: z.enum(ZONES),
	emergencyNumber: z.string(),
	language: z.enum(["id", "en"]),
	salutation: z.string(),
	templateValues: z.record(z.string(), z.string()),
	markStyle: z.enum(["full", "dot"]),
	hasSingleKeys: z.boolean(),
});
export type SettingsForm = z.infer<typeof settingsForm>;

export const ACCOUNT_SITES = ["x", "facebook", "instagram"] as const;
export type AccountSite = (typeof ACCOUNT_SITES)[number];

/** Choice for an OPD that the directory does not hold. */
export const OTHER_OPD = "OTHER";

/** Why a form cannot be saved, by field. `text` is what could not be read, `limit` the most letters. */
export type FormFault = { code: "empty" } | { code: "unreadable"; text: string } | { code: "long"; limit: number };
export type FormField = "regency" | "opd" | "opdName" | "officers" | "units" | `handles.${AccountSite}`;
export type FormFaults = Partial<Record<FormField, FormFault>>;

const NAME_LIMIT = 200;

/** The fields as they stand before anything was typed (null), or for stored settings. */
export function toForm(settings: Settings | null): SettingsForm {
	const { opd, officers, units, handles, ...same } =
		settings ?? defaultSettings("", { id: "", name: "", abbreviation: "" }, []);
	return {
		...same,
		templateValues: { ...same.templateValues },
		opdId: settings === null ? null : opdById(opd.id) ? opd.id : OTHER_OPD,
		opdName: opd.name,
		opdAbbreviation: opd.abbreviation,
		officers: officers.join("\n"),
		units: units.join("\n"),
		handles: {
			x: handlesText(handles.x),
			facebook: handlesText(handles.facebook),
			instagram: handlesText(handles.instagram),
		},
	};
}

/** The form with another OPD chosen: name and abbreviation follow the directory and can then be changed. */
export function chooseOpd(form: SettingsForm, opdId: string | null): SettingsForm {
	const listed = opdId === null ? undefined : opdById(opdId);
	return { ...form, opdId, opdName: listed?.name ?? "", opdAbbreviation: listed?.abbreviation ?? "" };
}

/** Reads the form; either settings that can be saved, or what is wrong, field by field. */
export function readForm(form: SettingsForm): { ok: true; settings: Settings } | { ok: false; faults: FormFaults } {
	const faults: FormFaults = {};
	const regency = form.regency.trim();
	const opdName = form.opdName.trim();
	const officers = listOf(form.officers);
	const units = listOf(form.units);
	if (regency === "") faults.regency = { code: "empty" };
	else if (regency.length > NAME_LIMIT) faults.regency = { code: "long", limit: NAME_LIMIT };
	if (form.opdId === null) faults.opd = { code: "empty" };
	else if (opdName === "") faults.opdName = { code: "empty" };
	if (officers.length === 0) faults.officers = { code: "empty" };
	else if (officers.some(isLong)) faults.officers = { code: "long", limit: NAME_LIMIT };
	if (units.some(isLong)) faults.units = { code: "long", limit: NAME_LIMIT };
	const handles: Settings["handles"] = { x: [], facebook: [], instagram: [] };
	for (const site of ACCOUNT_SITES) {
		const parsed = parseHandles(form.handles[site]);
		handles[site] = parsed.handles;
		if (parsed.unreadable.length > 0)
			faults[`handles.${site}`] = { code: "unreadable", text: parsed.unreadable.join(" ") };
	}
	if (Object.keys(faults).length > 0) return { ok: false, faults };
	const abbreviation = form.opdAbbreviation.trim() || opdName;
	return {
		ok: true,
		settings: {
			regency,
			opd: { id: opdIdOf(form.opdId, abbreviation), name: opdName, abbreviation },
			units,
			officers,
			handles,
			zone: form.zone,
			emergencyNumber: form.emergencyNumber.trim(),
			language: form.language,
			salutation: form.salutation.trim(),
			templateValues: filled(form.templateValues),
			markStyle: form.markStyle,
			hasSingleKeys: form.hasSingleKeys,
		},
	};
}

/** Of the faults that a refused save has shown, those not mended since. */
export function remainingFaults(shown: FormFaults, form: SettingsForm): FormFaults {
	const read = readForm(form);
	if (read.ok) return {};
	return Object.fromEntries(Object.entries(read.faults).filter(([field]) => field in shown));
}

/** An OPD of their own gets the same id on every machine of the agency: it follows from the abbreviation. */
function opdIdOf(opdId: string | null, abbreviation: string): string {
	if (opdId !== null && opdId !== OTHER_OPD) return opdId;
	return `${OTHER_OPD}:${abbreviation.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, "")}`;
}

/** One per line: names carry commas ("Dwi, S.Kom."). */
function listOf(text: string): string[] {
	return [...new Set(text.split("\n").map((part) => part.trim().replace(/\s+/g, " ")))].filter((part) => part !== "");
}

const isLong = (text: string): boolean => text.length > NAME_LIMIT;

function filled(values: Record<string, string>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(values)
			.map(([name, value]) => [name, value.trim()])
			.filter(([, value]) => value !== ""),
	);
}
