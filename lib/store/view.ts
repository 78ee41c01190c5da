import type { Complaint } from "../complaint/complaint.ts";
import { AGENCY } from "../complaint/entry.ts";
import { FOLD_VERSION, fold } from "../complaint/fold.ts";
import { isOwn, type Owner } from "../complaint/ownership.ts";
import { isOpen } from "../complaint/state.ts";
import { entriesOf } from "./entries.ts";
import type { LogContext } from "./log.ts";
import { placeKeys } from "./places.ts";
import { facetsOf, searchWordsOf } from "./queue-keys.ts";
import { type ComplaintRow, type Database, NO_DEADLINE } from "./schema.ts";

/** What the view follows from beside the log. */
export type ViewContext = Pick<LogContext, "rules" | "ownOpdIds">;

/** What folding reads and writes: a transaction around it holds at least these. */
export function viewTables(db: Database) {
	return [db.entries, db.words, db.complaints, db.meta];
}

/** Complaints folded at a time: one look-up for all their entries, one write for all their rows. */
const FOLD_CHUNK = 500;

/**
 * Folds the complaints again and writes their rows. Must run inside a transaction over entries, words and complaints.
 * Complaints that are merged with one of them follow, because the parent of a merged set is its smallest id.
 */
export async function refresh(db: Database, subjects: readonly string[], view: ViewContext): Promise<void> {
	const changed = [...new Set(subjects)].filter((subject) => subject !== AGENCY);
	const linked = new Set<string>();
	for (let from = 0; from < changed.length; from += FOLD_CHUNK) {
		const chunk = changed.slice(from, from + FOLD_CHUNK);
		const before = await db.complaints.bulkGet(chunk);
		const after = await refold(db, chunk, view, () => undefined);
		for (const complaint of [...before.map((row) => row?.complaint), ...after]) {
			if (!complaint || complaint.mergedWith.length === 0) continue;
			for (const id of [complaint.id, ...complaint.mergedWith]) linked.add(id);
		}
	}
	const visited = new Set<string>();
	for (const id of linked) {
		if (visited.has(id)) continue;
		const set = await connectedSet(db, id);
		const parent = [...set].sort()[0];
		await refold(db, set, view, (member) => (member === parent ? undefined : parent));
		for (const member of set) visited.add(member);
	}
}

/** Folds complaints and writes or deletes their rows; returns those that there are. */
async function refold(
	db: Database,
	ids: readonly string[],
	view: ViewContext,
	parentOf: (id: string) => string | undefined,
): Promise<Complaint[]> {
	const entries = Map.groupBy(await entriesOf(db, ids), (entry) => entry.subject);
	const complaints: Complaint[] = [];
	const gone: string[] = [];
	for (const id of ids) {
		const complaint = fold(entries.get(id) ?? [], view.rules, parentOf(id));
		if (complaint) complaints.push(complaint);
		else gone.push(id);
	}
	const owner = await ownerOf(db, view);
	await db.complaints.bulkPut(complaints.map((complaint) => toRow(complaint, owner)));
	if (gone.length > 0) await db.complaints.bulkDelete(gone);
	return complaints;
}

async function connectedSet(db: Database, start: string): Promise<string[]> {
	const found = new Set([start]);
	for (const id of found) {
		for (const other of (await db.complaints.get(id))?.complaint.mergedWith ?? [])
			if (await db.complaints.get(other)) found.add(other);
	}
	return [...found];
}

/** Whose complaints are ours, by this machine's device ids and our OPD. */
export async function ownerOf(db: Database, { ownOpdIds }: Pick<ViewContext, "ownOpdIds">): Promise<Owner> {
	const device = (await db.meta.get("device"))?.value as { id: string; earlier?: string[] } | undefined;
	return { deviceIds: device ? [device.id, ...(device.earlier ?? [])] : [], opdIds: ownOpdIds };
}

/** The row of the view that stands for a complaint. */
export function toRow(complaint: Complaint, owner: Owner): ComplaintRow {
	const { running } = complaint;
	const isOurs = isOwn(complaint, owner);
	return {
		id: complaint.id,
		number: complaint.number,
		capturedAt: complaint.capturedAt,
		changedAt: complaint.changedAt,
		isOpen: isOpen(complaint) ? 1 : 0,
		isAwaiting: running !== null && running.of !== "followUp" ? 1 : 0,
		dueAt: running?.dueAt ?? NO_DEADLINE,
		amberAt: running?.amberAt ?? NO_DEADLINE,
		...(running && isOurs && { ownAmberAt: running.amberAt, ownDueAt: running.dueAt }),
		...(complaint.promise && isOurs && { ownPromiseAt: complaint.promise.remindAt }),
		post: complaint.postId ?? "",
		foldVersion: FOLD_VERSION,
		citizen: citizenKey(complaint.channel, complaint.comment.handle),
		placeWords: placeKeys(complaint),
		facets: facetsOf(complaint),
		searchWords: searchWordsOf(complaint),
		complaint,
	};
}

/** By what all complaints of one citizen are found; "" where the account is not known. */
export function citizenKey(channel: Complaint["channel"], handle: string | null): string {
	const name = (handle ?? "").trim().replace(/^@/, "").toLowerCase();
	return name === "" ? "" : `${channel}:${name}`;
}

const REBUILD_CHUNK = 500;

/**
 * Rebuilds rows that an older fold wrote, a chunk a transaction, until none is left: can be stopped and goes on where it was.
 * @returns how many rows were rebuilt
 */
export async function rebuildOutdated(db: Database, view: ViewContext, signal: AbortSignal): Promise<number> {
	let rebuilt = 0;
	while (!signal.aborted) {
		const ids = await db.complaints.where("foldVersion").below(FOLD_VERSION).limit(REBUILD_CHUNK).primaryKeys();
		if (ids.length === 0) break;
		await db.transaction("rw", viewTables(db), () => refresh(db, ids, view));
		rebuilt += ids.length;
	}
	return rebuilt;
}

/** Forgets the whole view and folds it again from the log. */
export async function rebuildAll(db: Database, view: ViewContext): Promise<void> {
	await db.transaction("rw", viewTables(db), async () => {
		await db.complaints.clear();
		const subjects = (await db.entries.orderBy("subject").uniqueKeys()) as string[];
		await refresh(db, subjects, view);
	});
}
