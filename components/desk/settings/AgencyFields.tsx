import { useMemo } from "preact/hooks";
import { ZONES } from "../../../lib/complaint/vocabulary.ts";
import { useDirectory, useWords } from "../../ui/App.tsx";
import { Combobox } from "../../ui/Combobox.tsx";
import { SelectField, TextField } from "../../ui/Field.tsx";
import { ACCOUNT_SITES } from "./account-rows.ts";
import { chooseOpd, type FormFaults, type FormField, type SettingsForm } from "./form.ts";
import { LostDays } from "./LostDays.tsx";
import { chosenToo, OTHER_OPD, opdChoices } from "./opd-choice.ts";

export interface FieldsProps {
	form: SettingsForm;
	faults: FormFaults;
	onChange: (form: SettingsForm) => void;
}

/** The sentence for a field's fault; null without one. */
export function useFaultText(faults: FormFaults): (field: FormField) => string | null {
	const { required } = useWords().desk.settings;
	return (field) => {
		const fault = faults[field];
		if (!fault) return null;
		if (fault.code === "long") return required.long(fault.limit);
		if (fault.code === "unreadable") return required.handles(fault.text);
		if (fault.code === "noDomain" || fault.code === "sharedDomain") return required[fault.code](fault.text);
		if (fault.code === "taken") return required.taken(fault.text);
		if (field.startsWith("accounts.")) return field.endsWith(".name") ? required.holder : required.noHandle;
		return field === "regency" || field === "opd" || field === "opdName" ? required[field] : required.officers;
	};
}

/** The three fields that are enough to begin: regency, OPD, officers. */
export function AgencyFields({ form, faults, onChange }: FieldsProps) {
	const words = useWords().desk.settings;
	const directory = useDirectory();
	const choices = useMemo(() => opdChoices(directory, { isExternalToo: false }), [directory]);
	const faultText = useFaultText(faults);
	return (
		<>
			<TextField
				label={words.regency}
				hint={words.regencyHint}
				fault={faultText("regency")}
				value={form.regency}
				onChange={(regency) => onChange({ ...form, regency })}
			/>
			<Combobox
				label={words.opd}
				placeholder={words.opdPlaceholder}
				choices={[...chosenToo(choices, form.opdId, form.opdName), { id: OTHER_OPD, label: words.opdOther }]}
				fault={faultText("opd")}
				value={form.opdId}
				onChoose={(opdId) => onChange(chooseOpd(form, opdId, directory))}
			/>
			{form.opdId !== null && (
				<div class="field-pair">
					<TextField
						label={words.opdName}
						hint={words.opdNameHint}
						fault={faultText("opdName")}
						maxLength={200}
						value={form.opdName}
						onChange={(opdName) => onChange({ ...form, opdName })}
					/>
					<TextField
						label={words.opdAbbreviation}
						maxLength={40}
						value={form.opdAbbreviation}
						onChange={(opdAbbreviation) => onChange({ ...form, opdAbbreviation })}
					/>
				</div>
			)}
			<TextField
				label={words.officers}
				hint={words.officersHint}
				fault={faultText("officers")}
				isLong
				value={form.officers}
				onChange={(officers) => onChange({ ...form, officers })}
			/>
			<LostDays form={form} />
		</>
	);
}

export function UnitFields({ form, faults, onChange }: FieldsProps) {
	const words = useWords().desk.settings;
	return (
		<TextField
			label={words.units}
			hint={words.unitsHint}
			fault={useFaultText(faults)("units")}
			isLong
			value={form.units}
			onChange={(units) => onChange({ ...form, units })}
		/>
	);
}

/** The agency's own accounts on the three sites. */
export function AccountFields({ form, faults, onChange }: FieldsProps) {
	const { desk, common } = useWords();
	const faultText = useFaultText(faults);
	return (
		<>
			<p class="field-hint">{desk.settings.accountsHint}</p>
			<div class="field-triple">
				{ACCOUNT_SITES.map((site) => (
					<TextField
						key={site}
						label={common.sites[site]}
						fault={faultText(`handles.${site}`)}
						value={form.handles[site]}
						onChange={(typed) => onChange({ ...form, handles: { ...form.handles, [site]: typed } })}
					/>
				))}
			</div>
		</>
	);
}

/** Zone and emergency number. */
export function PlaceFields({ form, onChange }: FieldsProps) {
	const { desk, common } = useWords();
	return (
		<div class="field-pair">
			<SelectField
				label={desk.settings.zone}
				value={form.zone}
				options={ZONES.map((zone) => ({ value: zone, label: common.zones[zone] }))}
				onChange={(zone) => onChange({ ...form, zone })}
			/>
			<TextField
				label={desk.settings.emergencyNumber}
				hint={desk.settings.emergencyHint}
				maxLength={50}
				value={form.emergencyNumber}
				onChange={(emergencyNumber) => onChange({ ...form, emergencyNumber })}
			/>
		</div>
	);
}
