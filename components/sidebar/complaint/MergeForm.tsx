import { useState } from "preact/hooks";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { parseComplaintNumber } from "../../../lib/complaint/ids.ts";
import { useAsk, useWords } from "../../ui/App.tsx";
import { TextField } from "../../ui/Field.tsx";
import type { ComplaintActions } from "../useComplaintActions.ts";
import { InlineForm } from "./InlineForm.tsx";

interface Props {
	complaint: Complaint;
	actions: ComplaintActions;
	onClose: () => void;
}

/** *Gabung ke nomor lain…*: the number is looked up and shown first, so that nobody merges into a stranger. */
export function MergeForm({ complaint, actions, onClose }: Props) {
	const ask = useAsk();
	const words = useWords().sidebar.merging;
	const [typed, setTyped] = useState("");
	const [other, setOther] = useState<Complaint | null>(null);
	const [fault, setFault] = useState<string | null>(null);

	const type = (text: string) => {
		setTyped(text);
		setOther(null);
		setFault(null);
	};
	const look = async () => {
		const number = parseComplaintNumber(typed);
		if (number === null) return setFault(words.noNumber);
		if (number === complaint.number) return setFault(words.sameNumber);
		const answer = await ask("complaintByNumber", { number });
		if (answer.ok && answer.value) setOther(answer.value);
		else setFault(words.notFound(number));
	};
	const merge = async (into: Complaint) => {
		if (await actions.perform("merge", { into: into.id }, words.done(into.number))) onClose();
	};

	return (
		<InlineForm
			title={words.title}
			submitLabel={other ? words.submit : words.find}
			act={actions.act}
			canSubmit={typed.trim() !== ""}
			onSubmit={() => void (other ? merge(other) : look())}
			onCancel={onClose}
		>
			<TextField label={words.number} placeholder="7K4Q-M2XD" value={typed} onChange={type} fault={fault} />
			<div role="status">
				{other && (
					<p class="quoted">
						<strong>{other.number}</strong> · {other.opd?.abbreviation} · {other.topic}
						<span class="quoted-text">{other.comment.text}</span>
					</p>
				)}
			</div>
		</InlineForm>
	);
}
