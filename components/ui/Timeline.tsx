import type { Entry } from "../../lib/complaint/entry.ts";
import { fullText, shortText } from "../../lib/words/dates.ts";
import { useApp } from "./App.tsx";
import { Button } from "./Button.tsx";
import { describeAction } from "./describe-entry.ts";
import { type HistoryItem, historyOf } from "./history.ts";

/** An answer given earlier and recorded later shows both times, from this difference on. */
const LATER_MS = 60_000;

interface Props {
	entries: readonly Entry[];
	/** Undoes an action; for an undone one, undoes the undoing. Absent: nothing can be undone here. */
	onUndo?: (action: string) => void;
}

/** The history of a complaint, newest first, each click one line. */
export function Timeline({ entries, onUndo }: Props) {
	return (
		<ol class="timeline">
			{historyOf(entries).map((item) => (
				<TimelineItem key={item.entries[0]?.id} item={item} log={entries} {...(onUndo ? { onUndo } : {})} />
			))}
		</ol>
	);
}

function TimelineItem({ item, log, onUndo }: { item: HistoryItem; log: readonly Entry[] } & Pick<Props, "onUndo">) {
	const app = useApp();
	const { common, sidebar } = app.words;
	const { what, detail } = describeAction(item.entries, app, log);
	const action = item.undoneBy ?? item.action;
	const verb = item.undoneBy === null ? common.undo : sidebar.history.bringBack;
	return (
		<li class={`timeline-entry${item.undoneBy === null ? "" : " timeline-undone"}`}>
			<span class="timeline-what">
				{what}
				{item.undoneBy !== null && <span class="visually-hidden"> ({sidebar.history.undone})</span>}
			</span>
			{onUndo && action !== null && (
				<Button look="link" isSmall aria-label={`${verb}: ${what}`} onClick={() => onUndo(action)}>
					{verb}
				</Button>
			)}
			<span class="timeline-meta">
				<time dateTime={new Date(item.at).toISOString()} title={fullText(item.at, app.dateStyle)}>
					{shortText(item.at, app.dateStyle)}
				</time>
				{Math.abs(item.recordedAt - item.at) > LATER_MS &&
					` · ${sidebar.history.recordedLater(shortText(item.recordedAt, app.dateStyle))}`}
				{item.by && ` · ${item.by}`}
				{item.undoneBy !== null && ` · ${sidebar.history.undone}`}
			</span>
			{detail && <span class="timeline-words">{detail}</span>}
		</li>
	);
}
