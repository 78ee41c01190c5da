import type { Complaint } from "../complaint/complaint.ts";
import { createReader } from "../store/read.ts";
import type { Database } from "../store/schema.ts";
import { isOwn, nextThresholdAt, type Owner, type Passed, thresholdAt } from "./due.ts";

/** What is told to the admin. No citizen's data: a notification is seen by everybody near the screen. */
export type Notice =
	/** At browser start, one that sums up. */
	| { type: "summary"; overdue: number; soon: number }
	/** More than three passed at once. */
	| { type: "group"; overdue: number; soon: number }
	| { type: "one"; threshold: Passed["threshold"]; number: string; opd: string | null; key: string };

/** What the badge shows: complaints that are amber or red, red when one is overdue. */
export interface BadgeCount {
	overdue: number;
	soon: number;
}

const MOST_SINGLE_NOTICES = 3;

/** All own complaints whose first answer is owed, next due first. */
async function ownWaiting(db: Database, owner: Owner): Promise<Complaint[]> {
	return (await createReader(db).awaitingComplaints()).filter((complaint) => isOwn(complaint, owner));
}

/**
 * Notes every threshold that has passed and was not noted before, and says what to tell. Two sweeps at the same time tell once:
 * the noting is one transaction.
 * @param reason `start` sums up; `alarm` tells one by one; `quiet` notes without telling (just imported)
 * @param acted complaints of which the admin knows, because something was just done to them: noted without telling
 */
export async function sweep(
	db: Database,
	owner: Owner,
	now: number,
	reason: "start" | "alarm" | "quiet",
	acted: ReadonlySet<string> = new Set(),
): Promise<Notice[]> {
	const passed = (await ownWaiting(db, owner)).flatMap((complaint) => thresholdAt(complaint, now) ?? []);
	const fresh = await db.transaction("rw", db.notified, async () => {
		const known = await db.notified.bulkGet(passed.map(({ key }) => key));
		const unknown = passed.filter((_, index) => known[index] === undefined);
		await db.notified.bulkPut(unknown.map(({ key }) => ({ key, at: now })));
		return unknown;
	});
	const count = (threshold: Passed["threshold"], of: readonly Passed[]): number =>
		of.filter((one) => one.threshold === threshold).length;
	if (reason === "quiet") return [];
	if (reason === "start") {
		const overdue = count("overdue", passed);
		const soon = count("soon", passed);
		return overdue + soon === 0 ? [] : [{ type: "summary", overdue, soon }];
	}
	const news = fresh.filter(({ complaint }) => !acted.has(complaint.id));
	if (news.length > MOST_SINGLE_NOTICES)
		return [{ type: "group", overdue: count("overdue", news), soon: count("soon", news) }];
	return news.map(({ threshold, complaint, key }) => ({
		type: "one",
		threshold,
		number: complaint.number,
		opd: complaint.opd?.abbreviation ?? null,
		key,
	}));
}

/** What the badge and the one alarm follow from. */
export async function outlook(
	db: Database,
	owner: Owner,
	now: number,
): Promise<{ badge: BadgeCount; nextAt: number | null }> {
	const waiting = await ownWaiting(db, owner);
	const badge: BadgeCount = { overdue: 0, soon: 0 };
	for (const complaint of waiting) {
		const passed = thresholdAt(complaint, now);
		if (passed) badge[passed.threshold] += 1;
	}
	return { badge, nextAt: nextThresholdAt(waiting, now) };
}
