import { type Holder, holderOf } from "../complaint/accounts.ts";
import { SITE_TOLERANCE_MS } from "../complaint/answers.ts";
import type { Complaint, PendingReply } from "../complaint/complaint.ts";
import type { Interval, NewEntry, Promised } from "../complaint/entry.ts";
import { observationKey, uuidv7 } from "../complaint/ids.ts";
import { isLikeText } from "../complaint/likeness.ts";
import { addressed } from "../complaint/mentions.ts";
import { type PromiseCalendar, promiseCalendarOf } from "../complaint/promise/calendar.ts";
import { findPromise } from "../complaint/promise.ts";
import { logTables } from "../store/log.ts";
import type { Database, EntryHead, SightingRow } from "../store/schema.ts";
import { citizenKey } from "../store/view.ts";
import { type ActionContext, complaintOf, currentVerdict, perform, wordsOf } from "./perform.ts";
import { holderOfSighting, opdsOf, splitAccount, writtenAt } from "./sightings.ts";

/**
 * Logs what a sighting says of a recorded complaint: that it was answered, or that a leader named who is to act. Each observation is an action
 * of its own, so that it can be undone alone, and is written once: not by a second tab, and not again after it was undone.
 * @returns ids of the complaints that changed
 */
export async function detect(context: ActionContext, row: SightingRow): Promise<string[]> {
	const { db, settings } = context;
	const holder = holderOfSighting(settings, row);
	if (holder === null || row.parentId === "") return [];
	return db.transaction("rw", logTables(db), async () => {
		if (holder.type === "leader") {
			const complaint = await complaintAbove(context, row);
			return complaint ? noteDisposition(context, row, holder.name, complaint) : [];
		}
		const complaint = await answeredBy(context, row);
		return complaint ? noteAnswer(context, row, holder, complaint) : [];
	});
}

async function noteAnswer(
	context: ActionContext,
	row: SightingRow,
	holder: Exclude<Holder, { type: "leader" }>,
	complaint: Complaint,
): Promise<string[]> {
	const { db, settings, rules, now } = context;
	const at = Math.min(writtenAt(row), now);
	// Where the page shows no time: after what it answers, before it was seen.
	const earliest = (row.postedAt ?? complaint.postedAt)?.earliest ?? at;
	if (complaint.postedAt && (row.postedAt?.latest ?? now) < complaint.postedAt.earliest) return [];
	const isOurs = holder.opd.id === settings.opd.id;
	const pending = isOurs ? await pendingOf(db, complaint.id, row) : undefined;
	// What was put into the box here was written then, whatever the page says of it.
	const insertedAt = pending && Math.min(Math.max(pending.insertedAt, earliest), at);
	const written = { earliest: insertedAt ?? earliest, latest: insertedAt ?? at };
	const promised = isOurs ? surePromise(row.text, written, promiseCalendarOf(settings.opd.id, rules)) : null;
	const changed = await logObservations(context, complaint.id, [
		{
			kind: "replied",
			subject: complaint.id,
			at,
			key: observationKey("replied", row.id),
			reply: pending?.reply ?? "acknowledgement",
			source: "detected",
			templateId: pending?.templateId ?? null,
			...(pending?.alsoUsed && { alsoUsed: pending.alsoUsed }),
			...(promised && { promised }),
			verdict: currentVerdict(complaint, at, context),
			...(earliest < at && { writtenAt: { earliest, latest: at } }),
			...(isOurs ? {} : { opd: holder.opd }),
			words: wordsOf({ reply: row.text, replyPermalink: row.permalink }),
		},
	]);
	if (pending && changed.length > 0) await db.pending.delete(complaint.id);
	return changed;
}

/** What an answer promises, where it does not matter when exactly it was written: "besok" of an answer that may be days old says nothing. */
function surePromise(text: string, { earliest, latest }: Interval, calendar: PromiseCalendar): Promised | null {
	const promised = findPromise(text, latest, calendar);
	return promised?.dueAt === findPromise(text, earliest, calendar)?.dueAt ? promised : null;
}

/**
 * The text that waits for a word whether it was sent, if this answer is it: not when the answer had been there before it was put into the box,
 * and not when it says something else, as a colleague's may.
 */
async function pendingOf(db: Database, complaintId: string, row: SightingRow): Promise<PendingReply | undefined> {
	const pending = await db.pending.get(complaintId);
	const isAfter = pending && (row.postedAt?.latest ?? row.firstSeenAt) >= pending.insertedAt - SITE_TOLERANCE_MS;
	return isAfter && isLikeText(pending.text, row.text) ? pending : undefined;
}

async function noteDisposition(
	context: ActionContext,
	row: SightingRow,
	leader: string,
	complaint: Complaint,
): Promise<string[]> {
	return logObservations(
		context,
		complaint.id,
		opdsOf(context.settings, row).map((opd) => ({
			kind: "disposition",
			subject: complaint.id,
			at: Math.min(writtenAt(row), context.now),
			key: observationKey("disposition", row.id, opd.id),
			opd,
			leader,
			commentId: row.id,
			words: wordsOf({ text: row.text, permalink: row.permalink }),
		})),
	);
}

/** Writes observations as one action, those that are in the log (undone ones, too) left out. */
export async function logObservations(
	context: ActionContext,
	complaintId: string,
	entries: readonly (NewEntry & { key: string })[],
): Promise<string[]> {
	const keys = entries.map(({ key }) => key);
	const known = new Set((await context.db.entries.where("key").anyOf(keys).toArray()).map(({ key }) => key));
	const fresh = entries.filter(({ key }) => !known.has(key));
	if (fresh.length === 0) return [];
	const outcome = await perform(context, uuidv7(context.now, context.random(10)), complaintId, fresh);
	return outcome.ok ? outcome.value.changed : [];
}

/** The complaint that an answer is for: the one it stands under, unless it is addressed to somebody else there. */
async function answeredBy(context: ActionContext, row: SightingRow): Promise<Complaint | null> {
	const names = addressedBy(context, row);
	if (names.length > 0) return addressedTo(context, row, names);
	return row.isLoose ? null : recorded(context, row.parentId);
}

function addressedBy({ settings }: ActionContext, { account, mentions, text }: SightingRow): string[] {
	const [site] = splitAccount(account);
	return addressed({ site, text, mentions }, (name) => holderOf(settings, site, name) !== null);
}

/**
 * The citizen's comment or post that a leader's comment is about. It may stand under an answer of an agency, which is then passed over; a
 * registered account at its beginning is the one that is to act, not the one that is spoken to.
 */
async function complaintAbove(context: ActionContext, row: SightingRow): Promise<Complaint | null> {
	const { db, settings } = context;
	const [site] = splitAccount(row.account);
	const names = addressedBy(context, row).filter((name) => holderOf(settings, site, name) === null);
	if (names.length > 0) return addressedTo(context, row, names);
	if (row.isLoose) return null;
	const passed = new Set([row.id]);
	let id = row.parentId;
	for (let above = await db.sightings.get(id); above && !passed.has(id); above = await db.sightings.get(id)) {
		if (above.isLoose) return null;
		passed.add(id);
		id = above.parentId;
	}
	return recorded(context, id);
}

/**
 * Sites put all replies to a comment into one row, and some people answer below the post: of the complaints there, the one by a citizen who is
 * addressed. Null when it might be another.
 */
async function addressedTo(
	context: ActionContext,
	row: SightingRow,
	names: readonly string[],
): Promise<Complaint | null> {
	const { db } = context;
	const [site] = splitAccount(row.account);
	const parent = await recorded(context, row.parentId);
	if (parent && names.includes(parent.comment.handle?.toLowerCase() ?? "")) return parent;
	const citizens = names.map((name) => citizenKey(site, name));
	const theirs = await db.complaints.where("citizen").anyOf(citizens).primaryKeys();
	const heads = await db.entries.where("subject").anyOf(theirs).toArray();
	const beside = heads.filter((head) => standsBelow(head, row.parentId)).map(({ subject }) => subject);
	const [id, ...others] = new Set(beside);
	return id === undefined || others.length > 0 ? null : recorded(context, id);
}

/** Whether a comment was recorded right below this comment or post. */
function standsBelow(head: EntryHead, id: string): boolean {
	const { kind, parentId, postId } = head as EntryHead & { parentId?: string | null; postId?: string | null };
	return kind === "captured" && (parentId ?? postId) === id;
}

/** A complaint that observations are for: recorded, not ticked off, not erased. */
export async function recorded(context: ActionContext, id: string): Promise<Complaint | null> {
	const complaint = await complaintOf(context, id);
	return !complaint || complaint.isErased || complaint.status.type === "dismissed" ? null : complaint;
}
