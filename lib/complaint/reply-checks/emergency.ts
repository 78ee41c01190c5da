import type { Template } from "../template.ts";
import type { CheckSituation } from "./situation.ts";

/** Where the agency has named no number of its own, and in templates for emergencies: police, fire brigade, SAPA, ambulance. */
const HOTLINES = ["110", "112", "113", "115", "118", "119", "129"];
/** A line or a mobile with its area code, of nine digits at least: a date has eight. Also as it is stored, with dots for some of its digits. */
const TELEPHONE = /(?<!\d)(?:\+?62|0)[ .()-]{0,3}\d(?:[ .()-]{0,3}[\d•]){7,12}(?!\d)/;

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
	if (tellsOneOf(own.length > 0 ? own : HOTLINES, text)) return true;
	if (template?.situation !== "darurat") return false;
	const known = Object.entries(templateValues).filter(([name]) => name.startsWith("telp_"));
	return tellsOneOf([...HOTLINES, ...known.flatMap(([, value]) => numbersIn(value))], text) || TELEPHONE.test(text);
}

function numbersIn(value: string): string[] {
	const numbers = value.split(/[/,;]|\batau\b/i).map((number) => number.replace(/\D/g, ""));
	return numbers.filter((number) => number.length >= 3);
}

function tellsOneOf(numbers: readonly string[], text: string): boolean {
	return numbers.some((digits) => new RegExp(`(?<!\\d)${[...digits].join("[ .()-]{0,2}")}(?!\\d)`).test(text));
}
