import { useState } from "preact/hooks";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { CORRECTABLE_FIELDS } from "../../../lib/complaint/vocabulary.ts";
import { useWords } from "../../ui/App.tsx";
import { InlineForm } from "../../ui/InlineForm.tsx";
import { CommentFields } from "../comment/CommentFields.tsx";
import type { ComplaintActions } from "../useComplaintActions.ts";

interface Props {
	complaint: Complaint;
	actions: ComplaintActions;
	onClose: () => void;
}

/** Corrects the comment as read; each changed field is an entry of its own, what was read stays in the log. */
export function CorrectForm({ complaint, actions, onClose }: Props) {
	const { common, sidebar } = useWords();
	const { text, author, handle, permalink } = complaint.comment;
	const initial = { text, author, handle, permalink, postedAt: complaint.postedAt };
	const [values, setValues] = useState(initial);
	const changed = CORRECTABLE_FIELDS.filter(
		(field) => JSON.stringify(values[field]) !== JSON.stringify(initial[field]),
	);

	const submit = async () => {
		for (const field of changed) {
			const args =
				field === "postedAt"
					? { field, value: null, postedAt: values.postedAt }
					: { field, value: values[field], postedAt: null };
			if (!(await actions.perform("correct", args, sidebar.comment.corrected(sidebar.fields[field])))) return;
		}
		onClose();
	};
	return (
		<InlineForm
			title={sidebar.comment.correct}
			submitLabel={common.save}
			act={actions.act}
			canSubmit={changed.length > 0}
			onSubmit={() => void submit()}
			onCancel={onClose}
		>
			<CommentFields values={values} fields={CORRECTABLE_FIELDS} onChange={setValues} />
		</InlineForm>
	);
}
