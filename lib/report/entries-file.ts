import type { Complaint } from "../complaint/complaint.ts";
import { inOrder } from "../complaint/effective.ts";
import type { Entry, OpdRef } from "../complaint/entry.ts";
import type { HandedAnswer } from "../complaint/kept-answer.ts";

/** Version of the file that this program writes and the newest that it reads. */
export const FILE_VERSION = 1;

export const PURPOSES = ["weekly", "handover", "backup"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** The entries `from` to `to` (sequence numbers, inclusive) of one device, without a gap. */
export interface SequenceRange {
	device: string;
	from: number;
	to: number;
}

/** A file of entries: the log itself, to be united with another machine's without loss or duplicates. */
export interface EntriesFile {
	format: "tanggap";
	version: number;
	purpose: Purpose;
	/** UTC milliseconds. */
	madeAt: number;
	agency: { regency: string; opd: OpdRef };
	/** The device that made the file. */
	device: string;
	/** ISO week of a weekly file. */
	week?: string;
	/** The meaning of "1 x 24 jam" in words, for people who open the file. */
	clock: string;
	/** What the file holds completely; gaps may be judged only inside these. */
	ranges: SequenceRange[];
	entries: Entry[];
	/** Versioned rows beside the log (settings); a backup has them. */
	documents?: unknown[];
	/** What OPDs answered and citizens have not been told yet; a handover has them. A program that does not know them leaves them out. */
	answers?: HandedAnswer[];
}

export type EntriesFileInput = Omit<EntriesFile, "format" | "version" | "ranges">;

/** The file as JSON, one entry a line, entries in the order given and every field as it is. */
export function writeEntriesFile({ entries, documents, answers, ...head }: EntriesFileInput): string {
	const { purpose, madeAt, agency, device, week, clock } = head;
	const fields = {
		format: "tanggap",
		version: FILE_VERSION,
		purpose,
		madeAt,
		agency,
		device,
		...(week === undefined ? {} : { week }),
		clock,
		ranges: rangesOf(entries),
	};
	const lines = (values: readonly unknown[]): string =>
		`[\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n]`;
	const parts = [
		...Object.entries(fields).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`),
		`"entries": ${lines(entries)}`,
		...(documents === undefined ? [] : [`"documents": ${lines(documents)}`]),
		...(answers === undefined ? [] : [`"answers": ${lines(answers)}`]),
	];
	return `{\n${parts.join(",\n")}\n}\n`;
}

/** The complete ranges that these entries make up, by device and number. */
export function rangesOf(entries: readonly Pick<Entry, "device" | "seq">[]): SequenceRange[] {
	const sorted = [...entries].sort((a, b) => (a.device < b.device ? -1 : a.device > b.device ? 1 : a.seq - b.seq));
	const ranges: SequenceRange[] = [];
	for (const { device, seq } of sorted) {
		const last = ranges.at(-1);
		if (last?.device === device && seq <= last.to + 1) last.to = Math.max(last.to, seq);
		else ranges.push({ device, from: seq, to: seq });
	}
	return ranges;
}

/**
 * Whose entries a handover holds, whole: every complaint with something left to do, of any week, and whatever was touched
 * since the last handover.
 * @param recent entries recorded since then; all entries when there was none
 */
export function handoverSubjects(
	openComplaints: readonly Pick<Complaint, "id">[],
	recent: readonly Pick<Entry, "subject">[],
): string[] {
	return [...new Set([...openComplaints.map(({ id }) => id), ...recent.map(({ subject }) => subject)])];
}

/** The entries of several lists, each once, in order. */
export function uniteEntries(...lists: readonly (readonly Entry[])[]): Entry[] {
	return inOrder([...new Map(lists.flat().map((entry) => [entry.id, entry])).values()]);
}
