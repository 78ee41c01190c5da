import type { Complaint } from "../complaint/complaint.ts";
import { tellingWords } from "../complaint/search-words.ts";
import { isOpen } from "../complaint/state.ts";

/** Whether there is something left to do. The two are sorted by different instants, so every facet is of one of them. */
export type Scope = "open" | "done";

/** By what can be filtered. */
export type Dimension = "phase" | "opd" | "kind" | "category" | "channel" | "urgency" | "officer" | "guidance";

/** The part of a state that does not depend on the time of day. */
export type Phase = "awaiting" | "answered" | "paused" | "noDeadline" | "closed" | "merged" | "dismissed";

/** Of complaints whose first response is owed: since when the clock shows amber, and since when it runs. */
export const AMBER = "amber";
export const WAITING = "waiting";
/** Of open complaints with a promise that is not kept yet: when it is due; and when its day has come, or an hour before it is due. */
export const PROMISED = "promised";
export const REMINDED = "reminded";

/** The facet of all complaints of a scope, or of those with one value of a dimension. */
export function facetOf(scope: Scope, dimension?: Dimension, value = ""): string {
	return dimension === undefined ? scope : `${scope} ${dimension} ${value}`;
}

/**
 * By what the queue finds a complaint, each with the instant to sort by: the running deadline; without one the recording, after all deadlines;
 * of what is done the last change, the newest first.
 */
export function facetsOf(complaint: Complaint): [facet: string, sortAt: number][] {
	const scope = scopeOf(complaint);
	const sortAt = sortAtOf(complaint);
	const { running, opd, messageKind, category, channel, urgency, capturedBy, guidance, promise } = complaint;
	const phase = phaseOf(complaint);
	const facets: [Dimension, string][] = [
		["phase", phase],
		["opd", opd?.id ?? ""],
		["kind", messageKind],
		["category", category ?? ""],
		["channel", channel],
		["urgency", urgency],
		["officer", capturedBy],
		...(guidance?.state === "waiting" ? [["guidance", guidance.state] as [Dimension, string]] : []),
	];
	return [
		[facetOf(scope), sortAt],
		...facets.map(([dimension, value]): [string, number] => [facetOf(scope, dimension, value), sortAt]),
		...(phase === "awaiting" && running
			? ([
					[AMBER, running.amberAt],
					[WAITING, running.startAt],
				] as [string, number][])
			: []),
		...(promise
			? ([
					[PROMISED, promise.dueAt],
					[REMINDED, promise.remindAt],
				] as [string, number][])
			: []),
	];
}

/** After the last instant that a date can have (see `instant`), in the order of recording. */
const AFTER_DEADLINES = 300_000_000_000_000;

function scopeOf(complaint: Complaint): Scope {
	return isOpen(complaint) ? "open" : "done";
}

function sortAtOf(complaint: Complaint): number {
	const { running, capturedAt, changedAt } = complaint;
	return isOpen(complaint) ? (running?.dueAt ?? AFTER_DEADLINES + capturedAt) : -changedAt;
}

function phaseOf({ status, running }: Complaint): Phase {
	if (status.type === "closed" || status.type === "merged" || status.type === "dismissed") return status.type;
	if (status.type === "paused" && !status.isClockRunning) return "paused";
	if (status.type === "answered" || (status.type === "paused" && status.isAnswered)) return "answered";
	return running ? "awaiting" : "noDeadline";
}

/** Words by which one complaint is found: all of an ordinary comment. More of an endless text would make recording it slow. */
const MOST_WORDS = 60;

/**
 * The words by which a search finds a complaint, in its scope and each in the order of the queue: what is looked for most comes first, the
 * text last.
 */
export function searchWordsOf(complaint: Complaint): string[] {
	const { number, comment, topic, location, opd } = complaint;
	const named = [opd?.abbreviation, comment.author, comment.handle, topic, location].filter((part) => part).join(" ");
	const words = [...numberWords(number), ...tellingWords(named), ...tellingWords(comment.text ?? "")];
	const scope = scopeOf(complaint);
	const sortAt = sortAtOf(complaint);
	return [...new Set(words)].slice(0, MOST_WORDS).map((word) => wordKey(scope, word, sortAt));
}

/** Where a word stands in the index at an instant; without a word's end, where the words begin that begin like it. */
export function wordKey(scope: Scope, word: string, sortAt: number): string {
	const bounded = Math.min(Math.max(Math.floor(sortAt), -FAR), FAR);
	return `${scope} ${word} ${(bounded + FAR).toString(36).padStart(10, "0")}`;
}

/** Beyond whatever is sorted by. */
const FAR = 1_000_000_000_000_000;

/** `7K4Q-M2XD` is found whole, by its beginning and by its second half. */
function numberWords(number: string): string[] {
	const [first = "", second = ""] = number.toLowerCase().split("-");
	return [first + second, second];
}
