import { useEffect, useRef, useState } from "preact/hooks";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import type { QueueQuery } from "../../../lib/complaint/queue-query.ts";
import { stateAt } from "../../../lib/complaint/state.ts";
import type { Ask } from "../../../lib/messages/client.ts";
import type { Answer, FaultCode, QueuePage } from "../../../lib/messages/values.ts";
import { useAsk, useNow } from "../../ui/App.tsx";
import { useLive } from "../../ui/useLive.ts";
import { useReloadOn } from "../../ui/useReloadOn.ts";
import { steady } from "./steady.ts";

/** Rows at first, and with each *Tampilkan lagi*. */
export const PIECE = 20;
/** As many as one message gives. */
const MOST_AT_ONCE = 100;

export interface QueueRows {
	/** Null before the first answer. */
	rows: readonly Complaint[] | null;
	total: number;
	/** What the rows answer is not what is asked now. */
	isBusy: boolean;
	/** The queue has changed since, and the rows wait for the reader to let go of them. */
	isBehind: boolean;
	fault: FaultCode | null;
	more: () => void;
	/** Shows the queue as it is now. */
	catchUp: () => void;
}

/**
 * The rows of the queue, asked for again when data, filter or the state of a row change.
 * @param isHeld somebody points at the rows or moves among them: they keep their places
 * @param counted changes with the counts by state: what has turned amber may stand beyond these rows
 */
export function useQueueRows(query: QueueQuery, isHeld: boolean, counted: string): QueueRows {
	const ask = useAsk();
	const now = useNow();
	const asked = JSON.stringify(query);
	const [wanted, setWanted] = useState({ asked, count: PIECE });
	const count = wanted.asked === asked ? wanted.count : PIECE;
	const question = `${count} ${asked}`;
	const live = useLive(async () => asAnswer(question, now, await readQueue(ask, query, count)), [ask]);
	useReloadOn(live.reload, [question, counted]);
	const { value: newest, loaded } = live;
	const hasTurned = newest?.rows.some((complaint) => stateAt(complaint, now) !== stateAt(complaint, newest.at));
	// biome-ignore lint/correctness/useExhaustiveDependencies: each row that turns calls for the queue anew
	useEffect(() => {
		if (hasTurned) live.reload();
	}, [hasTurned]);

	const shown = useRef<Answered | null>(null);
	if (newest) shown.current = isHeld ? steady(shown.current, newest) : newest;
	const { rows = null, total = 0 } = shown.current ?? {};
	return {
		rows,
		total,
		isBusy: shown.current?.question !== question,
		isBehind: newest !== null && rows !== null && orderOf(rows) !== orderOf(newest.rows),
		fault: loaded.state === "failed" ? loaded.code : null,
		more: () => setWanted({ asked, count: count + PIECE }),
		catchUp: () => {
			shown.current = newest;
			live.reload();
		},
	};
}

/** Rows with the question that they answer. */
export interface Answered extends QueuePage {
	question: string;
	/** When it was asked, UTC milliseconds. */
	at: number;
}

const asAnswer = (question: string, at: number, answer: Answer<QueuePage>): Answer<Answered> =>
	answer.ok ? { ok: true, value: { ...answer.value, question, at } } : answer;

/** The first `count` from the top, so that nothing is missed or doubled when the queue has moved meanwhile. */
async function readQueue(ask: Ask, query: QueueQuery, count: number): Promise<Answer<QueuePage>> {
	const rows = new Map<string, Complaint>();
	for (let offset = 0; ; offset += MOST_AT_ONCE) {
		const answer = await ask("queue", { query, offset, limit: Math.min(MOST_AT_ONCE, count - offset) });
		if (!answer.ok) return answer;
		for (const complaint of answer.value.rows) rows.set(complaint.id, complaint);
		const { total } = answer.value;
		const end = offset + MOST_AT_ONCE;
		if (end >= count || end >= total) return { ok: true, value: { rows: [...rows.values()], total } };
	}
}

function orderOf(rows: readonly Complaint[]): string {
	return rows.map(({ id }) => id).join(" ");
}
