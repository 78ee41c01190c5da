import { useMemo } from "preact/hooks";
import { useDirectory, useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { Combobox } from "../../ui/Combobox.tsx";
import { TextField } from "../../ui/Field.tsx";
import { type FieldsProps, useFaultText } from "./AgencyFields.tsx";
import { ACCOUNT_SITES, type AccountRow, type AccountSite, emptyRow } from "./account-rows.ts";
import { chosenToo, OTHER_OPD, opdChoices } from "./opd-choice.ts";

/** Accounts of leaders and of other OPDs: whose word is a disposition, whose answer counts as theirs, which mention proposes an OPD. */
export function RegisteredFields({ form, faults, onChange }: FieldsProps) {
	const words = useWords().desk.settings.registered;
	const setRows = (accounts: AccountRow[]) => onChange({ ...form, accounts });
	return (
		<>
			<p class="field-hint">{words.hint}</p>
			{(["leader", "opd"] as const).map((type) => (
				<fieldset key={type} class="account-group">
					<legend class="account-legend">{words.titles[type]}</legend>
					<p class="field-hint">{words.hints[type]}</p>
					{form.accounts.map((row, index) =>
						row.type === type ? (
							<Row
								// biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and keep their place while they are typed
								key={index}
								row={row}
								index={index}
								faults={faults}
								onChange={(next) => setRows(form.accounts.with(index, next))}
								onRemove={() => setRows(form.accounts.toSpliced(index, 1))}
							/>
						) : null,
					)}
					<div class="buttons">
						<Button onClick={() => setRows([...form.accounts, emptyRow(type)])}>{words.add[type]}</Button>
					</div>
				</fieldset>
			))}
		</>
	);
}

interface RowProps {
	row: AccountRow;
	index: number;
	faults: FieldsProps["faults"];
	onChange: (row: AccountRow) => void;
	onRemove: () => void;
}

function Row({ row, index, faults, onChange, onRemove }: RowProps) {
	const { desk, common } = useWords();
	const words = desk.settings.registered;
	const directory = useDirectory();
	const choices = useMemo(() => opdChoices(directory, { isExternalToo: true }), [directory]);
	const faultText = useFaultText(faults);
	const nameFault = faultText(`accounts.${index}.name`);
	const setHandle = (site: AccountSite, typed: string) =>
		onChange({ ...row, handles: { ...row.handles, [site]: typed } });
	return (
		<div class="account-row">
			{row.type === "opd" && (
				<Combobox
					label={words.opd}
					placeholder={desk.settings.opdPlaceholder}
					choices={[...chosenToo(choices, row.opdId, row.name), { id: OTHER_OPD, label: desk.settings.opdOther }]}
					fault={row.opdId === OTHER_OPD ? null : nameFault}
					value={row.opdId}
					onChoose={(opdId) => opdId !== row.opdId && onChange({ ...row, opdId, name: "", abbreviation: "" })}
				/>
			)}
			{(row.type === "leader" || row.opdId === OTHER_OPD) && (
				<TextField
					label={row.type === "leader" ? words.leader : desk.settings.opdName}
					placeholder={row.type === "leader" ? words.leaderExample : ""}
					fault={nameFault}
					maxLength={200}
					value={row.name}
					onChange={(name) => onChange({ ...row, name })}
				/>
			)}
			{ACCOUNT_SITES.map((site) => (
				<TextField
					key={site}
					label={common.sites[site]}
					fault={faultText(`accounts.${index}.${site}`)}
					value={row.handles[site]}
					onChange={(typed) => setHandle(site, typed)}
				/>
			))}
			<Button look="quiet" onClick={onRemove}>
				{words.remove}
			</Button>
		</div>
	);
}
