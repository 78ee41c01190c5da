import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { ALL_OPEN, type QueueState } from "../../../lib/complaint/queue-query.ts";
import type { StateCounts } from "../../../lib/complaint/state.ts";
import { weekOf } from "../../../lib/complaint/week.ts";
import type { FaultCode } from "../../../lib/messages/values.ts";
import { figuresOf } from "../../../lib/report/figures.ts";
import type { Backlog } from "../../../lib/report/leader.ts";
import { useApp } from "../../ui/App.tsx";
import { useLive } from "../../ui/useLive.ts";
import { useReloadOn } from "../../ui/useReloadOn.ts";
import { answerOf, useDesk } from "../DeskContext.tsx";

/** How often the figures of the week follow the time of day; with the data they follow at once. */
const WEEK_EVERY_MS = 300_000;
/** As many as *Salin untuk pimpinan* names. */
const NAMED = 3;

export interface Numbers {
	/** By state, as the filters count; null until counted. */
	counts: Readonly<Record<Exclude<QueueState, "closed">, number>> | null;
	backlog: Backlog | null;
	/** Those due first. */
	nextDue: readonly Complaint[];
	/** Nothing was ever recorded. */
	isEmpty: boolean;
	/** Of what was recorded this week, as the weekly report has it; null until read. */
	week: { medianResponseMinutes: number | null; onTimeShare: number | null } | null;
	fault: FaultCode | null;
}

/** The numbers above the queue: by the indexes alone, anew when the data or the time changes. */
export function useNumbers(): Numbers {
	const { data, session } = useDesk();
	const { now, dateStyle, directory } = useApp();
	const states = useLive(
		() =>
			answerOf(async () => {
				const moment = { now: now.value, officer: session.officer, directory };
				const [counts, stored, next] = await Promise.all([
					data.queue.stateCounts(now.value),
					data.counts(),
					data.queue.first({ ...ALL_OPEN, state: "unanswered" }, moment, NAMED),
				]);
				return { counts, isEmpty: stored.complaints === 0, nextDue: next.rows };
			}),
		[data],
	);
	useReloadOn(states.reload, [now.value]);
	const week = useLive(
		() =>
			answerOf(async () => {
				const { startAt, endAt } = weekOf(now.value, dateStyle.zone);
				const captured = await data.queue.capturedBetween(startAt, endAt, new AbortController().signal);
				return figuresOf(captured, now.value);
			}),
		[data, dateStyle.zone],
	);
	useReloadOn(week.reload, [Math.floor(now.value / WEEK_EVERY_MS)]);
	const failed = [states.loaded, week.loaded].find((loaded) => loaded.state === "failed");
	const { counts, isEmpty, nextDue } = states.value ?? { counts: null, isEmpty: false, nextDue: [] };
	return {
		counts: counts && byFilter(counts),
		backlog: counts && {
			unanswered: counts.overdue + counts.soon + counts.onTrack,
			overdue: counts.overdue,
			oldestAt: counts.oldestAt,
		},
		nextDue,
		isEmpty,
		week: week.value,
		fault: failed?.state === "failed" ? failed.code : null,
	};
}

function byFilter(counts: StateCounts): Numbers["counts"] {
	const { oldestAt: _, ...states } = counts;
	const { overdue, followUpOverdue, soon, onTrack, answered, paused, noDeadline } = states;
	const unanswered = overdue + soon + onTrack;
	return {
		...states,
		all: unanswered + followUpOverdue + answered + paused + noDeadline,
		unanswered,
		overdue: overdue + followUpOverdue,
	};
}
