import { useEffect } from "preact/hooks";
import { stateAt } from "../../lib/complaint/state.ts";
import type { Answer, Overview } from "../../lib/messages/values.ts";
import { useAsk, useNow } from "../ui/App.tsx";
import { useLive } from "../ui/useLive.ts";

/** How many complaints *Berikutnya jatuh tempo* shows. */
const NEXT_DUE = 3;

/** The counts, asked for again when data changed or when the next ones turned amber or red: never by the clock alone, which would keep the background awake. */
export function useOverview(): Overview | null {
	const ask = useAsk();
	const now = useNow();
	const load = async (): Promise<Answer<{ overview: Overview; at: number }>> => {
		const answer = await ask("overview", { limit: NEXT_DUE });
		return answer.ok ? { ok: true, value: { overview: answer.value, at: now } } : answer;
	};
	const { value, reload } = useLive(load, [ask]);
	const hasTurned = value?.overview.next.some((one) => stateAt(one, now) !== stateAt(one, value.at)) ?? false;
	// biome-ignore lint/correctness/useExhaustiveDependencies: each one that turns calls for it anew
	useEffect(() => {
		if (hasTurned) reload();
	}, [hasTurned]);
	return value?.overview ?? null;
}
