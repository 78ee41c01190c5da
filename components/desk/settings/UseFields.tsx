import { VARIABLES } from "../../../lib/complaint/template/variables.ts";
import { useWords } from "../../ui/App.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { SelectField, TextField } from "../../ui/Field.tsx";
import { type FieldsProps, useFaultText } from "./AgencyFields.tsx";

const LANGUAGES = ["id", "en"] as const;
const MARK_STYLES = ["full", "dot"] as const;
/** Variables of reply templates that have a field of their own elsewhere on this screen. */
const HAS_ITS_FIELD = ["sapaan", "zona_waktu", "nomor_darurat"];
const VALUES = Object.entries(VARIABLES)
	.filter(([name, { source }]) => source === "settings" && !HAS_ITS_FIELD.includes(name))
	.map(([name]) => name);
const HOTLINES = VALUES.filter((name) => name.startsWith("telp_"));
const OTHER_VALUES = VALUES.filter((name) => !HOTLINES.includes(name));

/** Language, look of the mark, single keys. */
export function LookFields({ form, onChange }: FieldsProps) {
	const words = useWords().desk.settings;
	return (
		<>
			<div class="field-pair">
				<SelectField
					label={words.language}
					value={form.language}
					options={LANGUAGES.map((language) => ({ value: language, label: words.languages[language] }))}
					onChange={(language) => onChange({ ...form, language })}
				/>
				<SelectField
					label={words.markStyle}
					hint={words.markHint}
					value={form.markStyle}
					options={MARK_STYLES.map((style) => ({ value: style, label: words.markStyles[style] }))}
					onChange={(markStyle) => onChange({ ...form, markStyle })}
				/>
			</div>
			<label class="check">
				<input
					type="checkbox"
					checked={form.hasSingleKeys}
					onChange={(event) => onChange({ ...form, hasSingleKeys: event.currentTarget.checked })}
				/>
				<span>
					{words.singleKeys}
					<span class="field-hint"> {words.singleKeysHint}</span>
				</span>
			</label>
		</>
	);
}

/** What reply templates take from the settings. */
export function ReplyFields({ form, faults, onChange }: FieldsProps) {
	const words = useWords().desk.settings;
	const valueField = (name: string) => (
		<TextField
			key={name}
			label={words.values[name] ?? name}
			hint={words.examples[name]}
			maxLength={500}
			value={form.templateValues[name] ?? ""}
			onChange={(value) => onChange({ ...form, templateValues: { ...form.templateValues, [name]: value } })}
		/>
	);
	return (
		<>
			<p class="field-hint">{words.repliesHint}</p>
			<div class="field-pair">
				<TextField
					label={words.salutation}
					hint={words.salutationHint}
					maxLength={40}
					value={form.salutation}
					onChange={(salutation) => onChange({ ...form, salutation })}
				/>
				{OTHER_VALUES.map(valueField)}
			</div>
			<TextField
				label={words.officialDomains}
				hint={words.officialDomainsHint}
				fault={useFaultText(faults)("officialDomains")}
				isLong
				value={form.officialDomains}
				onChange={(officialDomains) => onChange({ ...form, officialDomains })}
			/>
			<Banner tone="warning">{words.checkNumbers}</Banner>
			<div class="field-triple">{HOTLINES.map(valueField)}</div>
		</>
	);
}
