import type { ComplaintRow, Database } from "../store/schema.ts";
import { countPassed, type Passed } from "./counts.ts";
import { hasPassed, keyOf, type Passing, passingOf, passingOfRow } from "./thresholds.ts";

/** More than this are told as a number, without looking at each. */
export const MOST_READ = 100;

/** Stands for more than {@link MOST_READ} that passed at once. */
export const MANY = "many";

/** Before a key: it is to be told; a worker is telling it. */
const WAITING = "waiting|";
const TELLING = "telling|";

/** Whether a key stands for what is still to be told, not for what was. */
export function isPending(key: string): boolean {
	return key.startsWith(WAITING) || key.startsWith(TELLING);
}

/** Puts what has passed among those that are told as soon as it is duty time. */
export async function wait(db: Database, keys: readonly string[], now: number): Promise<void> {
	await db.notified.bulkPut(keys.map((key) => ({ key: WAITING + key, at: now })));
}

export async function isAnyWaiting(db: Database): Promise<boolean> {
	return (await db.notified.where("key").startsWith(WAITING).limit(1).count()) > 0;
}

/** One passing with the complaint as it is now. */
export interface Due extends Passing {
	row: ComplaintRow;
}

/** What is to be told now: each one, or too many to look at each. Keys are confirmed with {@link confirmTold} once they are shown. */
export type Claim = { type: "each"; due: Due[] } | ({ type: "many" } & Passed);

/**
 * Takes everything that waits and still holds at `now`. What has another deadline by now, was answered or is no longer ours is dropped and counts
 * as never noted, for it may come back. Of one clock only the later threshold stays. Must run inside a transaction, so that two sweeps at
 * the same time tell once.
 */
export async function claimWaiting(db: Database, now: number, lead: number): Promise<Claim> {
	const waiting = db.notified.where("key").startsWith(WAITING);
	const keys = (await waiting.limit(MOST_READ + 1).primaryKeys()).map((key) => key.slice(WAITING.length));
	if (keys.length > MOST_READ || keys.includes(MANY)) return claimMany(db, now, lead);
	const passings = keys.flatMap((key) => passingOf(key) ?? []);
	const rows = await db.complaints.bulkGet(passings.map(({ complaintId }) => complaintId));
	const due: Due[] = [];
	const dropped: Passing[] = [];
	for (const [index, passing] of passings.entries()) {
		const row = rows[index];
		if (!row || passingOfRow(row, passing.threshold).dueAt !== passing.dueAt) dropped.push(passing);
		// After the clock was set back it waits again.
		else if (hasPassed(row, passing.threshold, now, lead)) due.push({ ...passing, row });
	}
	const later = due.filter(
		({ threshold, complaintId }) =>
			threshold !== "soon" || !due.some((other) => other.threshold === "overdue" && other.complaintId === complaintId),
	);
	await db.notified.bulkDelete([...dropped, ...due].map((passing) => WAITING + keyOf(passing)));
	await db.notified.bulkDelete(dropped.map(keyOf));
	await db.notified.bulkPut(later.map((passing) => ({ key: TELLING + keyOf(passing), at: now })));
	return { type: "each", due: later };
}

async function claimMany(db: Database, now: number, lead: number): Promise<Claim> {
	await db.notified.where("key").startsWith(WAITING).delete();
	const passed = await countPassed(db, now, lead);
	if (passed.overdue + passed.soon + passed.promised === 0) return { type: "each", due: [] };
	await db.notified.put({ key: TELLING + MANY, at: now });
	return { type: "many", ...passed };
}

/** The notice is on the screen. */
export async function confirmTold(db: Database, keys: readonly string[]): Promise<void> {
	await db.notified.bulkDelete(keys.map((key) => TELLING + key));
}

/** At the start of a worker: what the one before it could not show any more waits again. */
export async function resumeTelling(db: Database, now: number): Promise<void> {
	await db.transaction("rw", db.notified, async () => {
		const keys = await db.notified.where("key").startsWith(TELLING).primaryKeys();
		await db.notified.bulkDelete(keys);
		await wait(
			db,
			keys.map((key) => key.slice(TELLING.length)),
			now,
		);
	});
}
