import { earliest } from "./answers.ts";
import { type Clock, type ClockFacts, clockOf, ruleFor, type Which } from "./clock/clocks.ts";
import type { ClockRules } from "./clock/rules.ts";
import type { Answer, Complaint, RunningClock, Status } from "./complaint.ts";
import type { Interval, KnownEntry, Verdict } from "./entry.ts";
import { finishedPauses } from "./pauses.ts";
import { judgedClock } from "./verdict.ts";

/** What the clocks of a complaint follow from. All of it is in the folded complaint, so that a change of the rules needs no second fold. */
export type Timed = Pick<Complaint, "messageKind" | "urgency" | "postedAt" | "capturedAt" | "pauses"> & {
	opd: { id: string } | null;
	firstAnswer: { at: number } | null;
	substantiveAnswer: { at: number } | null;
	reopenedAt: number | null;
	/** When it was answered again, as far as that is asked; a pause that lasts ends there. */
	reopenedAnsweredAt?: number | null;
};

/** The clocks of one complaint by the rules as they are now, before verdicts. */
export interface Clocks {
	clock: Clock | null;
	followUp: Clock | null;
	/** Of the newest reopening; null without one. */
	reopened: Clock | null;
	/** Whether the rules let the clock stand still while we wait for the citizen. */
	canPause: boolean;
}

/** Tanggapan pertama, tindak lanjut, tanggapan setelah dibuka kembali. */
export type ClockName = Which | "reopened";

/**
 * What one of the clocks follows from. It starts at the latest end of the interval in which the comment was posted, or at capture when that is
 * unknown; after a reopening a new one at that moment. Null without a reopening.
 */
export function clockFactsOf(name: ClockName, complaint: Timed): { which: Which; facts: ClockFacts } | null {
	const { messageKind, urgency, postedAt, capturedAt, firstAnswer, substantiveAnswer, reopenedAt } = complaint;
	const opdId = complaint.opd?.id ?? null;
	const factsFrom = (start: ClockFacts["start"], until: number | null): ClockFacts => ({
		start,
		messageKind,
		urgency,
		opdId,
		pauses: finishedPauses(complaint.pauses, until),
	});
	const start = postedAt ?? momentOf(capturedAt);
	switch (name) {
		case "firstResponse":
			return { which: name, facts: factsFrom(start, firstAnswer?.at ?? null) };
		case "followUp":
			return { which: name, facts: factsFrom(start, substantiveAnswer?.at ?? null) };
		case "reopened":
			if (reopenedAt === null) return null;
			return {
				which: "firstResponse",
				facts: factsFrom(momentOf(reopenedAt), complaint.reopenedAnsweredAt ?? null),
			};
	}
}

const momentOf = (at: number): Interval => ({ earliest: at, latest: at });

/** The clocks of a complaint by these rules, before verdicts. */
export function clocksOf(complaint: Timed, rules: ClockRules): Clocks {
	const { messageKind, urgency, postedAt, capturedAt } = complaint;
	const start = postedAt ?? momentOf(capturedAt);
	const clock = (name: ClockName): Clock | null => {
		const way = clockFactsOf(name, complaint);
		return way && clockOf(way.which, way.facts, rules);
	};
	return {
		clock: clock("firstResponse"),
		followUp: clock("followUp"),
		reopened: clock("reopened"),
		canPause: ruleFor({ start, messageKind, urgency }, rules)?.rule.canPause ?? false,
	};
}

/** The clock that runs: of the first response, of the follow-up after it, or of a reopening. Null while none does. */
export function runningClock(
	status: Status,
	{ clock, followUp, reopened }: Pick<Clocks, "clock" | "followUp"> & { reopened: Clock | null },
	hasSubstantiveAnswer: boolean,
): RunningClock | null {
	const running = (of: RunningClock["of"], one: Clock | null): RunningClock | null => one && { of, ...one };
	switch (status.type) {
		case "open":
			return reopened ? running("reopened", reopened) : running("response", clock);
		case "paused":
			if (!status.isClockRunning) return null;
			if (status.isAnswered) return hasSubstantiveAnswer ? null : running("followUp", followUp);
			return reopened ? running("reopened", reopened) : running("response", clock);
		case "answered":
			return hasSubstantiveAnswer ? null : running("followUp", followUp);
		default:
			return null;
	}
}

/** A complaint before its clocks. */
export type Unclocked = Omit<Complaint, "clock" | "followUp" | "reopening" | "running">;

/** What the clocks were judged by; undefined while they are not. */
export interface Verdicts {
	first: Verdict | undefined;
	followUp: Verdict | undefined;
	reopened: Verdict | undefined;
}

/** The complaint with the clocks that the rules give it, save where a verdict has fixed them. */
export function withClocks(
	complaint: Unclocked,
	reopenedAt: number | null,
	rules: ClockRules,
	judged: Verdicts,
): Complaint {
	const clocks = clocksOf({ ...complaint, reopenedAt }, rules);
	const { type } = complaint.status;
	const status: Status =
		complaint.status.type === "paused" ? { ...complaint.status, isClockRunning: !clocks.canPause } : complaint.status;
	const isOwed = type !== "dismissed";
	const start = complaint.postedAt ?? momentOf(complaint.capturedAt);
	const clock = isOwed ? judgedClock(clocks.clock, judged.first, "dueAt", start) : null;
	const followUp = isOwed ? judgedClock(clocks.followUp, judged.followUp, "followUpDueAt", start) : null;
	const reopened =
		reopenedAt === null ? null : judgedClock(clocks.reopened, judged.reopened, "reopenedDueAt", momentOf(reopenedAt));
	return {
		...complaint,
		status,
		clock,
		followUp,
		reopening: reopenedAt === null ? null : { at: reopenedAt, clock: reopened },
		running: runningClock(status, { clock, followUp, reopened }, complaint.substantiveAnswer !== null),
	};
}

/**
 * An open complaint with its clocks by other rules. What was judged stays: the first clock once there is an answer, the follow-up once it was
 * substantive.
 */
export function reclocked(complaint: Complaint, rules: ClockRules): Complaint {
	const { reopening: before, status: stood } = complaint;
	const isAnswered = stood.type === "answered" || (stood.type === "paused" && stood.isAnswered);
	const fresh = withClocks(complaint, before?.at ?? null, rules, {
		first: undefined,
		followUp: undefined,
		reopened: undefined,
	});
	// Closed without an answer and reopened: the closing has judged it.
	const isClosedBefore = before !== null && (complaint.clock?.basis.deadline ?? null) === null;
	const isJudged = complaint.firstAnswer !== null || isClosedBefore;
	const clock = isJudged ? complaint.clock : fresh.clock;
	const followUp = complaint.substantiveAnswer === null ? fresh.followUp : complaint.followUp;
	const reopening = isAnswered ? before : fresh.reopening;
	const running = runningClock(
		fresh.status,
		{ clock, followUp, reopened: reopening?.clock ?? null },
		complaint.substantiveAnswer !== null,
	);
	return { ...fresh, clock, followUp, reopening, running };
}

/** What was judged: by the entry that tells of the answer, else by the first closing. */
export function verdictsOf(complaint: Unclocked, facts: readonly KnownEntry[], answers: readonly Answer[]): Verdicts {
	const judgedBy = (answer: Answer | null): Verdict | undefined => {
		const entry = answer && facts.find(({ id }) => id === answer.entryId);
		return entry?.kind === "replied" ? entry.verdict : undefined;
	};
	const closing =
		complaint.status.type === "closed" ? facts.findLast((entry) => entry.kind === "closed")?.verdict : undefined;
	const reopenedAt = facts.findLast((entry) => entry.kind === "reopened")?.at ?? null;
	const sinceReopened = reopenedAt === null ? [] : answers.filter(({ at }) => at >= reopenedAt);
	const firstClosing = facts.find((entry) => entry.kind === "closed")?.verdict;
	return {
		first: judgedBy(complaint.firstAnswer) ?? (reopenedAt === null ? closing : firstClosing),
		followUp: judgedBy(complaint.substantiveAnswer) ?? closing,
		reopened: judgedBy(earliest(sinceReopened)) ?? closing,
	};
}
