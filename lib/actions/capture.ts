import type { NewEntry } from "../complaint/entry.ts";
import type { ArgsOf, ClassificationArgs, CommentArgs } from "../messages/contract.ts";
import { type ActionContext, type Outcome, perform, wordsOf } from "./perform.ts";
import { rememberOpd } from "./recent-opds.ts";

/** Records a comment: captured, classified, assigned and, if there is one, the note, in one action. */
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
	const outcome = await perform(context, args.action, subject, entries);
	await rememberOpd(context.db, opd.id);
	return outcome;
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
	const { id: subject, site, role, parentId, postId, postedAt } = comment;
	return { kind: "captured", subject, at, site, role, parentId, postId, postedAt, words: commentWords(comment) };
}

function classified(subject: string, classification: ClassificationArgs, at: number): NewEntry {
	const { messageKind, category, urgency, unit, topic, location } = classification;
	return { kind: "classified", subject, at, messageKind, category, urgency, unit, words: wordsOf({ topic, location }) };
}

function commentWords(comment: CommentArgs) {
	const { text, author, handle, permalink, postPermalink, postHandle, postAuthor, postText } = comment;
	return wordsOf({ text, author, handle, permalink, postPermalink, postHandle, postAuthor, postText });
}
