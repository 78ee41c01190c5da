import { dayIn, isDutyTime, isSummaryTime, officerOfDay } from "../complaint/duty.ts";
import type { Settings } from "../complaint/settings.ts";
import type { Database } from "../store/schema.ts";
import { type Counts, countOwn } from "./counts.ts";
import { isFirstLook, isNewDay, noteCrossings } from "./crossings.ts";
import { type Notice, noticesOf } from "./notices.ts";
import { nextLookAt } from "./outlook.ts";
import { redLead } from "./thresholds.ts";
import { claimWaiting } from "./waiting.ts";

/** After this nobody sets a clock back so far that the mark alone would not do. */
const KEPT_MS = 90 * 86_400_000;
const MOST_FORGOTTEN = 500;

/** What one look has found. */
export interface Swept {
	notices: Notice[];
	counts: Counts;
	/** What the alarm is set to, UTC milliseconds; null for none. */
	nextAt: number | null;
}

/**
 * Notes what our own complaints have passed since the last look, and takes what is to be told now: in duty hours, and by the roster only when
 * the officer whose day it is sits at this PC; until then it waits. One transaction: two sweeps at the same time tell once.
 * @param officer on duty at this PC
 */
export async function sweep(db: Database, settings: Settings, officer: string, now: number): Promise<Swept> {
	return db.transaction("rw", db.notified, db.complaints, async () => {
		const { reminders, zone } = settings;
		const isFirst = await isFirstLook(db);
		await noteCrossings(db, now, reminders);
		const counts = await countOwn(db, now);
		const named = officerOfDay(now, settings);
		const mayTell = isDutyTime(now, reminders, zone) && (named === null || named === officer);
		const notices = mayTell ? noticesOf(await claimWaiting(db, now, redLead(reminders)), named, now) : [];
		if (mayTell && isSummaryTime(now, reminders, zone) && (await isNewDay(db, dayIn(now, zone), now)) && !isFirst)
			if (counts.running > 0) notices.push({ type: "daily", ...counts, officer: named, keys: [] });
		await forgetOld(db, now);
		return { notices, counts, nextAt: await nextLookAt(db, now, settings, counts) };
	});
}

/** Some at a time; the mark keeps them from being told again. */
async function forgetOld(db: Database, now: number): Promise<void> {
	const old = await db.notified
		.where("at")
		.below(now - KEPT_MS)
		.limit(MOST_FORGOTTEN)
		.primaryKeys();
	if (old.length > 0) await db.notified.bulkDelete(old);
}
