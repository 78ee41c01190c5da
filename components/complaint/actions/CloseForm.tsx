import { useState } from "preact/hooks";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { OUTCOMES, type Outcome } from "../../../lib/complaint/vocabulary.ts";
import { useWords } from "../../ui/App.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import type { ComplaintActions } from "../useComplaintActions.ts";
import { ReasonForm } from "./ReasonForm.tsx";

/** Reasons for closing without anything done. */
const WITHOUT_FOLLOW_UP = OUTCOMES.filter((outcome) => outcome !== "handled");

interface Props {
	complaint: Complaint;
	/** *Selesai…*, else *Tutup tanpa tindak lanjut…*. */
	isHandled: boolean;
	actions: ComplaintActions;
	onClose: () => void;
}

/** Closes with its reason; says so when nobody has answered yet, because the clock then ends as *tanpa tanggapan*. */
export function CloseForm({ complaint, isHandled, actions, onClose }: Props) {
	const { common, sidebar } = useWords();
	const words = sidebar.closing;
	const [outcome, setOutcome] = useState<Outcome>(isHandled ? "handled" : "not-ours");
	return (
		<ReasonForm
			title={isHandled ? words.handledTitle : words.dropTitle}
			label={isHandled ? words.result : words.reason}
			maxLength={1000}
			submitLabel={words.submit}
			actions={actions}
			onSubmit={(reason) => actions.perform("close", { outcome, reason }, words.done(common.outcomes[outcome]))}
			onClose={onClose}
		>
			{!isHandled && (
				<RadioGroup<Outcome>
					label={words.outcome}
					value={outcome}
					options={WITHOUT_FOLLOW_UP.map((value) => ({ value, label: common.outcomes[value] }))}
					onChange={setOutcome}
				/>
			)}
			{complaint.firstAnswer === null && complaint.clock !== null && <Banner tone="warning">{words.unanswered}</Banner>}
		</ReasonForm>
	);
}
