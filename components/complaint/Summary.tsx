import type { Complaint } from "../../lib/complaint/complaint.ts";
import { categoryById } from "../../lib/complaint/directory.ts";
import { stateAt } from "../../lib/complaint/state.ts";
import { dueText } from "../../lib/words/promise-text.ts";
import { useApp, useNow } from "../ui/App.tsx";
import { CopyButton } from "../ui/Copy.tsx";
import { StateBadge } from "../ui/StateBadge.tsx";
import { TimeLeft } from "../ui/TimeLeft.tsx";
import { clockNotes } from "./deadline/clock-words.ts";

/** What one must see at a glance: number, state, time left, whose it is and what it is about. */
export function Summary({ complaint }: { complaint: Complaint }) {
	const { words, language, dateStyle } = useApp();
	const now = useNow();
	const own = words.sidebar.summary;
	const { number, opd, unit, topic, location, note, messageKind, urgency, intake, promise } = complaint;
	const category = categoryById(complaint.category)?.label[language];
	const isDismissed = complaint.status.type === "dismissed";
	return (
		<div class="summary">
			<div class="summary-head">
				{!isDismissed && (
					<span class="summary-number">
						<span class="visually-hidden">{own.number} </span>
						{number}
						<CopyButton look="icon" text={number} label={own.copyNumber} />
					</span>
				)}
				<StateBadge state={stateAt(complaint, now)} />
			</div>
			<p class="summary-time">
				<TimeLeft complaint={complaint} size="big" />
			</p>
			{clockNotes(complaint, words.sidebar, dateStyle).map((note) => (
				<p key={note} class="small soft">
					{note}
				</p>
			))}
			{promise && (
				<p class={`small ${promise.dueAt < now ? "summary-late" : "soft"}`}>
					{own.promise(dueText(promise.dueAt, dateStyle), promise.dueAt < now)}
				</p>
			)}
			{!isDismissed && (
				<>
					<p class="summary-opd" title={opd?.name}>
						<strong>{opd?.abbreviation || opd?.name}</strong>
						{unit && <span> · {unit}</span>}
					</p>
					<p>{[topic, location].filter(Boolean).join(" · ")}</p>
					<p class="small soft">
						{[
							words.common.messageKinds[messageKind],
							category,
							own.urgency(words.common.urgencies[urgency]),
							intake && words.sidebar.origin.intake(words.common.intakes[intake]),
						]
							.filter(Boolean)
							.join(" · ")}
					</p>
				</>
			)}
			{note && (
				<p class="summary-note">
					<span class="small soft">{own.note}</span> {note}
				</p>
			)}
		</div>
	);
}
