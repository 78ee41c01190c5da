import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import type { TemplateLanguage } from "../../../../lib/complaint/template/template.ts";
import { CARET_NAME } from "../../../../lib/complaint/template/text.ts";
import { VARIABLES, variableSpec } from "../../../../lib/complaint/template/variables.ts";
import { variableLabel } from "../../../../lib/words/template-values.ts";
import { useWords } from "../../../ui/App.tsx";
import { Combobox } from "../../../ui/Combobox.tsx";
import { Field } from "../../../ui/Field.tsx";

/** In most of the shipped replies. */
const COMMON = ["sapaan", "username", "nomor_aduan", "opd_singkat", "lokasi", "janji_kabar"] as const;

interface Props {
	value: string;
	onChange: (text: string) => void;
	/** Sentences on what keeps it from being saved. */
	faults: readonly string[];
	/** Sentences on what only should be looked at. */
	warnings: readonly string[];
	isInternal: boolean;
	language: TemplateLanguage;
}

/** The text, with buttons that put blanks where the caret is. */
export function ReplyText({ value, onChange, faults, warnings, isInternal, language }: Props) {
	const words = useWords();
	const own = words.desk.templates;
	const area = useRef<HTMLTextAreaElement>(null);
	const choices = [
		...Object.keys(VARIABLES)
			.filter((name) => isInternal || !variableSpec(name).isInternal)
			.map((name) => ({ id: name, label: variableLabel(name, words), hint: `{${name}}`, keywords: [name] })),
		{ id: CARET_NAME, label: own.insert.caret, hint: `{${CARET_NAME}}`, keywords: [CARET_NAME] },
	];
	const insert = (text: string, select?: readonly [from: number, to: number]) =>
		insertAtCaret(area, text, select, onChange);
	const sample = own.insert.optionalSample;
	return (
		<div class="reply-text-field">
			<div>
				<Field label={own.fields.text} fault={faults.length === 0 ? null : faults.join("\n")}>
					{(control) => (
						<textarea
							{...control}
							class="input reply-area"
							rows={5}
							lang={language}
							ref={area}
							value={value}
							onInput={(event) => onChange(event.currentTarget.value)}
						/>
					)}
				</Field>
				<div role="status">
					{warnings.length > 0 && (
						<ul class="reply-warnings">
							{warnings.map((warning) => (
								<li key={warning}>{warning}</li>
							))}
						</ul>
					)}
				</div>
			</div>
			<fieldset class="chips" aria-label={own.insert.common}>
				{COMMON.map((name) => (
					<button key={name} type="button" class="chip" title={`{${name}}`} onClick={() => insert(`{${name}}`)}>
						{variableLabel(name, words)}
					</button>
				))}
				<button
					type="button"
					class="chip"
					title="{? … ?}"
					onClick={() => insert(`{?${sample}?}`, [2, 2 + sample.length])}
				>
					{own.insert.optional}
				</button>
			</fieldset>
			<Combobox
				label={own.insert.label}
				placeholder={own.insert.placeholder}
				choices={choices}
				value={null}
				onChoose={(name) => name !== null && insert(`{${name}}`)}
			/>
			<details class="insert-help">
				<summary>{own.insert.help}</summary>
				<dl>
					{own.insert.helpItems.map(([example, does]) => (
						<div key={example}>
							<dt>
								<code>{example}</code>
							</dt>
							<dd>{does}</dd>
						</div>
					))}
				</dl>
			</details>
		</div>
	);
}

/** Puts a text in place of the selection. The browser's own command keeps Ctrl+Z; where there is none, the field is written. */
function insertAtCaret(
	area: RefObject<HTMLTextAreaElement | null>,
	text: string,
	select: readonly [from: number, to: number] | undefined,
	onChange: (text: string) => void,
): void {
	const field = area.current;
	if (!field) return;
	const from = field.selectionStart;
	field.focus();
	if (!document.execCommand?.("insertText", false, text)) {
		field.setRangeText(text, from, field.selectionEnd, "end");
		onChange(field.value);
	}
	if (select) field.setSelectionRange(from + select[0], from + select[1]);
}
