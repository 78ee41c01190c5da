import type { ClockRules } from "../../lib/complaint/clock/rules.ts";
import type { Complaint } from "../../lib/complaint/complaint.ts";
import type { Entry } from "../../lib/complaint/entry.ts";
import type { Zone } from "../../lib/complaint/vocabulary.ts";
import type { PendingReply } from "../../lib/messages/values.ts";

/** One version of a document (settings); the newest `(order, id)` of a name counts. */
export interface Document {
	id: string;
	name: string;
	order: number;
	value: unknown;
}

/** What the desk reads by itself, without the background. `lib/store/read` has this shape; nothing here writes. */
export interface DeskData {
	/** Everything with something left to do, next due first. */
	openComplaints(): Promise<Complaint[]>;
	/** Captured in [from, to), UTC milliseconds. */
	complaintsCapturedBetween(from: number, to: number): Promise<Complaint[]>;
	complaintsChangedSince(at: number): Promise<Complaint[]>;
	searchComplaints(query: string): Promise<Complaint[]>;
	/** Replies put into a site's box of which nobody said yet whether they were sent. */
	pending(): Promise<PendingReply[]>;
	/** All entries of these complaints, in order. */
	entriesOf(complaintIds: readonly string[]): Promise<Entry[]>;
	entriesRecordedSince(at: number): Promise<Entry[]>;
	/** The whole log in chunks. */
	allEntries(): AsyncIterable<Entry[]>;
	documents(): Promise<Document[]>;
	/** What deadlines follow from now. */
	clockRules(zone: Zone): Promise<ClockRules>;
	knownEntryIds(ids: readonly string[]): Promise<Set<string>>;
	/** UTC milliseconds; null when never. */
	lastExportAt(report: "weekly" | "handover" | "backup"): Promise<number | null>;
	counts(): Promise<{ entries: number; complaints: number; documents: number }>;
	deviceId(): Promise<string | null>;
	sequences(): Promise<{ device: string; seqs: number[] }[]>;
}
