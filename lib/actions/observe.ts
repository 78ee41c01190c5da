import { holderOf } from "../complaint/accounts.ts";
import type { ArgsOf, CommentArgs } from "../messages/contract.ts";
import type { SightingRow } from "../store/schema.ts";
import { detect } from "./detect.ts";
import { noteFuller } from "./fuller.ts";
import type { ActionContext } from "./perform.ts";
import { keepSighting, limitSightings, pruneSightings } from "./sightings.ts";

/**
 * Takes what a page shows by itself and decides what it means: an answer, a leader's disposition, a post of a registered account, or what a
 * record still lacked. Everything else is left alone.
 * @returns what is to be asked for again: complaints, comments whose surroundings changed, accounts (`account:x:name`)
 */
export async function observeComments(context: ActionContext, { comments }: ArgsOf<"observe">): Promise<string[]> {
	const { db, settings, now } = context;
	const changed = new Set<string>();
	const rows: SightingRow[] = [];
	const grown = new Set<string>();
	for (const seen of comments) {
		for (const id of await noteFuller(context, seen)) changed.add(id);
		const { handle } = seen;
		if (handle === null || holderOf(settings, seen.site, handle) === null) continue;
		const kept = await keepSighting(db, { ...seen, handle }, now);
		if (!kept) continue;
		const { row, isNew } = kept;
		if (isNew) grown.add(row.account);
		if (isNew) for (const id of [row.parentId, row.postId]) if (id !== "") changed.add(id);
		if (isNew && row.parentId === "") changed.add(`account:${row.account}`);
		rows.push(row);
	}
	// Only now: a leader's comment may stand under an answer of ours that was read after it.
	for (const row of rows) for (const id of await detect(context, row)) changed.add(id);
	await pruneSightings(db, now);
	for (const account of grown) await limitSightings(db, account);
	return [...changed];
}

/** Logs what had been seen around a comment before it was recorded: answered first, recorded afterwards. */
export async function detectAround(
	context: ActionContext,
	{ id, parentId, postId }: Pick<CommentArgs, "id" | "parentId" | "postId">,
): Promise<string[]> {
	// Beside it, too: an answer there may be addressed to its writer.
	let above = [id, parentId, postId].filter((one) => one !== null);
	const rows = new Map<string, SightingRow>();
	while (above.length > 0) {
		const below = await context.db.sightings.where("parentId").anyOf(above).toArray();
		const fresh = below.filter((row) => !rows.has(row.id));
		for (const row of fresh) rows.set(row.id, row);
		// Below those, too: a leader may have answered an answer.
		above = fresh.map((row) => row.id);
	}
	const changed: string[] = [];
	for (const row of rows.values()) changed.push(...(await detect(context, row)));
	return changed;
}
