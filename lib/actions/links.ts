import { uuidv7 } from "../complaint/ids.ts";
import { linkKey, type StoredLink, storedLink } from "../complaint/links.ts";
import type { LinksOutcome, LinkToVisit } from "../messages/values.ts";
import { newestDocuments, replaceDocument } from "../store/documents.ts";
import type { Database, DocumentRow } from "../store/schema.ts";
import type { ActionContext } from "./perform.ts";

/** Each link is a document of its own: it outlives the worker, the browser and an update, and is part of a backup. */
const PREFIX = "link:";
/** How long a link that is done with is remembered, milliseconds. */
const KEPT_MS = 30 * 86_400_000;

interface KeptLink {
	id: string;
	row: DocumentRow;
	link: StoredLink;
}

/** Links pasted for a visit, the oldest first. One whose comment was recorded or ticked off meanwhile is done. */
export async function linksToVisit(db: Database): Promise<LinkToVisit[]> {
	return (await keptLinks(db)).map(({ id, link: { action: _, ...link } }) => ({ id, ...link }));
}

/**
 * Puts links on the list, in their order, except those that are on it or whose comment is recorded already.
 * @param links the text's links to the three sites, perhaps some of them twice
 */
export async function addLinks(
	context: ActionContext,
	action: string,
	links: readonly Pick<StoredLink, "url" | "site" | "complaintId">[],
): Promise<Omit<LinksOutcome, "foreign">> {
	const { db, now, officer } = context;
	return db.transaction("rw", db.documents, db.complaints, async () => {
		const kept = await keptLinks(db);
		await forget(db, kept, now);
		const earlier = kept.filter(({ link }) => link.action === action).length;
		// A retry after an answer that was lost: what it added the first time is what it added.
		if (earlier > 0) return { added: earlier, known: links.length - earlier };
		const known = new Set(kept.filter(({ link }) => link.state !== "done").map(({ link }) => linkKey(link)));
		for (const id of await recordedAmong(db, links)) known.add(id);
		let added = 0;
		for (const { url, site, complaintId } of links) {
			if (known.has(linkKey({ url, complaintId }))) continue;
			known.add(linkKey({ url, complaintId }));
			// One later than the other, so that the order of the text stays.
			const addedAt = now + added;
			const link: StoredLink = { url, site, complaintId, addedAt, addedBy: officer, action, state: "waiting" };
			await replaceDocument(db, PREFIX + uuidv7(now, context.random(10)), link, context);
			added += 1;
		}
		return { added, known: links.length - added };
	});
}

/** @returns whether there is such a link */
export async function markLink(
	context: Pick<ActionContext, "db" | "now" | "random">,
	id: string,
	state: StoredLink["state"],
): Promise<boolean> {
	const { db } = context;
	return db.transaction("rw", db.documents, async () => {
		const found = linkIn((await newestDocuments(db, PREFIX + id))[0]);
		if (!found) return false;
		await replaceDocument(db, found.row.name, { ...found.link, state }, context);
		return true;
	});
}

async function keptLinks(db: Database): Promise<KeptLink[]> {
	const found = (await newestDocuments(db, PREFIX)).map(linkIn).filter((kept) => kept !== null);
	const recorded = await recordedAmong(
		db,
		found.map(({ link }) => link),
	);
	return found
		.map(({ id, row, link }): KeptLink => {
			const isDone = link.complaintId !== null && recorded.has(link.complaintId);
			return { id, row, link: isDone ? { ...link, state: "done" } : link };
		})
		.sort((a, b) => a.link.addedAt - b.link.addedAt);
}

function linkIn(row: DocumentRow | undefined): KeptLink | null {
	const parsed = storedLink.safeParse(row?.value);
	return row && parsed.success ? { id: row.name.slice(PREFIX.length), row, link: parsed.data } : null;
}

async function recordedAmong(
	db: Database,
	links: readonly Pick<StoredLink, "complaintId">[],
): Promise<ReadonlySet<string>> {
	const ids = links.map(({ complaintId }) => complaintId).filter((id) => id !== null);
	const rows = await db.complaints.bulkGet(ids);
	return new Set(rows.flatMap((row) => row?.id ?? []));
}

async function forget(db: Database, kept: readonly KeptLink[], now: number): Promise<void> {
	const old = kept.filter(({ row, link }) => link.state === "done" && row.order < now - KEPT_MS);
	await db.documents.bulkDelete(old.map(({ row }) => row.id));
}
