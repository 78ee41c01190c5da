import type { Complaint } from "../complaint/complaint.ts";

const MINUTE = 60_000;

/**
 * How the first response of one complaint stands against its deadline. Each complaint has exactly one:
 * - `onTime`, `late`: answered, as judged when the answer was recorded (verdicts stay when the policy changes later)
 * - `running`: no answer yet, the deadline is ahead or the clock stands still while the citizen is asked for data
 * - `overdue`: no answer yet, the deadline has passed
 * - `withoutAnswer`: closed without an answer (*tanpa tanggapan*): the clock has ended and was not met
 * - `none`: nothing is owed or nothing can be judged: apresiasi, ticked-off comments, a complaint merged into another
 *   (the other one's clock runs), an answer to a message that had no deadline then
 */
export type Timeliness = "onTime" | "late" | "running" | "overdue" | "withoutAnswer" | "none";

/** The timeliness at `now` (UTC milliseconds). The report's figures and its column *Tepat Waktu* both follow from it. */
export function timelinessOf(complaint: Complaint, now: number): Timeliness {
	const { status, firstAnswer, clock } = complaint;
	if (status.type === "dismissed") return "none";
	if (firstAnswer) {
		if (firstAnswer.punctuality === null) return "none";
		return firstAnswer.punctuality.isOnTime ? "onTime" : "late";
	}
	if (clock === null || status.type === "merged") return "none";
	if (status.type === "closed") return "withoutAnswer";
	if (status.type === "paused" && !status.isClockRunning) return "running";
	return now > clock.dueAt ? "overdue" : "running";
}

/** Whether a first response is still missing although one was owed: *belum ditanggapi*. */
export function isUnanswered(timeliness: Timeliness): boolean {
	return timeliness === "running" || timeliness === "overdue" || timeliness === "withoutAnswer";
}

/**
 * Whole minutes from the start of the clock to the first answer, rounded down; null without a clock or an answer.
 * Pauses are not taken off: this is what the citizen waited. An answer dated before the clock's start (its time was
 * unknown or corrected) counts as 0.
 */
export function responseMinutes(complaint: Complaint): number | null {
	if (complaint.clock === null || complaint.firstAnswer === null) return null;
	return Math.max(0, Math.floor((complaint.firstAnswer.at - complaint.clock.startAt) / MINUTE));
}
