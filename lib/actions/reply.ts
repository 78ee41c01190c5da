import type { NewEntry } from "../complaint/entry.ts";
import type { ArgsOf } from "../messages/contract.ts";
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

/** *Sudah ditanggapi*: the entry carries what the answer was judged by. */
export function reply(context: ActionContext, args: ArgsOf<"reply">): Promise<Outcome> {
	return onComplaint(context, args.id, async (complaint) => {
		const at = args.at ?? context.now;
		if (at > context.now + TOLERANCE_MS) return { ok: false, code: "bad-arguments", message: "answered in the future" };
		if (complaint.postedAt && at < complaint.postedAt.earliest)
			return { ok: false, code: "bad-arguments", message: "answered before it was asked" };
		const entries: NewEntry[] = [
			{
				kind: "replied",
				subject: args.id,
				at,
				reply: args.reply,
				source: args.source,
				templateId: args.templateId,
				verdict: currentVerdict(complaint, at, context),
				words: wordsOf({ reply: args.text, replyPermalink: args.permalink }),
			},
		];
		const { db } = context;
		// Together: a worker stopped between the two would leave an answer that is asked for a second time.
		return db.transaction("rw", [...logTables(db), db.pending], async () => {
			const outcome = await perform(context, args.action, args.id, entries);
			await db.pending.delete(args.id);
			return outcome;
		});
	});
}

/** Remembers that a text stands in the site's box: *belum dipastikan terkirim* until somebody says whether it was sent. */
export async function rememberInserted(context: ActionContext, args: ArgsOf<"inserted">): Promise<void> {
	await context.db.pending.put({
		complaintId: args.id,
		templateId: args.templateId,
		text: maskWords({ reply: args.text }).words.reply ?? "",
		reply: args.reply,
		insertedAt: context.now,
	});
}

export async function forgetInserted(context: ActionContext, args: ArgsOf<"forgetInserted">): Promise<void> {
	await context.db.pending.delete(args.id);
}
