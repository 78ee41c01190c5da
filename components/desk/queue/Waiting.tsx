import { backlogText, leaderText } from "../../../lib/report/leader.ts";
import { useApp, useNow } from "../../ui/App.tsx";
import { CopyButton } from "../../ui/Copy.tsx";
import { useDesk } from "../DeskContext.tsx";
import type { Numbers } from "./useNumbers.ts";

/** "Belum ditanggapi 14 · 5 lewat tenggat · tertua 2 hari", and the same for the leader's WhatsApp. */
export function Waiting({ backlog, nextDue }: Pick<Numbers, "backlog" | "nextDue">) {
	const { words, language } = useApp();
	const now = useNow();
	const { settings, policyName } = useDesk().session;
	const { leader } = words.report;
	if (backlog === null) return null;
	return (
		<div class="waiting">
			<strong>{backlog.unanswered === 0 ? leader.allAnswered : backlogText(backlog, now, language)}</strong>
			{settings && (
				<CopyButton
					isSmall
					label={words.desk.queue.copyForLeader}
					text={leaderText({ complaints: nextDue, backlog, settings, language, now, policyName })}
				/>
			)}
		</div>
	);
}
