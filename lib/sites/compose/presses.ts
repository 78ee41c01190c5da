import { commentOf } from "../read.ts";
import type { Reading } from "../types.ts";

/**
 * Notes until `signal` aborts whose Reply control is pressed, by the admin or by us: where one person wrote several comments, a box tells
 * only whom it answers, not which of them. The set goes by the order of the last presses.
 */
export function rememberPresses(
	document: Document,
	readings: () => readonly Reading[],
	signal: AbortSignal,
): ReadonlySet<string> {
	const pressed = new Set<string>();
	const note = ({ target }: Event) => {
		const reading = readings().find(({ replyControl }) => replyControl?.contains(target as Node));
		const id = reading && commentOf(reading)?.id;
		if (!id) return;
		pressed.delete(id);
		pressed.add(id);
	};
	// Before the site's own listeners, which may draw the page again.
	document.addEventListener("click", note, { capture: true, signal });
	return pressed;
}
