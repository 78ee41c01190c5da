import { useState } from "preact/hooks";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { categoryById } from "../../../lib/complaint/directory.ts";
import { useWords } from "../../ui/App.tsx";
import { InlineForm } from "../../ui/InlineForm.tsx";
import { useComplaintScope } from "../ComplaintScope.tsx";
import { KindFields, TopicFields } from "../fields/ClassificationFields.tsx";
import { type Classification, classificationOf } from "../fields/classification.ts";
import type { ComplaintActions } from "../useComplaintActions.ts";

interface Props {
	complaint: Complaint;
	actions: ComplaintActions;
	onClose: () => void;
}

/** *Ubah rincian…*: kind, urgency, category, topic, place, unit of a recorded complaint. */
export function DetailsForm({ complaint, actions, onClose }: Props) {
	const { common, sidebar } = useWords();
	const { settings } = useComplaintScope();
	const { messageKind, urgency, category, topic, unit, location } = complaint;
	const [values, setValues] = useState<Classification>({
		messageKind,
		urgency,
		category,
		topic,
		hasOwnTopic: topic !== (categoryById(category)?.topic ?? ""),
		unit,
		location,
	});
	const isOurs = complaint.opd?.id === settings.opd.id;
	return (
		<InlineForm
			title={sidebar.details.title}
			submitLabel={common.save}
			act={actions.act}
			onSubmit={async () => {
				const args = { classification: classificationOf(values) };
				if (await actions.perform("classify", args, sidebar.details.done)) onClose();
			}}
			onCancel={onClose}
		>
			<KindFields
				values={values}
				onKind={(kind) => setValues({ ...values, messageKind: kind })}
				onUrgency={(chosen) => setValues({ ...values, urgency: chosen })}
			/>
			<TopicFields values={values} units={isOurs ? settings.units : []} onChange={setValues} />
		</InlineForm>
	);
}
