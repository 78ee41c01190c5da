import { z } from "zod";
import type { Directory } from "../../../lib/complaint/directory.ts";
import { DEFAULT_REMINDERS, DEFAULT_ROSTER } from "../../../lib/complaint/reminder-settings.ts";
import { DEFAULT_OFFICIAL_DOMAINS, defaultSettings, type Settings } from "../../../lib/complaint/settings.ts";
import { ZONES } from "../../../lib/complaint/vocabulary.ts";
import {
	ACCOUNT_SITES,
	type AccountSite,
	accountRow,
	handleFields,
	type RowFault,
	type RowField,
	readRows,
	toRows,
} from "./account-rows.ts";
import { type DomainFault, domainsText, parseDomains } from "./domains.ts";
import { handlesText, parseHandles } from "./handles.ts";
import { opdIdOf } from "./opd-choice.ts";
import {
	type ReminderFault,
	type ReminderField,
	readReminders,
	reminderFields,
	toReminderFields,
} from "./reminder-form.ts";

/** What stands in the fields of the first run and of the settings: text as it was typed. Its schema also checks a kept draft. */
export const settingsForm = z.object({
	regency: z.string(),
	/** Directory id, the stored id of one that is not listed (any more), `OTHER` for a new one that is not, null before the choice. */
	opdId: z.string().nullable(),
	opdName: z.string(),
	opdAbbreviation: z.string(),
	officers: z.string(),
	units: z.string(),
	handles: handleFields,
	/** Leaders and other OPDs with their accounts. A draft of before they existed has none. */
	accounts: z.array(accountRow).default([]),
	/** A draft of before they existed has the usual one. */
	officialDomains: z.string().default(() => domainsText(DEFAULT_OFFICIAL_DOMAINS)),
	zone: z.enum(ZONES),
	emergencyNumber: z.string(),
	language: z.enum(["id", "en"]),
	salutation: z.string(),
	templateValues: z.record(z.string(), z.string()),
	markStyle: z.enum(["full", "dot"]),
	hasSingleKeys: z.boolean(),
	/** A draft of before reminders could be set has the usual ones. */
	reminders: reminderFields.default(() => toReminderFields(DEFAULT_REMINDERS, DEFAULT_ROSTER)),
});
export type SettingsForm = z.infer<typeof settingsForm>;

/** Why a form cannot be saved, by field. `text` is what could not be read, `limit` the most letters. */
export type FormFault = RowFault | ReminderFault | DomainFault | { code: "long"; limit: number };
export type FormField =
	| "regency"
	| "opd"
	| "opdName"
	| "officers"
	| "units"
	| `handles.${AccountSite}`
	| "officialDomains"
	| RowField
	| ReminderField;
export type FormFaults = Partial<Record<FormField, FormFault>>;

const NAME_LIMIT = 200;

/** The fields as they stand before anything was typed (null), or for stored settings. */
export function toForm(settings: Settings | null): SettingsForm {
	const { opd, officers, units, handles, accounts, officialDomains, reminders, roster, ...same } =
		settings ?? defaultSettings("", { id: "", name: "", abbreviation: "" }, []);
	return {
		...same,
		templateValues: { ...same.templateValues },
		opdId: settings === null ? null : opd.id,
		opdName: opd.name,
		opdAbbreviation: opd.abbreviation,
		officers: officers.join("\n"),
		units: units.join("\n"),
		handles: {
			x: handlesText(handles.x),
			facebook: handlesText(handles.facebook),
			instagram: handlesText(handles.instagram),
		},
		accounts: toRows(accounts),
		officialDomains: domainsText(officialDomains),
		reminders: toReminderFields(reminders, roster),
	};
}

/** The form with another OPD chosen: name and abbreviation follow the directory and can then be changed. */
export function chooseOpd(form: SettingsForm, opdId: string | null, directory: Directory): SettingsForm {
	const listed = opdId === null ? undefined : directory.byId(opdId);
	// The same that is not listed: only the fields know its name.
	if (!listed && opdId === form.opdId) return form;
	return { ...form, opdId, opdName: listed?.name ?? "", opdAbbreviation: listed?.abbreviation ?? "" };
}

/** Reads the form; either settings that can be saved, or what is wrong, field by field. */
export function readForm(
	form: SettingsForm,
	directory: Directory,
): { ok: true; settings: Settings } | { ok: false; faults: FormFaults } {
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
	const domains = parseDomains(form.officialDomains);
	if (domains.fault) faults.officialDomains = domains.fault;
	const registered = readRows(form.accounts, handles, directory);
	const reminding = readReminders(form.reminders, officers);
	Object.assign(faults, registered.faults, reminding.faults);
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
			accounts: registered.accounts,
			officialDomains: domains.domains,
			zone: form.zone,
			emergencyNumber: form.emergencyNumber.trim(),
			language: form.language,
			salutation: form.salutation.trim(),
			templateValues: filled(form.templateValues),
			markStyle: form.markStyle,
			hasSingleKeys: form.hasSingleKeys,
			reminders: reminding.reminders,
			roster: reminding.roster,
		},
	};
}

/** Of the faults that a refused save has shown, those not mended since. */
export function remainingFaults(shown: FormFaults, form: SettingsForm, directory: Directory): FormFaults {
	const read = readForm(form, directory);
	if (read.ok) return {};
	return Object.fromEntries(Object.entries(read.faults).filter(([field]) => field in shown));
}

/** One per line: names carry commas ("Dwi, S.Kom."). */
export function listOf(text: string): string[] {
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
