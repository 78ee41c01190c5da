import { identifyingNumbersIn } from "../masking.ts";
import type { Template } from "../template/template.ts";
import { isOfficialHost } from "./foreign-link.ts";
import type { CheckSituation, WordCheck } from "./situation.ts";

/** National lines that belong to nobody: SAPA 129 of the ministry for women and children. */
const PUBLIC_NUMBERS = ["08111129129"];

const STREET = /(?<!\p{L})(?:jl|jln|jalan|gang|gg|dusun|dukuh|kampung|perum(?:ahan)?|blok)(?!\p{L})[.]?/giu;
/** Not "aduan no. 7K4Q-M2XD", nor "SK nomor 12". */
const HOUSE =
	/(?<!\p{L}|(?:aduan|laporan|tiket|surat|sk|perda|perbup|kontrak) )(?:no|nomor|nmr)(?!\p{L})[. ]{0,2}\d{1,4}[a-z]?(?![\p{L}\p{N}])/iu;
const RT = /(?<!\p{L})rt[. ]{0,2}\d+(?:[ /,]{0,3}rw[. ]{0,2}\d+)?/iu;
/** From the street to the end of its address at most, characters. */
const ADDRESS_LENGTH = 120;

/**
 * Numbers by which a person is found, in the agency's own words: NIK, KK, mobile number, e-mail, and a full address (street, house number and
 * RT). A number that the agency has made public is none: it stands in the settings, in the template, or belongs to an official domain.
 */
export const identifyingNumber: WordCheck = (text, situation) => {
	const isPublic = publicNumbers(situation);
	const found = identifyingNumbersIn(text).find((number) => !isPublic(number.text));
	return found?.text ?? addressIn(text, situation);
};

/** Tells whether a number, as it stands in a text, is one that the agency has made public. */
export function publicNumbers({
	settings,
	template,
	publicContacts,
}: Pick<CheckSituation, "settings" | "publicContacts"> & {
	template: Pick<Template, "text"> | null;
}): (number: string) => boolean {
	const sources = [...publicTexts(settings), ...publicContacts, template?.text ?? ""];
	const known = new Set([
		...PUBLIC_NUMBERS,
		...sources.flatMap((source) => identifyingNumbersIn(source).map((number) => plain(number.text))),
	]);
	return (number) =>
		known.has(plain(number)) || (number.includes("@") && isOfficialHost(number.split("@").at(-1) ?? "", settings));
}

function publicTexts({ emergencyNumber, templateValues }: CheckSituation["settings"]): string[] {
	return [emergencyNumber, ...Object.values(templateValues)];
}

/** The same number however it is written. */
function plain(number: string): string {
	return number.includes("@") ? number.toLowerCase() : number.replace(/\P{Nd}/gu, "").replace(/^62/, "0");
}

/** A street alone is where a pothole is; with house number and RT somebody lives there. */
function addressIn(text: string, { settings, template }: CheckSituation): string | null {
	const known = [...publicTexts(settings), template?.text ?? ""];
	for (const street of text.matchAll(STREET)) {
		const line = text.slice(street.index, street.index + ADDRESS_LENGTH).split("\n", 1)[0] ?? "";
		const [house, rt] = [HOUSE.exec(line), RT.exec(line)];
		if (!house || !rt) continue;
		const address = line.slice(0, Math.max(...[house, rt].map((part) => part.index + part[0].length)));
		if (!known.some((source) => source.includes(address))) return address;
	}
	return null;
}
