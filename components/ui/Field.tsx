import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

/** What a control needs to be bound to its label, hint and fault. */
export interface FieldControl {
	id: string;
	"aria-describedby"?: string;
	"aria-invalid"?: "true";
}

interface Props {
	label: string;
	/** The label is for screen readers: something else on the screen says it. */
	isLabelHidden?: boolean;
	/** Beside the label: a counter, a unit. */
	aside?: ComponentChildren;
	hint?: ComponentChildren;
	fault?: string | null;
	children: (control: FieldControl) => ComponentChildren;
}

/** A labelled control with its hint and its fault. */
export function Field({ label, isLabelHidden = false, aside, hint, fault, children }: Props) {
	const id = useId();
	const describedBy = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ");
	return (
		<div class="field">
			<div class={isLabelHidden ? "visually-hidden" : "field-label"}>
				<label for={id}>{label}</label>
				{aside !== undefined && <span class="field-aside">{aside}</span>}
			</div>
			{children({
				id,
				...(describedBy ? { "aria-describedby": describedBy } : {}),
				...(fault ? { "aria-invalid": "true" as const } : {}),
			})}
			{hint && (
				<p class="field-hint" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			{fault && (
				<p class="field-fault" id={`${id}-fault`}>
					{fault}
				</p>
			)}
		</div>
	);
}

interface TextProps extends Omit<Props, "children"> {
	value: string;
	onChange: (value: string) => void;
	type?: "text" | "datetime-local";
	/** More than one line. */
	isLong?: boolean;
	maxLength?: number;
	placeholder?: string;
	inputRef?: (element: HTMLInputElement | HTMLTextAreaElement | null) => void;
}

export function TextField({
	value,
	onChange,
	type = "text",
	isLong,
	maxLength,
	placeholder,
	inputRef,
	...field
}: TextProps) {
	return (
		<Field {...field}>
			{(control) => {
				const shared = {
					...control,
					class: "input",
					value,
					maxLength,
					placeholder,
					ref: inputRef ?? null,
					onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
				};
				if (isLong) return <textarea {...shared} rows={2} />;
				if (type === "datetime-local") return <input {...shared} type="datetime-local" />;
				return <input {...shared} type="text" autocomplete="off" />;
			}}
		</Field>
	);
}

interface SelectProps<Value extends string> extends Omit<Props, "children"> {
	value: Value;
	options: readonly { value: Value; label: string }[];
	onChange: (value: Value) => void;
}

export function SelectField<Value extends string>({ value, options, onChange, ...field }: SelectProps<Value>) {
	return (
		<Field {...field}>
			{(control) => (
				<select
					{...control}
					class="input"
					value={value}
					onChange={(event) => {
						const chosen = options.find((option) => option.value === event.currentTarget.value);
						if (chosen) onChange(chosen.value);
					}}
				>
					{options.map((option) => (
						<option key={option.value} value={option.value}>
							{option.label}
						</option>
					))}
				</select>
			)}
		</Field>
	);
}
