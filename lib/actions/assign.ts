import type { ArgsOf } from "../messages/contract.ts";
import { type ActionContext, type Outcome, onComplaint, perform } from "./perform.ts";
import { rememberOpd } from "./recent-opds.ts";

/** *Ganti OPD*: number, time of arrival and history stay; the reason is kept. */
export function assign(context: ActionContext, args: ArgsOf<"assign">): Promise<Outcome> {
	return onComplaint(context, args.id, async (complaint) => {
		const outcome = await perform(context, args.action, args.id, [
			{
				kind: "assigned",
				subject: args.id,
				at: context.now,
				opd: args.opd,
				previous: complaint.opd,
				words: { reason: args.reason },
			},
		]);
		await rememberOpd(context.db, args.opd.id);
		return outcome;
	});
}
