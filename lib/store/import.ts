import { type Entry, instant, parseEntry } from "../complaint/entry.ts";
import { currentDevice, type LogContext, logTables, newDevice, putAll } from "./log.ts";
import { readViewContext } from "./rules.ts";
import type { Database, DocumentRow } from "./schema.ts";
import { refresh } from "./view.ts";

/** What came in. */
export interface ImportCounts {
	added: number;
	known: number;
	complaints: number;
	/** Entries whose `order` lies more than 24 h ahead of this machine: kept, but a sign of a wrong clock. */
	ahead: number;
}

const DAY = 86_400_000;
const LOOKUP_CHUNK = 1000;

/** Keeps one chunk of a checked file until the whole file is there. */
export async function stage(db: Database, importId: string, entries: unknown[], documents: unknown[]): Promise<void> {
	await db.staged.add({ importId, entries, documents });
}

export async function discardStaged(db: Database, importId: string): Promise<void> {
	await db.staged.where({ importId }).delete();
}

/**
 * Makes a staged file visible in one transaction: all of it or nothing.
 * @param mode `add` unites it with the log; `replace` restores a backup: what was here before is gone
 * @param entryCount how many entries the file has; a staged file with another number is incomplete
 * @returns the counts, or null when the staged file is incomplete or holds an entry that is none (nothing is changed then)
 */
export async function commitStaged(
	db: Database,
	importId: string,
	mode: "add" | "replace",
	entryCount: number,
	context: LogContext,
): Promise<ImportCounts | null> {
	const chunks = await db.staged.where({ importId }).sortBy("row");
	const entries: Entry[] = [];
	for (const value of chunks.flatMap((chunk) => chunk.entries)) {
		const parsed = parseEntry(value);
		if (!parsed.ok) return null;
		entries.push(parsed.entry);
	}
	if (entries.length !== entryCount) return null;
	const documents = chunks.flatMap((chunk) => chunk.documents).filter(isDocument);
	const tables = [...logTables(db), db.documents, db.notified, db.staged];
	return db.transaction("rw", tables, async () => {
		if (mode === "replace")
			await Promise.all(
				[db.entries, db.words, db.complaints, db.documents, db.notified, db.pending].map((table) => table.clear()),
			);
		const fresh = await unknownOf(db, entries);
		await beginNewDeviceIfNeeded(db, fresh, mode, context);
		await putAll(db, fresh);
		await db.documents.bulkPut(documents);
		const subjects = [...new Set(fresh.map((entry) => entry.subject))];
		// A backup brings its own rules, settings and directory.
		await refresh(db, subjects, documents.length === 0 ? context : await readViewContext(db));
		await db.staged.where({ importId }).delete();
		return {
			added: fresh.length,
			known: entries.length - fresh.length,
			complaints: subjects.filter((subject) => subject !== "agency").length,
			ahead: fresh.filter((entry) => entry.order > context.now + DAY).length,
		};
	});
}

/** The entries that the log does not hold yet, each id once. */
async function unknownOf(db: Database, entries: readonly Entry[]): Promise<Entry[]> {
	const fresh = new Map<string, Entry>();
	for (let from = 0; from < entries.length; from += LOOKUP_CHUNK) {
		const chunk = entries.slice(from, from + LOOKUP_CHUNK);
		const known = await db.entries.bulkGet(chunk.map((entry) => entry.id));
		chunk.forEach((entry, index) => {
			if (known[index] === undefined && !fresh.has(entry.id)) fresh.set(entry.id, entry);
		});
	}
	return [...fresh.values()];
}

/** (device, seq) must name one entry for ever: an unknown entry of our own device means that this database went back in time. */
async function beginNewDeviceIfNeeded(
	db: Database,
	fresh: readonly Entry[],
	mode: "add" | "replace",
	context: LogContext,
): Promise<void> {
	const device = await currentDevice(db, context);
	if (mode === "add" && !fresh.some((entry) => entry.device === device.id)) return;
	await db.meta.put({ key: "device", value: newDevice(context, [device.id, ...device.earlier]) });
}

function isDocument(value: unknown): value is DocumentRow {
	const row = value as Partial<DocumentRow> | null;
	return (
		typeof row === "object" &&
		row !== null &&
		typeof row.id === "string" &&
		typeof row.name === "string" &&
		instant.safeParse(row.order).success &&
		row.value !== undefined
	);
}
