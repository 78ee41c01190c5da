import type { ArgsOf } from "../messages/contract.ts";
import { type ActionContext, type Outcome, onComplaint, perform } from "./perform.ts";

/** Merges two complaints by hand: an entry on each, so that both histories tell it. The parent is the smallest id of the set. */
export function merge(context: ActionContext, args: ArgsOf<"merge">): Promise<Outcome> {
	const { action, id, into } = args;
	if (id === into) return Promise.resolve({ ok: false, code: "bad-arguments", message: "merged with itself" });
	return onComplaint(context, id, () =>
		onComplaint(context, into, () =>
			perform(context, action, id, [
				{ kind: "merged", subject: id, at: context.now, with: into },
				{ kind: "merged", subject: into, at: context.now, with: id },
			]),
		),
	);
}
