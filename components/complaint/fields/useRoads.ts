import { useEffect, useState } from "preact/hooks";
import type { RoadsFound } from "../../../lib/complaint/roads.ts";
import { useAsk } from "../../ui/App.tsx";

/** While somebody types, the list follows at rests. */
const ASK_AFTER_MS = 120;

/** What the agency's list of roads says of a text on a place; null before the answer and for an empty text. */
export function useRoads(text: string, limit: number): RoadsFound | null {
	const ask = useAsk();
	const [found, setFound] = useState<RoadsFound | null>(null);
	useEffect(() => {
		if (text.trim() === "") {
			setFound(null);
			return;
		}
		let isGone = false;
		const timer = setTimeout(async () => {
			const answer = await ask("findRoads", { text: text.slice(0, 300), limit });
			// A fault only means that no road is offered: the place can be typed all the same.
			if (!isGone) setFound(answer.ok ? answer.value : null);
		}, ASK_AFTER_MS);
		return () => {
			isGone = true;
			clearTimeout(timer);
		};
	}, [ask, text, limit]);
	return found;
}
