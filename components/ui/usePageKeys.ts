import { useLayoutEffect, useRef } from "preact/hooks";

/** Keys of a whole page, wherever the focus is. `runOf` gives what a key does, null where it does nothing here. */
export function usePageKeys(runOf: (event: KeyboardEvent) => (() => void) | null): void {
	const newest = useRef(runOf);
	newest.current = runOf;
	// Before the next paint: whoever sees the page can already use its keys.
	useLayoutEffect(() => {
		const onKeyDown = (event: KeyboardEvent) => {
			const run = newest.current(event);
			if (!run) return;
			event.preventDefault();
			run();
		};
		document.addEventListener("keydown", onKeyDown);
		return () => document.removeEventListener("keydown", onKeyDown);
	}, []);
}
