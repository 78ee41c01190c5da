import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { useAsk, useWords } from "../../ui/App.tsx";
import { useLive } from "../../ui/useLive.ts";
import { pausedText, pauseText } from "../deadline/clock-words.ts";
import type { ComplaintActions } from "../useComplaintActions.ts";
import { ReasonForm } from "./ReasonForm.tsx";

interface Props {
	complaint: Complaint;
	actions: ComplaintActions;
	onClose: () => void;
}

/** *Tunggu data warga*: says beforehand whether the clock stops, which the rules decide. */
export function PauseForm({ complaint, actions, onClose }: Props) {
	const ask = useAsk();
	const { sidebar: words } = useWords();
	const { id } = complaint;
	const explained = useLive(() => ask("explain", { id }), [ask, id], [id]).value;
	return (
		<ReasonForm
			title={words.waiting.title}
			label={words.waiting.reason}
			maxLength={1000}
			actions={actions}
			onSubmit={(reason) => actions.perform("pause", { reason }, (paused) => pausedText(paused, words))}
			onClose={onClose}
		>
			{/* Its line is kept free until it is known, when the focus is in the field already. */}
			<p class="field-hint" role="status">
				{pauseText(complaint, explained, words) ?? "\u00a0"}
			</p>
		</ReasonForm>
	);
}
