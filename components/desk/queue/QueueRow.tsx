import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { isAwaitingAnswer, stateAt } from "../../../lib/complaint/state.ts";
import { shorten } from "../../../lib/report/safe-text.ts";
import { fullText, shortText } from "../../../lib/words/dates.ts";
import { useApp, useNow, useWords } from "../../ui/App.tsx";
import { StateBadge } from "../../ui/StateBadge.tsx";
import { TimeLeft, timeText } from "../../ui/TimeLeft.tsx";

const TEXT_SHOWN = 90;

interface Props {
	complaint: Complaint;
	isPending: boolean;
	isOpen: boolean;
	/** The one row in the tab order. */
	isReachable: boolean;
	onFocus: (complaintId: string) => void;
	onOpen: (complaintId: string, withKeyboard: boolean) => void;
}

/** One complaint in 40 px. A click anywhere opens it; for the keyboard there is the button with its text. */
export function QueueRow({ complaint, isPending, isOpen, isReachable, onFocus, onOpen }: Props) {
	const { desk, common } = useWords();
	const { id, number, comment, opd, location, channel, capturedBy } = complaint;
	const line = comment.text
		?.slice(0, 4 * TEXT_SHOWN)
		.replace(/\s+/g, " ")
		.trim();
	const text = shorten(line || complaint.topic || desk.queue.noText, TEXT_SHOWN);
	return (
		<tr class={isOpen ? "is-open" : ""} onClick={(event) => onOpen(id, event.detail === 0)}>
			<td class="column-state">
				<StateBadge state={stateAt(complaint, useNow())} look="bare" />
			</td>
			<td class="column-time">
				<RowTime complaint={complaint} />
			</td>
			<td class="column-opd" title={opd?.name}>
				{opd?.abbreviation ?? common.none}
			</td>
			<td class="column-text">
				<button
					type="button"
					class="row-button"
					data-complaint={id}
					tabIndex={isReachable ? 0 : -1}
					title={number}
					{...(isOpen ? { "aria-current": "true" as const } : {})}
					onFocus={() => onFocus(id)}
				>
					<span class="visually-hidden">{number} </span>
					{isPending && (
						<span class="pending-mark" title={desk.queue.pendingTitle}>
							{desk.queue.pendingMark}
						</span>
					)}
					{text}
				</button>
			</td>
			<td class="column-place" title={location}>
				{location || common.none}
			</td>
			<td class="column-source" title={common.sites[channel]}>
				{common.siteCodes[channel]}
			</td>
			<td class="column-officer" title={capturedBy}>
				{capturedBy || common.none}
			</td>
		</tr>
	);
}

/** Time left while an answer is owed; otherwise the moment of what the state beside it says. */
function RowTime({ complaint }: { complaint: Complaint }) {
	const app = useApp();
	const now = useNow();
	if (isAwaitingAnswer(stateAt(complaint, now))) return <TimeLeft complaint={complaint} />;
	const { at } = timeText(complaint, now, app);
	if (at === null) return <>{app.words.common.none}</>;
	return (
		<time dateTime={new Date(at).toISOString()} title={fullText(at, app.dateStyle)}>
			{shortText(at, app.dateStyle)}
		</time>
	);
}
