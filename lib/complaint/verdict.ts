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

/**
 * What a *replied* or *closed* entry carries.
 * @param clock the clock that the answer ends; null where no answer was owed
 * @param followUp the deadline of the substantive answer; null where there is none
 * @param policy in force for it, null when no rule spoke of it
 */
export function verdictOf(
	clock: Clock | null,
	followUp: Clock | null,
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
	};
}

/** A clock as a verdict fixed it: whatever the rules have become since, the deadline is the one that was judged by. */
export function judgedClock(
	clock: Clock | null,
	verdict: Verdict | undefined,
	which: "dueAt" | "followUpDueAt",
): Clock | null {
	const dueAt = verdict?.[which] ?? null;
	if (clock === null || verdict === undefined || dueAt === null) return clock;
	const { dueEarliest, policyId, policyVersion, holidayTable } = verdict;
	return {
		...clock,
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
