import { useState } from "preact/hooks";
import { ALL_OPEN } from "../../../lib/complaint/queue-query.ts";
import type { Overview } from "../../../lib/messages/values.ts";
import { leaderText } from "../../../lib/report/leader.ts";
import { useApp, useNow } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { CopyByHand } from "../../ui/Copy.tsx";
import { copyText } from "../../ui/copy.ts";
import { useSidebar } from "../SidebarScope.tsx";

/** More than the lines have room for. */
const LISTED = 10;

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
		const [counted, longest] = await Promise.all([
			ask("overview", { limit: 1 }),
			ask("queue", { query: { ...ALL_OPEN, state: "unanswered" }, offset: 0, limit: LISTED }),
		]);
		if (!counted.ok) return toasts.show({ text: words.common.faults[counted.code] });
		if (!longest.ok) return toasts.show({ text: words.common.faults[longest.code] });
		const { oldestAt, ...counts } = counted.value;
		const unanswered = counts.overdue + counts.soon + counts.onTrack;
		const backlog = { unanswered, overdue: counts.overdue, oldestAt };
		const text = leaderText({ complaints: longest.value.rows, backlog, settings, language, now, policyName });
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
