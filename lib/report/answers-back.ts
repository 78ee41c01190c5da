import { parseComplaintNumber } from "../complaint/ids.ts";
import { chatLines, isMediaNote } from "./chat-lines.ts";
import type { OwnLines } from "./own-lines.ts";

/** What came back for one number. */
export interface AnswerBack {
	number: string;
	text: string;
	/** Who wrote it, where the chat says so. */
	sender: string | null;
}

export interface AnswersBack {
	/** One for each known number, in the order of the text. */
	answers: AnswerBack[];
	/** What looks like a number and is none of ours, with what stands after it. */
	unknown: AnswerBack[];
	/** What stands under no number, by messages. */
	unassigned: string[];
}

/** Every number that may come back, with what our own message says behind it ("" where it says nothing). */
export type KnownNumbers = ReadonlyMap<string, string>;

/** What may stand between a number and its answer. */
const CONNECTING = /[\s:;,.=()[\]*_~>\-\u2010-\u2015→]/;
const LINK = /https?:\/\/\S+/giu;
const TOKEN = /[\p{L}\p{N}]+/gu;
const CROCKFORD_TOKEN = /^[0-9A-Za-z]+$/;
const DASH = /^ ?[-\u2010-\u2015\u2212] ?$/;
/** Words that only introduce a number: "1. No. aduan 7K4Q-M2XD". */
const LABEL =
	/^(?:[\s\p{P}\p{S}]|\d{1,3}(?=[.)\s])|\b(?:no|nomor|aduan|laporan|untuk|utk|tiket|kode|re|perihal|number|for)\b)*$/iu;
/** What stands between numbers that share one answer: "A, B dan C sudah selesai". */
const BETWEEN = /^(?:[\s,;/&+]|\b(?:dan|serta|and)\b|\b(?:no|nomor)\b\.?)*$/iu;
/** Addresses that look like numbers: "RT01-RW02", "KM10-KM12". */
const ADDRESS = /^(?:RT|RW|KM)\d/i;

interface Found {
	number: string;
	start: number;
	end: number;
}

/**
 * Reads what came back: a WhatsApp export, copied messages, a letter with quoted lines, or plain lines. An answer begins at its number and goes on
 * until the next number or until somebody else writes. Never throws; linear in the text.
 */
export function readAnswers(pasted: string, known: KnownNumbers, own: OwnLines): AnswersBack {
	const texts = new Map<string, { lines: string[]; sender: string | null }>();
	const unassigned: string[] = [];
	let current: string[] = [];
	let sender: string | null = null;
	let isGoingOn = false;
	let isBelowGreeting = false;

	const open = (numbers: string[]) => {
		current = numbers;
		isGoingOn = false;
		for (const number of numbers) if (!texts.has(number)) texts.set(number, { lines: [], sender });
	};
	const put = (line: string) => {
		if (current.length > 0) for (const number of current) texts.get(number)?.lines.push(line);
		else if (isGoingOn) unassigned.push(`${unassigned.pop()}\n${line}`);
		else unassigned.push(line);
		isGoingOn = current.length === 0;
	};

	for (const { text: unquoted, isQuoted, writer } of chatLines(pasted)) {
		if (writer !== undefined) {
			if (writer === null || writer !== sender) current = [];
			sender = writer;
			isGoingOn = false;
			isBelowGreeting = false;
		}
		const found = numbersIn(unquoted, known);
		if (found.length === 0) {
			isBelowGreeting ||= own.isGreeting(unquoted);
			const isOurs = own.isSentence(unquoted) || (isBelowGreeting && own.isFact(unquoted));
			if (unquoted !== "" && !isQuoted && !isOurs && !isMediaNote(unquoted)) put(unquoted);
			continue;
		}
		for (const { numbers, text } of segments(unquoted, found)) {
			open(numbers);
			const isOurs = numbers.some((number) => sameWords(known.get(number) ?? "", text));
			if (text !== "" && !isQuoted && !isOurs) put(text);
		}
	}
	const all = [...texts].map(([number, { lines, sender: by }]) => ({ number, text: lines.join("\n"), sender: by }));
	return {
		answers: all.filter(({ number, text }) => known.has(number) && text !== ""),
		unknown: all.filter(({ number }) => !known.has(number)),
		unassigned,
	};
}

/** The numbers of a line. What is written like one of ours counts even without its hyphen; another word only when nothing else looks so. */
function numbersIn(line: string, known: KnownNumbers): Found[] {
	const withoutLinks = line.replace(LINK, (link) => " ".repeat(link.length));
	const tokens = [...withoutLinks.matchAll(TOKEN)].map((token) => ({
		text: token[0],
		start: token.index,
		end: token.index + token[0].length,
	}));
	const found: Found[] = [];
	for (let index = 0; index < tokens.length; index++) {
		const token = tokens[index];
		if (!token || !CROCKFORD_TOKEN.test(token.text)) continue;
		const next = tokens[index + 1];
		const between = next ? line.slice(token.end, next.start) : "";
		const isPair = token.text.length === 4 && next?.text.length === 4 && (between === " " || DASH.test(between));
		if (token.text.length !== 8 && !isPair) continue;
		const typed = isPair && next ? token.text + next.text : token.text;
		const number = parseComplaintNumber(typed);
		if (number === null || !(known.has(number) || looksLikeNumber(typed, isPair && between !== " "))) continue;
		found.push({ number, start: token.start, end: isPair && next ? next.end : token.end });
		if (isPair) index += 1;
	}
	return found;
}

/** Whether an unknown word can only be meant as a number: digits and letters mixed, as no word, date or amount ("500meter") has them. */
function looksLikeNumber(typed: string, isHyphenated: boolean): boolean {
	if (ADDRESS.test(typed)) return false;
	const changes = typed.replace(/\d+/g, "0").replace(/\D+/g, "a").length - 1;
	return changes >= (isHyphenated ? 1 : 2);
}

/** The line cut at its numbers: "A sudah, B dan C belum" is two answers. Words before the first number belong to it unless they are a label. */
function segments(line: string, found: readonly Found[]): { numbers: string[]; text: string }[] {
	const parts: { numbers: string[]; text: string }[] = [];
	const lead = line.slice(0, found[0]?.start);
	let text = LABEL.test(lead) ? "" : trimmed(lead);
	let numbers: string[] = [];
	for (const [index, one] of found.entries()) {
		numbers.push(one.number);
		const after = line.slice(one.end, found[index + 1]?.start);
		if (index + 1 < found.length && BETWEEN.test(after)) continue;
		parts.push({ numbers, text: [text, trimmed(after)].filter((part) => part !== "").join(" ") });
		numbers = [];
		text = "";
	}
	return parts;
}

/** Without what connected it to its number: ": sudah ditambal" → "sudah ditambal". A full stop at its end stays. */
function trimmed(text: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && CONNECTING.test(text.charAt(start))) start += 1;
	while (end > start && text.charAt(end - 1) !== "." && CONNECTING.test(text.charAt(end - 1))) end -= 1;
	return text.slice(start, end);
}

function sameWords(ours: string, theirs: string): boolean {
	const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
	return ours !== "" && plain(ours) === plain(theirs);
}
