import { nextDutyStart, nextSummary } from "../complaint/duty.ts";
import type { Settings } from "../complaint/settings.ts";
import type { Database } from "../store/schema.ts";
import type { Counts } from "./counts.ts";
import { type INDEX, redLead, type Threshold } from "./thresholds.ts";
import { isAnyWaiting } from "./waiting.ts";

/** The alarm is never further away: a clock or settings that changed unseen put themselves right. */
const LONGEST_SLEEP_MS = 3_600_000;

/** When there is something to do again, after `now`: what the one alarm is set to. Null when nothing will be. */
export async function nextLookAt(
	db: Database,
	now: number,
	settings: Settings,
	{ running }: Counts,
): Promise<number | null> {
	const { reminders, roster, zone } = settings;
	const lead = redLead(reminders);
	const nextIn = async (index: (typeof INDEX)[Threshold], from: number, shift: number): Promise<number | null> => {
		const [value] = await db.complaints.where(index).aboveOrEqual(from).limit(1).keys();
		return value === undefined ? null : Number(value) + shift;
	};
	const isDutyStartOfUse = roster.isOn || (await isAnyWaiting(db));
	const times = [
		await nextIn("ownAmberAt", now + 1, 0),
		await nextIn("ownPromiseAt", now + 1, 0),
		// The badge counts at the deadline, the notice may come before it.
		await nextIn("ownDueAt", now, 1),
		await nextIn("ownDueAt", now + lead, 1 - lead),
		isDutyStartOfUse ? nextDutyStart(now, reminders, zone) : null,
		running > 0 ? nextSummary(now, reminders, zone) : null,
	].filter((time) => time !== null);
	return times.length === 0 ? null : Math.min(...times, now + LONGEST_SLEEP_MS);
}
