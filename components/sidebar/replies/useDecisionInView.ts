import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Guidance } from "../../../lib/complaint/complaint.ts";

/**
 * What was decided stands above the list, what waits for a decision beneath it: whoever decides or asks anew here is taken along to where it
 * is now. What comes from elsewhere moves nobody.
 * @returns for the section around the box
 */
export function useDecisionInView(state: Guidance["state"] | null): RefObject<HTMLElement | null> {
	const section = useRef<HTMLElement>(null);
	const before = useRef(state);
	useLayoutEffect(() => {
		const hasMoved = isDecided(before.current) ? state === "waiting" : before.current === "waiting" && isDecided(state);
		before.current = state;
		// The form that had the keyboard is gone.
		if (!hasMoved || !document.hasFocus() || document.activeElement !== document.body) return;
		const box = section.current?.querySelector<HTMLElement>(".guidance");
		box?.focus({ preventScroll: true });
		if (isDecided(state)) section.current?.scrollIntoView?.({ block: "start" });
		else box?.scrollIntoView?.({ block: "nearest" });
	}, [state]);
	return section;
}

const isDecided = (state: Guidance["state"] | null): boolean => state === "approved" || state === "rejected";
