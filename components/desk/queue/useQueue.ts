import { useRef } from "preact/hooks";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import type { FaultCode } from "../../../lib/messages/values.ts";
import { useApp, useNow } from "../../ui/App.tsx";
import { useLive } from "../../ui/useLive.ts";
import { answerOf, useDesk } from "../DeskContext.tsx";
import type { DeskData } from "../data.ts";
import { useReloadOn } from "../useReloadOn.ts";
import { countByFilter, isUnder, type OpenFilter, type QueueFilter } from "./filters.ts";

const CLOSED_SHOWN_MS = 30 * 86_400_000;

export interface Queue {
	/** Null while the first answer is awaited. */
	rows: readonly Complaint[] | null;
	open: readonly Complaint[];
	pendingIds: ReadonlySet<string>;
	counts: Record<OpenFilter, number>;
	/** Nothing was ever recorded. */
	isEmpty: boolean;
	fault: FaultCode | null;
}

/** What the queue shows: read anew when the data, the search or the chip changes; the states follow the time of day. */
export function useQueue(filter: QueueFilter, query: string): Queue {
	const { data } = useDesk();
	const now = useNow();
	const base = useLive(() => answerOf(() => readOpen(data)), []);
	const others = useOthers(filter === "closed", query);
	const shown = useRef<readonly Complaint[] | null>(null);

	const { open, pendingIds, isEmpty } = base.value ?? NOTHING;
	const listed = others.isNeeded ? others.found : base.value && open;
	// While the answer is awaited the list stays as it is.
	if (listed !== null) shown.current = rowsOf(filter, listed, now, pendingIds);
	const failed = [base.loaded, others.loaded].find((loaded) => loaded.state === "failed");
	return {
		rows: shown.current,
		open,
		pendingIds,
		counts: countByFilter(open, now, pendingIds),
		isEmpty,
		fault: failed?.state === "failed" ? failed.code : null,
	};
}

const NOTHING = { open: [] as Complaint[], pendingIds: new Set<string>(), isEmpty: false };

async function readOpen(data: DeskData): Promise<typeof NOTHING> {
	const [open, pending, counts] = await Promise.all([data.openComplaints(), data.pending(), data.counts()]);
	return { open, pendingIds: new Set(pending.map((reply) => reply.complaintId)), isEmpty: counts.complaints === 0 };
}

/** What a search found, closed ones too, or what was closed lately; `found` is null until it answers the present question. */
function useOthers(wantsClosed: boolean, query: string) {
	const { data } = useDesk();
	const { now } = useApp();
	const question = query !== "" ? `search ${query}` : wantsClosed ? "closed" : null;
	const read = async (): Promise<Complaint[]> => {
		if (query !== "") return data.searchComplaints(query);
		if (!wantsClosed) return [];
		const changed = await data.complaintsChangedSince(now.value - CLOSED_SHOWN_MS);
		return changed.sort((a, b) => b.changedAt - a.changedAt);
	};
	const live = useLive(() => answerOf(async () => ({ question, complaints: await read() })), []);
	useReloadOn(live.reload, [question]);
	const isAnswered = live.value?.question === question;
	return {
		isNeeded: question !== null,
		found: isAnswered ? (live.value?.complaints ?? null) : null,
		loaded: live.loaded,
	};
}

/** A search without a chip lists what it found, closed ones too. */
function rowsOf(
	filter: QueueFilter,
	listed: readonly Complaint[],
	now: number,
	pendingIds: ReadonlySet<string>,
): readonly Complaint[] {
	if (filter === "closed") return listed.filter((complaint) => complaint.status.type === "closed");
	if (filter === "all") return listed;
	return listed.filter((complaint) => isUnder(filter, complaint, now, pendingIds));
}
