import { inOrder } from "../complaint/effective.ts";
import type { Entry } from "../complaint/entry.ts";
import { fold } from "../complaint/fold.ts";
import type { Owner } from "../complaint/ownership.ts";
import type { ReminderSettings } from "../complaint/reminder-settings.ts";
import { entriesOf } from "../store/entries.ts";
import type { ComplaintRow, Database } from "../store/schema.ts";
import { ownerOf, toRow, type ViewContext, viewTables } from "../store/view.ts";
import { isFirstLook, isNews, noteOnce } from "./crossings.ts";
import { hasPassed, keyOf, passingOfRow, redLead, THRESHOLDS, type Threshold } from "./thresholds.ts";

/** After these the clock of a complaint may run again that had stood still while its deadline passed, or a promise holds again. */
const BRINGS_BACK: ReadonlySet<string> = new Set<Entry["kind"]>(["undone", "resumed"]);

/** A promise that an action brought on its very day: an answer of yesterday is noted. What an old answer had promised is no news any more. */
function isFreshPromise({ complaint }: ComplaintRow, threshold: Threshold, now: number): boolean {
	return threshold === "promise" && complaint.promise !== null && now <= complaint.promise.dueAt;
}

/**
 * Puts what the last action on these complaints brought back, already past a threshold, among those that wait to be told: an answer undone after
 * the deadline, a pause ended. It lies behind the mark, so that no look finds it. What had passed before the action as well is not told: it
 * was then, or it came in past and is quiet.
 * @param ids subjects that changed; those that are no complaints are passed over
 */
export async function noteReturned(
	db: Database,
	ids: readonly string[],
	now: number,
	reminders: ReminderSettings,
	view: ViewContext,
): Promise<void> {
	const lead = redLead(reminders);
	await db.transaction("rw", [...viewTables(db), db.notified], async () => {
		if (await isFirstLook(db)) return;
		const rows = (await db.complaints.bulkGet([...ids])).filter((row) => row !== undefined);
		const passed = THRESHOLDS.filter((threshold) => threshold !== "soon" || reminders.hasSoon).flatMap((threshold) =>
			rows.flatMap((row) =>
				hasPassed(row, threshold, now, lead) && isNews(row, threshold, now, lead) ? [{ row, threshold }] : [],
			),
		);
		if (passed.length === 0) return;
		const owner = await ownerOf(db, view);
		const subjects = [...new Set(passed.map(({ row }) => row.id))];
		const entries = Map.groupBy(await entriesOf(db, subjects), ({ subject }) => subject);
		const returned = passed.filter(({ row, threshold }) => {
			const [newest, ...earlier] = inOrder(entries.get(row.id) ?? []).reverse();
			if (newest === undefined) return false;
			if (!BRINGS_BACK.has(newest.kind) && !isFreshPromise(row, threshold, now)) return false;
			const before = rowOf(earlier, owner, view);
			return before === null || !hasPassed(before, threshold, now, lead);
		});
		const keys = returned.map(({ row, threshold }) => keyOf(passingOfRow(row, threshold)));
		await noteOnce(db, keys, now);
	});
}

/** The row that these entries gave; null when they gave none, or one that was merged into another. */
function rowOf(entries: readonly Entry[], owner: Owner, view: ViewContext): ComplaintRow | null {
	const complaint = fold(entries, view.rules);
	const isMerged = complaint?.mergedWith.some((other) => other < complaint.id);
	return complaint === null || isMerged ? null : toRow(complaint, owner);
}
