import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** Of every row, in CSS pixels (table.css). */
export const ROW_HEIGHT = 40;
/** Rows drawn beyond the edges, so that scrolling meets drawn ones. */
const BEYOND = 8;
/** Where nothing can be measured yet. */
const LEAST_HEIGHT = 480;

export interface RowWindow {
	first: number;
	/** Exclusive. */
	last: number;
}

/**
 * Which rows of a list are to be drawn: those in sight and some beyond. All rows are of one height, so this needs no library; whatever
 * scrolls, the list itself or the page (a low window, text at 200 %), moves the same edges.
 */
export function useWindow(
	list: RefObject<HTMLElement | null>,
	body: RefObject<HTMLElement | null>,
	count: number,
): RowWindow {
	const [seen, setSeen] = useState<RowWindow>({ first: 0, last: LEAST_HEIGHT / ROW_HEIGHT + BEYOND });
	useLayoutEffect(() => {
		const look = () => {
			if (!list.current || !body.current) return;
			const clip = list.current.getBoundingClientRect();
			const top = Math.max(clip.top, 0);
			const height = Math.max(Math.min(clip.bottom, innerHeight) - top, LEAST_HEIGHT);
			const hidden = Math.max(0, top - body.current.getBoundingClientRect().top);
			const first = Math.max(0, Math.floor(hidden / ROW_HEIGHT) - BEYOND);
			const last = Math.ceil((hidden + height) / ROW_HEIGHT) + BEYOND;
			setSeen((before) => (before.first === first && before.last === last ? before : { first, last }));
		};
		look();
		const stop = new AbortController();
		document.addEventListener("scroll", look, { capture: true, passive: true, signal: stop.signal });
		addEventListener("resize", look, { signal: stop.signal });
		return () => stop.abort();
	}, [list, body]);
	return { first: Math.min(seen.first, count), last: Math.min(seen.last, count) };
}
