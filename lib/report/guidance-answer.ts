import { isLikeText } from "../complaint/likeness.ts";
import type { GuidanceDecision, GuidanceDoubt } from "../complaint/vocabulary.ts";
import { type Chat, type GuidanceCommand, guidanceCommands } from "./guidance-commands.ts";

/** A draft that waits for a superior's word. */
export interface WaitingDraft {
	/** Of the complaint. */
	number: string;
	/** Null when it was erased. */
	text: string | null;
}

/** One decision as it was read; nothing is recorded before the officer has seen it. */
export interface GuidanceReading {
	/** Of the complaint; null where it is not clear which. */
	number: string | null;
	/** A number as it was typed that is none of those that wait. */
	otherNumber: string | null;
	/** Null with a doubt: the officer chooses. */
	decision: GuidanceDecision | null;
	doubt: GuidanceDoubt | null;
	/** The text in place of the draft; null where the draft stands as it is. */
	text: string | null;
	remark: string;
	/** Who wrote it, where the chat says so. */
	sender: string | null;
	/** As it was written. */
	said: string;
}

export interface GuidanceReadings {
	readings: GuidanceReading[];
	/** What else was written by others: it may change what was meant. */
	others: string[];
}

/**
 * Reads what came back from a superior: a WhatsApp export, copied messages or a plain "setuju". Whatever is not plain is a doubt and decides
 * nothing. Never throws; linear in the text.
 * @param waiting the drafts that the answers may be about; a single one needs no number
 */
export function readGuidanceAnswers(pasted: string, waiting: readonly WaitingDraft[]): GuidanceReadings {
	const { commands, others } = guidanceCommands(pasted, waiting);
	const all = commands.flatMap((command) =>
		targetsOf(command, waiting).map((target) => readingOf(command, target, waiting)),
	);
	const only = waiting.length === 1 && all.length === 0 && others.length > 0 ? [wordless(others, waiting)] : [];
	const readings = [...withoutRepetitions(all), ...only];
	const perNumber = Map.groupBy(readings, ({ number }) => number);
	const isContradicted = ({ number, doubt }: GuidanceReading): boolean =>
		number !== null && doubt === null && (perNumber.get(number)?.length ?? 0) > 1;
	return {
		readings: readings.map((reading) => (isContradicted(reading) ? doubted(reading, "twice") : reading)),
		others: only.length > 0 ? [] : others.map(({ text }) => text),
	};
}

interface Target {
	number: string | null;
	otherNumber: string | null;
}

/** What it is about: what it names, else the only one that waits. */
function targetsOf({ numbers, unknown }: GuidanceCommand, waiting: readonly WaitingDraft[]): Target[] {
	if (numbers.length + unknown.length > 0)
		return [
			...numbers.map((number) => ({ number, otherNumber: null })),
			...unknown.map((otherNumber) => ({ number: null, otherNumber })),
		];
	return [{ number: waiting.length === 1 ? (waiting[0]?.number ?? null) : null, otherNumber: null }];
}

function readingOf(command: GuidanceCommand, target: Target, waiting: readonly WaitingDraft[]): GuidanceReading {
	const { decision, isExplicit, tail, sender, said } = command;
	const draft = waiting.find(({ number }) => number === target.number)?.text ?? null;
	const isChanged = decision === "approved" && isExplicit && tail !== "";
	const reading: GuidanceReading = {
		...target,
		decision,
		doubt: null,
		text: isChanged ? tail : null,
		remark: isChanged ? "" : tail,
		sender,
		said,
	};
	if (command.doubt === "placeholder") return doubted({ ...reading, text: null, remark: "" }, "placeholder");
	if (command.doubt !== null) return doubted(reading, command.doubt);
	if (target.otherNumber !== null) return doubted(reading, "other-number");
	if (target.number === null) return doubted(reading, "no-number");
	if (isChanged && draft !== null && !isLikeText(draft, tail)) return doubted(reading, "unlike");
	return reading;
}

function wordless(others: readonly Chat[], waiting: readonly WaitingDraft[]): GuidanceReading {
	const number = waiting[0]?.number ?? null;
	const text = others.map((other) => other.text).join("\n");
	const sender = others.at(-1)?.sender ?? null;
	const nothing = { otherNumber: null, decision: null, text: null } as const;
	return { ...nothing, number, doubt: "no-word", remark: text, sender, said: text };
}

function doubted(reading: GuidanceReading, doubt: GuidanceDoubt): GuidanceReading {
	return { ...reading, decision: null, doubt };
}

/** The same answer copied twice counts once. */
function withoutRepetitions(readings: readonly GuidanceReading[]): GuidanceReading[] {
	const keyOf = ({ number, otherNumber, decision, doubt, text, remark }: GuidanceReading): string =>
		JSON.stringify([number, otherNumber, decision, doubt, text, remark]);
	return [...new Map(readings.map((reading) => [keyOf(reading), reading])).values()];
}
