import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Brings what has just appeared into view and gives it the focus: it may stand below the edge of the window. */
export function useReveal(): RefObject<HTMLElement | null> {
	const element = useRef<HTMLElement>(null);
	useEffect(() => element.current?.focus(), []);
	return element;
}
