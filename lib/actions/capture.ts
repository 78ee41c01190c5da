import type { NewEntry } from "../complaint/entry.ts";
import type { ArgsOf, ClassificationArgs, CommentArgs } from "../messages/contract.ts";
import { logTables } from "../store/log.ts";
import { keepContact } from "./contacts.ts";
import { detectAround } from "./observe.ts";
import { type ActionContext, type Outcome, perform, wordsOf } from "./perform.ts";
import { rememberOpd } from "./recent-opds.ts";

/**
 * Records a comment: captured, classified, assigned and, if there is one, the note, in one action. What had been seen around it before (an
 * answer, a disposition) is logged with it.
 */
export async function capture(context: ActionContext, args: ArgsOf<"capture">): Promise<Outcome> {
	const { comment, classification, opd, note } = args;
	const subject = comment.id;
	const at = context.now;
	const entries: NewEntry[] = [
		captured(comment, at),
		classified(subject, classification, at),
		{ kind: "assigned", subject, at, opd, previous: null },
	];
	if (note.trim() !== "") entries.push({ kind: "noted", subject, at, words: { note: note.trim() } });
	const { db } = context;
	const tables = [...logTables(db), db.pending, db.contacts];
	return db.transaction("rw", tables, async () => {
		const outcome = await perform(context, args.action, subject, entries);
		await rememberOpd(db, opd.id);
		if (comment.site === "manual" && args.contact?.trim()) await keepContact(db, subject, args.contact.trim(), at);
		// Actions of their own: the record can be undone without them, and they without the record.
		const detected = await detectAround(context, comment);
		if (!outcome.ok) return outcome;
		return { ok: true, value: { ...outcome.value, changed: [...new Set([...outcome.value.changed, ...detected])] } };
	});
}

/** Ticks a comment off: the words are kept, so that the admin can see later what it was. */
export async function dismiss(context: ActionContext, args: ArgsOf<"dismiss">): Promise<Outcome> {
	const { comment, reason, action } = args;
	return perform(context, action, comment.id, [
		{ kind: "dismissed", subject: comment.id, at: context.now, reason, words: commentWords(comment) },
	]);
}

/** Changes kind, category, urgency, unit, topic or place. */
export async function classify(context: ActionContext, args: ArgsOf<"classify">): Promise<Outcome> {
	return perform(context, args.action, args.id, [classified(args.id, args.classification, context.now)]);
}

function captured(comment: CommentArgs, at: number): NewEntry {
	const { id: subject, site, role, parentId, postId, postedAt, intake, reading } = comment;
	const { isTruncated = false, isTranslated = false, rules, pageKind } = reading ?? {};
	return {
		kind: "captured",
		subject,
		at,
		...{ site, role, parentId, postId, postedAt },
		...(intake && { intake }),
		...(isTruncated && { isTruncated }),
		...(isTranslated && { isTranslated }),
		...(rules && { rules }),
		...(pageKind && { pageKind }),
		words: commentWords(comment),
	};
}

function classified(subject: string, classification: ClassificationArgs, at: number): NewEntry {
	const { messageKind, category, urgency, unit, topic, location } = classification;
	return { kind: "classified", subject, at, messageKind, category, urgency, unit, words: wordsOf({ topic, location }) };
}

function commentWords(comment: CommentArgs) {
	const { text, author, handle, permalink, postPermalink, postHandle, postAuthor, postText } = comment;
	return wordsOf({ text, author, handle, permalink, postPermalink, postHandle, postAuthor, postText });
}
