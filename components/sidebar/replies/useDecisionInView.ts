import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Guidance } from "../../../lib/complaint/complaint.ts";

/**
 * What was decided stands above the list, what is asked beneath it: whoever decides here is taken along to what comes next. A decision that
 * comes from elsewhere moves nobody.
 * @returns for the section around the box
 */
export function useDecisionInView(state: Guidance["state"] | null): RefObject<HTMLElement | null> {
	const section = useRef<HTMLElement>(null);
	const before = useRef(state);
	useLayoutEffect(() => {
		const isDecided = before.current === "waiting" && (state === "approved" || state === "rejected");
		before.current = state;
		// The form that had the keyboard is gone.
		if (!isDecided || !document.hasFocus() || document.activeElement !== document.body) return;
		section.current?.querySelector<HTMLElement>(".guidance")?.focus({ preventScroll: true });
		section.current?.scrollIntoView?.({ block: "start" });
	}, [state]);
	return section;
}
