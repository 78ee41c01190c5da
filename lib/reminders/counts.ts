import type { Database } from "../store/schema.ts";
import { reachOf } from "./thresholds.ts";

/** A number above this stands for "more". */
export const MOST_COUNTED = 999;

/** Our own complaints, each number up to {@link MOST_COUNTED} and one. */
export interface Counts {
	/** Whose clock runs. */
	running: number;
	overdue: number;
	/** Amber, not yet overdue; 0 when there are too many overdue to tell. */
	soon: number;
}

interface Range {
	limit(most: number): { primaryKeys(): Promise<unknown[]> };
}

/** `count()` walks the whole index also with a limit. */
async function countUpTo(range: Range, most: number): Promise<number> {
	return (await range.limit(most).primaryKeys()).length;
}

/**
 * Counted in the indexes, without reading a complaint, and only as far as it is shown: each action counts anew, and an index of 68,500 takes
 * Chromium about a second to walk.
 * @param reach the last deadline that counts as red besides those that have passed: for `soon`, before its amber
 */
export async function countOwn(db: Database, now: number, reach = 0): Promise<Counts> {
	const { complaints } = db;
	const running = await countUpTo(complaints.orderBy("ownDueAt"), MOST_COUNTED + 1);
	const overdue = await countUpTo(complaints.where("ownDueAt").below(now), MOST_COUNTED + 1);
	if (overdue > MOST_COUNTED) return { running, overdue, soon: 0 };
	const most = overdue + MOST_COUNTED + 1;
	const amber = await countUpTo(complaints.where("ownAmberAt").belowOrEqual(now), most);
	const red = await countUpTo(complaints.where("ownDueAt").belowOrEqual(reach), most);
	return { running, overdue, soon: Math.max(0, amber - overdue, red - overdue) };
}

/** What has passed, for the notices. */
export interface Passed extends Pick<Counts, "overdue" | "soon"> {
	/** Promises that are due this day, or were. */
	promised: number;
}

/** The same, of what is passed for the notices: with those that are red before their deadline. */
export async function countPassed(db: Database, now: number, lead: number): Promise<Passed> {
	const { overdue, soon } = await countOwn(db, now, reachOf("overdue", now, lead));
	const due = db.complaints.where("ownPromiseAt").belowOrEqual(reachOf("promise", now, lead));
	return { overdue, soon, promised: await countUpTo(due, MOST_COUNTED + 1) };
}
