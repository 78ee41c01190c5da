import { useMemo, useState } from "preact/hooks";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import type { OpdRef } from "../../../lib/complaint/entry.ts";
import { useDirectory, useWords } from "../../ui/App.tsx";
import { useKeys } from "../../ui/useKeys.ts";
import { useComplaintScope } from "../ComplaintScope.tsx";
import { OpdPicker } from "../fields/OpdPicker.tsx";
import { mentionsIn, proposeOpds } from "../fields/proposals.ts";
import { Redirects } from "../Redirects.tsx";
import type { ComplaintActions } from "../useComplaintActions.ts";
import { ReasonForm } from "./ReasonForm.tsx";

/** *Ganti OPD (salah alamat)*: another OPD, and why. */
export function ReassignForm({
	complaint,
	actions,
	onClose,
}: {
	complaint: Complaint;
	actions: ComplaintActions;
	onClose: () => void;
}) {
	const words = useWords().sidebar.reassign;
	const { settings, recentOpds } = useComplaintScope();
	const directory = useDirectory();
	const [opd, setOpd] = useState<OpdRef | null>(null);
	const proposals = useMemo(() => {
		const { channel, comment, disposition } = complaint;
		const mentioning = { channel, text: comment.text, mentions: mentionsIn(comment.text) };
		return proposeOpds(settings, directory, mentioning, recentOpds, disposition?.opd).filter(
			(proposal) => proposal.opd.id !== complaint.opd?.id,
		);
	}, [settings, directory, recentOpds, complaint]);
	useKeys({
		number: (index) => setOpd(proposals[index]?.opd ?? opd),
		hasSingleKeys: settings.hasSingleKeys,
	});
	return (
		<ReasonForm
			title={words.title}
			label={words.reason}
			isRequired
			maxLength={1000}
			submitLabel={words.submit}
			actions={actions}
			canSubmit={opd !== null && opd.id !== complaint.opd?.id}
			onSubmit={async (reason) =>
				opd !== null && actions.perform("assign", { opd, reason }, words.done(opd.abbreviation || opd.name))
			}
			onClose={onClose}
		>
			<OpdPicker value={opd} proposals={proposals} onChoose={setOpd} />
			<Redirects complaint={complaint} next={opd} />
		</ReasonForm>
	);
}
