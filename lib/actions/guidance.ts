import type { Complaint } from "../complaint/complaint.ts";
import type { NewEntry } from "../complaint/entry.ts";
import { maskIdentifyingNumbers } from "../complaint/masking.ts";
import type { ArgsOf } from "../messages/contract.ts";
import { logTables } from "../store/log.ts";
import { type ActionContext, type IsPublic, type Outcome, onComplaint, perform, wordsOf } from "./perform.ts";
import { publicOnes } from "./public-numbers.ts";

/** *Minta arahan*: sends a draft up. A request that waits already is taken back in the same action. */
export function askGuidance(context: ActionContext, args: ArgsOf<"askGuidance">): Promise<Outcome> {
	return onNewest(context, args.id, ({ id: subject, guidance }, isPublic) => {
		const step = { kind: "guidance", subject, at: context.now } as const;
		const before: NewEntry[] =
			guidance?.state === "waiting" && guidance.request !== args.request
				? [{ ...step, step: "withdrawn", request: guidance.request, templateId: guidance.templateId }]
				: [];
		const { request, templateId, text } = args;
		const asked = { ...step, step: "requested", request, templateId, words: { reply: text } } as const;
		return perform(context, args.action, subject, [...before, asked], isPublic);
	});
}

/** What came of a request that waits: approved (perhaps with changes) or rejected, by whom, with what remark. */
export function decideGuidance(context: ActionContext, args: ArgsOf<"decideGuidance">): Promise<Outcome> {
	const { decision: step, text: reply, remark: reason } = args;
	// In a pasted chat a person who is not among the contacts is a telephone number, and a head is never erased.
	const decidedBy = maskIdentifyingNumbers(args.decidedBy).text;
	return onWaiting(context, args, { step, decidedBy, words: wordsOf({ reply, reason }) });
}

export function withdrawGuidance(context: ActionContext, args: ArgsOf<"withdrawGuidance">): Promise<Outcome> {
	return onWaiting(context, args, { step: "withdrawn" });
}

type Step = Pick<Extract<NewEntry, { kind: "guidance" }>, "step" | "decidedBy" | "words">;

/** One decision only: a second one, or one on what was taken back, is refused. A retry of a stored action changes nothing. */
function onWaiting(
	context: ActionContext,
	{ action, id, request }: { action: string; id: string; request: string },
	step: Step,
): Promise<Outcome> {
	return onNewest(context, id, async ({ guidance }, isPublic) => {
		if ((await context.db.entries.where({ action }).count()) > 0) return perform(context, action, id, []);
		if (guidance?.request !== request || guidance.state !== "waiting")
			return { ok: false, code: "not-found", message: "no such request waits" };
		const { templateId } = guidance;
		const decided = { kind: "guidance", subject: id, at: context.now, request, templateId, ...step } as const;
		return perform(context, action, id, [decided], isPublic);
	});
}

/** Two people may press at the same time: what is written follows from what stands there then. */
async function onNewest(
	context: ActionContext,
	id: string,
	work: (complaint: Complaint, isPublic: IsPublic) => Promise<Outcome>,
): Promise<Outcome> {
	const isPublic = await publicOnes(context);
	return context.db.transaction("rw", logTables(context.db), () =>
		onComplaint(context, id, (complaint) => work(complaint, isPublic)),
	);
}
