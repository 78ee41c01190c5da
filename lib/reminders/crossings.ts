import { MINUTE_MS } from "../complaint/clock/local-days.ts";
import type { ReminderSettings } from "../complaint/reminder-settings.ts";
import type { ComplaintRow, Database } from "../store/schema.ts";
import {
	hasPassed,
	INDEX,
	keyOf,
	passingOf,
	passingOfRow,
	reachOf,
	redLead,
	THRESHOLDS,
	type Threshold,
} from "./thresholds.ts";
import { isPending, MANY, MOST_READ, wait } from "./waiting.ts";

/** A clock that is put right by less than this has told nothing too early. */
const SMALL_STEP_MS = 5 * MINUTE_MS;

/** Before the day whose summary has come. */
const DAILY = "daily|";

/** How far an index has been looked through: whatever lies at or before it is settled. */
const upTo = (threshold: Threshold): string => `upTo|${threshold}`;

/** Whether nobody has looked before: after the installation, and after a backup was restored. */
export async function isFirstLook(db: Database): Promise<boolean> {
	return (await db.notified.get(upTo("overdue"))) === undefined;
}

/**
 * Puts every threshold that was passed since the last look among those that wait to be told. Only what lies between the two looks is read, so
 * that an import of many old complaints costs nothing and is quiet: what had passed before it came in is settled. A clock that was set back
 * sets the mark back; what it had told before its time is told again when that comes.
 */
export async function noteCrossings(db: Database, now: number, reminders: ReminderSettings): Promise<void> {
	const lead = redLead(reminders);
	for (const threshold of THRESHOLDS) {
		const reach = reachOf(threshold, now, lead);
		const mark = await db.notified.get(upTo(threshold));
		await db.notified.put({ key: upTo(threshold), at: reach });
		if (mark !== undefined && mark.at > reach) await forgetEarly(db, now);
		if (mark === undefined || (threshold === "soon" && !reminders.hasSoon)) continue;
		// Empty while the mark lies ahead.
		const rows = await db.complaints
			.where(INDEX[threshold])
			.between(mark.at, reach, false, true)
			.limit(MOST_READ + 1)
			.toArray();
		if (rows.length > MOST_READ) {
			await wait(db, [MANY], now);
			continue;
		}
		const news = rows.filter((row) => isNews(row, threshold, now, lead));
		await noteOnce(
			db,
			news.map((row) => keyOf(passingOfRow(row, threshold))),
			now,
		);
	}
}

/** Puts these among those that wait, but for what was noted before. Must run inside a transaction. */
export async function noteOnce(db: Database, keys: readonly string[], now: number): Promise<void> {
	const known = await db.notified.bulkGet([...keys]);
	const fresh = keys.filter((_, index) => known[index] === undefined);
	await db.notified.bulkPut(fresh.map((key) => ({ key, at: now })));
	await wait(db, fresh, now);
}

/** True once a day (e.g. `2026-11-18`): its summary is still to come. Must run inside a transaction. */
export async function isNewDay(db: Database, day: string, now: number): Promise<boolean> {
	const key = DAILY + day;
	if ((await db.notified.get(key)) !== undefined) return false;
	await db.notified.put({ key, at: now });
	return true;
}

/** What a clock that ran ahead has told, the summaries of its days among it. What waits, waits on: it may really have passed since the last look at the right time. */
async function forgetEarly(db: Database, now: number): Promise<void> {
	const keys = await db.notified
		.where("at")
		.above(now + SMALL_STEP_MS)
		.primaryKeys();
	const isTold = (key: string) => key.startsWith(DAILY) || (passingOf(key) !== null && !isPending(key));
	await db.notified.bulkDelete(keys.filter(isTold));
}

/** Not what was already past when it was captured, nor *segera* of what is red by now. */
export function isNews(row: ComplaintRow, threshold: Threshold, now: number, lead: number): boolean {
	if (threshold === "soon" && hasPassed(row, "overdue", now, lead)) return false;
	// A capture in the future was made by a clock that was wrong then.
	return row.capturedAt > now || !hasPassed(row, threshold, row.capturedAt, lead);
}
