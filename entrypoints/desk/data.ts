import type { DeskData } from "../../components/desk/data.ts";
import type { Store } from "../../lib/store/database.ts";
import { createReader, type Reader } from "../../lib/store/read.ts";

/** The desk's own reading of the database. Each call opens it again if the browser closed it meanwhile. */
export function createDeskData(store: Store): DeskData {
	const read = <Value>(work: (reader: Reader) => Promise<Value>): Promise<Value> =>
		store.use((db) => work(createReader(db)));
	return {
		queue: {
			first: (...asked) => read(({ queue }) => queue.first(...asked)),
			ids: (...asked) => read(({ queue }) => queue.ids(...asked)),
			rows: (ids) => read(({ queue }) => queue.rows(ids)),
			stateCounts: (now) => read(({ queue }) => queue.stateCounts(now)),
			values: (...asked) => read(({ queue }) => queue.facetValues(...asked)),
			capturedBetween: (...asked) => read(({ queue }) => queue.capturedBetween(...asked)),
			views: () => read(({ queue }) => queue.views()),
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
