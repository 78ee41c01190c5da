import type { ClockRules } from "../../lib/complaint/clock/rules.ts";
import type { Complaint } from "../../lib/complaint/complaint.ts";
import type { Entry } from "../../lib/complaint/entry.ts";
import type { QueueQuery, QueueView } from "../../lib/complaint/queue-query.ts";
import type { StateCounts } from "../../lib/complaint/state.ts";
import type { Zone } from "../../lib/complaint/vocabulary.ts";
import type { PendingReply } from "../../lib/messages/values.ts";
import type { Dimension, Scope } from "../../lib/store/queue-keys.ts";
import type { QueueMoment } from "../../lib/store/queue-plan.ts";

/** One version of a document (settings); the newest `(order, id)` of a name counts. */
export interface Document {
	id: string;
	name: string;
	order: number;
	value: unknown;
}

/** The queue, as `lib/store/queue` reads it. */
export interface QueueData {
	/** The first complaints in order, at once; `isAll` when there are no more. */
	first(query: QueueQuery, moment: QueueMoment, limit: number): Promise<{ rows: Complaint[]; isAll: boolean }>;
	/** The ids of all that fit, in order; none when aborted. */
	ids(query: QueueQuery, moment: QueueMoment, signal: AbortSignal): Promise<string[]>;
	rows(ids: readonly string[]): Promise<Complaint[]>;
	stateCounts(now: number): Promise<StateCounts>;
	/** The values of a dimension that occur in a scope, with their counts. */
	values(scope: Scope, dimension: Dimension): Promise<{ value: string; count: number }[]>;
	/** Captured in [from, to), UTC milliseconds, read in pieces. */
	capturedBetween(from: number, to: number, signal: AbortSignal): Promise<Complaint[]>;
	/** The saved views; null until the agency saves some. */
	views(): Promise<QueueView[] | null>;
}

/** What the desk reads by itself, without the background. `lib/store/read` has this shape; nothing here writes. */
export interface DeskData {
	queue: QueueData;
	/** Everything with something left to do, next due first. */
	openComplaints(): Promise<Complaint[]>;
	/** Captured in [from, to), UTC milliseconds. */
	complaintsCapturedBetween(from: number, to: number): Promise<Complaint[]>;
	complaintsChangedSince(at: number): Promise<Complaint[]>;
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
