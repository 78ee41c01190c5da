import type { ArgsOf } from "../messages/contract.ts";
import { type ActionContext, type Outcome, perform } from "./perform.ts";

/** Undoes a whole action, on every complaint that it touched. The entries stay in the log and count for nothing. */
export async function undo(context: ActionContext, args: ArgsOf<"undo">): Promise<Outcome> {
	const heads = await context.db.entries.where({ action: args.undoes }).toArray();
	const subjects = [...new Set(heads.map((head) => head.subject))];
	if (!subjects.includes(args.id)) return { ok: false, code: "not-found", message: `no action ${args.undoes}` };
	return perform(
		context,
		args.action,
		args.id,
		subjects.map((subject) => ({ kind: "undone", subject, at: context.now, undoes: args.undoes })),
	);
}
