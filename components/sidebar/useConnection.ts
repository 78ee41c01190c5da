import { useMemo, useState } from "preact/hooks";
import type { Ask } from "../../lib/messages/client.ts";

/**
 * Asks as `ask` does, and knows from the last answer whether anybody is left who answers: under a sidebar that an update has cut off, what is
 * typed is not kept any more, and whoever types must hear of it.
 */
export function useConnection(ask: Ask): { ask: Ask; isCutOff: boolean } {
	const [isCutOff, setCutOff] = useState(false);
	const watched = useMemo<Ask>(
		() => async (name, args) => {
			const answer = await ask(name, args);
			setCutOff(!answer.ok && answer.code === "disconnected");
			return answer;
		},
		[ask],
	);
	return { ask: watched, isCutOff };
}
