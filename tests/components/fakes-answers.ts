import { answerKey, type KeptAnswer } from "../../lib/complaint/kept-answer.ts";
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
				drafts.set(answerKey(id), { text, from, receivedAt: now });
				changed(id);
			}
			return DONE;
		},
		rewriteAnswer({ id, text }: ArgsOf<"rewriteAnswer">): Answer<null> {
			drafts.set(answerKey(id), { ...of(id), text });
			return changed(id);
		},
		discardAnswer({ id }: ArgsOf<"discardAnswer">): Answer<null> {
			drafts.delete(answerKey(id));
			return changed(id);
		},
	};
}
