import { type Entry, isKnown, type KnownEntry } from "./entry.ts";

/** Entries in the order in which things happened: `(order, id)`. */
export function inOrder<E extends Pick<Entry, "order" | "id">>(entries: readonly E[]): E[] {
	return [...entries].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/**
 * Actions that were undone; an undoing that was itself undone counts for nothing. Which came first does not matter: a PC whose clock ran ahead
 * may have undone what is brought back at the right time.
 */
export function undoneActions(entries: readonly Entry[]): Set<string> {
	const undoings = inOrder(entries)
		.reverse()
		.filter((entry) => isKnown(entry) && entry.kind === "undone");
	const byUndone = Map.groupBy(undoings, ({ undoes }) => undoes);
	const settled = new Map<string, boolean>();
	// By a path of their own and not by a call in a call: of a forged file the row may be longer than the stack.
	for (const start of [...undoings.flatMap(({ action }) => action ?? []), ...byUndone.keys()]) {
		const path = settled.has(start) ? [] : [start];
		for (let action = path.at(-1); action !== undefined; action = path.at(-1)) {
			// Two that undo each other, as in a forged file, end here.
			if (!settled.has(action)) settled.set(action, false);
			const by = byUndone.get(action) ?? [];
			const open = by.find((one) => one.action !== undefined && !settled.has(one.action))?.action;
			if (open !== undefined) {
				path.push(open);
				continue;
			}
			settled.set(
				action,
				by.some((one) => one.action === undefined || !settled.get(one.action)),
			);
			path.pop();
		}
	}
	return new Set([...byUndone.keys()].filter((action) => settled.get(action)));
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
