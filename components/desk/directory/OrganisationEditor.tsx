import { useState } from "preact/hooks";
import { ORGANISATION_TYPES, type Organisation } from "../../../lib/complaint/directory.ts";
import { useApp } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { Combobox } from "../../ui/Combobox.tsx";
import { SelectField, TextField } from "../../ui/Field.tsx";
import type { Choice } from "../../ui/matching.ts";
import { useDesk } from "../DeskContext.tsx";
import { useDraft } from "../useDraft.ts";
import { EditorCard } from "./EditorCard.tsx";
import {
	type OrganisationFaults,
	type OrganisationForm,
	organisationForm,
	pointingTo,
	readOrganisationForm,
	toOrganisationForm,
} from "./organisation-form.ts";

/** A calendar of the rule book. */
export interface CalendarChoice {
	id: string;
	name: string;
}

interface Props {
	/** Null for a new one. */
	organisation: Organisation | null;
	calendars: readonly CalendarChoice[];
	isBusy: boolean;
	/** Whether it was saved. */
	onSave: (organisations: Organisation[], saved: Organisation) => Promise<boolean>;
	onRemove: (organisation: Organisation) => void;
	onClose: () => void;
}

type TextFieldName = "abbreviation" | "aliases" | "x" | "instagram" | "facebook" | "person" | "whatsapp" | "email";

/** One organisation: what is typed is kept until it is saved or discarded. */
export function OrganisationEditor({ organisation, calendars, isBusy, onSave, onRemove, onClose }: Props) {
	const { words, directory } = useApp();
	const own = words.desk.directory;
	const { session } = useDesk();
	const id = organisation?.id ?? null;
	const draft = useDraft(`desk:organisation:${id ?? ""}`, organisationForm, toOrganisationForm(organisation));
	const [isRefused, setRefused] = useState(false);
	const form = draft.value;
	const read = readOrganisationForm(form, id, directory.all);
	const faults: OrganisationFaults = isRefused && !read.ok ? read.faults : {};
	const faultText = (field: keyof OrganisationForm): string | null => {
		const fault = faults[field];
		if (!fault) return null;
		return fault.code === "handles" ? own.faults.handles(fault.text) : own.faults[fault.code];
	};
	const change = (part: Partial<OrganisationForm>) => draft.change({ ...form, ...part });
	const others = directory.all
		.filter((one) => one.id !== id && one.mergedInto === null)
		.map(
			({ id: other, name, abbreviation, aliases }): Choice => ({
				id: other,
				label: name,
				hint: abbreviation,
				keywords: [abbreviation, ...aliases],
			}),
		);
	const isOurs = id !== null && id === session.settings?.opd.id;
	const pointing = id === null ? [] : pointingTo(id, directory.all);
	const textField = (field: TextFieldName, maxLength: number, hint?: string) => (
		<TextField
			label={own.columns[field]}
			maxLength={maxLength}
			fault={faultText(field)}
			value={form[field]}
			onChange={(typed) => change({ [field]: typed })}
			{...(hint ? { hint } : {})}
		/>
	);
	return (
		<EditorCard
			title={organisation?.name ?? own.newName}
			label={organisation ? own.edit(organisation.name) : own.newName}
			draft={draft}
			isBusy={isBusy}
			onSave={read.ok ? () => onSave(read.organisations, read.organisation) : null}
			onAttempt={setRefused}
			onClose={onClose}
			end={
				organisation && (
					<>
						<Button
							look="danger"
							isSmall
							disabled={isBusy || isOurs || pointing.length > 0}
							onClick={() => onRemove(organisation)}
						>
							{own.remove}
						</Button>
						{isOurs && <p class="field-hint">{own.ownStays(organisation.name)}</p>}
						{pointing.length > 0 && <p class="field-hint">{own.hasChildren(pointing.length)}</p>}
					</>
				)
			}
		>
			<TextField
				label={own.columns.name}
				maxLength={200}
				fault={faultText("name")}
				value={form.name}
				onChange={(name) => change({ name })}
			/>
			<div class="field-pair">
				{textField("abbreviation", 200)}
				<SelectField
					label={own.columns.type}
					value={form.type}
					options={ORGANISATION_TYPES.map((value) => ({ value, label: words.report.opdTypes[value] }))}
					onChange={(type) => change({ type })}
				/>
			</div>
			<Combobox
				label={own.columns.parent}
				hint={own.hints.parent}
				placeholder={own.noParent}
				choices={others}
				value={form.parentId}
				canBeEmpty
				fault={faultText("parentId")}
				onChoose={(parentId) => change({ parentId })}
			/>
			{textField("aliases", 6000, own.hints.aliases)}
			<div class="field">
				<div class="field-triple">
					{textField("x", 2000)}
					{textField("instagram", 2000)}
					{textField("facebook", 2000)}
				</div>
				<p class="field-hint">{own.hints.handles}</p>
			</div>
			<div class="field">
				<div class="field-triple">
					{textField("person", 200)}
					{textField("whatsapp", 40)}
					{textField("email", 200)}
				</div>
				<p class="field-hint">{own.hints.contact}</p>
			</div>
			<SelectField
				label={own.columns.calendar}
				hint={own.hints.calendar}
				value={form.calendarId}
				options={[
					{ value: "", label: own.usualCalendar },
					...calendars.map((calendar) => ({ value: calendar.id, label: calendar.name })),
				]}
				onChange={(calendarId) => change({ calendarId })}
			/>
			<label class="check">
				<input
					type="checkbox"
					checked={form.isExternal}
					onChange={(event) => change({ isExternal: event.currentTarget.checked })}
				/>
				<span>
					{own.columns.isExternal}
					<span class="radio-hint">{own.hints.isExternal}</span>
				</span>
			</label>
			<Combobox
				label={own.merge}
				hint={isOurs ? own.ownMerges : own.mergeHint}
				choices={others}
				value={form.mergedInto}
				canBeEmpty
				fault={faultText("mergedInto")}
				onChoose={(mergedInto) => change({ mergedInto })}
			/>
		</EditorCard>
	);
}
