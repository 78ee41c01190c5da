import type { ClockRules } from "../complaint/clock/rules.ts";
import type { Complaint, PendingReply } from "../complaint/complaint.ts";
import { inOrder } from "../complaint/effective.ts";
import type { Entry } from "../complaint/entry.ts";
import { parseComplaintNumber } from "../complaint/ids.ts";
import { QUEUE_VIEWS, queueViews } from "../complaint/queue-query.ts";
import type { Zone } from "../complaint/vocabulary.ts";
import { readDocument } from "./documents.ts";
import { entriesOf, joinWords } from "./entries.ts";
import { queueOf } from "./queue.ts";
import { capturedBetween, facetValues, stateCounts } from "./queue-counts.ts";
import type { Dimension, Scope } from "./queue-keys.ts";
import { complaintOfRow } from "./rows.ts";
import { readClockRules } from "./rules.ts";
import { type ComplaintRow, type Database, type DocumentRow, NO_DEADLINE } from "./schema.ts";

/** Reading for the background and the desk. Never writes. */
export type Reader = ReturnType<typeof createReader>;

const CHUNK = 1000;

export function createReader(db: Database) {
	const complaintsOf = (rows: readonly ComplaintRow[]): Complaint[] => rows.map(complaintOfRow);
	return {
		/** The queue: what fits a query, its numbers, and the agency's saved views. */
		queue: {
			...queueOf(db),
			stateCounts: (now: number) => stateCounts(db, now),
			facetValues: (scope: Scope, dimension: Dimension) => facetValues(db, scope, dimension),
			capturedBetween: (from: number, to: number, signal: AbortSignal) => capturedBetween(db, from, to, signal),
			views: () => readDocument(db, QUEUE_VIEWS, queueViews),
		},

		async complaint(id: string): Promise<Complaint | null> {
			const row = await db.complaints.get(id);
			return row ? complaintOfRow(row) : null;
		},

		async complaintByNumber(typed: string): Promise<Complaint | null> {
			const number = parseComplaintNumber(typed);
			if (number === null) return null;
			const row = await db.complaints.where({ number }).first();
			return row ? complaintOfRow(row) : null;
		},

		/** In the order of `ids`; unknown ones are left out. */
		async complaints(ids: readonly string[]): Promise<Complaint[]> {
			const rows = await db.complaints.bulkGet([...ids]);
			return complaintsOf(rows.filter((row) => row !== undefined));
		},

		/** Everything with something left to do, next due first. */
		async openComplaints(): Promise<Complaint[]> {
			return complaintsOf(
				await db.complaints.where("[isOpen+dueAt]").between([1, 0], [1, NO_DEADLINE], true, true).toArray(),
			);
		},

		/** The first of those whose clock runs, next due first. */
		async nextDue(limit: number): Promise<Complaint[]> {
			const due = db.complaints.where("[isOpen+dueAt]").between([1, 0], [1, NO_DEADLINE], true, false);
			return complaintsOf(await due.limit(limit).toArray());
		},

		/** Complaints whose first answer is owed, next due first. */
		async awaitingComplaints(): Promise<Complaint[]> {
			return complaintsOf(
				await db.complaints.where("[isAwaiting+dueAt]").between([1, 0], [1, NO_DEADLINE], true, true).toArray(),
			);
		},

		/** Captured in [from, to), oldest first; dismissed ones too. */
		async complaintsCapturedBetween(from: number, to: number): Promise<Complaint[]> {
			return complaintsOf(await db.complaints.where("capturedAt").between(from, to, true, false).sortBy("capturedAt"));
		},

		async complaintsChangedSince(at: number): Promise<Complaint[]> {
			return complaintsOf(await db.complaints.where("changedAt").aboveOrEqual(at).toArray());
		},

		/** All entries of one complaint in order. */
		async entriesOf(subjects: readonly string[]): Promise<Entry[]> {
			return inOrder(await entriesOf(db, subjects));
		},

		/** Entries recorded at or after `at`, in order. */
		async entriesRecordedSince(at: number): Promise<Entry[]> {
			const heads = await db.entries.where("recordedAt").aboveOrEqual(at).toArray();
			const rows = await db.words.bulkGet(heads.map((head) => head.id));
			return inOrder(
				joinWords(heads, new Map(rows.filter((row) => row !== undefined).map((row) => [row.entryId, row.words]))),
			);
		},

		/** The whole log in chunks, by id. */
		async *allEntries(): AsyncGenerator<Entry[]> {
			let last = "";
			for (;;) {
				const heads = await db.entries.where("id").above(last).limit(CHUNK).toArray();
				if (heads.length === 0) return;
				const rows = await db.words.bulkGet(heads.map((head) => head.id));
				yield joinWords(heads, new Map(rows.filter((row) => row !== undefined).map((row) => [row.entryId, row.words])));
				last = heads.at(-1)?.id ?? last;
			}
		},

		/** Which of these entry ids the log already holds. */
		async knownEntryIds(ids: readonly string[]): Promise<Set<string>> {
			const rows = await db.entries.bulkGet([...ids]);
			return new Set(rows.filter((row) => row !== undefined).map((row) => row.id));
		},

		/** What deadlines follow from now. */
		clockRules: (zone: Zone): Promise<ClockRules> => readClockRules(db, zone),

		async documents(): Promise<DocumentRow[]> {
			return db.documents.toArray();
		},

		/** Of recorded complaints only: the recording may have been undone after the reply was inserted. */
		async pending(): Promise<PendingReply[]> {
			const replies = await db.pending.toArray();
			const rows = await db.complaints.bulkGet(replies.map((reply) => reply.complaintId));
			return replies.filter((_, index) => rows[index] !== undefined);
		},

		async pendingOf(complaintId: string): Promise<PendingReply | null> {
			return (await db.pending.get(complaintId)) ?? null;
		},

		/** When a report of this kind was last exported, UTC milliseconds; null when never. */
		async lastExportAt(report: "weekly" | "handover" | "backup"): Promise<number | null> {
			const entries = await db.entries.where({ kind: "exported" }).toArray();
			const times = entries
				.filter((entry) => (entry as { report?: unknown }).report === report)
				.map((entry) => entry.recordedAt);
			return times.length === 0 ? null : Math.max(...times);
		},

		async counts(): Promise<{ entries: number; complaints: number; documents: number }> {
			return {
				entries: await db.entries.count(),
				complaints: await db.complaints.count(),
				documents: await db.documents.count(),
			};
		},

		/** Every device id that this machine has had. */
		async deviceIds(): Promise<string[]> {
			const device = (await db.meta.get("device"))?.value as { id: string; earlier?: string[] } | undefined;
			return device ? [device.id, ...(device.earlier ?? [])] : [];
		},

		/** This machine's device id, or null before its first entry. */
		async deviceId(): Promise<string | null> {
			return ((await db.meta.get("device"))?.value as { id: string } | undefined)?.id ?? null;
		},

		/** The highest sequence number stored of every device: a full export holds 1 to this of each. */
		async sequences(): Promise<{ device: string; seqs: number[] }[]> {
			const byDevice = new Map<string, number[]>();
			await db.entries.each((head) => {
				const seqs = byDevice.get(head.device) ?? [];
				seqs.push(head.seq);
				byDevice.set(head.device, seqs);
			});
			return [...byDevice].map(([device, seqs]) => ({ device, seqs: seqs.sort((a, b) => a - b) }));
		},
	};
}
