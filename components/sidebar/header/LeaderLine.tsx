import { useState } from "preact/hooks";
import type { Overview } from "../../../lib/messages/values.ts";
import { leaderText } from "../../../lib/report/leader.ts";
import { useApp, useNow } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { CopyByHand } from "../../ui/Copy.tsx";
import { copyText } from "../../ui/copy.ts";
import { useSidebar } from "../SidebarScope.tsx";

/** *Belum ditanggapi 14 · 5 lewat tenggat*: of what was recorded, with a few official lines to send to the head. */
export function LeaderLine({ overview }: { overview: Overview | null }) {
	const { ask, words, language } = useApp();
	const now = useNow();
	const own = words.sidebar.leader;
	const { settings, policyName, toasts } = useSidebar();
	const [byHand, setByHand] = useState<string | null>(null);
	if (!overview) return <div class="leader-line" />;

	const { overdue, soon, onTrack } = overview;
	const copy = async () => {
		const answer = await ask("overview", { limit: 50 });
		if (!answer.ok) return toasts.show({ text: words.common.faults[answer.code] });
		const { next: complaints, oldestAt, ...counts } = answer.value;
		const backlog = {
			unanswered: counts.overdue + counts.soon + counts.onTrack,
			overdue: counts.overdue,
			oldestAt,
		};
		const text = leaderText({ complaints, backlog, settings, language, now, policyName });
		const isCopied = await copyText(text);
		setByHand(isCopied ? null : text);
		if (isCopied) toasts.show({ text: own.copied });
	};
	return (
		<div class="leader-line">
			<span>{own.line(overdue + soon + onTrack, overdue)}</span>
			<Button look="link" isSmall onClick={() => void copy()}>
				{own.copy}
			</Button>
			{byHand !== null && <CopyByHand text={byHand} />}
		</div>
	);
}
