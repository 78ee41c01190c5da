/** Waits `ms` milliseconds. Injected in tests. */
export type Wait = (ms: number) => Promise<void>;

/** How often a condition that changes no node (a textarea's value) is looked at again, in milliseconds. */
const UNOBSERVABLE_MS = 250;

/** A wait that ends early, and never rejects, when `signal` aborts: the caller asks the signal. */
export function waitUnder(signal: AbortSignal): Wait {
	return (ms) =>
		new Promise((resolve) => {
			if (signal.aborted) return resolve();
			const end = () => {
				clearTimeout(timer);
				signal.removeEventListener("abort", end);
				resolve();
			};
			const timer = setTimeout(end, ms);
			signal.addEventListener("abort", end);
		});
}

/**
 * Resolves as soon as `look` returns something; null after `ms` milliseconds or when `signal` aborts.
 * Looks again when nodes, attributes or the focus change, and rarely by the clock: React sets a textarea's value without touching a node.
 */
export function until<T>(document: Document, look: () => T | null, ms: number, signal: AbortSignal): Promise<T | null> {
	return new Promise((resolve) => {
		const first = look();
		if (first !== null || signal.aborted) return resolve(first);
		const finish = (found: T | null) => {
			observer.disconnect();
			document.removeEventListener("focusin", again);
			clearInterval(slow);
			clearTimeout(last);
			signal.removeEventListener("abort", give);
			resolve(found);
		};
		const again = () => {
			const found = look();
			if (found !== null) finish(found);
		};
		const give = () => finish(null);
		const observer = new MutationObserver(again);
		observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
		document.addEventListener("focusin", again);
		const slow = setInterval(again, UNOBSERVABLE_MS);
		const last = setTimeout(() => finish(look()), ms);
		signal.addEventListener("abort", give);
	});
}
