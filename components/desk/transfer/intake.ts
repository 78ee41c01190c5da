import type { ClockRules } from "../../../lib/complaint/clock/rules.ts";
import { AGENCY, type Entry } from "../../../lib/complaint/entry.ts";
import { fold } from "../../../lib/complaint/fold.ts";
import type { Zone } from "../../../lib/complaint/vocabulary.ts";
import type { Ask } from "../../../lib/messages/client.ts";
import type { Answer, ImportOutcome } from "../../../lib/messages/values.ts";
import type { EntriesFile } from "../../../lib/report/entries-file.ts";
import type { DeskData } from "../data.ts";

/** Entries in one message: far below the browsers' limit also with the longest comments. */
const STAGE_CHUNK = 500;
const LOOKUP_CHUNK = 1000;
const ANSWER_CHUNK = 100;

/** What a file would change. */
export interface Preview {
	inFile: { entries: number; complaints: number; documents: number };
	here: { entries: number; complaints: number; documents: number };
	/** Entries of the file that are not here yet. */
	fresh: number;
	/** Entries of the file that are here already. */
	known: number;
	/** What OPDs answered, in a handover. */
	answers: number;
	/** Entries of complaints here that the file does not have: gone after a restore. Notes of exports are left out: every backup lacks its own. */
	missing: number;
}

/** Compares a file with what is stored; changes nothing. */
export async function previewOf(file: EntriesFile, data: DeskData, zone: Zone): Promise<Preview> {
	const [here, ofAgency, rules] = await Promise.all([data.counts(), data.entriesOf([AGENCY]), data.clockRules(zone)]);
	const known = new Set<string>();
	for (let from = 0; from < file.entries.length; from += LOOKUP_CHUNK) {
		const ids = file.entries.slice(from, from + LOOKUP_CHUNK).map((entry) => entry.id);
		for (const id of await data.knownEntryIds(ids)) known.add(id);
	}
	return {
		inFile: {
			entries: file.entries.length,
			complaints: countComplaints(file.entries, rules),
			documents: file.documents?.length ?? 0,
		},
		here,
		fresh: file.entries.length - known.size,
		known: known.size,
		answers: file.answers?.length ?? 0,
		missing: here.entries - known.size - ofAgency.filter(({ id }) => !known.has(id)).length,
	};
}

/** Complaints that follow from these entries: one whose capture was undone is none. */
function countComplaints(entries: readonly Entry[], rules: ClockRules): number {
	const bySubject = new Map<string, Entry[]>();
	for (const entry of entries) {
		if (entry.subject === AGENCY) continue;
		const own = bySubject.get(entry.subject);
		if (own) own.push(entry);
		else bySubject.set(entry.subject, [entry]);
	}
	return [...bySubject.values()].filter((own) => fold(own, rules) !== null).length;
}

/**
 * Hands a checked file to the background chunk by chunk, then makes it visible in one piece. When anything fails or
 * `signal` is aborted, what was handed over is discarded and nothing has changed.
 * @param onProgress share of the file that has been handed over, 0 to 1; at 1 it is being made visible and cannot be stopped any more
 * @returns the outcome, or null when aborted
 */
export async function sendFile(
	file: EntriesFile,
	mode: "add" | "replace",
	ask: Ask,
	importId: string,
	onProgress: (share: number) => void,
	signal: AbortSignal,
): Promise<Answer<ImportOutcome> | null> {
	// Another machine's settings never come in beside ours; a restore takes them.
	const documents = mode === "replace" ? (file.documents ?? []) : [];
	const total = Math.max(file.entries.length, documents.length, 1);
	for (let from = 0; from < total; from += STAGE_CHUNK) {
		const to = from + STAGE_CHUNK;
		const chunk = { importId, entries: file.entries.slice(from, to), documents: documents.slice(from, to) };
		const staged = await ask("stageImport", chunk);
		if (!staged.ok || signal.aborted) {
			await ask("discardImport", { importId });
			return staged.ok ? null : staged;
		}
		onProgress(Math.min(1, to / total));
	}
	const outcome = await ask("commitImport", { importId, mode, entryCount: file.entries.length });
	if (!outcome.ok) await ask("discardImport", { importId });
	if (!outcome.ok || mode === "replace") return outcome;
	// After the entries, which say what was given. Brought in again after a failure, nothing is doubled.
	const answers = file.answers ?? [];
	for (let from = 0; from < answers.length; from += ANSWER_CHUNK) {
		const taken = await ask("takeAnswers", { answers: answers.slice(from, from + ANSWER_CHUNK) });
		if (!taken.ok) return taken;
	}
	return outcome;
}
