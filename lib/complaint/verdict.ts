import type { Clock } from "./clock/clocks.ts";
import type { ClockRules, Policy } from "./clock/rules.ts";
import type { Interval, Verdict } from "./entry.ts";

/** Whether an answer was in time. `isEstimate`: the deadline or the answer is an interval, and the other falls inside it. */
export interface Punctuality {
	isOnTime: boolean;
	isEstimate: boolean;
}

/**
 * Judges an answer by the deadlines it was given: late when it may have been. Null without a deadline.
 * @param writtenAt when it was written: an interval where the site shows an age only
 */
export function judge(
	writtenAt: Interval,
	due: { dueAt: number | null; dueEarliest: number | null },
): Punctuality | null {
	if (due.dueAt === null) return null;
	const isSurelyOnTime = writtenAt.latest <= (due.dueEarliest ?? due.dueAt);
	const isSurelyLate = writtenAt.earliest > due.dueAt;
	return { isOnTime: writtenAt.latest <= due.dueAt, isEstimate: !isSurelyOnTime && !isSurelyLate };
}

/** The clocks that a verdict fixes; each keeps its own deadline. */
export interface Judged {
	clock: Clock | null;
	followUp: Clock | null;
	/** Of the newest reopening; null without one. */
	reopened: Clock | null;
}

/**
 * What a *replied* or *closed* entry carries.
 * @param policy in force for it, null when no rule spoke of it
 */
export function verdictOf(
	{ clock, followUp, reopened }: Judged,
	policy: Pick<Policy, "id" | "version"> | null,
	rules: Pick<ClockRules, "holidayTable" | "zone">,
): Verdict {
	return {
		dueAt: clock?.dueAt ?? null,
		dueEarliest: clock?.dueEarliest ?? null,
		policyId: policy?.id ?? "",
		policyVersion: policy?.version ?? 0,
		holidayTable: rules.holidayTable.version,
		zone: rules.zone,
		...(followUp && { followUpDueAt: followUp.dueAt }),
		...(reopened && { reopenedDueAt: reopened.dueAt }),
	};
}

/** Where a verdict keeps the deadline of each clock. */
export type VerdictField = "dueAt" | "followUpDueAt" | "reopenedDueAt";

/**
 * A clock as a verdict fixed it: whatever the rules have become since, the deadline is the one that was judged by, and where nothing was owed
 * then, there is none.
 * @param clock by the rules as they are now
 * @param start when it began
 */
export function judgedClock(
	clock: Clock | null,
	verdict: Verdict | undefined,
	which: VerdictField,
	start: Interval,
): Clock | null {
	if (verdict === undefined) return clock;
	const dueAt = verdict[which] ?? null;
	if (dueAt === null) return null;
	const { dueEarliest, policyId, policyVersion, holidayTable } = verdict;
	return {
		startAt: start.latest,
		startEarliest: start.earliest,
		amberAt: dueAt,
		dueAt,
		dueEarliest: which === "dueAt" ? (dueEarliest ?? dueAt) : dueAt,
		basis: {
			policyId,
			policyVersion,
			holidayTable: holidayTable ?? "",
			deadline: null,
			calendarId: null,
			isBeyondTable: false,
		},
	};
}
