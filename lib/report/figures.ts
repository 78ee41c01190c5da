import type { Complaint } from "../complaint/complaint.ts";
import { isUnanswered, responseMinutes, type Timeliness, timelinessOf } from "./timeliness.ts";

/** The ten figures of a week (domain/weekly-report.md §5.2) and what they are made of. Counts unless said otherwise. */
export interface Figures {
	/** *Masuk*: everything recorded, merged ones too; what was ticked off as *tidak perlu dicatat* is not in it. */
	received: number;
	/** Aduan, with alleged misconduct. */
	complaints: number;
	questions: number;
	/** Aspirasi dan apresiasi. complaints + questions + these = received. */
	suggestionsAndAppreciations: number;
	/** Any first answer, awal or lengkap. */
	answered: number;
	onTime: number;
	/** Of those, how many only as *perkiraan*: the deadline was an interval and the answer fell inside it. */
	onTimeEstimated: number;
	/** What can already be judged: answered under a deadline, overdue, or closed without an answer. */
	judged: number;
	/** onTime ÷ judged, 0 to 1; null when nothing can be judged. */
	onTimeShare: number | null;
	/** Median of the whole minutes to the first answer; null without one. */
	medianResponseMinutes: number | null;
	/** Closed for any reason. */
	closed: number;
	/** Of those, closed as *selesai ditangani*. */
	handled: number;
	/** *Belum ditanggapi*: running + overdue + withoutAnswer. */
	unanswered: number;
	running: number;
	overdue: number;
	/** Closed without an answer. */
	withoutAnswer: number;
	/** *Dialihkan*: its OPD was changed after it was recorded. Recorded for another OPD at once is not redirected. */
	redirected: number;
	/** Without an answer that could be owed: apresiasi, or merged into another. received = answered + unanswered + exempt. */
	exempt: number;
	/** *Tidak perlu dicatat*: apart, in no other figure. */
	dismissed: number;
}

/**
 * The figures of these complaints at `now` (UTC milliseconds). The one function behind the screen and every file.
 * *% tepat waktu* = in time ÷ (answered + overdue), where closing without an answer counts as overdue: the clock has
 * ended, and leaving it out would reward not answering. Whatever still runs is in neither part and shown apart.
 */
export function figuresOf(complaints: readonly Complaint[], now: number): Figures {
	const recorded = complaints.filter((complaint) => complaint.status.type !== "dismissed");
	const timeliness = recorded.map((complaint) => timelinessOf(complaint, now));
	const count = (test: (complaint: Complaint) => boolean): number => recorded.filter(test).length;
	const countTimely = (...kinds: Timeliness[]): number => timeliness.filter((kind) => kinds.includes(kind)).length;

	const onTime = countTimely("onTime");
	const judged = countTimely("onTime", "late", "overdue", "withoutAnswer");
	const answered = count((complaint) => complaint.firstAnswer !== null);
	const unanswered = timeliness.filter(isUnanswered).length;
	return {
		received: recorded.length,
		complaints: count(({ messageKind }) => messageKind === "complaint" || messageKind === "misconduct"),
		questions: count(({ messageKind }) => messageKind === "question"),
		suggestionsAndAppreciations: count(
			({ messageKind }) => messageKind === "suggestion" || messageKind === "appreciation",
		),
		answered,
		onTime,
		onTimeEstimated: count(({ firstAnswer }) =>
			Boolean(firstAnswer?.punctuality?.isOnTime && firstAnswer.punctuality.isEstimate),
		),
		judged,
		onTimeShare: judged === 0 ? null : onTime / judged,
		medianResponseMinutes: median(recorded.map(responseMinutes).filter((minutes) => minutes !== null)),
		closed: count(({ status }) => status.type === "closed"),
		handled: count(({ status }) => status.type === "closed" && status.outcome === "handled"),
		unanswered,
		running: countTimely("running"),
		overdue: countTimely("overdue"),
		withoutAnswer: countTimely("withoutAnswer"),
		redirected: count(({ previousOpds }) => previousOpds.length > 0),
		exempt: recorded.length - answered - unanswered,
		dismissed: complaints.length - recorded.length,
	};
}

/** The middle value, or the mean of the two middle ones; null of nothing. */
function median(values: readonly number[]): number | null {
	const sorted = [...values].sort((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)];
	if (upper === undefined) return null;
	const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
	return (lower + upper) / 2;
}
