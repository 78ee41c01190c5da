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

/** The commands of a pasted text; what a message of ours says between its first and its last line is none. */
export function guidanceCommands(
	pasted: string,
	waiting: readonly { number: string }[],
): { commands: GuidanceCommand[]; others: Chat[] } {
	const numbers: Numbers = new Map(waiting.map(({ number }) => [number.replace("-", ""), number]));
	const parts: { head: Head | null; lines: string[]; sender: string | null }[] = [];
	let sender: string | null = null;
	let isOurs = false;
	let isNew = true;
	for (const { text, isQuoted, writer } of chatLines(pasted)) {
		if (writer !== undefined) {
			sender = writer;
			isOurs = false;
			isNew = true;
		}
		isOurs ||= OWN.isFirst(text);
		if (isOurs) {
			if (OWN.isLast(text)) isOurs = false;
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
	return {
		commands: parts.flatMap(({ head, lines, sender: by }) => (head ? [commandOf(head, lines, by)] : [])),
		others: parts
			.filter(({ head }) => head === null)
			.map(({ lines, sender: by }) => ({ text: lines.join("\n").trim(), sender: by }))
			.filter(({ text }) => !isSmallTalk(text)),
	};
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
	const examples = messages.flatMap(({ changedText, reason }) => [changedText, reason]);
	return {
		isFirst: lineLike(messages.map(({ intro }) => intro(ANYTHING))),
		isLast: lineLike(messages.map(({ sender }) => sender(ANYTHING))),
		isExample: (text: string) => examples.includes(text.replace(/^[\s(<[“"]+|[\s)>\]”"]+$/g, "").toLowerCase()),
	};
})();
