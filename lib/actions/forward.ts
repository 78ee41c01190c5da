import type { NewEntry } from "../complaint/entry.ts";
import type { ArgsOf } from "../messages/contract.ts";
import { type ActionContext, type Done, type Outcome, onComplaint, perform } from "./perform.ts";

/** *Teruskan*: a message for the OPD was copied or opened. Whether it was sent, only the admin knows. */
export function forward(context: ActionContext, args: ArgsOf<"forward">): Promise<Outcome> {
	return onComplaint(context, args.id, () =>
		perform(context, args.action, args.id, [forwarded(args.id, args, context.now)]),
	);
}

/** What *Tagih* did: `noted` are the complaints on which it stands in the log. */
export type ForwardedAll = { ok: true; value: Done & { noted: string[] } } | Extract<Outcome, { ok: false }>;

/** *Tagih*: the same for all complaints in one message, as one action. Those undone meanwhile are left out. */
export async function forwardAll(context: ActionContext, args: ArgsOf<"forwardAll">): Promise<ForwardedAll> {
	const { db, now } = context;
	const rows = await db.complaints.bulkGet(args.ids);
	const ids = rows.flatMap((row) => (row === undefined ? [] : [row.id]));
	const [first] = ids;
	if (first === undefined) return { ok: false, code: "not-found", message: "none of the complaints is left" };
	const outcome = await perform(
		context,
		args.action,
		first,
		ids.map((id) => forwarded(id, args, now)),
	);
	if (!outcome.ok) return outcome;
	// From the log: a retry stores nothing, and answers what the first try noted.
	const noted = new Set((await db.entries.where({ action: args.action }).toArray()).map(({ subject }) => subject));
	return { ok: true, value: { ...outcome.value, noted: args.ids.filter((id) => noted.has(id)) } };
}

function forwarded(
	subject: string,
	{ opd, channel }: Pick<ArgsOf<"forward">, "opd" | "channel">,
	at: number,
): NewEntry {
	return { kind: "forwarded", subject, at, opd, channel };
}
