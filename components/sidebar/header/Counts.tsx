import type { Overview } from "../../../lib/messages/values.ts";
import { useAsk, useWords } from "../../ui/App.tsx";
import { Shape } from "../../ui/Shape.tsx";

const COUNTED = ["overdue", "soon", "onTrack"] as const;

/** ▲ ◐ ●, each opening the queue with just these. Places are kept while nothing is known. */
export function Counts({ overview }: { overview: Overview | null }) {
	const ask = useAsk();
	const { common, sidebar } = useWords();
	return (
		<fieldset class="counts" aria-label={sidebar.header.counts}>
			{COUNTED.map((state) => {
				const count = overview?.[state];
				const label = sidebar.header.count(count ?? 0, common.states[state]);
				return (
					<button
						key={state}
						type="button"
						class={`count state-${state} state-ink${count ? "" : " count-none"}`}
						title={label}
						aria-label={label}
						onClick={() => void ask("openDesk", { hash: `#antrean/${state}` })}
					>
						<Shape state={state} />
						{count ?? "–"}
					</button>
				);
			})}
		</fieldset>
	);
}
