import { type Entry, isKnown, type KnownEntry } from "./entry.ts";

/** Entries in the order in which things happened: `(order, id)`. */
export function inOrder<E extends Pick<Entry, "order" | "id">>(entries: readonly E[]): E[] {
	return [...entries].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Actions that were undone; an undoing that was itself undone counts for nothing. */
export function undoneActions(entries: readonly Entry[]): Set<string> {
	const undone = new Set<string>();
	for (const entry of inOrder(entries).reverse()) {
		if (!isKnown(entry) || entry.kind !== "undone") continue;
		if (entry.action === undefined || !undone.has(entry.action)) undone.add(entry.undoes);
	}
	return undone;
}

/**
 * The known entries that count: in order, without undone actions, each observation (`key`) once. An observation that was undone counts
 * for nothing on whatever machine it was made: the admin said that it was wrong, and another PC that saw the same page would bring it back.
 */
export function effectiveEntries(entries: readonly Entry[]): KnownEntry[] {
	const undone = undoneActions(entries);
	const known = inOrder(entries).filter(isKnown);
	const isUndone = ({ action }: KnownEntry): boolean => action !== undefined && undone.has(action);
	const seen = new Set<string>();
	const keys = new Set(known.filter(isUndone).flatMap(({ key }) => key ?? []));
	return known.filter((entry) => {
		if (entry.kind === "undone" || isUndone(entry) || seen.has(entry.id)) return false;
		if (entry.key !== undefined && keys.has(entry.key)) return false;
		seen.add(entry.id);
		if (entry.key !== undefined) keys.add(entry.key);
		return true;
	});
}
