import type { Interval, Verdict } from "./entry.ts";
import type { MessageKind, Zone } from "./vocabulary.ts";

const HOUR = 3_600_000;

/** A meaning of "1 x 24 jam". An argument everywhere, so that other meanings can be added beside this one. */
export interface Policy {
	id: string;
	version: number;
	/** Calendar hours from the start until the first response is due. */
	firstResponseHours: number;
	/** Share of the time at whose end the complaint turns amber (*segera*): 0.25 means a quarter is left. */
	amberShare: number;
	/** Kinds of message that need no answer. */
	kindsWithoutDeadline: readonly MessageKind[];
}

/** "24 jam kalender", as Klaten's SOP and most agencies read "1 x 24 jam" (domain/needs.md, B10). */
export const CALENDAR_24H: Policy = {
	id: "calendar-24h",
	version: 1,
	firstResponseHours: 24,
	amberShare: 0.25,
	kindsWithoutDeadline: ["appreciation"],
};

/** The first-response clock of one complaint. All instants in UTC milliseconds; `*Earliest` differ only when the comment's time is an interval. */
export interface Clock {
	startAt: number;
	startEarliest: number;
	amberAt: number;
	dueAt: number;
	dueEarliest: number;
}

/**
 * Starts the clock: at the latest end of the interval in which the comment was posted, or at capture when that is unknown.
 * @param pausedMs time for which the clock stood still, added to the deadline
 * @returns null for kinds of message without a deadline
 */
export function startClock(
	policy: Policy,
	messageKind: MessageKind,
	postedAt: Interval | null,
	capturedAt: number,
	pausedMs: number,
): Clock | null {
	if (policy.kindsWithoutDeadline.includes(messageKind)) return null;
	const start = postedAt ?? { earliest: capturedAt, latest: capturedAt };
	const span = policy.firstResponseHours * HOUR + pausedMs;
	const dueAt = start.latest + span;
	return {
		startAt: start.latest,
		startEarliest: start.earliest,
		amberAt: dueAt - Math.round(policy.firstResponseHours * HOUR * policy.amberShare),
		dueAt,
		dueEarliest: start.earliest + span,
	};
}

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

/** The verdict that a *replied* or *closed* entry carries. */
export function verdictOf(clock: Clock | null, policy: Policy, zone: Zone): Verdict {
	return {
		dueAt: clock?.dueAt ?? null,
		dueEarliest: clock?.dueEarliest ?? null,
		policyId: policy.id,
		policyVersion: policy.version,
		holidayTable: null,
		zone,
	};
}
