import type { Complaint } from "../complaint/complaint.ts";
import type { NewEntry } from "../complaint/entry.ts";
import type { ArgsOf } from "../messages/contract.ts";
import { type ActionContext, type Outcome, onComplaint, perform } from "./perform.ts";
import { rememberOpd } from "./recent-opds.ts";

/** *Ganti OPD*: number, time of arrival and history stay; the reason is kept. */
export function assign(context: ActionContext, args: ArgsOf<"assign">): Promise<Outcome> {
	return onComplaint(context, args.id, async (complaint) => {
		const outcome = await perform(context, args.action, args.id, [assignedEntry(context, complaint, args)]);
		await rememberOpd(context.db, args.opd.id);
		return outcome;
	});
}

/** What tells that a complaint was given to another OPD. */
export function assignedEntry(
	{ now }: ActionContext,
	complaint: Complaint,
	{ opd, reason }: Pick<ArgsOf<"assign">, "opd" | "reason">,
): NewEntry {
	return { kind: "assigned", subject: complaint.id, at: now, opd, previous: complaint.opd, words: { reason } };
}
