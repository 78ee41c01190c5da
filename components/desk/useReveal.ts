import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** Brings what has just appeared into view and gives it the focus: it may stand below the edge of the window. */
export function useReveal(): RefObject<HTMLElement | null> {
	const element = useRef<HTMLElement>(null);
	// Before the next key, which is meant for it.
	useLayoutEffect(() => element.current?.focus(), []);
	return element;
}
