import { date } from "../../../lib/complaint/clock/rules.ts";
import { longDateText } from "../../../lib/words/dates.ts";
import { noonOf } from "../../../lib/words/rules-text.ts";
import { useApp, useWords } from "../../ui/App.tsx";
import { Field } from "../../ui/Field.tsx";
import type { Faults } from "./read-form.ts";

/** The sentence for what is wrong at a place of the rule book; null when nothing is. */
export function useFaultAt(faults: Faults): (place: string) => string | null {
	const { faults: sentences } = useWords().desk.rules;
	return (place) => {
		const code = faults.get(place);
		return code === undefined ? null : sentences[code];
	};
}

interface DateProps {
	label: string;
	isLabelHidden?: boolean;
	fault: string | null;
	value: string;
	onChange: (value: string) => void;
}

/** A day, as `2026-11-18`. */
export function DateField({ value, onChange, ...field }: DateProps) {
	const { dateStyle } = useApp();
	// Browsers show a date in the way of their own language: the words say which day it is.
	const told = date.safeParse(value).success ? longDateText(noonOf(value, dateStyle), dateStyle) : "";
	return (
		<Field {...field} {...(field.isLabelHidden ? {} : { hint: told })}>
			{(control) => (
				<input
					{...control}
					class="input"
					type="date"
					title={told}
					value={value}
					onInput={(event) => onChange(event.currentTarget.value)}
				/>
			)}
		</Field>
	);
}

interface ChoicesProps<Value extends string> {
	label: string;
	options: readonly { value: Value; label: string }[];
	chosen: readonly Value[];
	onChange: (chosen: Value[]) => void;
}

/** Several of a few choices, in the order of the choices. */
export function Choices<Value extends string>({ label, options, chosen, onChange }: ChoicesProps<Value>) {
	const toggle = (value: Value) =>
		onChange(options.map((option) => option.value).filter((one) => chosen.includes(one) !== (one === value)));
	return (
		<fieldset class="choices">
			<legend class="field-label">{label}</legend>
			{options.map((option) => (
				<label key={option.value} class="check">
					<input type="checkbox" checked={chosen.includes(option.value)} onChange={() => toggle(option.value)} />
					<span>{option.label}</span>
				</label>
			))}
		</fieldset>
	);
}

/** The ids from `base` on that are not taken: "kantor", "kantor-2" … */
export function freeId(base: string, taken: readonly string[]): string {
	for (let number = 1; ; number++) {
		const id = number === 1 ? base : `${base}-${number}`;
		if (!taken.includes(id)) return id;
	}
}
