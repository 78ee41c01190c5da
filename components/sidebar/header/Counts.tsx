import type { Overview } from "../../../lib/messages/values.ts";
import { useWords } from "../../ui/App.tsx";
import { Shape } from "../../ui/Shape.tsx";
import { countOf } from "../queue/counts.ts";

const COUNTED = ["overdue", "soon", "onTrack"] as const;

interface Props {
	overview: Overview | null;
	/** Opens the queue with just these. */
	onShow: (state: (typeof COUNTED)[number]) => void;
}

/** ▲ ◐ ●, each opening the queue below with just these; from there one goes on to the desk. Places are kept while nothing is known. */
export function Counts({ overview, onShow }: Props) {
	const { common, sidebar } = useWords();
	return (
		<fieldset class="counts" aria-label={sidebar.header.counts}>
			{COUNTED.map((state) => {
				const count = overview && countOf(state, overview);
				const label = sidebar.header.count(count ?? 0, common.states[state]);
				return (
					<button
						key={state}
						type="button"
						class={`count state-${state} state-ink${count ? "" : " count-none"}`}
						title={label}
						aria-label={label}
						onClick={() => onShow(state)}
					>
						<Shape state={state} />
						{count ?? "–"}
					</button>
				);
			})}
		</fieldset>
	);
}
