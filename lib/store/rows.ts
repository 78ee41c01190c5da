import { DEFAULT_RULE_BOOK } from "../complaint/clock/presets.ts";
import { runningClock } from "../complaint/clocks-of.ts";
import type { Complaint } from "../complaint/complaint.ts";
import { FOLD_VERSION } from "../complaint/fold.ts";
import type { ComplaintRow } from "./schema.ts";

/** What the fold of before version 4 did not know. It counted 24 calendar hours, always. */
const BEFORE_RULES = {
	policyId: "calendar-24h",
	policyVersion: 1,
	deadline: { unit: "calendarHours", count: 24 },
	calendarId: null,
	holidayTable: DEFAULT_RULE_BOOK.holidayTable.version,
	isBeyondTable: false,
} as const;

/** The complaint of a row. What an older program folded can be shown before it is folded anew: what the view has gained since is filled in. */
export function complaintOfRow({ complaint, foldVersion }: Pick<ComplaintRow, "complaint" | "foldVersion">): Complaint {
	if (foldVersion >= FOLD_VERSION) return complaint;
	const clock = complaint.clock && { ...complaint.clock, basis: { ...BEFORE_RULES, ...complaint.clock.basis } };
	const status =
		complaint.status.type === "paused"
			? { ...complaint.status, isClockRunning: false, isAnswered: complaint.firstAnswer !== null }
			: complaint.status;
	const known: Partial<Complaint> = complaint;
	const { held = [], followUp = null, reopening = null, pauses = [] } = known;
	const { promise = null, guidance = null, postId = null } = known;
	const since5 = { promise, guidance, postId };
	const filled = { ...complaint, held, followUp, reopening, pauses, clock, status, ...since5 };
	return {
		...filled,
		running: runningClock(status, { ...filled, reopened: null }, complaint.substantiveAnswer !== null),
	};
}
