import { useId } from "preact/hooks";

interface Props<Value extends string> {
	label: string;
	value: Value;
	options: readonly { value: Value; label: string; hint?: string }[];
	onChange: (value: Value) => void;
}

/** A few choices that are all worth seeing. */
export function RadioGroup<Value extends string>({ label, value, options, onChange }: Props<Value>) {
	const name = useId();
	return (
		<fieldset class="radio-group">
			<legend class="field-label">{label}</legend>
			{options.map((option) => (
				<label key={option.value} class="radio">
					<input
						type="radio"
						name={name}
						value={option.value}
						checked={option.value === value}
						onChange={() => onChange(option.value)}
					/>
					<span>
						{option.label}
						{option.hint && <span class="radio-hint">{option.hint}</span>}
					</span>
				</label>
			))}
		</fieldset>
	);
}
