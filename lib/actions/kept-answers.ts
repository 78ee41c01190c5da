import { SITE_TOLERANCE_MS } from "../complaint/answers.ts";
import { effectiveEntries } from "../complaint/effective.ts";
import {
	answerKey,
	type HandedAnswer,
	joinedAnswer,
	type KeptAnswer,
	type RewrittenAnswer,
	replyDraftKey,
} from "../complaint/kept-answer.ts";
import { maskIdentifyingNumbers } from "../complaint/masking.ts";
import type { ArgsOf } from "../messages/contract.ts";
import { createReader } from "../store/read.ts";
import type { Database } from "../store/schema.ts";
import { isOver } from "./contacts.ts";
import type { ActionContext } from "./perform.ts";
import { publicOnes } from "./public-numbers.ts";

/** The answer of an OPD that waits to be given to the citizen, or null. One that was given stays stored: undoing that shows it again. */
export async function keptAnswer(db: Database, complaintId: string): Promise<KeptAnswer | null> {
	const answer = (await db.drafts.get(answerKey(complaintId)))?.value as KeptAnswer | undefined;
	return answer === undefined || (await isGiven(db, complaintId, answer.receivedAt)) ? null : answer;
}

/** All that wait to be given to citizens, for the colleague who takes over. */
export async function keptAnswers({ db, now }: Pick<ActionContext, "db" | "now">): Promise<HandedAnswer[]> {
	const waiting: HandedAnswer[] = [];
	for (const { key, savedAt } of await db.drafts.where("key").startsWith(answerKey("")).toArray()) {
		const id = key.slice(answerKey("").length);
		const answer = await keptAnswer(db, id);
		if (answer?.text.trim() && !(await isOver(db, id, savedAt, now))) waiting.push({ id, ...answer });
	}
	return waiting;
}

/**
 * Takes over what waited at another PC: not what was given since. Of one that is here already the text that was rewritten last counts; another
 * that waits here stays, with what is new below it.
 */
export async function takeAnswers(context: ActionContext, { answers }: ArgsOf<"takeAnswers">): Promise<void> {
	const { db, now } = context;
	const isPublic = await publicOnes(context);
	await db.transaction("rw", db.drafts, db.entries, db.words, db.complaints, async () => {
		for (const { id, ...handed } of answers) {
			const { receivedAt, rewrittenAt = 0 } = handed;
			const stored = (await db.drafts.get(answerKey(id)))?.value as KeptAnswer | undefined;
			const isSame = stored?.receivedAt === receivedAt;
			if (isSame && rewrittenAt <= (stored.rewrittenAt ?? 0)) continue;
			if ((await isOver(db, id, receivedAt, now)) || (await isGiven(db, id, receivedAt))) continue;
			const before = isSame ? null : await keptAnswer(db, id);
			const theirs = { ...handed, text: maskIdentifyingNumbers(handed.text, isPublic).text };
			const text = before === null ? theirs.text : joinedAnswer(before.text, theirs.text);
			if (text === theirs.text) await put(db, id, theirs);
			// An answer of its own: the next handover of either of the two must not take the place of both.
			else if (text !== before?.text) await put(db, id, { text, from: theirs.from, receivedAt: now });
		}
	});
}

/**
 * Whether the citizen has had the full answer since `receivedAt`. The officer who notes one knows what waits, whatever time is noted; the page
 * may show one later that had been sent before.
 */
async function isGiven(db: Database, complaintId: string, receivedAt: number): Promise<boolean> {
	const entries = await createReader(db).entriesOf([complaintId]);
	return effectiveEntries(entries).some(
		(entry) =>
			entry.kind === "replied" &&
			entry.reply === "substantive" &&
			entry.recordedAt >= receivedAt &&
			(entry.source !== "detected" || entry.at >= receivedAt - SITE_TOLERANCE_MS),
	);
}

/**
 * Keeps one answer for each complaint, masked but for public numbers; a second one is added to a first that still waits, and takes the
 * place of one that was given.
 */
export async function keepAnswers(context: ActionContext, { answers }: ArgsOf<"keepAnswers">): Promise<void> {
	const { db, now } = context;
	const isPublic = await publicOnes(context);
	await db.transaction("rw", db.drafts, db.entries, db.words, async () => {
		for (const { id, text, from } of answers) {
			const before = await keptAnswer(db, id);
			const masked = maskIdentifyingNumbers(text, isPublic).text;
			await put(db, id, {
				text: before === null ? masked : joinedAnswer(before.text, masked),
				from,
				receivedAt: now,
			});
		}
	});
}

/** Changes the text of a kept answer; nothing when it is gone, or no longer the text that the change was made of. */
export async function rewriteAnswer(
	context: ActionContext,
	{ id, text, basis }: ArgsOf<"rewriteAnswer">,
): Promise<RewrittenAnswer> {
	const { db } = context;
	const isPublic = await publicOnes(context);
	return db.transaction("rw", db.drafts, db.entries, db.words, async () => {
		const before = await keptAnswer(db, id);
		if (before?.text !== basis) return { isKept: false, answer: before };
		const answer = { ...before, text: maskIdentifyingNumbers(text, isPublic).text, rewrittenAt: context.now };
		await put(db, id, answer);
		return { isKept: true, answer };
	});
}

/** A screen that is behind discards what it shows, not what came since: that is answered, else null. */
export async function discardAnswer({ db }: ActionContext, args: ArgsOf<"discardAnswer">): Promise<KeptAnswer | null> {
	const isShown = (answer: KeptAnswer) => answer.receivedAt === args.receivedAt;
	await db.drafts
		.where({ key: answerKey(args.id) })
		.and(({ value }) => isShown(value as KeptAnswer))
		.delete();
	return keptAnswer(db, args.id);
}

/**
 * Deletes kept answers, and what was typed for a reply, a week after their complaint was closed, and at once when its words were erased.
 * @param now UTC milliseconds
 */
export async function deleteOldAnswers(db: Database, now: number): Promise<void> {
	const prefixes = [answerKey(""), replyDraftKey("")];
	await db.transaction("rw", db.drafts, db.complaints, async () => {
		for (const { key, savedAt } of await db.drafts.where("key").startsWithAnyOf(prefixes).toArray()) {
			const complaintId = key.slice(key.indexOf(":") + 1);
			if (await isOver(db, complaintId, savedAt, now)) await db.drafts.delete(key);
		}
	});
}

async function put(db: Database, complaintId: string, answer: KeptAnswer): Promise<void> {
	await db.drafts.put({ key: answerKey(complaintId), value: answer, savedAt: answer.receivedAt });
}
