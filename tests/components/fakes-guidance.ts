import type { ArgsOf } from "../../lib/messages/contract.ts";
import type { Answer } from "../../lib/messages/values.ts";

/** The steps of *minta arahan*, each one entry in a log in memory. */
export function guidanceIn(
	one: (args: { action: string; id: string }, entry: Record<string, unknown>) => Answer<never>,
) {
	const step = { kind: "guidance", templateId: null };
	return {
		askGuidance: (args: ArgsOf<"askGuidance">) => {
			const { request, templateId, text: reply } = args;
			return one(args, { ...step, step: "requested", request, templateId, words: { reply } });
		},
		decideGuidance: (args: ArgsOf<"decideGuidance">) => {
			const { request, decision, decidedBy, text: reply, remark: reason } = args;
			return one(args, { ...step, step: decision, request, decidedBy, words: { reply, ...(reason && { reason }) } });
		},
		withdrawGuidance: (args: ArgsOf<"withdrawGuidance">) =>
			one(args, { ...step, step: "withdrawn", request: args.request }),
	};
}
