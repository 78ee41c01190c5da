import type { Complaint, RunningClock } from "../../lib/complaint/complaint.ts";
import { complaintNumber } from "../../lib/complaint/ids.ts";
import { stateAt } from "../../lib/complaint/state.ts";
import { fullText, shortText } from "../../lib/words/dates.ts";
import { timeLeftText } from "../../lib/words/duration.ts";
import { type App, useApp, useNow } from "./App.tsx";

type Timed = Pick<Complaint, "status" | "running" | "firstAnswer" | "substantiveAnswer">;

/** The words of the time that matters in this state, and the instant behind them. */
export function timeText(complaint: Timed, now: number, app: App): { text: string; at: number | null } {
	const { words, dateStyle, language } = app;
	const { times } = words.sidebar;
	const { status, running, firstAnswer } = complaint;
	if (running) {
		const left = timeLeftText(now, running, language);
		return { text: running.of === "followUp" ? times.followUp(left) : left, at: running.dueAt };
	}
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
	const look = `time-left-${size} state-${state} state-ink${complaint.running ? "" : " time-left-told"}`;
	if (at === null) return <span class={look}>{text}</span>;
	const full = fullText(at, app.dateStyle);
	const explained = complaint.running ? dueText(complaint.running.of, complaint.status, full, app) : full;
	return (
		<time class={look} dateTime={new Date(at).toISOString()} title={explained}>
			{text}
			<span class="visually-hidden"> ({explained})</span>
		</time>
	);
}

/** Whose deadline it is, and that it runs on where we wait for the citizen all the same. */
function dueText(of: RunningClock["of"], { type }: Complaint["status"], full: string, { words }: App): string {
	const { times } = words.sidebar;
	const due = { response: times.due, followUp: times.followUpDue, reopened: times.reopenedDue }[of](full);
	return type === "paused" ? times.runsOn(due) : due;
}
