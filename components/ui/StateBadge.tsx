import { useWords } from "./App.tsx";
import { Shape, type ShownState } from "./Shape.tsx";

/** Colour, shape and word of a state. `look="shape"` shows the shape alone and keeps the word for screen readers and on hover. */
export function StateBadge({ state, look = "pill" }: { state: ShownState; look?: "pill" | "bare" | "shape" }) {
	const { common } = useWords();
	const word = state === "free" ? common.notRecorded : common.states[state];
	if (look === "shape")
		return (
			<span class={`badge badge-bare state-${state}`} title={word}>
				<Shape state={state} />
				<span class="visually-hidden">{word}</span>
			</span>
		);
	return (
		<span class={`badge state-${state}${look === "bare" ? " badge-bare" : ""}`}>
			<Shape state={state} />
			<span>{word}</span>
		</span>
	);
}
