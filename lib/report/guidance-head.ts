import { parseComplaintNumber } from "../complaint/ids.ts";
import type { GuidanceDecision, GuidanceDoubt } from "../complaint/vocabulary.ts";

/** Numbers of complaints that wait, by their eight characters. */
export type Numbers = ReadonlyMap<string, string>;

/** A line that begins with a decision: "ok, SETUJU 7K4Q: …", "7k4q acc", "blm setuju". */
export interface Head {
	decision: GuidanceDecision;
	numbers: string[];
	/** As typed. */
	unknown: string[];
	isExplicit: boolean;
	/** What stands behind it. */
	rest: string;
	doubt: GuidanceDoubt | null;
}

const wordsLike = (words: string): RegExp => new RegExp(`^(?:${words.trim().replace(/\s+/g, "|")})$`, "i");
const COMMANDS: Record<GuidanceDecision, RegExp> = {
	approved: wordsLike("setuju setujui disetujui menyetujui acc approve approved"),
	rejected: wordsLike("tolak ditolak menolak reject rejected"),
};
const NEGATION = wordsLike(
	"tidak tdk tak enggak engga nggak ngga gak ga gk belum blm kurang krg jangan jgn bukan batal not never",
);
const LEAD = wordsLike(`
	ok oke okay okey baik siap ya iya sip yth pak bapak bu ibu mas mbak mba kak min admin untuk utk no nomor aduan yang yg saya kami
	sudah sdh jawaban usulan draf draft konsep ini itu maaf mohon for number the complaint we i \\d{1,2}
`);
const POLITE = wordsLike(`
	terima kasih makasih trims trimakasih terimakasih tks thx thanks lanjut lanjutkan kirim kirimkan dikirim silakan silahkan monggo nggih
	segera saja aja deh selamat pagi siang sore malam salam sukses please send it
`);
/** Between a decision and its number. */
const CONNECTING = wordsLike("untuk utk no nomor aduan yang yg for number dan and serta");
const REFUSING = /[\u{1F44E}\u274C\u{1F6AB}]/u;
/** A decision stands at the beginning; the rest of an endless line is not looked through. */
const LOOKED_AT = 200;
const TOKEN = /[\p{L}\p{N}]+/gu;
const COLON = /^[\s*_)\]]*[:：]\s*/;

interface Token {
	word: string;
	start: number;
	end: number;
}

/** The decision that a line begins with; null when it begins with something else. */
export function headOf(line: string, known: Numbers): Head | null {
	const tokens = [...line.slice(0, LOOKED_AT).matchAll(TOKEN)].map(
		({ 0: word, index }): Token => ({ word, start: index, end: index + word.length }),
	);
	const named = { numbers: new Set<string>(), unknown: new Set<string>() };
	/** Takes the number at a place. @returns how many tokens it has */
	const takeNumber = (index: number): number => {
		const found = numberAt(line, tokens, index, known);
		if (found?.number) named.numbers.add(found.number);
		else if (found) named.unknown.add(found.typed);
		return found?.tokens ?? 0;
	};
	let isNegated = false;
	for (let index = 0; index < tokens.length; index++) {
		const { word = "", end = 0 } = tokens[index] ?? {};
		const decision = decisionOf(word);
		if (decision !== null) {
			const after = afterNumbers(tokens, index + 1, end, takeNumber);
			const colon = COLON.exec(line.slice(after));
			const rest = line.slice(after + (colon?.[0].length ?? 0));
			return {
				decision,
				numbers: [...named.numbers],
				unknown: [...named.unknown],
				isExplicit: colon !== null,
				rest: colon ? rest.trim() : rest.replace(/^[\s*_)\],.;!–-]+/, ""),
				doubt: isNegated ? "negated" : null,
			};
		}
		const taken = takeNumber(index);
		if (taken > 0) index += taken - 1;
		else if (NEGATION.test(word) || isNo(word, tokens[index + 1])) isNegated = true;
		else if (!LEAD.test(word)) return null;
	}
	return null;
}

/** Why what stands behind a decision makes it doubtful; what is parted by a colon is taken as it stands. */
export function tailDoubt(tail: string, { decision, isExplicit }: Head): GuidanceDoubt | null {
	if (isExplicit || tail === "") return null;
	if (tail.includes("?")) return "question";
	if (REFUSING.test(tail)) return "both";
	const words = tail.match(TOKEN) ?? [];
	if (words.some((word) => (decisionOf(word) ?? decision) !== decision)) return "both";
	return decision === "approved" && !isSmallTalk(tail) ? "condition" : null;
}

/** Thanks, greetings and titles that say nothing about a draft. */
export function isSmallTalk(text: string): boolean {
	return (text.match(TOKEN) ?? []).every((word) => LEAD.test(word) || POLITE.test(word) || decisionOf(word) !== null);
}

function decisionOf(word: string): GuidanceDecision | null {
	if (COMMANDS.approved.test(word)) return "approved";
	return COMMANDS.rejected.test(word) ? "rejected" : null;
}

/** "no" is short for *nomor*, but not before a decision. */
function isNo(word: string, next: Token | undefined): boolean {
	return word.toLowerCase() === "no" && next !== undefined && decisionOf(next.word) !== null;
}

/** Takes the numbers behind a decision. @returns where the last one ends; without one, `end` */
function afterNumbers(
	tokens: readonly Token[],
	from: number,
	end: number,
	takeNumber: (index: number) => number,
): number {
	let after = end;
	for (let index = from; index < tokens.length; index++) {
		const taken = takeNumber(index);
		if (taken > 0) {
			index += taken - 1;
			after = tokens[index]?.end ?? after;
		} else if (!CONNECTING.test(tokens[index]?.word ?? "")) return after;
	}
	return after;
}

/** Whole (`7K4Q-M2XD`, `7k4qm2xd`) or its first half; another word only when it is a mixture of letters and digits. */
function numberAt(
	line: string,
	tokens: readonly Token[],
	index: number,
	known: Numbers,
): { number: string | null; typed: string; tokens: number } | null {
	const [token, next] = [tokens[index], tokens[index + 1]];
	if (!token || (token.word.length !== 4 && token.word.length !== 8)) return null;
	const between = next ? line.slice(token.end, next.start) : "";
	if (token.word.length === 4 && next?.word.length === 4 && /^(?: | ?[-\u2010-\u2015\u2212] ?)$/.test(between)) {
		const number = lookUp(token.word + next.word, known);
		const isHyphenated = between !== " " && isMixed(token.word + next.word);
		if (number !== null || isHyphenated) return { number, typed: `${token.word}-${next.word}`, tokens: 2 };
	}
	const number = lookUp(token.word, known);
	return number !== null || isMixed(token.word) ? { number, typed: token.word, tokens: 1 } : null;
}

/** The one that begins so; null when none does, or two do. */
function lookUp(typed: string, known: Numbers): string | null {
	const plain = parseComplaintNumber(typed.padEnd(8, "0"))?.replace("-", "").slice(0, typed.length);
	if (plain === undefined) return null;
	const found = [...known].filter(([key]) => key.startsWith(plain));
	return found.length === 1 ? (found[0]?.[1] ?? null) : null;
}

const isMixed = (typed: string): boolean => /^[0-9a-z]+$/i.test(typed) && /\d/.test(typed) && /[a-z]/i.test(typed);
