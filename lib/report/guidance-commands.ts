import type { Language } from "../complaint/settings.ts";
import type { GuidanceDecision, GuidanceDoubt } from "../complaint/vocabulary.ts";
import { wordsIn } from "../words/words.ts";
import { chatLines, isMediaNote } from "./chat-lines.ts";
import { type Head, headOf, isSmallTalk, type Numbers, tailDoubt } from "./guidance-head.ts";
import { ANYTHING, lineLike } from "./own-lines.ts";

/** A "setuju" or "tolak" with what belongs to it. */
export interface GuidanceCommand {
	decision: GuidanceDecision;
	/** Numbers of complaints that wait, and others as they were typed. */
	numbers: string[];
	unknown: string[];
	/** A colon parts the word from what is to be taken literally. */
	isExplicit: boolean;
	/** What stands after it, over as many lines as there are. */
	tail: string;
	doubt: GuidanceDoubt | null;
	sender: string | null;
	said: string;
}

/** A message, or what of it was no command; thanks and greetings left out. */
export interface Chat {
	text: string;
	sender: string | null;
}

/** A message, or a part of one, that begins with a decision or with something else. */
interface Part {
	head: Head | null;
	lines: string[];
	sender: string | null;
}

/**
 * The commands of a pasted text; what a message of ours says between its first and its last line is none. In a chat the later stands below: what
 * was decided above a message of ours on the same complaint was about an earlier draft, and is no command either.
 */
export function guidanceCommands(
	pasted: string,
	waiting: readonly { number: string }[],
): { commands: GuidanceCommand[]; others: Chat[] } {
	const numbers: Numbers = new Map(waiting.map(({ number }) => [number.replace("-", ""), number]));
	const lines = chatLines(pasted);
	const isChat = lines.some(({ writer }) => writer !== undefined);
	const parts: Part[] = [];
	/** How many parts stood above our last message on a complaint, by number. */
	const askedAt = new Map<string, number>();
	let sender: string | null = null;
	let isOurs = false;
	let isNew = true;
	for (const { text, isQuoted, writer } of lines) {
		if (writer !== undefined) {
			sender = writer;
			isOurs = false;
			isNew = true;
		}
		isOurs ||= OWN.isFirst(text);
		if (isOurs) {
			if (OWN.isLast(text)) isOurs = false;
			const asked = isChat && !isQuoted ? numbers.get(OWN.numberIn(text).replace("-", "")) : undefined;
			if (asked !== undefined) askedAt.set(asked, parts.length);
			isNew = true;
			continue;
		}
		if (isQuoted || isMediaNote(text)) continue;
		const current = isNew ? undefined : parts.at(-1);
		const head = headOf(text, numbers);
		// Within an answer another one begins only with a number: a changed text may well say "setuju".
		const isHead = head !== null && (!current?.head || head.numbers.length + head.unknown.length > 0);
		if (isHead) parts.push({ head, lines: [text], sender });
		else if (current) current.lines.push(text);
		else if (text !== "") parts.push({ head: null, lines: [text], sender });
		else continue;
		isNew = false;
	}
	const only = waiting.length === 1 ? waiting[0]?.number : undefined;
	const later = parts.map((part, index) => aboutLater(part, (number) => index >= (askedAt.get(number) ?? 0), only));
	return {
		commands: later.flatMap(({ head, lines, sender: by }) => (head ? [commandOf(head, lines, by)] : [])),
		others: later
			.filter(({ head }) => head === null)
			.map(({ lines, sender: by }) => ({ text: lines.join("\n").trim(), sender: by }))
			.filter(({ text }) => !isSmallTalk(text)),
	};
}

/** A part without the numbers that it cannot be about; what names none is about the only complaint that waits. */
function aboutLater({ head, ...part }: Part, isLater: (number: string) => boolean, only: string | undefined): Part {
	if (head === null) return { head, ...part };
	const numbers = head.numbers.filter(isLater);
	const isNameless = head.numbers.length + head.unknown.length === 0;
	const isLeft = isNameless ? only === undefined || isLater(only) : numbers.length + head.unknown.length > 0;
	return { ...part, head: isLeft ? { ...head, numbers } : null };
}

function commandOf(head: Head, lines: readonly string[], sender: string | null): GuidanceCommand {
	const { decision, numbers, unknown, isExplicit } = head;
	const tail = [head.rest, ...lines.slice(1)].join("\n").trim();
	const doubt = OWN.isExample(tail) ? "placeholder" : (head.doubt ?? tailDoubt(tail, head));
	const saysNothing = doubt === null && decision === "approved" && !isExplicit;
	return {
		...{ decision, numbers, unknown, isExplicit, doubt, sender },
		tail: saysNothing ? "" : tail,
		said: lines.join("\n").trim(),
	};
}

const LANGUAGES: readonly Language[] = ["id", "en"];

/** Our own message, in whatever language it was made. */
const OWN = (() => {
	const messages = LANGUAGES.map((language) => wordsIn(language).guidance.message);
	const labels = messages.map((message) => `${message.labels.number}: `);
	const examples = messages.flatMap(({ changedText, reason }) => [changedText, reason]);
	return {
		isFirst: lineLike(messages.map(({ intro }) => intro(ANYTHING))),
		isLast: lineLike(messages.map(({ sender }) => sender(ANYTHING))),
		/** The number in the line that tells it; "" in any other. */
		numberIn: (line: string) =>
			line.slice(labels.find((label) => line.startsWith(label))?.length ?? line.length).trim(),
		isExample: (text: string) => examples.includes(text.replace(/^[\s(<[“"]+|[\s)>\]”"]+$/g, "").toLowerCase()),
	};
})();
