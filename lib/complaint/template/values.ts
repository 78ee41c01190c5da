import { TZDate } from "@date-fns/tz";
import type { Channel, Complaint, Status } from "../complaint.ts";
import type { OpdRef } from "../entry.ts";
import { complaintNumber } from "../ids.ts";
import { maskIdentifyingNumbers } from "../masking.ts";
import type { Road, RoadStatus } from "../roads.ts";
import type { Settings } from "../settings.ts";
import type { Zone } from "../vocabulary.ts";
import { cleanValue, type TemplateValues } from "./fill.ts";
import type { Template, TemplateLanguage } from "./template.ts";
import { variableSpec } from "./variables.ts";

export type DayPart = "morning" | "midday" | "afternoon" | "evening";

/** The words that a value needs, in the language of the template (see lib/words/template-values.ts). Instants are UTC milliseconds. */
export interface TemplateWording {
	/** How a citizen is addressed; `own` is the agency's way, "Kak". */
	salutation(own: string): string;
	dayPart(part: DayPart): string;
	/** "22 November 2026 pukul 14.05", without the zone: templates have `{zona_waktu}` for it. */
	moment(at: number, isEstimate: boolean): string;
	/** "Jumat, 27 November 2026" */
	day(at: number): string;
	/** "hari ini pukul 16.00 WIB" */
	today(at: number): string;
	/** "besok pukul 12.00 WIB" */
	tomorrow(at: number): string;
	/** "1 hari 2 jam" */
	duration(milliseconds: number): string;
	/** WIB, WITA or WIT. */
	zone: string;
	/** Null for what was entered by hand: only the officer knows whether it came by telephone or at the counter. */
	channel(channel: Channel): string | null;
	/** What a citizen may be told of the state; null where nothing fits. */
	status(status: Status): string | null;
	/** Choices for `{kanal}` and `{status_jalan}`. */
	manualChannels: readonly string[];
	roadKinds: readonly string[];
	/** "provinsi", as in "jalan provinsi". */
	roadStatus(status: RoadStatus): string;
}

/** What templates read of a complaint: a recorded one, or the form of one that is about to be recorded. */
export type TemplateComplaint = Pick<
	Complaint,
	"number" | "channel" | "opd" | "unit" | "topic" | "location" | "capturedAt" | "postedAt" | "status"
> & {
	comment: Pick<Complaint["comment"], "text" | "author" | "handle" | "permalink">;
	clock: { dueAt: number } | null;
	/** Who brought it up; null when no leader did. */
	disposition: { leader: string } | null;
};

/** Everything that values are taken from. */
export interface ValueSource {
	complaint: TemplateComplaint;
	settings: Settings;
	wordingIn: (language: TemplateLanguage) => TemplateWording;
	/** The road that the place names; absent or null when none is known. */
	road?: Road | null;
	/** UTC milliseconds. */
	now: number;
}

/** Length of `{isi_ringkas}` in UTF-16 units: two lines in a chat. */
const EXCERPT_LENGTH = 200;
const NAME_LENGTH = 80;

/** *Pagi* 04.00–10.59, *siang* 11.00–14.59, *sore* 15.00–17.59, *malam* otherwise, by the agency's clock. */
export function dayPartAt(at: number, zone: Zone): DayPart {
	const hour = new TZDate(at, zone).getHours();
	if (hour >= 4 && hour < 11) return "morning";
	if (hour >= 11 && hour < 15) return "midday";
	return hour >= 15 && hour < 18 ? "afternoon" : "evening";
}

/** A source with the words of one language. */
type Worded = ValueSource & { wording: TemplateWording };

/** The values that are known without asking, by variable name; what is not known is absent. */
export function knownValues(
	{ scope, language }: Pick<Template, "scope" | "language">,
	from: ValueSource,
): TemplateValues {
	const source = { ...from, wording: from.wordingIn(language) };
	const all = {
		...settingsValues(source),
		...complaintValues(source),
		...(scope === "internal" && internalValues(source)),
	};
	const known = Object.entries(all).map(([name, value]) => [name, cleanValue(value ?? "")] as const);
	return Object.fromEntries(known.filter(([, value]) => value !== ""));
}

/** What is known of the road that the place names, for templates that speak of it. */
export function roadValues(road: Road | null | undefined, wording: TemplateWording): TemplateValues {
	if (!road) return {};
	const values = {
		ruas_jalan: road.name,
		status_jalan: wording.roadStatus(road.status),
		instansi_tujuan: road.authority,
		kontak_tujuan: road.contact,
	};
	const known = Object.entries(values).map(([name, value]) => [name, cleanValue(value)] as const);
	return Object.fromEntries(known.filter(([, value]) => value !== ""));
}

type Found = Record<string, string | null | undefined>;

function complaintValues({ complaint, settings, wording, now }: Worded): Found {
	const opd = complaint.opd ?? settings.opd;
	const merged = complaint.status.type === "merged" ? complaint.status.into : null;
	return {
		username: nameOf(complaint),
		nomor_aduan: complaint.number,
		nomor_aduan_induk: merged === null ? null : complaintNumber(merged),
		opd: opd.name,
		opd_singkat: opd.abbreviation || opd.name,
		akun_opd:
			opd.id === settings.opd.id ? ownAccount(complaint.channel, settings) : accountOf(opd, complaint, settings),
		bidang: complaint.unit,
		lokasi: masked(complaint.location),
		pokok_aduan: masked(complaint.topic),
		isi_ringkas: excerpt(masked(complaint.comment.text ?? "")),
		status: wording.status(complaint.status),
		kanal: wording.channel(complaint.channel),
		waktu: wording.dayPart(dayPartAt(now, settings.zone)),
		waktu_masuk: receivedText(complaint, wording),
	};
}

/** In a public reply `{tautan}` is a page with more information, not the citizen's own comment, and the deadline is nobody's business. */
function internalValues({ complaint, wording, now }: Worded): Found {
	const dueAt = complaint.clock?.dueAt ?? null;
	return {
		tautan: complaint.comment.permalink,
		tenggat: dueAt === null ? null : wording.moment(dueAt, false),
		lama_lewat: dueAt !== null && now > dueAt ? wording.duration(now - dueAt) : null,
	};
}

function settingsValues({ complaint, settings, wording }: Worded): Found {
	const typed = Object.entries(settings.templateValues).filter(([name]) => variableSpec(name).source === "settings");
	return {
		nama_instansi: agencyName(settings),
		akun_resmi: ownAccount(complaint.channel, settings),
		nomor_darurat: settings.emergencyNumber,
		zona_waktu: wording.zone,
		sapaan: wording.salutation(settings.salutation),
		...Object.fromEntries(typed.filter(([, value]) => value.trim() !== "")),
		// A regency has more than one leader: who wrote the disposition goes before whom the settings name.
		...(complaint.disposition && { pimpinan: complaint.disposition.leader }),
	};
}

/** How the person is addressed: "@handle" on X and Instagram; on Facebook the name on display, because a typed "@" makes no mention there. */
function nameOf({ channel, comment }: TemplateComplaint): string | null {
	const handle = channel === "x" || channel === "instagram" ? comment.handle?.trim() : "";
	const name = handle ? accountName(handle, channel) : comment.author || comment.handle;
	return name === null ? null : name.slice(0, NAME_LENGTH);
}

function agencyName({ opd, regency }: Settings): string {
	return opd.name.includes(regency) ? opd.name : `${opd.name} ${regency}`;
}

function ownAccount(channel: Channel, settings: Settings): string | null {
	const handle = channel === "manual" ? undefined : settings.handles[channel][0];
	return handle === undefined ? null : accountName(handle, channel);
}

/** The registered account of another OPD on the site of the complaint. */
function accountOf(opd: OpdRef, { channel }: TemplateComplaint, { accounts }: Settings): string | null {
	const found = accounts.find(
		({ site, holder }) => site === channel && holder.type === "opd" && holder.opd.id === opd.id,
	);
	return found && channel !== "manual" ? accountName(found.handle, channel) : null;
}

function accountName(handle: string, channel: Channel): string {
	const bare = handle.trim().replace(/^@+/, "");
	return bare !== "" && (channel === "x" || channel === "instagram") ? `@${bare}` : bare;
}

function receivedText({ postedAt, capturedAt }: TemplateComplaint, wording: TemplateWording): string {
	if (postedAt === null) return wording.moment(capturedAt, false);
	return wording.moment(postedAt.latest, postedAt.earliest !== postedAt.latest);
}

/** A form that is not saved yet may still hold numbers that identify; a reply must never repeat them. */
function masked(text: string): string {
	return maskIdentifyingNumbers(text).text;
}

function excerpt(text: string): string {
	const line = text.replace(/\s+/g, " ").trim();
	if (line.length <= EXCERPT_LENGTH) return line;
	const cut = line.slice(0, EXCERPT_LENGTH);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), EXCERPT_LENGTH / 2))} …`;
}
