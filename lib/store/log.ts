import type { Policy } from "../complaint/clock.ts";
import { AGENCY, ENVELOPE_VERSION, type Entry, isKnown, type KnownEntry, type NewEntry } from "../complaint/entry.ts";
import { uuidv7 } from "../complaint/ids.ts";
import type { Database, EntryHead } from "./schema.ts";
import { refresh } from "./view.ts";

/** What the log needs from outside: time, randomness, the clock's policy. */
export interface LogContext {
	/** UTC milliseconds. */
	now: number;
	/** Random bytes, as many as asked for. */
	random(count: number): Uint8Array;
	policy: Policy;
}

/** One click: all its entries are written together or not at all. */
export interface Action {
	/** UUIDv7 made by the caller; becomes the id of the first entry. A retry changes nothing. */
	id: string;
	/** Officer on duty. */
	by: string;
	entries: readonly NewEntry[];
}

interface Device {
	id: string;
	seq: number;
}

/**
 * Appends an action to the log and renews the view of every complaint it touches, in one strict-durability transaction.
 * @returns ids of the subjects whose entries changed; empty when the action was stored before
 */
export async function append(db: Database, action: Action, context: LogContext): Promise<string[]> {
	return db.transaction("rw", db.entries, db.words, db.complaints, db.meta, async () => {
		if ((await db.entries.where("action").equals(action.id).count()) > 0) return [];
		const device = await currentDevice(db, context);
		const touched = new Set<string>();
		let isFirst = true;
		for (const entry of action.entries) {
			if (entry.key !== undefined && (await db.entries.where("key").equals(entry.key).count()) > 0) continue;
			device.seq += 1;
			const id = isFirst ? action.id : uuidv7(context.now, context.random(10));
			isFirst = false;
			await put(db, {
				...entry,
				v: ENVELOPE_VERSION,
				id,
				order: Math.max(context.now, await highestOrder(db, entry.subject)) + 1,
				recordedAt: context.now,
				by: action.by,
				device: device.id,
				seq: device.seq,
				action: action.id,
			} as KnownEntry);
			touched.add(entry.subject);
		}
		await db.meta.put({ key: "device", value: device });
		await refresh(db, [...touched], context.policy);
		return [...touched];
	});
}

/** Writes one entry: head and words apart. An erased complaint never gets words again, in whatever order things arrive. */
export async function put(db: Database, entry: Entry): Promise<void> {
	const { words, ...head } = entry;
	await db.entries.put(head);
	if (isKnown(entry) && entry.kind === "erased") {
		await db.words.where("subject").equals(entry.subject).delete();
		return;
	}
	if (words === undefined || (await isErased(db, entry.subject))) return;
	await db.words.put({ entryId: entry.id, subject: entry.subject, words });
}

/** All entries of some subjects with their words, in no particular order. */
export async function entriesOf(db: Database, subjects: readonly string[]): Promise<Entry[]> {
	const heads = await db.entries.where("subject").anyOf(subjects).toArray();
	const words = await db.words.where("subject").anyOf(subjects).toArray();
	return joinWords(heads, new Map(words.map((row) => [row.entryId, row.words])));
}

/** Heads with the words that belong to them. */
export function joinWords(heads: readonly EntryHead[], words: ReadonlyMap<string, unknown>): Entry[] {
	return heads.map((head) => (words.has(head.id) ? { ...head, words: words.get(head.id) } : head) as Entry);
}

async function isErased(db: Database, subject: string): Promise<boolean> {
	if (subject === AGENCY) return false;
	return (
		(await db.entries
			.where({ subject })
			.filter((head) => head.kind === "erased")
			.count()) > 0
	);
}

async function highestOrder(db: Database, subject: string): Promise<number> {
	let highest = 0;
	await db.entries.where({ subject }).each((head) => {
		highest = Math.max(highest, head.order);
	});
	return highest;
}

/** This database's device id and its last sequence number; a new id on first use. */
export async function currentDevice(db: Database, context: Pick<LogContext, "now" | "random">): Promise<Device> {
	const row = await db.meta.get("device");
	return (row?.value as Device | undefined) ?? newDevice(context);
}

/** A device id that was never used: after a restore, or when our own (device, seq) turns up with another id. */
export function newDevice(context: Pick<LogContext, "now" | "random">): Device {
	return { id: uuidv7(context.now, context.random(10)), seq: 0 };
}
