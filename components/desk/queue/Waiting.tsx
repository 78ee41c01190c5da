import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { backlogOf, backlogText, leaderText } from "../../../lib/report/leader.ts";
import { useApp, useNow } from "../../ui/App.tsx";
import { CopyButton } from "../../ui/Copy.tsx";
import { useDesk } from "../DeskContext.tsx";

/** "Belum ditanggapi 14 · 5 lewat tenggat · tertua 2 hari", and the same for the leader's WhatsApp. */
export function Waiting({ open }: { open: readonly Complaint[] }) {
	const { words, language } = useApp();
	const now = useNow();
	const { settings, policyName } = useDesk().session;
	const backlog = backlogOf(open, now);
	const { leader } = words.report;
	return (
		<div class="waiting">
			<strong>{backlog.unanswered === 0 ? leader.allAnswered : backlogText(backlog, now, language)}</strong>
			{settings && (
				<CopyButton
					isSmall
					label={words.desk.queue.copyForLeader}
					text={leaderText({ complaints: open, settings, language, now, policyName })}
				/>
			)}
		</div>
	);
}
