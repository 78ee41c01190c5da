/** Kinds of numbers that identify a person and are never stored (UU 27/2022 on personal data; `domain/rules.md` §2.3). */
export type IdentifyingNumber = "nik" | "phone" | "email";

export interface Masked {
	text: string;
	/** What was masked, each kind once, in the order of first appearance by kind. */
	found: readonly IdentifyingNumber[];
}

const DOT = "•";
/** People write "(0812) 0000 - 0012" and hide digits behind zero-width characters; at most three separators stand between digits. */
const GAP = "[\\s.()\\-\\u2010-\\u2015\\u200B-\\u200D\\u00AD\\u2060\\uFEFF]{0,3}";
const DIGIT = "\\p{Nd}";
/** Zero in the alphabets in which people style digits to get past filters: plain, full-width, five mathematical ones, Arabic. */
const ZEROS = [0x30, 0xff10, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x660, 0x6f0];
const digit = (value: number): string => `[${ZEROS.map((zero) => String.fromCodePoint(zero + value)).join("")}]`;

const URL_PATTERN = /https?:\/\/\S+/giu;
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
/** NIK and KK numbers have 16 digits (Permendagri 108/2019). */
const NIK = new RegExp(`(?<!${DIGIT})${DIGIT}(?:${GAP}${DIGIT}){15}(?!${DIGIT})`, "gu");
/**
 * The same where it cannot be two telephone numbers in a row, because it does not begin like one: looked for first, so that a group "0812"
 * inside it is not taken for the beginning of a telephone number.
 */
const SURE_NIK = new RegExp(`(?!${digit(0)}|${digit(6)}${GAP}${digit(2)}${GAP}${digit(8)})${NIK.source}`, "gu");
/** Indonesian mobile numbers: +62 / 62 / 0, then 8 and 8 to 11 more digits. */
const PHONE = new RegExp(
	`(?<!${DIGIT})(?:\\+?${digit(6)}${GAP}${digit(2)}|${digit(0)})${GAP}${digit(8)}(?:${GAP}${DIGIT}){8,11}(?!${DIGIT})`,
	"gu",
);
const WA_LINK = /(wa\.me\/|whatsapp\.com\/send\/?\?(?:[^\s#]*&)?phone=)(?:\+|%2B)?\d{8,15}/giu;

const digitsOf = (text: string): string[] => [...text.replace(/[^\p{Nd}]/gu, "")];

function maskPhone(match: string): string {
	const digits = digitsOf(match);
	return `${digits.slice(0, 4).join("")}${DOT.repeat(4)}${digits.slice(-4).join("")}`;
}

/**
 * Masks numbers that identify a person in human text: `NIK 9901014505900001` → `NIK ••••`, `081200000012` → `0812••••0012`,
 * `nama@contoh.id` → `•••@•••`. Links keep their ids, but a WhatsApp link is a telephone number and is masked.
 * @param isPublic numbers that belong to nobody, and stay
 */
export function maskIdentifyingNumbers(text: string, isPublic: (number: string) => boolean = () => false): Masked {
	const found = new Set<IdentifyingNumber>();
	const masked = replaceNumbers(text, (kind, number, value) => {
		if (isPublic(number)) return null;
		found.add(kind);
		return value;
	});
	return { text: masked, found: [...found] };
}

/** The numbers that {@link maskIdentifyingNumbers} would mask, as they stand there: e-mails before telephone numbers before NIKs. */
export function identifyingNumbersIn(text: string): { kind: IdentifyingNumber; text: string }[] {
	const numbers: { kind: IdentifyingNumber; text: string }[] = [];
	replaceNumbers(text, (kind, number, masked) => {
		numbers.push({ kind, text: number });
		return masked;
	});
	return numbers;
}

/** What stands for a number: its kind, itself, and the mask for it; null leaves it as it is. */
type Replacement = (kind: IdentifyingNumber, number: string, masked: string) => string | null;

function replaceNumbers(text: string, replacement: Replacement): string {
	const replaceInWords = (words: string): string =>
		words
			.replace(EMAIL, (match) => replacement("email", match, `${DOT.repeat(3)}@${DOT.repeat(3)}`) ?? match)
			.replace(SURE_NIK, (match) => replacement("nik", match, DOT.repeat(4)) ?? match)
			.replace(PHONE, (match) => replacement("phone", match, maskPhone(match)) ?? match)
			.replace(NIK, (match) => replacement("nik", match, DOT.repeat(4)) ?? match);

	let replaced = "";
	let from = 0;
	for (const link of text.matchAll(URL_PATTERN)) {
		replaced += replaceInWords(text.slice(from, link.index));
		replaced += link[0].replace(
			WA_LINK,
			(match, head: string) => replacement("phone", match.slice(head.length), `${head}${DOT.repeat(4)}`) ?? match,
		);
		from = link.index + link[0].length;
	}
	return replaced + replaceInWords(text.slice(from));
}
