import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { stateAt } from "../../../lib/complaint/state.ts";
import { shorten } from "../../../lib/report/safe-text.ts";
import { fullText, shortText } from "../../../lib/words/dates.ts";
import { shortDurationText } from "../../../lib/words/duration.ts";
import { useApp, useNow, useWords } from "../../ui/App.tsx";
import { PromiseMark } from "../../ui/PromiseMark.tsx";
import { StateBadge } from "../../ui/StateBadge.tsx";
import { TimeLeft, timeText } from "../../ui/TimeLeft.tsx";

const TEXT_SHOWN = 90;

interface Props {
	id: string;
	/** Null until it is read: the row keeps its place. */
	complaint: Complaint | null;
	/** Its place in the list, from 0. */
	index: number;
	isPending: boolean;
	isOpen: boolean;
	isSelected: boolean;
	/** The one row in the tab order. */
	isReachable: boolean;
	onFocus: (complaintId: string) => void;
	onOpen: (complaintId: string, withKeyboard: boolean) => void;
	onSelect: (complaintId: string, isRange: boolean) => void;
}

/** One complaint in 40 px. A click anywhere opens it; for the keyboard there is the button with its text. */
export function QueueRow({ id, complaint, index, isSelected, isOpen, onSelect, onOpen, ...more }: Props) {
	const { desk, common } = useWords();
	const now = useNow();
	const row = {
		class: [isOpen ? "is-open" : "", isSelected ? "is-selected" : ""].join(" ").trim(),
		// The head is the first.
		"aria-rowindex": index + 2,
		"aria-selected": isSelected,
	};
	if (!complaint)
		return (
			<tr {...row}>
				<td colSpan={8} class="row-loading">
					{desk.queue.rowLoading}
				</td>
			</tr>
		);
	const { number, opd, location, channel, capturedBy } = complaint;
	return (
		<tr {...row} onClick={(event) => onOpen(id, event.detail === 0)}>
			{/* biome-ignore lint/a11y/useKeyWithClickEvents: the box inside has the keys; this is the room around it */}
			<td
				class="column-select"
				onClick={(event) => {
					event.stopPropagation();
					if (event.target === event.currentTarget) onSelect(id, event.shiftKey);
				}}
			>
				<input
					type="checkbox"
					tabIndex={-1}
					checked={isSelected}
					aria-label={desk.queue.bulk.selectOne(number)}
					onClick={(event) => onSelect(id, event.shiftKey)}
				/>
			</td>
			<td class="column-state">
				<StateBadge state={stateAt(complaint, now)} look="bare" />
			</td>
			<td class="column-time">
				<RowTime complaint={complaint} />
			</td>
			<td class="column-opd" title={opd?.name}>
				{opd?.abbreviation || opd?.name || common.none}
			</td>
			<td class="column-text">
				<RowButton complaint={complaint} isOpen={isOpen} {...more} />
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

function RowButton({
	complaint,
	isOpen,
	isReachable,
	isPending,
	onFocus,
}: { complaint: Complaint } & Pick<Props, "isOpen" | "isReachable" | "isPending" | "onFocus">) {
	const { queue } = useWords().desk;
	const { id, number, comment, topic } = complaint;
	const line = comment.text
		?.slice(0, 4 * TEXT_SHOWN)
		.replace(/\s+/g, " ")
		.trim();
	return (
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
				<span class="pending-mark" title={queue.pendingTitle}>
					{queue.pendingMark}
				</span>
			)}
			<GuidanceMark complaint={complaint} /> <PromiseMark complaint={complaint} />{" "}
			{shorten(line || topic || queue.noText, TEXT_SHOWN)}
		</button>
	);
}

/** How long its draft has waited for a superior's word. */
function GuidanceMark({ complaint: { guidance } }: { complaint: Complaint }) {
	const { words, language } = useApp();
	const now = useNow();
	if (guidance?.state !== "waiting") return null;
	return <span class="guidance-mark">{words.guidance.mark(shortDurationText(now - guidance.askedAt, language))}</span>;
}

/** Time left of whatever runs; otherwise the moment of what the state beside it says. */
function RowTime({ complaint }: { complaint: Complaint }) {
	const app = useApp();
	const now = useNow();
	if (complaint.running) return <TimeLeft complaint={complaint} />;
	const { at } = timeText(complaint, now, app);
	if (at === null) return <>{app.words.common.none}</>;
	return (
		<time dateTime={new Date(at).toISOString()} title={fullText(at, app.dateStyle)}>
			{shortText(at, app.dateStyle)}
		</time>
	);
}
