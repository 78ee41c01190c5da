import type { CheckSituation } from "./situation.ts";

/** Where the agency has named no number of its own. */
const HOTLINES = ["110", "112", "113", "115", "118", "119", "129"];

/**
 * An emergency answered as routine: nobody of us has told the emergency number yet, and this text does not either, by a template for
 * emergencies or in its own words.
 */
export function isEmergencyUntold(text: string, { template, urgency, facts, settings }: CheckSituation): boolean {
	if (urgency !== "emergency" || facts.hasToldEmergency || template?.situation === "darurat") return false;
	return !tellsEmergencyNumber(text, settings.emergencyNumber);
}

/** Whether a text tells the agency's emergency number (one of them, when there are several), however its digits are grouped. */
export function tellsEmergencyNumber(text: string, emergencyNumber: string): boolean {
	const own = emergencyNumber.split(/[/,;]|\batau\b/i).map((number) => number.replace(/\D/g, ""));
	const numbers = own.filter((number) => number.length >= 3);
	return (numbers.length > 0 ? numbers : HOTLINES).some((number) => groupedNumber(number).test(text));
}

function groupedNumber(digits: string): RegExp {
	return new RegExp(`(?<!\\d)${[...digits].join("[ .()-]{0,2}")}(?!\\d)`);
}
