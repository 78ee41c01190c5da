import { onAbort } from "./abort.ts";

/** Longest wait for a frame that may not come: the tab is in the background, or the browser draws none. In milliseconds. */
const LONGEST_WAIT_MS = 250;

/**
 * Runs `work` once in the next frame, however often it is asked for before. In a hidden tab, where frames do not come, after a quarter of a
 * second.
 * @returns `ask`
 */
export function oncePerFrame(document: Document, work: () => void, signal: AbortSignal): () => void {
	const window = document.defaultView;
	let frame = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const cancel = () => {
		window?.cancelAnimationFrame?.(frame);
		clearTimeout(timer);
		timer = undefined;
	};
	const run = () => {
		cancel();
		if (!signal.aborted) work();
	};
	onAbort(signal, cancel);
	return () => {
		if (timer !== undefined || signal.aborted) return;
		timer = setTimeout(run, LONGEST_WAIT_MS);
		if (!document.hidden) frame = window?.requestAnimationFrame?.(run) ?? 0;
	};
}
