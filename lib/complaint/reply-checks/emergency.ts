import { maskIdentifyingNumbers } from "../masking.ts";
import type { Template } from "../template/template.ts";
import type { CheckSituation } from "./situation.ts";

/** Where the agency has named no number of its own, and in templates for emergencies: police, fire brigade, SAPA, ambulance. */
const HOTLINES = ["110", "112", "113", "115", "118", "119", "129"];
/** Of nine digits at least: a line or a mobile with its area code. Also as it is stored, with dots for some of its digits. */
const TELEPHONE = /(?<!\d)(?:\+?62|0)[ .()-]{0,3}\d(?:[ .()-]{0,3}[\d•]){7,12}(?!\d)/;
const DATE = /(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.]20\d{2}(?!\d)/g;
/** Makes three digits an amount, a house or a place on a road. */
const OTHER_NUMBER =
	/(?:\d\.?|Rp\.? ?|(?<!\p{L})km\.? ?|(?<!\p{L})(?:jl|jln|jalan|gang|gg)\.? [\p{L} .]{1,40}(?<!\p{L})(?:no|nomor)\.? ?|(?<!\p{L})(?:surat|rumah|blok|rt|rw)\.? (?:(?:no|nomor)\.? ?)?)$/iu;
/** The same behind them: how many. */
const COUNTED =
	"(?! ?(?:kk|orang|rumah|jiwa|tahun|titik|meter|c?m|km|ha|hektar|persen|ton|liter|paket|juta|miliar)(?!\\p{L})| ?%)";
/** As far as that is looked for, characters. */
const NEAR = 60;
/** Digits of a number that is dialled as it stands, at most. */
const SHORT = 4;

/** An emergency answered as routine: nobody of us has told a number to call yet, and this text, as it would go in, does not either. */
export function isEmergencyUntold(text: string, { template, urgency, facts, settings }: CheckSituation): boolean {
	return urgency === "emergency" && !facts.hasToldEmergency && !tellsEmergency(text, template, settings);
}

/**
 * Whether a text tells the agency's emergency number (one of them, when there are several), however its digits are grouped. Made from a template
 * for emergencies it may tell another number for that: SAPA 129, an ambulance.
 */
export function tellsEmergency(
	text: string,
	template: Pick<Template, "situation"> | null,
	{ emergencyNumber, templateValues }: Pick<CheckSituation["settings"], "emergencyNumber" | "templateValues">,
): boolean {
	const own = numbersIn(emergencyNumber);
	// Digits in a decorative script can be read and dialled, too.
	const read = text.normalize("NFKC");
	if (tellsOneOf(own.length > 0 ? own : HOTLINES, read)) return true;
	if (template?.situation !== "darurat") return false;
	const known = Object.entries(templateValues).filter(([name]) => name.startsWith("telp_"));
	return (
		tellsOneOf([...HOTLINES, ...known.flatMap(([, value]) => numbersIn(value))], read) ||
		TELEPHONE.test(read.replace(DATE, ""))
	);
}

function numbersIn(value: string): string[] {
	const numbers = value.split(/[/,;]|\batau\b/i).map((number) => number.replace(/\D/g, ""));
	return numbers.filter((number) => number.length >= 3);
}

function tellsOneOf(numbers: readonly string[], text: string): boolean {
	return numbers.some((digits) =>
		[...text.matchAll(patternOf(digits))].some(
			({ index }) => !OTHER_NUMBER.test(text.slice(Math.max(0, index - NEAR), index)),
		),
	);
}

/**
 * A short number is written in one, or with all its digits apart: "1.12" is a time. A long one with the area's code or the country's, or as it is
 * stored.
 */
function patternOf(digits: string): RegExp {
	if (digits.length <= SHORT) {
		const [first = "", ...others] = digits;
		const apart = `${first}(?<mark>[ .-])${others.join("\\k<mark>")}`;
		return new RegExp(`(?:${digits}|${apart})(?!\\d|\\.\\d{3}|,\\d{1,2}(?!\\d))${COUNTED}`, "giu");
	}
	const [, area] = /^(?:0|62)(.*)/.exec(digits) ?? [];
	const spaced = [...(area ?? digits)].join("[ .()-]{0,2}");
	if (area === undefined) return new RegExp(`${spaced}(?!\\d)`, "g");
	const stored = ["0", "62"].map((code) => maskIdentifyingNumbers(code + area).text);
	return new RegExp(`(?:(?:0|\\+?62)[ .()-]{0,3}${spaced}|${stored.join("|")})(?!\\d)`, "g");
}
