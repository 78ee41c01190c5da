import { answerKey, joinedAnswer, type KeptAnswer, type RewrittenAnswer } from "../../lib/complaint/kept-answer.ts";
import { maskIdentifyingNumbers } from "../../lib/complaint/masking.ts";
import type { ArgsOf } from "../../lib/messages/contract.ts";
import type { Answer } from "../../lib/messages/values.ts";
import { announce } from "./browser-double.ts";

const DONE: Answer<null> = { ok: true, value: null };

/** The answers of OPDs that wait among the drafts, as the background keeps them. */
export function keptAnswersIn(drafts: Map<string, unknown>, now: number) {
	const of = (id: string) => (drafts.get(answerKey(id)) as KeptAnswer | undefined) ?? null;
	const changed = (id: string): Answer<null> => {
		announce([id]);
		return DONE;
	};
	return {
		keptAnswer: ({ id }: ArgsOf<"keptAnswer">): Answer<KeptAnswer | null> => ({ ok: true, value: of(id) }),
		keepAnswers({ answers }: ArgsOf<"keepAnswers">): Answer<null> {
			for (const { id, text, from } of answers) {
				const before = of(id);
				const whole = before === null ? text : joinedAnswer(before.text, text);
				drafts.set(answerKey(id), { text: whole, from, receivedAt: now });
				changed(id);
			}
			return DONE;
		},
		rewriteAnswer({ id, text, basis }: ArgsOf<"rewriteAnswer">): Answer<RewrittenAnswer> {
			const before = of(id);
			if (before?.text !== basis) return { ok: true, value: { isKept: false, answer: before } };
			const answer = { ...before, text: maskIdentifyingNumbers(text).text };
			drafts.set(answerKey(id), answer);
			changed(id);
			return { ok: true, value: { isKept: true, answer } };
		},
		discardAnswer({ id }: ArgsOf<"discardAnswer">): Answer<null> {
			drafts.delete(answerKey(id));
			return changed(id);
		},
	};
}
