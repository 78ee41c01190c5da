import { inOrder, undoneActions } from "../../lib/complaint/effective.ts";
import { type Entry, isKnown, type KnownEntry } from "../../lib/complaint/entry.ts";

/** What one click did: the entries of one action, as one line of the history. */
export interface HistoryItem {
	/** Null for entries without an action (another program's): they cannot be undone. */
	action: string | null;
	at: number;
	recordedAt: number;
	by: string;
	entries: Entry[];
	/** The action that undid it, by which it can be brought back; null when it counts. */
	undoneBy: string | null;
}

/** The history by actions, newest first. Undoings are not lines of their own: they strike through what they undid. */
export function historyOf(entries: readonly Entry[]): HistoryItem[] {
	const undone = undoneActions(entries);
	const undoings = new Map<string, string>();
	for (const entry of entries)
		if (isUndoing(entry) && entry.action !== undefined && !undone.has(entry.action))
			undoings.set(entry.undoes, entry.action);

	const items = new Map<string, HistoryItem>();
	for (const entry of inOrder(entries)) {
		if (isUndoing(entry)) continue;
		const item = items.get(entry.action ?? entry.id);
		if (item) item.entries.push(entry);
		else
			items.set(entry.action ?? entry.id, {
				action: entry.action ?? null,
				at: entry.at,
				recordedAt: entry.recordedAt,
				by: entry.by,
				entries: [entry],
				undoneBy: (entry.action !== undefined && undoings.get(entry.action)) || null,
			});
	}
	return [...items.values()].reverse();
}

function isUndoing(entry: Entry): entry is Extract<KnownEntry, { kind: "undone" }> {
	return isKnown(entry) && entry.kind === "undone";
}
