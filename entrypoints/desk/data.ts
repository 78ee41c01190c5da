import type { DeskData } from "../../components/desk/data.ts";
import { QUEUE_VIEWS, queueViews } from "../../lib/complaint/queue-query.ts";
import type { Store } from "../../lib/store/database.ts";
import { readDocument } from "../../lib/store/documents.ts";
import { queueOf } from "../../lib/store/queue.ts";
import { capturedBetween, facetValues, stateCounts } from "../../lib/store/queue-counts.ts";
import { createReader, type Reader } from "../../lib/store/read.ts";

/** The desk's own reading of the database. Each call opens it again if the browser closed it meanwhile. */
export function createDeskData(store: Store): DeskData {
	const read = <Value>(work: (reader: Reader) => Promise<Value>): Promise<Value> =>
		store.use((db) => work(createReader(db)));
	return {
		queue: {
			first: (query, moment, limit) => store.use((db) => queueOf(db).first(query, moment, limit)),
			ids: (query, moment, signal) => store.use((db) => queueOf(db).ids(query, moment, signal)),
			rows: (ids) => store.use((db) => queueOf(db).rows(ids)),
			stateCounts: (now) => store.use((db) => stateCounts(db, now)),
			values: (scope, dimension) => store.use((db) => facetValues(db, scope, dimension)),
			capturedBetween: (from, to, signal) => store.use((db) => capturedBetween(db, from, to, signal)),
			views: () => store.use((db) => readDocument(db, QUEUE_VIEWS, queueViews)),
		},
		openComplaints: () => read((reader) => reader.openComplaints()),
		complaintsCapturedBetween: (from, to) => read((reader) => reader.complaintsCapturedBetween(from, to)),
		complaintsChangedSince: (at) => read((reader) => reader.complaintsChangedSince(at)),
		pending: () => read((reader) => reader.pending()),
		entriesOf: (ids) => read((reader) => reader.entriesOf(ids)),
		entriesRecordedSince: (at) => read((reader) => reader.entriesRecordedSince(at)),
		async *allEntries() {
			yield* await read(async (reader) => reader.allEntries());
		},
		clockRules: (zone) => read((reader) => reader.clockRules(zone)),
		documents: () => read((reader) => reader.documents()),
		knownEntryIds: (ids) => read((reader) => reader.knownEntryIds(ids)),
		lastExportAt: (report) => read((reader) => reader.lastExportAt(report)),
		counts: () => read((reader) => reader.counts()),
		deviceId: () => read((reader) => reader.deviceId()),
		sequences: () => read((reader) => reader.sequences()),
	};
}
