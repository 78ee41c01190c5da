import type { ClockRules } from "../../../lib/complaint/clock/rules.ts";
import { policySentences } from "../../../lib/words/rules-text.ts";
import { useApp, useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/Field.tsx";
import { DateField, useFaultAt } from "./fields.tsx";
import type { PolicyForm, RuleForm } from "./form.ts";
import { PolicyExample } from "./PolicyExample.tsx";
import { RuleRow } from "./RuleRow.tsx";
import { type Faults, readOnePolicy } from "./read-form.ts";

const NEW_RULE: RuleForm = {
	messageKinds: [],
	urgencies: [],
	firstResponse: { unit: "workingDays", count: "1" },
	followUp: { unit: "none", count: "" },
	canPause: true,
	legalBasis: "",
};

interface Props {
	policy: PolicyForm;
	/** Its place in the rule book, e.g. `policies.0`. */
	place: string;
	faults: Faults;
	/** Calendars and holidays that the example is counted by. */
	rules: ClockRules;
	onChange: (policy: PolicyForm) => void;
	/** Null for the only one. */
	onRemove: (() => void) | null;
}

/** One meaning of "1 x 24 jam": its fields, what they say in a sentence, and an example. */
export function PolicyCard({ policy, place, faults, rules, onChange, onRemove }: Props) {
	const words = useWords().desk.rules.policies;
	const faultAt = useFaultAt(faults);
	const set = (changed: Partial<PolicyForm>) => onChange({ ...policy, ...changed });
	const lines = policy.rules;
	const usesWindow = lines.some(({ firstResponse, followUp }) =>
		[firstResponse, followUp].some(({ unit }) => unit === "windowHours"),
	);
	return (
		<div class="form-grid">
			<div class="field-pair">
				<TextField
					label={words.name}
					hint={words.nameHint}
					fault={faultAt(`${place}.name`)}
					maxLength={120}
					value={policy.name}
					onChange={(name) => set({ name })}
				/>
				<DateField
					label={words.effectiveFrom}
					fault={faultAt(`${place}.effectiveFrom`)}
					value={policy.effectiveFrom}
					onChange={(effectiveFrom) => set({ effectiveFrom })}
				/>
			</div>
			<div class="field-pair">
				<TextField
					label={words.legalBasis}
					hint={words.legalBasisHint}
					isLong
					maxLength={500}
					value={policy.legalBasis}
					onChange={(legalBasis) => set({ legalBasis })}
				/>
				<TextField
					label={words.amberShare}
					hint={words.amberHint}
					fault={faultAt(`${place}.amberShare`)}
					maxLength={5}
					value={policy.amberShare}
					onChange={(amberShare) => set({ amberShare })}
				/>
			</div>
			{usesWindow && (
				<div class="field-pair">
					<TextField
						label={words.windowFrom}
						fault={faultAt(`${place}.window`)}
						maxLength={5}
						value={policy.windowFrom}
						onChange={(windowFrom) => set({ windowFrom })}
					/>
					<TextField
						label={words.windowTo}
						maxLength={5}
						value={policy.windowTo}
						onChange={(windowTo) => set({ windowTo })}
					/>
				</div>
			)}
			<h2>{words.rules}</h2>
			<p class="field-hint">{words.rulesHint}</p>
			{faultAt(`${place}.rules`) && <p class="field-fault">{faultAt(`${place}.rules`)}</p>}
			{lines.map((rule, index) => (
				<RuleRow
					// biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and keep their place while they are typed
					key={index}
					rule={rule}
					index={index}
					place={`${place}.rules.${index}`}
					faults={faults}
					onChange={(next) => set({ rules: lines.with(index, next) })}
					onMoveUp={index === 0 ? null : () => set({ rules: movedUp(lines, index) })}
					onRemove={lines.length === 1 ? null : () => set({ rules: lines.toSpliced(index, 1) })}
				/>
			))}
			<div class="buttons">
				<Button onClick={() => set({ rules: [...lines, NEW_RULE] })}>{words.addRule}</Button>
				{onRemove && (
					<Button look="quiet" onClick={onRemove}>
						{words.remove}
					</Button>
				)}
			</div>
			<Meaning policy={policy} rules={rules} />
		</div>
	);
}

function Meaning({ policy, rules }: { policy: PolicyForm; rules: ClockRules }) {
	const { words, language } = useApp();
	const own = words.desk.rules.policies;
	const read = readOnePolicy(policy);
	if (read === null) return <p class="soft">{own.notYet}</p>;
	return (
		<div class="meaning">
			<h3>{own.meaning}</h3>
			<ul>
				{policySentences(read, language).map((sentence) => (
					<li key={sentence}>{sentence}</li>
				))}
			</ul>
			<PolicyExample policy={read} rules={rules} />
		</div>
	);
}

function movedUp(rules: readonly RuleForm[], index: number): RuleForm[] {
	const rule = rules[index] as RuleForm;
	return rules.toSpliced(index, 1).toSpliced(index - 1, 0, rule);
}
