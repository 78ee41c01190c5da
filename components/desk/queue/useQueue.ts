import { useEffect, useRef, useState } from "preact/hooks";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { queueAddress } from "../../../lib/complaint/queue-address.ts";
import type { QueueQuery, QueueState } from "../../../lib/complaint/queue-query.ts";
import { watchRevision } from "../../../lib/messages/live.ts";
import type { FaultCode } from "../../../lib/messages/values.ts";
import { useApp } from "../../ui/App.tsx";
import { answerOf, useDesk } from "../DeskContext.tsx";

/** Enough for the window, and little enough to come at once. */
const FIRST_ROWS = 40;
/** Complaints kept beside those on the screen; more are forgotten. */
const MOST_KEPT = 2000;
/** What a whole day's work changes at once is asked for once. */
const SETTLE_MS = 120;
/** Under these states a complaint falls, or falls no more, when time passes. */
const TIMED: readonly QueueState[] = ["overdue", "followUpOverdue", "soon", "onTrack", "answered", "promiseDue"];

export interface Queue {
	/** In order; null while the first answer is awaited. Until `isComplete` only the first ones. */
	ids: readonly string[] | null;
	isComplete: boolean;
	/** Of the query that they answer. */
	address: string;
	/** Those that were read so far. */
	complaints: ReadonlyMap<string, Complaint>;
	/** Reads the complaints that are to be shown, as far as they are not known; to be called again at another `revision`. */
	show: (ids: readonly string[]) => void;
	/** Rises when stored data changed. */
	revision: number;
	fault: FaultCode | null;
}

interface Listed {
	address: string;
	ids: readonly string[];
	isComplete: boolean;
}

/** What the queue shows of a query: the first rows at once, then all ids; anew when the data, the query or the time changes. */
export function useQueue(query: QueueQuery): Queue {
	const { data, session } = useDesk();
	const { directory, now } = useApp();
	const [listed, setListed] = useState<Listed | null>(null);
	const [fault, setFault] = useState<FaultCode | null>(null);
	const [revision, setRevision] = useState(0);
	const [, redraw] = useState(0);
	const complaints = useRef(new Map<string, Complaint>());
	const stale = useRef<Set<string> | "all">(new Set());
	const asked = useRef(new Set<string>());
	const address = queueAddress(query);
	const tick = TIMED.includes(query.state) ? now.value : 0;

	useEffect(() => {
		const stop = new AbortController();
		let timer: ReturnType<typeof setTimeout> | undefined;
		watchRevision((ids) => {
			if (ids === null || stale.current === "all") stale.current = "all";
			else for (const id of ids) stale.current.add(id);
			clearTimeout(timer);
			timer = setTimeout(() => setRevision((before) => before + 1), SETTLE_MS);
		}, stop.signal);
		return () => {
			clearTimeout(timer);
			stop.abort();
		};
	}, []);

	const shownAddress = useRef<string | null>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the address stands for the query
	useEffect(() => {
		const stop = new AbortController();
		const moment = { now: now.value, officer: session.officer, directory };
		const load = async () => {
			const list = (ids: readonly string[], isComplete: boolean) => {
				if (stop.signal.aborted) return;
				shownAddress.current = address;
				setListed({ address, ids, isComplete });
			};
			// The same question again: the list stays as it is until the whole answer is there.
			if (shownAddress.current !== address) {
				const { rows, isAll } = await data.queue.first(query, moment, FIRST_ROWS);
				for (const row of rows) complaints.current.set(row.id, row);
				list(
					rows.map(({ id }) => id),
					isAll,
				);
				if (isAll) return;
			}
			if (!stop.signal.aborted) list(await data.queue.ids(query, moment, stop.signal), true);
		};
		void answerOf(load).then((answer) => {
			if (!stop.signal.aborted) setFault(answer.ok ? null : answer.code);
		});
		return () => stop.abort();
	}, [data, directory, session.officer, address, revision, tick]);

	const show = (ids: readonly string[]) => {
		const isStale = (id: string) => stale.current === "all" || stale.current.has(id);
		const wanted = ids.filter((id) => isStale(id) || !(complaints.current.has(id) || asked.current.has(id)));
		if (wanted.length === 0) return;
		if (stale.current === "all") {
			stale.current = new Set([...complaints.current.keys()].filter((id) => !wanted.includes(id)));
		} else for (const id of wanted) stale.current.delete(id);
		for (const id of wanted) asked.current.add(id);
		void answerOf(() => data.queue.rows(wanted)).then((answer) => {
			for (const id of wanted) asked.current.delete(id);
			if (!answer.ok) return setFault(answer.code);
			if (complaints.current.size > MOST_KEPT) {
				const shown = new Set(ids);
				for (const id of complaints.current.keys()) if (!shown.has(id)) complaints.current.delete(id);
			}
			for (const complaint of answer.value) complaints.current.set(complaint.id, complaint);
			redraw((before) => before + 1);
		});
	};

	const isAnswered = listed?.address === address;
	return {
		// While another answer is awaited the list stays as it is.
		ids: listed?.ids ?? null,
		isComplete: isAnswered && listed.isComplete,
		address: listed?.address ?? address,
		complaints: complaints.current,
		show,
		revision,
		fault,
	};
}
