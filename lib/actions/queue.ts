import { createDirectory } from "../complaint/directory.ts";
import { FOLD_VERSION } from "../complaint/fold.ts";
import type { ArgsOf } from "../messages/contract.ts";
import type { OpenOpd, QueuePage, Rebuilding } from "../messages/values.ts";
import { readOrganisations } from "../store/directory.ts";
import { queueOf } from "../store/queue.ts";
import { facetValues } from "../store/queue-counts.ts";
import type { Database } from "../store/schema.ts";
import type { ActionContext } from "./perform.ts";

/** A piece of the queue. The first one comes without looking at all that fit. */
export async function queuePage(
	{ db, now, officer }: Pick<ActionContext, "db" | "now" | "officer">,
	{ query, offset, limit }: ArgsOf<"queue">,
): Promise<QueuePage> {
	const queue = queueOf(db);
	const moment = { now, officer, directory: createDirectory(await readOrganisations(db)) };
	const { rows, isAll } = await queue.first(query, moment, offset + limit);
	const total = isAll ? rows.length : await queue.count(query, moment);
	return { rows: rows.slice(offset), total };
}

/** The OPDs that open complaints have, in the order of their ids. */
export async function openOpds(db: Database): Promise<OpenOpd[]> {
	return (await facetValues(db, "open", "opd")).map(({ value, count }) => ({ id: value, count }));
}

/** How far the view is folded anew after an update: what is left is not in the queue yet. */
export async function rebuilding(db: Database): Promise<Rebuilding> {
	const left = await db.complaints.where("foldVersion").below(FOLD_VERSION).count();
	return { left, all: left === 0 ? 0 : await db.complaints.count() };
}
