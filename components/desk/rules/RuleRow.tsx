import { DEADLINE_UNITS } from "../../../lib/complaint/clock/rules.ts";
import { MESSAGE_KINDS, URGENCIES } from "../../../lib/complaint/vocabulary.ts";
import { useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { SelectField, TextField } from "../../ui/Field.tsx";
import { Check } from "../settings/Check.tsx";
import { Choices, useFaultAt } from "./fields.tsx";
import type { DeadlineForm, RuleForm } from "./form.ts";
import type { Faults } from "./read-form.ts";

const UNITS = ["none", ...DEADLINE_UNITS] as const;

interface Props {
	rule: RuleForm;
	/** From 0. */
	index: number;
	/** Its place in the rule book. */
	place: string;
	faults: Faults;
	onChange: (rule: RuleForm) => void;
	/** Null for the first one. */
	onMoveUp: (() => void) | null;
	/** Null for the only one. */
	onRemove: (() => void) | null;
}

/** What is owed for some messages. */
export function RuleRow({ rule, index, place, faults, onChange, onMoveUp, onRemove }: Props) {
	const { desk, common } = useWords();
	const words = desk.rules.policies;
	const faultAt = useFaultAt(faults);
	const deadline = (which: "firstResponse" | "followUp") => (
		<DeadlineFields
			label={words[which]}
			fault={faultAt(`${place}.${which}.count`)}
			value={rule[which]}
			onChange={(value) => onChange({ ...rule, [which]: value })}
		/>
	);
	return (
		<fieldset class="rule">
			<legend>{words.rule(index + 1)}</legend>
			<div class="rule-whom">
				<Choices
					label={words.kinds}
					options={MESSAGE_KINDS.map((kind) => ({ value: kind, label: common.messageKinds[kind] }))}
					chosen={rule.messageKinds}
					onChange={(messageKinds) => onChange({ ...rule, messageKinds })}
				/>
				<Choices
					label={words.urgencies}
					options={URGENCIES.map((urgency) => ({ value: urgency, label: common.urgencies[urgency] }))}
					chosen={rule.urgencies}
					onChange={(urgencies) => onChange({ ...rule, urgencies })}
				/>
			</div>
			<div class="field-pair">
				{deadline("firstResponse")}
				{deadline("followUp")}
			</div>
			<div class="field-pair">
				<TextField
					label={words.ruleLegalBasis}
					maxLength={500}
					value={rule.legalBasis}
					onChange={(legalBasis) => onChange({ ...rule, legalBasis })}
				/>
				<Check label={words.canPause} isOn={rule.canPause} onChange={(canPause) => onChange({ ...rule, canPause })} />
			</div>
			<div class="buttons">
				{onMoveUp && (
					<Button look="quiet" isSmall onClick={onMoveUp}>
						{words.moveUp(index + 1)}
					</Button>
				)}
				{onRemove && (
					<Button look="quiet" isSmall onClick={onRemove}>
						{words.removeRule(index + 1)}
					</Button>
				)}
			</div>
		</fieldset>
	);
}

interface DeadlineProps {
	label: string;
	fault: string | null;
	value: DeadlineForm;
	onChange: (value: DeadlineForm) => void;
}

function DeadlineFields({ label, fault, value, onChange }: DeadlineProps) {
	const words = useWords().desk.rules.policies;
	return (
		<div class="deadline-fields">
			{value.unit !== "none" && (
				<TextField
					label={words.count(label)}
					fault={fault}
					maxLength={8}
					value={value.count}
					onChange={(count) => onChange({ ...value, count })}
				/>
			)}
			<SelectField
				label={words.unit(label)}
				value={value.unit}
				options={UNITS.map((unit) => ({ value: unit, label: words.units[unit] }))}
				onChange={(unit) => onChange({ unit, count: unit === "none" ? "" : value.count })}
			/>
		</div>
	);
}
