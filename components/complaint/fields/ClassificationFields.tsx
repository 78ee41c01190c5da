import { CATEGORIES } from "../../../lib/complaint/directory.ts";
import { MESSAGE_KINDS, type MessageKind, TOPIC_MAX_LENGTH, URGENCIES } from "../../../lib/complaint/vocabulary.ts";
import { useApp } from "../../ui/App.tsx";
import { Combobox } from "../../ui/Combobox.tsx";
import { SelectField, TextField } from "../../ui/Field.tsx";
import { type Classification, withCategory, withTopic } from "./classification.ts";
import { LocationField } from "./LocationField.tsx";

/** Kind of message, with its SP4N name small beneath, and urgency. */
export function KindFields({
	values,
	onKind,
	onUrgency,
}: {
	values: Classification;
	onKind: (kind: MessageKind) => void;
	onUrgency: (urgency: Classification["urgency"]) => void;
}) {
	const { common, sidebar } = useApp().words;
	return (
		<div class="pair pair-kind">
			<SelectField
				label={sidebar.capture.kind}
				value={values.messageKind}
				options={MESSAGE_KINDS.map((value) => ({ value, label: common.messageKinds[value] }))}
				onChange={onKind}
				hint={common.laporClasses[values.messageKind]}
			/>
			<SelectField
				label={sidebar.capture.urgency}
				value={values.urgency}
				options={URGENCIES.map((value) => ({ value, label: common.urgencies[value] }))}
				onChange={onUrgency}
			/>
		</div>
	);
}

interface Props<Values extends Classification> {
	values: Values;
	/** Bidang and UPTD to choose from; empty when the complaint is not ours or we have none. */
	units: readonly string[];
	onChange: (values: Values) => void;
}

/** What it is about and where: unit, category, topic, place. */
export function TopicFields<Values extends Classification>({ values, units, onChange }: Props<Values>) {
	const { words, language } = useApp();
	const { capture } = words.sidebar;
	return (
		<>
			{units.length > 0 && (
				<SelectField
					label={capture.unit}
					value={values.unit ?? ""}
					options={[{ value: "", label: capture.noUnit }, ...units.map((unit) => ({ value: unit, label: unit }))]}
					onChange={(unit) => onChange({ ...values, unit: unit || null })}
				/>
			)}
			<div class="pair">
				<Combobox
					label={capture.category}
					placeholder={capture.categoryPlaceholder}
					choices={CATEGORIES.map(({ id, label, topic }) => ({ id, label: label[language], keywords: [topic] }))}
					value={values.category}
					canBeEmpty
					onChoose={(category) => onChange(withCategory(values, category))}
				/>
				<TextField
					label={capture.topic}
					aside={`${values.topic.length}/${TOPIC_MAX_LENGTH}`}
					maxLength={TOPIC_MAX_LENGTH}
					value={values.topic}
					onChange={(topic) => onChange(withTopic(values, topic))}
				/>
			</div>
			<LocationField
				label={capture.location}
				value={values.location}
				onChange={(location) => onChange({ ...values, location })}
			/>
		</>
	);
}
