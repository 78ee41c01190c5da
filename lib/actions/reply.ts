import type { NewEntry } from "../complaint/entry.ts";
import { observationKey } from "../complaint/ids.ts";
import { promiseCalendarOf } from "../complaint/promise/calendar.ts";
import { findPromise } from "../complaint/promise.ts";
import type { ArgsOf } from "../messages/contract.ts";
import { readMeta, writeMeta } from "../store/documents.ts";
import { logTables } from "../store/log.ts";
import {
	type ActionContext,
	currentVerdict,
	maskWords,
	type Outcome,
	onComplaint,
	perform,
	wordsOf,
} from "./perform.ts";

/** Clocks of two machines differ a little; further ahead a time is a mistake. */
const TOLERANCE_MS = 5 * 60_000;

/**
 * *Sudah ditanggapi*: the entry carries what the answer was judged by, and until when it promised something. That a waiting reply was sent is
 * logged once, whichever screens say so.
 */
export function reply(context: ActionContext, args: ArgsOf<"reply">): Promise<Outcome> {
	const { db, settings, rules } = context;
	// Together: a worker stopped between the two would leave an answer that is asked for a second time.
	return db.transaction("rw", logTables(db), () =>
		onComplaint(context, args.id, async (complaint) => {
			const at = args.at ?? context.now;
			if (at > context.now + TOLERANCE_MS)
				return { ok: false, code: "bad-arguments", message: "answered in the future" };
			if (complaint.postedAt && at < complaint.postedAt.earliest)
				return { ok: false, code: "bad-arguments", message: "answered before it was asked" };
			const waiting = await db.pending.get(args.id);
			const box = args.insertedAt === null || args.insertedAt === waiting?.insertedAt ? waiting : undefined;
			const insertedAt = args.insertedAt ?? box?.insertedAt;
			// "Besok" is the day after it was written, not after somebody said that it was sent.
			const writtenAt = args.source === "confirmed" && insertedAt !== undefined ? Math.min(insertedAt, at) : at;
			const promised = findPromise(args.text ?? "", writtenAt, promiseCalendarOf(settings.opd.id, rules));
			const sent: NewEntry = {
				kind: "replied",
				subject: args.id,
				at,
				...(args.insertedAt !== null && { key: observationKey("sent", args.id, `${args.insertedAt}`) }),
				reply: args.reply,
				source: args.source,
				templateId: args.templateId,
				// Those that stood in the box before the last one.
				...(box?.alsoUsed && { alsoUsed: box.alsoUsed }),
				...(promised && { promised }),
				verdict: currentVerdict(complaint, at, context),
				words: wordsOf({ reply: args.text, replyPermalink: args.permalink }),
			};
			const outcome = await perform(context, args.action, args.id, [sent]);
			// A retry that comes late may find the next text in the box.
			if (box && outcome.ok && outcome.value.changed.length > 0) await db.pending.delete(args.id);
			return outcome;
		}),
	);
}

/**
 * Remembers that a text stands in the site's box: *belum dipastikan terkirim* until somebody says whether it was sent. A text that was added to
 * an earlier one of ours makes one reply with it. What a check said against it, and why it went in all the same, is noted in the log. Told of
 * the same insertion again, it does nothing.
 */
export async function rememberInserted(context: ActionContext, args: ArgsOf<"inserted">): Promise<void> {
	const { db, now } = context;
	const { action, id, templateId, reply, override } = args;
	const text = maskWords({ reply: args.text }).words.reply ?? "";
	await db.transaction("rw", logTables(db), async () => {
		const known = (await readMeta<string[]>(db, "insertions")) ?? [];
		if (known.includes(action)) return;
		await writeMeta(db, "insertions", [...known, action].slice(-MOST_INSERTIONS));
		const before = args.isAdded ? await db.pending.get(id) : undefined;
		const used = before ? [...(before.alsoUsed ?? []), before.templateId].filter((one) => one !== null) : [];
		await db.pending.put({
			complaintId: id,
			templateId,
			...(used.length > 0 && { alsoUsed: used.slice(-MOST_TEMPLATES) }),
			text: before ? `${before.text}\n${text}` : text,
			// Whichever of them answers the matter, the whole does.
			reply: before?.reply === "substantive" ? "substantive" : reply,
			insertedAt: now,
		});
		if (override === null) return;
		const { checks, reason } = override;
		const entry = {
			kind: "overridden",
			subject: id,
			at: now,
			checks,
			templateId,
			words: { reply: text, reason },
		} as const;
		await perform(context, action, id, [entry]);
	});
}

/** So many are known again; a retry comes soon. */
const MOST_INSERTIONS = 100;
/** Of one reply, as the log keeps them. */
const MOST_TEMPLATES = 20;

/** Asks no more about a text that was not sent; about one that came into the box since, it goes on asking. */
export async function forgetInserted({ db }: ActionContext, args: ArgsOf<"forgetInserted">): Promise<void> {
	const { id: complaintId, insertedAt } = args;
	await db.pending
		.where({ complaintId })
		.and((box) => box.insertedAt === insertedAt)
		.delete();
}
