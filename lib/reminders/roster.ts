import { dayIn, isDutyTime, officerOfDay } from "../complaint/duty.ts";
import type { Settings } from "../complaint/settings.ts";
import { readMeta, writeMeta } from "../store/documents.ts";
import type { Database } from "../store/schema.ts";

/**
 * Once a day the officer whose day it is by the roster takes over this PC, so that nobody has to switch by hand: when the browser starts, else
 * when the duty hours have begun. Who is chosen by hand after that stays.
 * @returns whether somebody else is on duty now
 */
export async function takeTurn(
	db: Database,
	settings: Settings,
	now: number,
	isBrowserStart: boolean,
): Promise<boolean> {
	const officer = officerOfDay(now, settings);
	if (officer === null || !(isBrowserStart || isDutyTime(now, settings.reminders, settings.zone))) return false;
	const key = `turn|${dayIn(now, settings.zone)}`;
	return db.transaction("rw", db.notified, db.meta, async () => {
		if ((await db.notified.get(key)) !== undefined) return false;
		await db.notified.put({ key, at: now });
		if ((await readMeta<string>(db, "officer")) === officer) return false;
		await writeMeta(db, "officer", officer);
		return true;
	});
}
