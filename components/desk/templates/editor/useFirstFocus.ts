import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

/** What has opened beside the list begins at its top, with the keyboard when that opened it. */
export function useFirstFocus(takesFocus: boolean): RefObject<HTMLElement | null> {
	const element = useRef<HTMLElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: where the focus begins is decided once
	useLayoutEffect(() => {
		if (takesFocus) element.current?.focus();
	}, []);
	useEffect(() => {
		const opened = element.current;
		// A narrow screen hides the list, and the row that was clicked in it, behind the reply; it loses the focus with the next paint.
		if (document.activeElement === document.body) opened?.focus();
		// And it scrolls as a whole: the list may have been far down.
		if (opened && topOf(opened) < topOf(opened.closest("main"))) opened.scrollIntoView();
	}, []);
	return element;
}

const topOf = (element: Element | null): number => element?.getBoundingClientRect().top ?? 0;
