import type { Complaint } from "../../../lib/complaint/complaint.ts";
import type { FaultCode } from "../../../lib/messages/values.ts";
import { useNow } from "../../ui/App.tsx";
import { useLive } from "../../ui/useLive.ts";
import { answerOf, useDesk } from "../DeskContext.tsx";
import type { DeskData } from "../data.ts";
import { useReloadOn } from "../useReloadOn.ts";
import { countByFilter, isUnder, type OpenFilter, type QueueFilter } from "./filters.ts";

const CLOSED_SHOWN_MS = 30 * 86_400_000;

interface Stored {
	open: Complaint[];
	pendingIds: Set<string>;
	/** Found by search, or closed lately; null when the open ones are listed. */
	others: Complaint[] | null;
	/** Nothing was ever recorded. */
	isEmpty: boolean;
}

export interface Queue {
	/** Null while the first answer is awaited. */
	rows: Complaint[] | null;
	open: readonly Complaint[];
	pendingIds: ReadonlySet<string>;
	counts: Record<OpenFilter, number>;
	isEmpty: boolean;
	fault: FaultCode | null;
}

/** What the queue shows: read anew when the data, the search or the chip changes; the states follow the time of day. */
export function useQueue(filter: QueueFilter, query: string): Queue {
	const { data } = useDesk();
	const now = useNow();
	const wantsClosed = filter === "closed" && query === "";
	const live = useLive(() => answerOf(() => read(data, query, wantsClosed, now)), []);
	useReloadOn(live.reload, [query, wantsClosed]);

	const { open, pendingIds, others, isEmpty } = live.value ?? {
		open: [],
		pendingIds: new Set<string>(),
		others: null,
		isEmpty: false,
	};
	return {
		rows: live.value && rowsOf(filter, others ?? open, now, pendingIds),
		open,
		pendingIds,
		counts: countByFilter(open, now, pendingIds),
		isEmpty,
		fault: live.loaded.state === "failed" ? live.loaded.code : null,
	};
}

async function read(data: DeskData, query: string, wantsClosed: boolean, now: number): Promise<Stored> {
	const [open, pending, counts] = await Promise.all([data.openComplaints(), data.pending(), data.counts()]);
	const others =
		query !== ""
			? await data.searchComplaints(query)
			: wantsClosed
				? (await data.complaintsChangedSince(now - CLOSED_SHOWN_MS)).toSorted((a, b) => b.changedAt - a.changedAt)
				: null;
	return {
		open,
		pendingIds: new Set(pending.map((reply) => reply.complaintId)),
		others,
		isEmpty: counts.complaints === 0,
	};
}

/** A search without a chip lists what it found, closed ones too. */
function rowsOf(
	filter: QueueFilter,
	listed: readonly Complaint[],
	now: number,
	pendingIds: ReadonlySet<string>,
): Complaint[] {
	if (filter === "closed") return listed.filter((complaint) => complaint.status.type === "closed");
	if (filter === "all") return [...listed];
	return listed.filter((complaint) => isUnder(filter, complaint, now, pendingIds));
}
