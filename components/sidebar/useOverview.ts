import { useEffect } from "preact/hooks";
import { stateAt } from "../../lib/complaint/state.ts";
import type { Overview } from "../../lib/messages/values.ts";
import { useAsk, useNow } from "../ui/App.tsx";
import { useLive } from "../ui/useLive.ts";

/** How many complaints *Berikutnya jatuh tempo* shows. */
const NEXT_DUE = 3;

/** The counts, asked for again when data changed or when the next ones turned amber or red: never by the clock alone, which would keep the background awake. */
export function useOverview(): Overview | null {
	const ask = useAsk();
	const now = useNow();
	const { value, reload } = useLive(() => ask("overview", { limit: NEXT_DUE }), [ask]);
	const states = value?.next.map((complaint) => `${complaint.id} ${stateAt(complaint, now)}`).join("\n");
	// biome-ignore lint/correctness/useExhaustiveDependencies: a change of these states is what calls for it
	useEffect(reload, [states]);
	return value;
}
