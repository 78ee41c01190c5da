import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

/** Where the keyboard begins in what has opened beside the list. @param takesFocus as it was opened with the keyboard */
export function useFirstFocus(takesFocus: boolean): RefObject<HTMLElement | null> {
	const element = useRef<HTMLElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: where the focus begins is decided once
	useLayoutEffect(() => {
		if (takesFocus) element.current?.focus();
	}, []);
	useEffect(() => {
		// A narrow screen hides the list, and the row that was clicked in it, behind the reply; it loses the focus with the next paint.
		if (document.activeElement === document.body) element.current?.focus();
	}, []);
	return element;
}
