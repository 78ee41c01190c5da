import { spanOf } from "./answers.ts";
import type { KnownEntry } from "./entry.ts";

/** A time for which the first-response clock stood still (*tunggu data warga*), UTC milliseconds. `to` is null while it lasts. */
export interface Pause {
	from: number;
	to: number | null;
}

/** The pauses in their order. One ends when it is ended by hand, with an answer, or with a closing. */
export function foldPauses(entries: readonly KnownEntry[]): Pause[] {
	const pauses: Pause[] = [];
	for (const entry of entries) {
		const last = pauses.at(-1);
		const isRunning = last !== undefined && last.to === null;
		if (entry.kind === "paused" && !isRunning) pauses.push({ from: entry.at, to: null });
		if (isRunning && endsPause(entry, last.from)) last.to = Math.max(last.from, entry.at);
	}
	return pauses;
}

/** Whether an entry ends the waiting that began at `since`: an answer only when it was surely given after that, not when it is noted late. */
export function endsPause(entry: KnownEntry, since: number): boolean {
	if (entry.kind === "replied") return spanOf(entry).earliest >= since;
	return entry.kind === "resumed" || entry.kind === "closed";
}

/**
 * The pauses that count for a deadline.
 * @param until an answer's own time: what was waited for after it moves no deadline, and a pause that lasts ends there. Null without an
 * answer: then only finished pauses count
 */
export function finishedPauses(pauses: readonly Pause[], until: number | null): { from: number; to: number }[] {
	return pauses.flatMap(({ from, to }) => {
		const end = until === null ? to : Math.min(to ?? until, until);
		return end !== null && end > from ? [{ from, to: end }] : [];
	});
}
