import { INTAKES, type Intake } from "../../../lib/complaint/vocabulary.ts";
import { useWords } from "../../ui/App.tsx";

interface Props {
	/** Null until it is chosen. */
	value: Intake | null;
	/** It was to be saved without. */
	isMissing: boolean;
	onChange: (intake: Intake) => void;
}

/** How a complaint came that nobody reads from a page. */
export function IntakeChoice({ value, isMissing, onChange }: Props) {
	const { common, fieldwork } = useWords();
	const own = fieldwork.manual;
	return (
		<fieldset class="intakes" data-field="intake" aria-describedby={isMissing ? "intake-fault" : undefined}>
			<legend class="field-label">{own.intake}</legend>
			<div class="chips">
				{INTAKES.map((intake) => (
					<button
						key={intake}
						type="button"
						class="chip"
						aria-pressed={value === intake}
						onClick={() => onChange(intake)}
					>
						{common.intakes[intake]}
					</button>
				))}
			</div>
			{isMissing && (
				<p class="field-fault" id="intake-fault" role="alert">
					{own.noIntake}
				</p>
			)}
		</fieldset>
	);
}
