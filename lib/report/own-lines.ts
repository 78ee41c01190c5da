import type { Language } from "../complaint/settings.ts";
import { wordsIn } from "../words/words.ts";

/** Tells lines of our own messages (*teruskan*, *tagih*) from answers, so that a message that comes back whole does not become one. */
export interface OwnLines {
	/** The first line of each of our messages. */
	isGreeting(line: string): boolean;
	/** A sentence that nobody writes but we. */
	isSentence(line: string): boolean;
	/** "Lokasi: …": ours only below our greeting; others write such lines too. */
	isFact(line: string): boolean;
}

/** Stands for whatever a sentence of ours is filled with; any figure stands for every other. */
export const ANYTHING = "\u0001";

/** The rules follow from the words of the messages themselves. */
export function ownLines(language: Language): OwnLines {
	const { message, demand } = wordsIn(language).forward;
	const greetings = [message.greeting(ANYTHING, ""), message.greeting(ANYTHING, ANYTHING)];
	const sentences = [
		message.intro,
		message.askAnswer(ANYTHING),
		message.askFollowUp(ANYTHING),
		message.askOverdue,
		message.askNews,
		message.notYours(ANYTHING),
		message.sender(ANYTHING),
		demand.intro(0, 0, ANYTHING),
		demand.intro(0, 1, ANYTHING),
		demand.request,
		demand.partLine(0, 0),
		demand.facts(ANYTHING, ANYTHING, ANYTHING),
		demand.link(ANYTHING),
	];
	const facts = Object.values(message.labels).map((label) => `${label}: ${ANYTHING}`);
	return {
		isGreeting: lineLike(greetings),
		isSentence: lineLike([...greetings, ...sentences]),
		isFact: lineLike(facts),
	};
}

/** Tells whether a line is one of these sentences, whatever they were filled with. */
export function lineLike(sentences: readonly string[]): (line: string) => boolean {
	const patterns = sentences.map(
		(sentence) =>
			new RegExp(
				`^${sentence
					.split(ANYTHING)
					.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\d+/g, "\\d+"))
					.join(".+")}$`,
				"u",
			),
	);
	return (line) => patterns.some((pattern) => pattern.test(line));
}
