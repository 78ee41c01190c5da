import { createDirectory } from "../complaint/directory.ts";
import type { ArgsOf } from "../messages/contract.ts";
import type { QueuePage } from "../messages/values.ts";
import { readOrganisations } from "../store/directory.ts";
import { queueOf } from "../store/queue.ts";
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
