import { useState } from "preact/hooks";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { parseComplaintNumber } from "../../../lib/complaint/ids.ts";
import type { History } from "../../../lib/messages/values.ts";
import { useAsk, useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/Field.tsx";
import { InlineForm } from "../../ui/InlineForm.tsx";
import { useLive } from "../../ui/useLive.ts";
import type { ComplaintActions } from "../useComplaintActions.ts";

interface Props {
	complaint: Complaint;
	actions: ComplaintActions;
	onClose: () => void;
}

/** As many as are quickly looked through. */
const MOST_CANDIDATES = 3;

/** Complaints of the same citizen or place into which this one may belong. */
function likelyIn(known: History | null): Complaint[] {
	const all = new Map([...(known?.open ?? []), ...(known?.place ?? [])].map((complaint) => [complaint.id, complaint]));
	const canTake = ({ status }: Complaint) => status.type !== "merged" && status.type !== "dismissed";
	return [...all.values()].filter(canTake).slice(0, MOST_CANDIDATES);
}

/** *Gabung ke nomor lain…*: the number is looked up and shown first, so that nobody merges into a stranger. Those of the same citizen or place are offered. */
export function MergeForm({ complaint, actions, onClose }: Props) {
	const ask = useAsk();
	const { merging: words, before } = useWords().sidebar;
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
	const known = useLive(() => {
		const { id, channel, comment, location } = complaint;
		return ask("history", { site: channel, handle: comment.handle, location, except: id });
	}, [ask, complaint.id]).value;
	const candidates = likelyIn(known);
	const merge = async (into: Complaint) => {
		if (await actions.perform("merge", { into: into.id }, words.done(into.number))) onClose();
	};

	return (
		<InlineForm
			title={words.title}
			submitLabel={other ? words.submit : words.find}
			act={actions.act}
			canSubmit={other !== null || typed.trim() !== ""}
			onSubmit={() => void (other ? merge(other) : look())}
			onCancel={onClose}
		>
			<TextField label={words.number} placeholder="7K4Q-M2XD" value={typed} onChange={type} fault={fault} />
			{!other && candidates.length > 0 && (
				<div class="candidates">
					<p class="small soft">{before.candidates}</p>
					{candidates.map((candidate) => (
						<Button key={candidate.id} look="link" isSmall onClick={() => setOther(candidate)}>
							{[candidate.number, candidate.topic, candidate.location].filter(Boolean).join(" · ")}
						</Button>
					))}
				</div>
			)}
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
