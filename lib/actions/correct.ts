import type { ArgsOf } from "../messages/contract.ts";
import { type ActionContext, type Outcome, onComplaint, perform } from "./perform.ts";

/** Corrects one field of the comment as read; what was read stays in the log. */
export function correct(context: ActionContext, args: ArgsOf<"correct">): Promise<Outcome> {
	const { id: subject, action, field } = args;
	return onComplaint(context, subject, () =>
		perform(context, action, subject, [
			field === "postedAt"
				? { kind: "corrected", subject, at: context.now, field, postedAt: args.postedAt }
				: { kind: "corrected", subject, at: context.now, field, words: { value: args.value ?? "" } },
		]),
	);
}
