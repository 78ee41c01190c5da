import { useState } from "preact/hooks";
import {
	SITUATIONS,
	TEMPLATE_LANGUAGES,
	TEMPLATE_SCOPES,
	TEMPLATE_TEXT_MAX_LENGTH,
	type Template,
} from "../../../../lib/complaint/template/template.ts";
import { MESSAGE_KINDS, REPLY_KINDS } from "../../../../lib/complaint/vocabulary.ts";
import { countText } from "../../../../lib/words/numbers.ts";
import { useApp, useWords } from "../../../ui/App.tsx";
import { Combobox } from "../../../ui/Combobox.tsx";
import { Field, SelectField, TextField } from "../../../ui/Field.tsx";
import { Check } from "../../settings/Check.tsx";
import { type FieldFault, sharingSnippet, type TemplateForm } from "./template-form.ts";

export interface FieldsProps {
	form: TemplateForm;
	faults: readonly FieldFault[];
	onChange: (part: Partial<TemplateForm>) => void;
}

function useFaultOf(faults: readonly FieldFault[]): (field: FieldFault["field"]) => string | null {
	const { words, language } = useApp();
	const own = words.desk.templates.faults;
	return (field) => {
		const fault = faults.find((one) => one.field === field);
		if (!fault) return null;
		if (fault.code === "meaningLong")
			return own.meaningLong(countText(fault.count, language), countText(TEMPLATE_TEXT_MAX_LENGTH, language));
		return own[fault.code];
	};
}

/** Title, situation and scope: what a reply is for. */
export function PurposeFields({
	form,
	faults,
	onChange,
	titleRef,
}: FieldsProps & { titleRef: (element: HTMLElement | null) => void }) {
	const words = useWords();
	const own = words.desk.templates;
	const faultOf = useFaultOf(faults);
	return (
		<>
			<TextField
				label={own.fields.title}
				fault={faultOf("title")}
				inputRef={titleRef}
				value={form.title}
				onChange={(title) => onChange({ title })}
			/>
			<div class="field-pair">
				<SelectField
					label={own.fields.situation}
					value={form.situation}
					options={SITUATIONS.map((value) => ({ value, label: words.templates.situations[value] }))}
					onChange={(situation) => onChange({ situation })}
				/>
				<SelectField
					label={own.fields.scope}
					value={form.scope}
					options={TEMPLATE_SCOPES.map((value) => ({ value, label: own.scopes[value] }))}
					onChange={(scope) => onChange({ scope })}
				/>
			</div>
		</>
	);
}

interface DetailProps extends FieldsProps {
	/** Of the template; null for a new one. */
	id: string | null;
	templates: readonly Template[];
}

/** Language, short name, variant, OPD and validity. */
export function DetailFields({ form, faults, onChange, id, templates }: DetailProps) {
	const { words, directory } = useApp();
	const own = words.desk.templates;
	const faultOf = useFaultOf(faults);
	const needsMeaning = form.language === "jv" || form.language === "su";
	const isWithoutMeaning = needsMeaning && form.meaning.trim() === "";
	const sharing = sharingSnippet(form, id, templates).map(({ title }) => title);
	const longer = templates.filter((one) => one.id !== id && one.shortFor === undefined);
	return (
		<>
			<div class="field-pair">
				<SelectField
					label={own.fields.language}
					value={form.language}
					options={TEMPLATE_LANGUAGES.map((value) => ({ value, label: own.languages[value] }))}
					onChange={(language) => onChange({ language })}
				/>
				<TextField
					label={own.fields.snippet}
					hint={sharing.length > 0 ? own.hints.snippetShared(sharing.join(", ")) : own.hints.snippet}
					fault={faultOf("snippet")}
					value={form.snippet}
					onChange={(snippet) => onChange({ snippet })}
				/>
			</div>
			{(needsMeaning || form.meaning !== "") && (
				<TextField
					label={own.fields.meaning}
					hint={isWithoutMeaning ? own.hints.meaningMissing : own.hints.meaning}
					fault={faultOf("meaning")}
					isLong
					value={form.meaning}
					onChange={(meaning) => onChange({ meaning })}
				/>
			)}
			<div class="field-pair">
				<Combobox
					label={own.fields.shortFor}
					hint={own.hints.shortFor}
					fault={faultOf("shortFor")}
					placeholder={own.noOther}
					choices={longer.map((one) => ({
						id: one.id,
						label: one.title,
						hint: words.templates.situations[one.situation],
						keywords: [one.id],
					}))}
					value={form.shortFor}
					canBeEmpty
					onChoose={(shortFor) => onChange({ shortFor })}
				/>
				<Combobox
					label={own.fields.opdId}
					hint={own.hints.opdId}
					placeholder={own.anyOpd}
					choices={directory.all
						.filter((one) => one.mergedInto === null)
						.map((one) => ({ id: one.id, label: one.name, hint: one.abbreviation, keywords: one.aliases }))}
					value={form.opdId}
					canBeEmpty
					onChoose={(opdId) => onChange({ opdId })}
				/>
			</div>
			<div class="field-pair">
				<Field label={own.fields.validUntil} hint={own.hints.validUntil} fault={faultOf("validUntil")}>
					{(control) => (
						<input
							{...control}
							class="input"
							type="date"
							value={form.validUntil}
							onInput={(event) => onChange({ validUntil: event.currentTarget.value })}
						/>
					)}
				</Field>
			</div>
		</>
	);
}

/** What it may answer and what it counts as, where that is not as its situation says. Taking out the last tick does not close it. */
export function KindFields({ form, onChange }: Pick<FieldsProps, "form" | "onChange">) {
	const words = useWords();
	const own = words.desk.templates;
	const [isOpen] = useState(form.kinds.length > 0 || form.reply !== "");
	return (
		<details open={isOpen}>
			<summary>{own.more}</summary>
			<div class="form-grid template-kinds">
				<fieldset class="choices">
					<legend class="field-label">{own.fields.kinds}</legend>
					{MESSAGE_KINDS.map((kind) => (
						<Check
							key={kind}
							label={words.common.messageKinds[kind]}
							isOn={form.kinds.includes(kind)}
							onChange={(isOn) =>
								onChange({ kinds: isOn ? [...form.kinds, kind] : form.kinds.filter((one) => one !== kind) })
							}
						/>
					))}
				</fieldset>
				<p class="field-hint">{own.hints.kinds}</p>
				<SelectField
					label={own.fields.reply}
					value={form.reply}
					options={[
						{ value: "", label: own.replyAsSituation },
						...REPLY_KINDS.map((value) => ({ value, label: words.common.replyKinds[value] })),
					]}
					onChange={(reply) => onChange({ reply })}
				/>
			</div>
		</details>
	);
}
