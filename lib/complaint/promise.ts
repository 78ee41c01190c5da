import { HOUR_MS, localDay, midnightOf, zoneOffset } from "./clock/local-days.ts";
import type { Promised } from "./entry.ts";
import type { PromiseCalendar } from "./promise/calendar.ts";
import { sentencesIn } from "./promise/sentences.ts";
import { spelledOut } from "./promise/spelled-out.ts";
import { type NamedTime, timesIn } from "./promise/times.ts";
import { clausesOf, whoseIs } from "./promise/whose.ts";
import type { Zone } from "./vocabulary.ts";

/** A longer text, and a longer sentence, is looked at as far as this, characters. */
const LENGTH = 20_000;
const SENTENCE_LENGTH = 1000;

/**
 * What a text of ours promises by when: "Jumat kami cek", "kabar berikutnya paling lambat besok pukul 12.00 WIB", "dalam 2 hari kerja kami
 * kabari". Counts only what we shall do or tell and lies ahead of `madeAt` (UTC milliseconds); not when the citizen is to come, nor what has
 * been. Of several the earliest.
 * @returns when it is due (the end of the day, unless it says a time) and when to remind of it: as that day begins, an hour before the time,
 * or, where that is past already, halfway
 */
export function findPromise(text: string, madeAt: number, calendar: PromiseCalendar): Promised | null {
	let earliest: NamedTime | null = null;
	for (const sentence of sentencesIn(text.slice(0, LENGTH))) {
		const said = spelledOut(sentence.slice(0, SENTENCE_LENGTH).normalize("NFKC"));
		const times = timesIn(said, madeAt, calendar);
		const clauses = clausesOf(said, times);
		for (const time of times)
			if (
				time.dueAt > madeAt &&
				(earliest === null || time.dueAt < earliest.dueAt) &&
				whoseIs(time, clauses, said) === "ours"
			)
				earliest = time;
	}
	return earliest && { dueAt: earliest.dueAt, remindAt: remindAt(earliest, madeAt, calendar.zone) };
}

function remindAt({ dueAt, isMoment }: NamedTime, madeAt: number, zone: Zone): number {
	const offset = zoneOffset(zone);
	const usual = isMoment ? dueAt - HOUR_MS : midnightOf(localDay(dueAt, offset), offset);
	return usual > madeAt ? usual : Math.round((madeAt + dueAt) / 2);
}
