import type { Complaint } from "../../lib/complaint/complaint.ts";
import { complaintNumber } from "../../lib/complaint/ids.ts";
import { isAwaitingAnswer, stateAt } from "../../lib/complaint/state.ts";
import { fullText, shortText } from "../../lib/words/dates.ts";
import { timeLeftText } from "../../lib/words/duration.ts";
import { type App, useApp, useNow } from "./App.tsx";

type Timed = Pick<Complaint, "status" | "running" | "firstAnswer" | "substantiveAnswer">;

/** The words of the time that matters in this state, and the instant behind them. */
export function timeText(complaint: Timed, now: number, app: App): { text: string; at: number | null } {
	const { words, dateStyle, language } = app;
	const { times } = words.sidebar;
	const state = stateAt(complaint, now);
	const { status, running, firstAnswer } = complaint;
	if (running && isAwaitingAnswer(state)) return { text: timeLeftText(now, running, language), at: running.dueAt };
	switch (status.type) {
		case "paused":
			return { text: times.waitingSince(shortText(status.since, dateStyle)), at: status.since };
		case "closed":
			return { text: times.closed(words.common.outcomes[status.outcome]), at: status.at };
		case "merged":
			return { text: times.mergedInto(complaintNumber(status.into)), at: null };
		case "dismissed":
			return { text: words.common.dismissals[status.reason], at: null };
		case "answered":
			return firstAnswer
				? { text: times.answeredAt(shortText(firstAnswer.at, dateStyle)), at: firstAnswer.at }
				: { text: words.common.states.answered, at: null };
		case "open":
			return { text: words.common.states.noDeadline, at: null };
	}
}

/** Time left or what became of it. The full date is on hover and for screen readers. */
export function TimeLeft({ complaint, size = "inline" }: { complaint: Timed; size?: "big" | "inline" }) {
	const app = useApp();
	const now = useNow();
	const state = stateAt(complaint, now);
	const { text, at } = timeText(complaint, now, app);
	const look = `time-left-${size} state-${state} state-ink${isAwaitingAnswer(state) ? "" : " time-left-told"}`;
	if (at === null) return <span class={look}>{text}</span>;
	const full = fullText(at, app.dateStyle);
	const explained = isAwaitingAnswer(state) ? app.words.sidebar.times.due(full) : full;
	return (
		<time class={look} dateTime={new Date(at).toISOString()} title={explained}>
			{text}
			<span class="visually-hidden"> ({explained})</span>
		</time>
	);
}
