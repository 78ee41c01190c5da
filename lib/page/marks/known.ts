import type { Ask } from "../../messages/client.ts";
import type { Mark } from "../../messages/values.ts";

/** Complaint ids in one question. */
const MOST_IDS = 500;

/** What is recorded of complaints. */
export interface Known {
	/** By complaint id, as far as it was asked for; null for nothing. */
	readonly known: Map<string, Mark | null>;
	/** Asks for these, again for what is known; what is known stays until the answer comes. */
	want(ids: Iterable<string>): void;
}

/** @param onKnown gets the ids of each answer */
export function createKnown(ask: Ask, onKnown: (ids: readonly string[]) => void, signal: AbortSignal): Known {
	const known = new Map<string, Mark | null>();
	const wanted = new Set<string>();
	let isAsking = false;

	const want = (ids: Iterable<string>): void => {
		for (const id of ids) wanted.add(id);
		if (!isAsking && wanted.size > 0) {
			isAsking = true;
			queueMicrotask(answerWanted);
		}
	};
	const answerWanted = async (): Promise<void> => {
		const ids = [...wanted].slice(0, MOST_IDS);
		for (const id of ids) wanted.delete(id);
		const answer = await ask("marks", { ids });
		isAsking = false;
		if (signal.aborted) return;
		if (answer.ok) {
			for (const id of ids) known.set(id, null);
			for (const mark of answer.value) known.set(mark.id, mark);
			onKnown(ids);
		}
		want([]);
	};
	return { known, want };
}
