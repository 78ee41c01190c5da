import { useState } from "preact/hooks";
import type { TemplateField } from "../../../lib/complaint/template/fields.ts";
import { variableHint, variableLabel } from "../../../lib/words/template-values.ts";
import { useWords } from "../../ui/App.tsx";
import { Field } from "../../ui/Field.tsx";

interface Props {
	fields: readonly TemplateField[];
	answers: Readonly<Record<string, string>>;
	onAnswer: (variable: string, answer: string) => void;
	/** Where the input of each variable is kept, so that the first empty one can get the focus. */
	keep: (variable: string, input: HTMLElement | null) => void;
	/** Enter in a one-line field, Ctrl+Enter in one of several lines. */
	onEnter: () => void;
}

/** What a template still has to be told: ready answers as buttons, everything else typed. */
export function AnswerFields({ fields, answers, onAnswer, keep, onEnter }: Props) {
	const words = useWords();
	return (
		<div class="answer-fields">
			{fields.map((field) => {
				const { variable, choices, chosen, isRequired } = field;
				const answer = answers[variable] ?? "";
				const hint = variableHint(variable, words);
				return (
					<Field
						key={variable}
						label={variableLabel(variable, words)}
						{...(isRequired ? {} : { aside: words.templates.optional })}
						{...(hint ? { hint } : {})}
					>
						{(control) => (
							<>
								{choices.length > 0 && (
									<div class="chips">
										{choices.map((choice) => (
											<button
												key={choice}
												type="button"
												class="chip"
												aria-pressed={choice === chosen}
												onClick={() => onAnswer(variable, choice === chosen ? "" : choice)}
											>
												{choice}
											</button>
										))}
									</div>
								)}
								<AnswerInput
									field={field}
									control={control}
									answer={answer}
									onInput={(text) => onAnswer(variable, text)}
									keep={(input) => keep(variable, input)}
									onEnter={onEnter}
								/>
							</>
						)}
					</Field>
				);
			})}
		</div>
	);
}

interface InputProps {
	field: TemplateField;
	control: { id: string };
	answer: string;
	onInput: (text: string) => void;
	keep: (input: HTMLElement | null) => void;
	onEnter: () => void;
}

function AnswerInput({ field, control, answer, onInput, keep, onEnter }: InputProps) {
	const { templates } = useWords();
	const { input, choices, chosen, earliestDate } = field;
	/** What was typed stays in its field, also while it reads like a choice ("DM", of "DM Instagram"). */
	const [typed, setTyped] = useState("");
	const value = answer !== typed && chosen !== null ? "" : answer;
	const shared = {
		...control,
		class: "input",
		value,
		ref: keep,
		onInput: (event: { currentTarget: { value: string } }) => {
			setTyped(event.currentTarget.value);
			onInput(event.currentTarget.value);
		},
		onKeyDown: (event: KeyboardEvent) => {
			if (event.key !== "Enter" || event.ctrlKey !== (input === "long") || event.repeat) return;
			event.preventDefault();
			onEnter();
		},
	};
	if (input === "long") return <textarea {...shared} rows={2} />;
	if (input === "date")
		return (
			<input
				{...shared}
				type="date"
				min={earliestDate ?? undefined}
				{...(choices.length > 0 ? { title: templates.otherDate } : {})}
			/>
		);
	return (
		<input {...shared} type="text" autocomplete="off" placeholder={choices.length > 0 ? templates.otherAnswer : ""} />
	);
}
