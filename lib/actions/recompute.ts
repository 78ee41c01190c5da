import { reclocked } from "../complaint/clocks-of.ts";
import type { Complaint } from "../complaint/complaint.ts";
import type { NewEntry } from "../complaint/entry.ts";
import { AGENCY } from "../complaint/entry.ts";
import { FOLD_VERSION } from "../complaint/fold.ts";
import { isOwn } from "../complaint/ownership.ts";
import type { DeadlineCause } from "../complaint/vocabulary.ts";
import { append, logTables } from "../store/log.ts";
import { NO_DEADLINE } from "../store/schema.ts";
import { ownerOf, refresh, toRow } from "../store/view.ts";
import type { ActionContext } from "./perform.ts";

/** Open complaints read at a time. */
const CHUNK = 500;

/** What a change of the rules did. */
export interface Recomputed {
	/** Open complaints whose running deadline moved. */
	recomputed: number;
	/** Subjects with new entries. */
	changed: string[];
}

/**
 * Counts the deadlines of all open complaints anew by `context.rules`, and leaves an entry: one for the agency, and one for each of our own
 * complaints whose deadline moved. What was answered or closed keeps what it was judged by; others' complaints get no entry of ours.
 * Writes in one transaction with `write`, which stores what was changed.
 */
export async function recomputeOpen(
	context: ActionContext,
	action: string,
	cause: DeadlineCause,
	write: () => Promise<void>,
): Promise<Recomputed> {
	const { db, rules, now, officer } = context;
	return db.transaction("rw", [...logTables(db), db.documents], async () => {
		await write();
		const owner = await ownerOf(db, context);
		const entries: NewEntry[] = [];
		let recomputed = 0;
		const ids = await db.complaints.where("[isOpen+dueAt]").between([1, 0], [1, NO_DEADLINE], true, true).primaryKeys();
		for (let from = 0; from < ids.length; from += CHUNK) {
			const rows = (await db.complaints.bulkGet(ids.slice(from, from + CHUNK))).filter((row) => row !== undefined);
			const outdated = rows.filter((row) => row.foldVersion < FOLD_VERSION).map(({ id }) => id);
			if (outdated.length > 0) await refresh(db, outdated, context);
			const moved = rows.flatMap((row) => {
				if (row.foldVersion < FOLD_VERSION) return [];
				const { complaint: before } = row;
				const fresh = reclocked(before, rules);
				const isStillOurs = (row.ownDueAt !== undefined) === (fresh.running !== null && isOwn(fresh, owner));
				return isStillOurs && isSame(before, fresh) ? [] : [{ before, fresh }];
			});
			await db.complaints.bulkPut(moved.map(({ fresh }) => toRow(fresh, owner)));
			for (const { before, fresh } of moved) {
				const from = before.running?.dueAt ?? null;
				const to = fresh.running?.dueAt ?? null;
				if (from === to) continue;
				recomputed += 1;
				if (isOwn(fresh, owner)) entries.push(deadlineChanged(fresh, { cause, from, to, at: now }, context));
			}
		}
		const told: NewEntry = {
			kind: "rulesChanged",
			subject: AGENCY,
			at: now,
			cause,
			holidayTable: rules.holidayTable.version,
			recomputed,
		};
		const changed = await append(db, { id: action, by: officer, entries: [told, ...entries] }, context);
		return { recomputed, changed };
	});
}

/** The same clocks, pauses and deadlines: nothing to write. */
function isSame(before: Complaint, after: Complaint): boolean {
	const timing = ({ clock, followUp, reopening, running, status }: Complaint) =>
		JSON.stringify([clock, followUp, reopening, running, status]);
	return timing(before) === timing(after);
}

function deadlineChanged(
	{ id, running, clock }: Complaint,
	change: { cause: DeadlineCause; from: number | null; to: number | null; at: number },
	{ rules }: ActionContext,
): NewEntry {
	const basis = (running ?? clock)?.basis;
	return {
		kind: "deadlineChanged",
		subject: id,
		...change,
		policyId: basis?.policyId ?? "",
		policyVersion: basis?.policyVersion ?? 0,
		holidayTable: rules.holidayTable.version,
	};
}
