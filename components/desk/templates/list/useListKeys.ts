import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

interface Props {
	/** Holds the rows: buttons with `data-template`. */
	list: RefObject<HTMLElement | null>;
	openId: string | null;
	add: () => void;
	search: () => void;
	/** Escape, where nothing else took it. */
	escape: () => void;
	/** Whether single letters work at all; a setting. */
	hasSingleKeys: boolean;
}

export interface ListKeys {
	/** The row in the tab order. */
	activeId: string | null;
	setActiveId: (id: string) => void;
	/** Puts the focus on it, or on the first. */
	focus: () => void;
}

const PAGE = 10;
const STEPS: Readonly<Record<string, number>> = {
	ArrowDown: 1,
	ArrowUp: -1,
	PageDown: PAGE,
	PageUp: -PAGE,
	Home: Number.NEGATIVE_INFINITY,
	End: Number.POSITIVE_INFINITY,
};

/** Moves through the list, as in the queue: arrows on a row, j and k from anywhere but fields; n begins a new one, / searches. */
export function useListKeys(props: Props): ListKeys {
	const [activeId, setActiveId] = useState(props.openId);
	const newest = useRef({ ...props, activeId });
	newest.current = { ...props, activeId };

	const rows = (): HTMLElement[] => [
		...(newest.current.list.current?.querySelectorAll<HTMLElement>("[data-template]") ?? []),
	];
	const move = (by: number) => {
		const all = rows();
		const focused = all.indexOf(document.activeElement as HTMLElement);
		const marked = all.findIndex((row) => row.dataset.template === newest.current.activeId);
		// The first press begins at the row that is marked already.
		const to = focused >= 0 ? focused + by : Math.max(marked, 0);
		const row = all[Math.max(0, Math.min(all.length - 1, to))];
		row?.focus({ preventScroll: true });
		row?.closest("li")?.scrollIntoView?.({ block: "nearest" });
	};
	const moveBy = useRef(move);
	moveBy.current = move;

	useLayoutEffect(() => {
		const onKeyDown = (event: KeyboardEvent) => {
			const run = handlerOf(event);
			if (!run) return;
			event.preventDefault();
			run();
		};
		const handlerOf = (event: KeyboardEvent): (() => unknown) | null => {
			if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
			const { key, target } = event;
			const { add, search, hasSingleKeys } = newest.current;
			if (key === "Escape") return newest.current.escape;
			if (!(target instanceof Element)) return null;
			const step = target.closest("[data-template]") ? STEPS[key] : undefined;
			if (step !== undefined) return () => moveBy.current(step);
			if (!hasSingleKeys || target.closest("input, textarea, select, [contenteditable], form")) return null;
			const letters: Readonly<Record<string, () => unknown>> = {
				j: () => moveBy.current(1),
				k: () => moveBy.current(-1),
				n: add,
				"/": search,
			};
			return Object.hasOwn(letters, key.toLowerCase()) ? (letters[key.toLowerCase()] ?? null) : null;
		};
		document.addEventListener("keydown", onKeyDown);
		return () => document.removeEventListener("keydown", onKeyDown);
	}, []);
	return { activeId, setActiveId, focus: () => move(0) };
}
