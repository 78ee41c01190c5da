interface Props {
	label: string;
	hint?: string;
	isOn: boolean;
	onChange: (isOn: boolean) => void;
}

/** A box to tick, with its words beside it. */
export function Check({ label, hint, isOn, onChange }: Props) {
	return (
		<label class="check">
			<input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
			<span>
				{label}
				{hint !== undefined && <span class="field-hint"> {hint}</span>}
			</span>
		</label>
	);
}
