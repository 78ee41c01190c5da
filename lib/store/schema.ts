import { Dexie, type EntityTable, type Table } from "dexie";
import type { Complaint, PendingReply } from "../complaint/complaint.ts";
import type { Entry, Words } from "../complaint/entry.ts";

/** Name of the database in the extension's own origin. */
export const DATABASE_NAME = "tanggap";

/**
 * Schema version 1. Released, therefore frozen: a change is a new version with its upgrade and its test
 * (tests/store/upgrade.test.ts holds a database of every released version).
 */
export const SCHEMA_1 = {
	/** Heads of the log, append-only. */
	entries: "id, subject, action, key, kind, recordedAt, [device+seq]",
	/** What people wrote, by entry: kept apart so that it can be erased. */
	words: "entryId, subject",
	/** View: the fold of each complaint. Always rebuildable from the log. */
	complaints: "id, number, capturedAt, changedAt, foldVersion, [isOpen+dueAt], [isAwaiting+dueAt]",
	/** Settings and other documents, versioned rows: the newest (order, id) wins. */
	documents: "id, [name+order]",
	/** Reminders that were shown, by complaint + threshold + dueAt. */
	notified: "key",
	/** Replies inserted and not yet confirmed as sent. */
	pending: "complaintId",
	/** Unsaved forms. */
	drafts: "key",
	/** Chunks of a file that is being imported; invisible until committed. */
	staged: "++row, importId",
	/** Device id and sequence, officer on duty, last backup. */
	meta: "key",
} as const;

/** An entry without its words. */
export type EntryHead = Omit<Entry, "words">;

export interface WordsRow {
	entryId: string;
	subject: string;
	words: Words;
}

/** A row of the view. Instants only, never colours: those depend on the time of day. */
export interface ComplaintRow {
	id: string;
	number: string;
	capturedAt: number;
	changedAt: number;
	/** 1 while there is something to do (IndexedDB has no boolean keys). */
	isOpen: 0 | 1;
	/** 1 while the first answer is owed and its clock runs. */
	isAwaiting: 0 | 1;
	/** UTC milliseconds; `NO_DEADLINE` sorts last. */
	dueAt: number;
	foldVersion: number;
	complaint: Complaint;
}

/** Sorts after every deadline. */
export const NO_DEADLINE = Number.MAX_SAFE_INTEGER;

/** One version of a document. */
export interface DocumentRow {
	id: string;
	name: string;
	order: number;
	value: unknown;
}

export interface MetaRow {
	key: "device" | "officer" | "lastBackupAt" | "recentOpds";
	value: unknown;
}

export interface StagedRow {
	row?: number;
	importId: string;
	entries: unknown[];
	documents: unknown[];
}

export class Database extends Dexie {
	entries!: EntityTable<EntryHead, "id">;
	words!: EntityTable<WordsRow, "entryId">;
	complaints!: EntityTable<ComplaintRow, "id">;
	documents!: EntityTable<DocumentRow, "id">;
	notified!: Table<{ key: string; at: number }, string>;
	pending!: EntityTable<PendingReply, "complaintId">;
	drafts!: Table<{ key: string; value: unknown; savedAt: number }, string>;
	staged!: Table<StagedRow, number>;
	meta!: Table<MetaRow, string>;

	constructor(name: string = DATABASE_NAME) {
		// Strict: an acknowledged action must survive a power cut. Costs 0.5–1 ms a save (ARCHITECTURE, measured).
		super(name, { chromeTransactionDurability: "strict" });
		this.version(1).stores(SCHEMA_1);
	}
}
