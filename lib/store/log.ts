import type { ClockRules } from "../complaint/clock/rules.ts";
import { ENVELOPE_VERSION, type Entry, type KnownEntry, type NewEntry, type Words } from "../complaint/entry.ts";
import { uuidv7 } from "../complaint/ids.ts";
import type { Database, EntryHead, WordsRow } from "./schema.ts";
import { refresh } from "./view.ts";

/** What the log needs from outside: time, randomness, and what the view follows from. */
export interface LogContext {
	/** UTC milliseconds. */
	now: number;
	/** Random bytes, as many as asked for. */
	random(count: number): Uint8Array;
	rules: ClockRules;
	/** Our OPD and those that were merged into it: what is assigned to them is ours. None before the first run. */
	ownOpdIds: readonly string[];
}

/** One click: all its entries are written together or not at all. */
export interface Action {
	/** UUIDv7 made by the caller; becomes the id of the first entry. A retry changes nothing. */
	id: string;
	/** Officer on duty. */
	by: string;
	entries: readonly NewEntry[];
}

const DAY = 86_400_000;

interface Device {
	id: string;
	seq: number;
	/** Ids that this machine had before: what they captured is still its own. */
	earlier: readonly string[];
}

/** What writing to the log may touch: a transaction around it holds at least these. */
export function logTables(db: Database) {
	return [db.entries, db.words, db.complaints, db.meta, db.sightings, db.pending];
}

/**
 * Appends an action to the log and renews the view of every complaint it touches, in one strict-durability transaction.
 * @returns ids of the subjects whose entries changed; empty when the action was stored before
 */
export async function append(db: Database, action: Action, context: LogContext): Promise<string[]> {
	return db.transaction("rw", logTables(db), async () => {
		if ((await db.entries.where("action").equals(action.id).count()) > 0) return [];
		const device = await currentDevice(db, context);
		const written: KnownEntry[] = [];
		const orders = new Map<string, number>();
		for (const entry of action.entries) {
			if (entry.key !== undefined && (await db.entries.where("key").equals(entry.key).count()) > 0) continue;
			device.seq += 1;
			const id = written.length === 0 ? action.id : uuidv7(context.now, context.random(10));
			const before = orders.get(entry.subject) ?? (await highestOrder(db, entry.subject, context.now));
			const order = Math.max(context.now, before) + 1;
			orders.set(entry.subject, order);
			written.push({
				...entry,
				v: ENVELOPE_VERSION,
				id,
				order,
				recordedAt: context.now,
				by: action.by,
				device: device.id,
				seq: device.seq,
				action: action.id,
			} as KnownEntry);
		}
		await db.meta.put({ key: "device", value: device });
		await putAll(db, written);
		const touched = [...new Set(written.map((entry) => entry.subject))];
		await refresh(db, touched, context);
		return touched;
	});
}

/**
 * Writes entries: heads and words apart. An erased complaint never gets words again, in whatever order things arrive, and what was seen under it
 * or waits in a reply box goes with it.
 */
export async function putAll(db: Database, entries: readonly Entry[]): Promise<void> {
	const heads: EntryHead[] = [];
	const words: WordsRow[] = [];
	const erasedNow = new Set<string>();
	for (const { words: said, ...head } of entries) {
		heads.push(head);
		if (head.kind === "erased") erasedNow.add(head.subject);
		if (said !== undefined) words.push({ entryId: head.id, subject: head.subject, words: said as Words });
	}
	const erased = new Set([...erasedNow, ...(await erasedSubjects(db))]);
	await db.entries.bulkPut(heads);
	await db.words.bulkPut(words.filter((row) => !erased.has(row.subject)));
	if (erasedNow.size === 0) return;
	await db.words
		.where("subject")
		.anyOf([...erasedNow])
		.delete();
	await db.pending.bulkDelete([...erasedNow]);
	// Read whole: `postId` has no index, and erasing is rare.
	await db.sightings.filter(({ parentId, postId }) => erasedNow.has(parentId) || erasedNow.has(postId)).delete();
}

async function erasedSubjects(db: Database): Promise<string[]> {
	return (await db.entries.where({ kind: "erased" }).toArray()).map((head) => head.subject);
}

/** The highest order of a subject. One that lies over a day ahead came from a machine with a wrong clock and does not advance ours. */
async function highestOrder(db: Database, subject: string, now: number): Promise<number> {
	let highest = 0;
	await db.entries.where({ subject }).each((head) => {
		if (head.order <= now + DAY) highest = Math.max(highest, head.order);
	});
	return highest;
}

/** This database's device id and its last sequence number; a new id on first use. */
export async function currentDevice(db: Database, context: Pick<LogContext, "now" | "random">): Promise<Device> {
	const row = await db.meta.get("device");
	const known = row?.value as (Omit<Device, "earlier"> & Partial<Device>) | undefined;
	return known ? { ...known, earlier: known.earlier ?? [] } : newDevice(context, []);
}

/** A device id that was never used: after a restore, or when our own (device, seq) turns up with another id. */
export function newDevice(context: Pick<LogContext, "now" | "random">, earlier: readonly string[]): Device {
	return { id: uuidv7(context.now, context.random(10)), seq: 0, earlier };
}
