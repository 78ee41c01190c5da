import { onAbort } from "../../sites/abort.ts";

const MINUTE_MS = 60_000;

/**
 * Lets what counts minutes be drawn again at each full one, until the signal aborts; not while the page is hidden, nor while nothing counts.
 * @param counting what counts now
 * @returns to be called when that may be something else than before
 */
export function eachMinute<Item>(
	document: Document,
	counting: () => readonly Item[],
	draw: (item: Item) => void,
	signal: AbortSignal,
): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const tick = (): void => {
		clearTimeout(timer);
		if (signal.aborted || document.hidden) return;
		const items = counting();
		if (items.length === 0) return;
		const again = () => {
			items.forEach(draw);
			tick();
		};
		timer = setTimeout(again, MINUTE_MS - (Date.now() % MINUTE_MS));
	};
	document.addEventListener("visibilitychange", tick, { signal });
	// Clears the timer.
	onAbort(signal, tick);
	return tick;
}
