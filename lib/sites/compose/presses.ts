import { commentOf } from "../read.ts";
import type { Reading } from "../types.ts";

/** As many are noted: each keeps the page alive on which its comment stood. */
const MOST = 30;

/** The comments whose Reply control was pressed, by complaint id, in the order of their last presses: as they were then. */
export type Presses = ReadonlyMap<string, Reading>;

/**
 * Notes until `signal` aborts whose Reply control is pressed, by the admin or by us: where one person wrote several comments, a box tells
 * only whom it answers, not which of them.
 */
export function rememberPresses(document: Document, readings: () => readonly Reading[], signal: AbortSignal): Presses {
	const pressed = new Map<string, Reading>();
	const note = ({ target }: Event) => {
		const reading = readings().find(({ replyControl }) => replyControl?.contains(target as Node));
		const id = reading && commentOf(reading)?.id;
		if (!id) return;
		pressed.delete(id);
		pressed.set(id, reading);
		for (const oldest of pressed.keys()) if (pressed.size > MOST) pressed.delete(oldest);
	};
	// Before the site's own listeners, which may draw the page again.
	document.addEventListener("click", note, { capture: true, signal });
	return pressed;
}
