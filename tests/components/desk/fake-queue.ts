import type { QueueData } from "../../../components/desk/data.ts";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import type { QueueView } from "../../../lib/complaint/queue-query.ts";
import type { PendingReply } from "../../../lib/messages/values.ts";
import { queueOf } from "../../../lib/store/queue.ts";
import { capturedBetween, facetValues, stateCounts } from "../../../lib/store/queue-counts.ts";
import type { Database } from "../../../lib/store/schema.ts";
import { makeRow, makeStore } from "../../store/harness.ts";

/** The real queue over a database in memory. */
export function queueIn(
	complaints: readonly Complaint[],
	pending: readonly PendingReply[],
	views: { saved: QueueView[] | null },
): QueueData {
	const store = makeStore();
	let filled: Promise<unknown> | null = null;
	const read = <Value>(work: (db: Database) => Promise<Value>): Promise<Value> =>
		store.use(async (db) => {
			filled ??= Promise.all([db.complaints.bulkPut(complaints.map(makeRow)), db.pending.bulkPut([...pending])]);
			await filled;
			return work(db);
		});
	return {
		first: (query, moment, limit) => read((db) => queueOf(db).first(query, moment, limit)),
		ids: (query, moment, signal) => read((db) => queueOf(db).ids(query, moment, signal)),
		rows: (ids) => read((db) => queueOf(db).rows(ids)),
		stateCounts: (now) => read((db) => stateCounts(db, now)),
		values: (scope, dimension) => read((db) => facetValues(db, scope, dimension)),
		capturedBetween: (from, to, signal) => read((db) => capturedBetween(db, from, to, signal)),
		views: async () => views.saved,
	};
}
