import { Dexie, type EntityTable, type Table } from "dexie";
import type { Complaint, PendingReply } from "../complaint/complaint.ts";
import type { Entry, Interval, Words } from "../complaint/entry.ts";

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

/** Schema version 2: what was seen of registered accounts, where we looked, call-back contacts; the citizen's and the place's other complaints. */
export const SCHEMA_2 = {
	/** Of one kind by time of recording, so that what was detected is found without reading the log. */
	entries: "id, subject, action, key, kind, recordedAt, [device+seq], [kind+recordedAt], [kind+source+recordedAt]",
	complaints:
		"id, number, capturedAt, changedAt, foldVersion, [isOpen+dueAt], [isAwaiting+dueAt], citizen, *placeWords",
	/** Comments and posts of registered accounts as they were seen: an answer may stand there before the complaint is recorded. */
	sightings: "id, parentId, [account+parentId], seenAt",
	/** Accounts and posts of ours and when somebody last looked through them on this PC. */
	visits: "key, account",
	/** Call-back contacts of complaints entered by hand: never in a file, deleted some days after closing. */
	contacts: "complaintId",
} as const;

/** Schema version 3: reminders by our own running clocks, the queue by facet and by word. */
export const SCHEMA_3 = {
	complaints:
		"id, number, capturedAt, changedAt, foldVersion, [isOpen+dueAt], [isAwaiting+dueAt], [isAwaiting+amberAt], ownAmberAt, ownDueAt, citizen, *placeWords, *facets, *searchWords",
	/** Reminders, by when they were noted: old ones are forgotten. */
	notified: "key, at",
} as const;

/** Schema version 4: promises to be reminded of, and what else stands in the same thread. */
export const SCHEMA_4 = {
	complaints:
		"id, number, capturedAt, changedAt, foldVersion, [isOpen+dueAt], [isAwaiting+dueAt], [isAwaiting+amberAt], ownAmberAt, ownDueAt, ownPromiseAt, post, citizen, *placeWords, *facets, *searchWords",
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
	/** 1 while an answer is owed and its clock runs. */
	isAwaiting: 0 | 1;
	/** Of the clock that runs, UTC milliseconds; `NO_DEADLINE` sorts last. */
	dueAt: number;
	amberAt: number;
	/** The same, where the complaint is ours (see `isOwn`) and its clock runs; else absent, and not in the index. */
	ownAmberAt?: number;
	ownDueAt?: number;
	/** When we are to be reminded of what we promised about a complaint of ours; absent without a promise. */
	ownPromiseAt?: number;
	/** Id of the post in whose thread it stands; "" when unknown. Absent in rows of before version 4. */
	post?: string;
	foldVersion: number;
	/** `site:handle` of who wrote it; "" when unknown. */
	citizen: string;
	/** For "reported here before" (see `placeKeys`). */
	placeWords: string[];
	/** For the queue's filters: [facet, instant to sort by]. */
	facets: [facet: string, sortAt: number][];
	/** For the queue's search. */
	searchWords: string[];
	complaint: Complaint;
}

/**
 * A comment or post by a registered account. An agency's or a leader's own words and links, masked; they may name a citizen ("@name"), which is
 * why they go when the complaint above them is erased, and are never in a file.
 */
export interface SightingRow {
	/** Complaint id of the comment itself. */
	id: string;
	/** Complaint id of what it answers: a comment, else the post; "" for a post of its own. */
	parentId: string;
	/** It answers some comment below the post that `parentId` names, and no page has shown which. */
	isLoose: boolean;
	postId: string;
	/** `site:handle`. */
	account: string;
	/** UTC milliseconds: the time of an answer is at the latest this. */
	firstSeenAt: number;
	/** When it was last seen. */
	seenAt: number;
	postedAt: Interval | null;
	permalink: string | null;
	text: string;
	mentions: string[];
}

/** An account of ours (`account:x:name`) or a post of it (`post:ig:post:CODE`) that was open on this PC. */
export interface VisitRow {
	key: string;
	/** `site:handle`. */
	account: string;
	permalink: string;
	visitedAt: number;
	/** First words of the post, its time, and how many of its comments are neither recorded nor ticked off, as last seen. */
	text: string;
	postedAt: Interval | null;
	unhandled: number | null;
	shown: number | null;
}

export interface ContactRow {
	complaintId: string;
	contact: string;
	savedAt: number;
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
	key: "device" | "officer" | "lastBackupAt" | "recentOpds" | "detectionsSeenAt" | "detectionsSeen" | "insertions";
	value: unknown;
}

export interface StagedRow {
	row?: number;
	importId: string;
	entries: unknown[];
	documents: unknown[];
}

/**
 * The browser's databases, but none that a newer program has written. Dexie would open it at whatever version it has and add what it
 * misses there; but an older program would write by rules that no longer hold.
 */
const NO_NEWER = {
	/** @throws VersionError without a version: so Dexie asks after the browser has said that the one on the disk is higher */
	open(name: string, version?: number): IDBOpenDBRequest {
		if (version === undefined) throw new Dexie.VersionError(`${name} was written by a newer program`);
		return indexedDB.open(name, version);
	},
	/** Dexie keeps its own list of databases where this is missing. */
	databases: () => indexedDB.databases(),
};

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
	sightings!: EntityTable<SightingRow, "id">;
	visits!: EntityTable<VisitRow, "key">;
	contacts!: EntityTable<ContactRow, "complaintId">;

	constructor(name: string = DATABASE_NAME) {
		// Strict: an acknowledged action must survive a power cut. Costs 0.5–1 ms a save (ARCHITECTURE, measured).
		super(name, { chromeTransactionDurability: "strict", indexedDB: NO_NEWER });
		this.version(1).stores(SCHEMA_1);
		this.version(2).stores(SCHEMA_2);
		this.version(3).stores(SCHEMA_3);
		this.version(4).stores(SCHEMA_4);
	}
}
