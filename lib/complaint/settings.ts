import { z } from "zod";
import { opdRef } from "./entry.ts";
import { DEFAULT_REMINDERS, DEFAULT_ROSTER, reminderSettings, rosterSettings } from "./reminder-settings.ts";
import { ZONES } from "./vocabulary.ts";

/** An account that is not our own: another OPD's, or a leader's (*pimpinan*). */
export const registeredAccount = z.object({
	site: z.enum(["x", "facebook", "instagram"]),
	/** Lower case, without "@". */
	handle: z.string().min(1).max(100),
	holder: z.discriminatedUnion("type", [
		z.object({ type: z.literal("opd"), opd: opdRef }),
		z.object({ type: z.literal("leader"), name: z.string().min(1).max(200) }),
	]),
});
export type RegisteredAccount = z.infer<typeof registeredAccount>;

const handles = z.array(z.string().max(100)).max(50);

/** Given to government bodies alone (domain.go.id). */
export const DEFAULT_OFFICIAL_DOMAINS = ["go.id"];

export const settingsSchema = z.object({
	/** Name of the kabupaten or kota, e.g. "Kabupaten Contoh". */
	regency: z.string().max(200),
	/** Our own OPD; name and abbreviation as they are used here. */
	opd: opdRef,
	/** Bidang and UPTD of our own OPD. */
	units: z.array(z.string().max(200)).max(100),
	/** Officers who take turns on this PC. */
	officers: z.array(z.string().min(1).max(200)).max(100),
	/** The agency's own accounts, lower case, without "@". */
	handles: z.object({ x: handles, facebook: handles, instagram: handles }),
	/** Accounts of other OPDs and of leaders. Settings of before they existed have none. */
	accounts: z.array(registeredAccount).max(1000).default([]),
	/** Domains to which a reply may lead, lower case; what lies below one belongs to it. Settings of before they existed have the state's. */
	officialDomains: z.array(z.string().min(1).max(253)).max(100).default(DEFAULT_OFFICIAL_DOMAINS),
	zone: z.enum(ZONES),
	emergencyNumber: z.string().max(50),
	language: z.enum(["id", "en"]),
	/** Address used in replies: Kak, Bapak/Ibu … */
	salutation: z.string().max(40),
	/** Other values that reply templates take from the settings, by variable name (`kanal_resmi`, `jam_layanan` …). */
	templateValues: z.record(z.string().max(60), z.string().max(500)),
	/** The mark in the page: with OPD and time left, or a dot only (the site can read it). */
	markStyle: z.enum(["full", "dot"]),
	/** Single keys (1 2 3 /) in the sidebar. */
	hasSingleKeys: z.boolean(),
	/** Settings of before reminders could be set have the usual ones. */
	reminders: reminderSettings.default(DEFAULT_REMINDERS),
	roster: rosterSettings.default(DEFAULT_ROSTER),
});
export type Settings = z.infer<typeof settingsSchema>;
export type Language = Settings["language"];

/** Settings of an agency that has only answered the three first-run questions: everything else has a sensible default. */
export function defaultSettings(regency: string, opd: Settings["opd"], officers: string[]): Settings {
	return {
		regency,
		opd,
		units: [],
		officers,
		handles: { x: [], facebook: [], instagram: [] },
		accounts: [],
		officialDomains: [...DEFAULT_OFFICIAL_DOMAINS],
		zone: "Asia/Jakarta",
		emergencyNumber: "112",
		language: "id",
		salutation: "Kak",
		templateValues: {},
		markStyle: "full",
		hasSingleKeys: true,
		reminders: DEFAULT_REMINDERS,
		roster: DEFAULT_ROSTER,
	};
}
