import type { GuidanceDecision } from "../../../lib/complaint/vocabulary.ts";
import { useWords } from "../../ui/App.tsx";

const DECISIONS: readonly GuidanceDecision[] = ["approved", "rejected"];

interface Props {
	/** Null until it is chosen. */
	value: GuidanceDecision | null;
	/** For screen readers, where there are several on a screen. */
	label?: string;
	onChange: (decision: GuidanceDecision) => void;
}

/** *Disetujui* or *Ditolak*, side by side. */
export function DecisionChoice({ value, label, onChange }: Props) {
	const words = useWords().guidance.decide;
	return (
		<fieldset class="segments" aria-label={label ?? words.decision}>
			{DECISIONS.map((decision) => (
				<button
					key={decision}
					type="button"
					class="segment"
					aria-pressed={decision === value}
					onClick={() => onChange(decision)}
				>
					{words.decisions[decision]}
				</button>
			))}
		</fieldset>
	);
}
