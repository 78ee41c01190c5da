import type { Channel, Status } from "../complaint/complaint.ts";
import type { RoadStatus } from "../complaint/roads.ts";
import type { TemplateFault } from "../complaint/template-faults.ts";
import type { DayPart, TemplateWording } from "../complaint/template-values.ts";
import type { Outcome, Zone } from "../complaint/vocabulary.ts";
import { clockText, type DateStyle, dateText, longDateText, timeText, zoneName } from "./dates.ts";
import { durationText } from "./duration.ts";
import { common } from "./id/common.ts";
import type { Words } from "./words.ts";

const DAY_PARTS: Record<DayPart, string> = { morning: "pagi", midday: "siang", afternoon: "sore", evening: "malam" };

const ROAD_STATUSES: Record<RoadStatus, string> = {
	national: "nasional",
	province: "provinsi",
	regency: "kabupaten",
	village: "desa",
	toll: "tol",
};

/** What a citizen may read of the state: never that a deadline is near or past. */
const OPEN_STATUS = {
	open: "sedang kami proses",
	answered: "sedang ditindaklanjuti",
	paused: "menunggu kelengkapan data",
};
const CLOSED_STATUS: Partial<Record<Outcome, string>> = {
	handled: "selesai ditangani",
	"not-ours": "disampaikan ke instansi yang berwenang",
	incomplete: "ditutup sementara karena data belum lengkap",
};

function statusText(status: Status): string | null {
	if (status.type === "closed") return CLOSED_STATUS[status.outcome] ?? null;
	return status.type === "dismissed" || status.type === "merged" ? null : OPEN_STATUS[status.type];
}

/** The wording of values in replies. Always Indonesian, whatever the language of the screen: citizens read it. */
export function templateWording(zone: Zone): TemplateWording {
	const style: DateStyle = { zone, language: "id" };
	return {
		dayPart: (part) => DAY_PARTS[part],
		moment: (at, isEstimate) => `${dateText(at, style)} ${isEstimate ? "sekitar " : ""}pukul ${clockText(at, style)}`,
		day: (at) => longDateText(at, style),
		today: (at) => `hari ini pukul ${timeText(at, style)}`,
		tomorrow: (at) => `besok pukul ${timeText(at, style)}`,
		duration: (milliseconds) => durationText(milliseconds, "id"),
		zone: zoneName(zone),
		channel: (channel: Channel) => (channel === "manual" ? null : common.sites[channel]),
		status: statusText,
		manualChannels: ["telepon", "WhatsApp", "DM", "tatap muka"],
		roadKinds: ["provinsi", "nasional"],
		roadStatus: (status) => ROAD_STATUSES[status],
	};
}

/** What a variable is called on the screen; one that an agency made up goes by its own name. */
export function variableLabel(variable: string, words: Words): string {
	const labels: Readonly<Record<string, string>> = words.templates.variables;
	return Object.hasOwn(labels, variable) ? (labels[variable] ?? variable) : variable.replaceAll("_", " ");
}

/** What is wrong with a template's text and what to do, as a sentence or two. */
export function templateFaultText({ code, excerpt = "", suggestion }: TemplateFault, { templates }: Words): string {
	const sentence = templates.faults[code](excerpt);
	return suggestion === undefined ? sentence : `${sentence} ${templates.nearestName(suggestion)}`;
}

/** An example or a warning beside the field; null for most. */
export function variableHint(variable: string, words: Words): string | null {
	const hints: Readonly<Record<string, string>> = words.templates.hints;
	return Object.hasOwn(hints, variable) ? (hints[variable] ?? null) : null;
}
