import type { Complaint } from "../../../lib/complaint/complaint.ts";
import type { ExplainedClock } from "../../../lib/messages/values.ts";
import { type DateStyle, shortText } from "../../../lib/words/dates.ts";
import type { Words } from "../../../lib/words/words.ts";

type Clocked = Pick<Complaint, "status" | "clock" | "followUp" | "reopening" | "running" | "substantiveAnswer">;

/** What the state and the time left leave unsaid: a clock that runs while we wait, and the first one after a reopening. */
export function clockNotes(
	{ status, clock, reopening, running }: Clocked,
	words: Words["sidebar"],
	style: DateStyle,
): string[] {
	const { waiting, reopening: own } = words;
	const firstDue = clock === null ? null : own.firstDue(shortText(clock.dueAt, style));
	return [
		status.type === "paused" && running !== null ? waiting.runsOn(shortText(status.since, style)) : null,
		reopening !== null && running?.of === "reopened"
			? [own.at(shortText(reopening.at, style)), firstDue].filter(Boolean).join(" ")
			: null,
	].filter((note) => note !== null);
}

const EXPLAINED_AS = { response: "firstResponse", followUp: "followUp", reopened: "reopened" } as const;

/** What *Tunggu data warga* will do to the clock that runs; null while that is not known. */
export function pauseText(
	{ running }: Clocked,
	clocks: readonly ExplainedClock[] | null,
	{ waiting }: Words["sidebar"],
): string | null {
	if (running === null) return waiting.noClock;
	const { canPause } = clocks?.find(({ which }) => which === EXPLAINED_AS[running.of])?.explanation ?? {};
	return canPause === undefined ? null : canPause ? waiting.willStop : waiting.willRunOn;
}

/** What *Tunggu data warga* did to the clock: the rules may let it run on, and where none runs there is none to stop. */
export function pausedText(complaint: Clocked, { waiting }: Words["sidebar"]): string {
	if (complaint.running !== null) return waiting.doneRunningOn;
	return hasClock(complaint) ? waiting.done : waiting.doneWithoutClock;
}

/** What the end of the waiting does to the clock of a paused complaint. */
export function resumedText(complaint: Clocked, { waiting }: Words["sidebar"]): string {
	return complaint.running === null && hasClock(complaint) ? waiting.ended : waiting.endedRunningOn;
}

/** Whether a clock would run if we did not wait. */
function hasClock({ status, clock, followUp, reopening, substantiveAnswer }: Clocked): boolean {
	if (status.type === "paused" && status.isAnswered) return followUp !== null && substantiveAnswer === null;
	return (reopening === null ? clock : reopening.clock) !== null;
}
