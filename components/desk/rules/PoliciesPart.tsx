import { useState } from "preact/hooks";
import { PRESETS } from "../../../lib/complaint/clock/presets.ts";
import type { ClockRules } from "../../../lib/complaint/clock/rules.ts";
import { dayOf } from "../../../lib/complaint/week.ts";
import { useApp, useNow } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { SelectField } from "../../ui/Field.tsx";
import { freeId } from "./fields.tsx";
import { type PolicyForm, type RulesForm, toPolicyForm } from "./form.ts";
import { PolicyCard } from "./PolicyCard.tsx";
import type { Faults } from "./read-form.ts";

export interface PartProps {
	form: RulesForm;
	faults: Faults;
	/** The rules as they stand in the form, or as they are saved while something in it is no value. */
	rules: ClockRules;
	onChange: (form: RulesForm) => void;
}

/** The meanings of "1 x 24 jam", the one that began last first. */
export function PoliciesPart({ form, faults, rules, onChange }: PartProps) {
	const { words, dateStyle } = useApp();
	const own = words.desk.rules.policies;
	const today = dayOf(useNow(), dateStyle.zone);
	const [presetId, setPresetId] = useState(PRESETS[0]?.id ?? "");
	const { policies } = form;
	const newestFirst = policies
		.map((policy, index) => ({ policy, index }))
		.sort((a, b) => (a.policy.effectiveFrom < b.policy.effectiveFrom ? 1 : -1));
	const inForce = newestFirst.find(({ policy }) => policy.effectiveFrom <= today)?.index ?? newestFirst.at(-1)?.index;
	const [open, setOpen] = useState(inForce);
	const set = (next: PolicyForm[]) => onChange({ ...form, policies: next });
	const add = () => {
		const preset = PRESETS.find(({ id }) => id === presetId);
		if (!preset) return;
		const id = freeId(
			preset.id,
			policies.map((policy) => policy.id),
		);
		set([...policies, { ...toPolicyForm(preset), id, effectiveFrom: today }]);
		setOpen(policies.length);
	};
	const when = (index: number, from: string): string =>
		index === inForce ? own.inForce : from > today ? own.ahead : own.former;
	return (
		<>
			<p class="lead">{own.lead}</p>
			{newestFirst.map(({ policy, index }) => (
				<details
					key={policy.id}
					class="card"
					open={index === open}
					onToggle={({ currentTarget }) => currentTarget.open && setOpen(index)}
				>
					<summary>
						{policy.name.trim() || words.desk.rules.places.unnamed}{" "}
						<span class="soft small">{when(index, policy.effectiveFrom)}</span>
					</summary>
					<PolicyCard
						policy={policy}
						place={`policies.${index}`}
						faults={faults}
						rules={rules}
						onChange={(next) => set(policies.with(index, next))}
						onRemove={policies.length === 1 ? null : () => set(policies.toSpliced(index, 1))}
					/>
				</details>
			))}
			<div class="card">
				<SelectField
					label={own.preset}
					hint={own.presetHint}
					value={presetId}
					options={PRESETS.map(({ id, name }) => ({ value: id, label: name }))}
					onChange={setPresetId}
				/>
				<div class="buttons">
					<Button onClick={add}>{own.addPreset}</Button>
				</div>
			</div>
		</>
	);
}
