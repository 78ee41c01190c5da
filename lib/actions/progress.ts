import type { Complaint } from "../complaint/complaint.ts";
import type { NewEntry } from "../complaint/entry.ts";
import type { ArgsOf } from "../messages/contract.ts";
import { type ActionContext, currentVerdict, type Outcome, onComplaint, perform, wordsOf } from "./perform.ts";

/** *Tunggu data warga*. */
export function pause(context: ActionContext, args: ArgsOf<"pause">): Promise<Outcome> {
	return onComplaint(context, args.id, () =>
		perform(context, args.action, args.id, [
			{ kind: "paused", subject: args.id, at: context.now, words: wordsOf({ reason: args.reason }) },
		]),
	);
}

/** The citizen's data came, or we no longer wait for it. */
export function resume(context: ActionContext, args: ArgsOf<"resume">): Promise<Outcome> {
	return onComplaint(context, args.id, () =>
		perform(context, args.action, args.id, [{ kind: "resumed", subject: args.id, at: context.now }]),
	);
}

/** An internal note. */
export function note(context: ActionContext, args: ArgsOf<"note">): Promise<Outcome> {
	return onComplaint(context, args.id, (complaint) =>
		perform(context, args.action, args.id, [notedEntry(context, complaint, args)]),
	);
}

/** What tells of an internal note. */
export function notedEntry(
	{ now }: ActionContext,
	{ id }: Complaint,
	{ note: words }: Pick<ArgsOf<"note">, "note">,
): NewEntry {
	return { kind: "noted", subject: id, at: now, words: { note: words } };
}

/** *Lanjut di DM*: the talk goes on in direct messages. */
export function continueInDm(context: ActionContext, args: ArgsOf<"continueInDm">): Promise<Outcome> {
	return onComplaint(context, args.id, () =>
		perform(context, args.action, args.id, [{ kind: "continued", subject: args.id, at: context.now, channel: "dm" }]),
	);
}

/** Closes with its reason. Without an answer before it, the first-response clock ends as *tanpa tanggapan*. */
export function close(context: ActionContext, args: ArgsOf<"close">): Promise<Outcome> {
	return onComplaint(context, args.id, (complaint) =>
		perform(context, args.action, args.id, [closedEntry(context, complaint, args)]),
	);
}

/** What tells of a closing, with what it is judged by. */
export function closedEntry(
	context: ActionContext,
	complaint: Complaint,
	{ outcome, reason }: Pick<ArgsOf<"close">, "outcome" | "reason">,
): NewEntry {
	const { now } = context;
	const verdict = currentVerdict(complaint, now, context);
	return { kind: "closed", subject: complaint.id, at: now, outcome, verdict, words: wordsOf({ reason }) };
}

export function reopen(context: ActionContext, args: ArgsOf<"reopen">): Promise<Outcome> {
	return onComplaint(context, args.id, () =>
		perform(context, args.action, args.id, [
			{ kind: "reopened", subject: args.id, at: context.now, words: wordsOf({ reason: args.reason }) },
		]),
	);
}
