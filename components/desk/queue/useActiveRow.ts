import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** Which row of the list is the one that keys speak of. */
export interface ActiveRow {
	id: string | null;
	setId: (id: string) => void;
	/** To the row so many further on, with the focus. */
	move: (by: number | "first" | "last") => void;
	/** Puts the focus back on it. */
	focus: () => void;
}

/** Follows the keyboard through the list. A row that leaves it gives its place, and the focus, to the one that comes after. */
export function useActiveRow(ids: readonly string[], openId: string | null): ActiveRow {
	const [wanted, setWanted] = useState<string | null>(openId);
	const place = useRef(0);
	/** The row that is to take the focus, as soon as it is drawn. */
	const target = useRef<string | null>(null);
	const hadFocus = useRef(false);
	const at = wanted === null ? -1 : ids.indexOf(wanted);
	if (at >= 0) place.current = at;
	const id = at >= 0 ? wanted : (ids[Math.min(place.current, ids.length - 1)] ?? null);

	const rowOf = (one: string | null): HTMLElement | undefined =>
		[...document.querySelectorAll<HTMLElement>("[data-complaint]")].find((row) => row.dataset.complaint === one);
	// Before the next key, which begins at the row that has the focus.
	useLayoutEffect(() => {
		const isLost = hadFocus.current && document.activeElement === document.body;
		if ((id !== null && target.current === id) || isLost) {
			const row = rowOf(id);
			row?.focus({ preventScroll: true });
			row?.closest("tr")?.scrollIntoView?.({ block: "nearest" });
			if (row) target.current = null;
		}
		hadFocus.current = document.activeElement?.closest("[data-complaint]") != null;
	});
	const [, redraw] = useState(0);
	const focusOn = (next: string | null) => {
		target.current = next;
		setWanted(next);
		redraw((before) => before + 1);
	};
	return {
		id,
		setId: (next) => {
			hadFocus.current = true;
			setWanted(next);
		},
		move: (by) => {
			const from = id === null ? -1 : ids.indexOf(id);
			// The first press begins at the row that is marked already.
			const isOnRow = target.current !== null || document.activeElement === rowOf(id);
			const to = by === "first" ? 0 : by === "last" ? ids.length - 1 : isOnRow ? from + by : from;
			focusOn(ids[Math.max(0, Math.min(ids.length - 1, to))] ?? null);
		},
		focus: () => focusOn(id),
	};
}
