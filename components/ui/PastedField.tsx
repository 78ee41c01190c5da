import { Field } from "./Field.tsx";

/** A whole chat may be pasted; a file by mistake may not, characters. */
const MOST_PASTED = 1_000_000;

interface Props {
	label: string;
	placeholder: string;
	rows: number;
	value: string;
	onInput: (text: string) => void;
}

/** Where messages of others are pasted, to be read for what they answer. */
export function PastedField({ label, value, onInput, ...rest }: Props) {
	return (
		<Field label={label}>
			{(control) => (
				<textarea
					{...control}
					{...rest}
					class="input"
					maxLength={MOST_PASTED}
					value={value}
					onInput={(event) => onInput(event.currentTarget.value)}
				/>
			)}
		</Field>
	);
}
