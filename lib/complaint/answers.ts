import type { Answer, Complaint } from "./complaint.ts";
import type { Interval, KnownEntry } from "./entry.ts";
import { judge } from "./verdict.ts";

type Replied = Extract<KnownEntry, { kind: "replied" }>;

/** An officer notes an answer within this time of sending it; what the page shows of the same minutes is that answer, milliseconds. */
const SAME_ANSWER_MS = 10 * 60_000;

/** Clocks of a site and of this PC differ a little, and a site counts minutes, milliseconds. */
export const SITE_TOLERANCE_MS = 2 * 60_000;

/** One answer and the entries that tell of it: an officer's word, the page's, or both. */
export interface ToldAnswer {
	answer: Answer;
	/** Null when nobody but the page said so. */
	said: Replied | null;
	seen: Replied | null;
}

/**
 * The answers that entries tell of. An answer that an officer noted and the page showed is one: of the kind that the officer said, at the
 * earlier of the two times.
 * @param entries those that count, in order (see `effectiveEntries`)
 */
export function foldAnswers(entries: readonly KnownEntry[]): ToldAnswer[] {
	const replies = entries.filter((entry): entry is Replied => entry.kind === "replied");
	const isOurSighting = ({ source, opd }: Replied): boolean => source === "detected" && opd === undefined;
	const told = replies
		.filter((entry) => !isOurSighting(entry))
		.map((entry): ToldAnswer => {
			const isSeen = entry.source === "detected";
			return { answer: answerOf(entry), said: isSeen ? null : entry, seen: isSeen ? entry : null };
		});
	for (const seen of replies.filter(isOurSighting)) {
		const same = nearestSaid(told, spanOf(seen));
		if (same === null) {
			told.push({ answer: answerOf(seen), said: null, seen });
			continue;
		}
		same.seen = seen;
		const { at, punctuality } = answerOf(seen);
		if (at < same.answer.at) same.answer = { ...same.answer, at, punctuality };
	}
	return told;
}

/** Of those that an officer noted and no page has shown yet, the one that may be what a page shows of `seen`; null when none may. */
function nearestSaid(told: readonly ToldAnswer[], seen: Interval): ToldAnswer | null {
	let nearest: ToldAnswer | null = null;
	let smallest = SAME_ANSWER_MS;
	for (const one of told) {
		if (one.said === null || one.seen !== null) continue;
		const gap = gapTo(one.said.at, seen);
		if (gap > smallest || (nearest !== null && gap === smallest)) continue;
		nearest = one;
		smallest = gap;
	}
	return nearest;
}

/** The first of them by its own time. */
export function earliest(answers: readonly Answer[]): Answer | null {
	return answers.reduce<Answer | null>(
		(first, answer) => (first === null || answer.at < first.at ? answer : first),
		null,
	);
}

/**
 * What the last answer of ours promised; whatever came after a promise made it good.
 * @param closedAt when the complaint was closed last (it may be open again); null when it never was
 */
export function promiseOf(told: readonly ToldAnswer[], closedAt: number | null): Complaint["promise"] {
	const ours = told.filter(({ answer }) => answer.opd === null);
	const last = ours.reduce<ToldAnswer | null>(
		(newest, next) => (newest === null || next.answer.at >= newest.answer.at ? next : newest),
		null,
	);
	const promised = last?.said?.promised ?? last?.seen?.promised;
	const isMadeGood = last !== null && closedAt !== null && last.answer.at <= closedAt;
	return last && promised && !isMadeGood ? { ...promised, madeAt: last.answer.at } : null;
}

function answerOf(entry: Replied): Answer {
	return {
		at: entry.at,
		kind: entry.reply,
		source: entry.source,
		punctuality: judge(spanOf(entry), entry.verdict),
		entryId: entry.id,
		opd: entry.opd ?? null,
	};
}

/** Between when and when an answer was written. */
export function spanOf({ at, writtenAt }: Pick<Replied, "at" | "writtenAt">): Interval {
	return writtenAt ?? { earliest: at, latest: at };
}

function gapTo(at: number, { earliest, latest }: Interval): number {
	return Math.max(0, earliest - at, at - latest);
}
