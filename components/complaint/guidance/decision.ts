import type { GuidanceDecision } from "../../../lib/complaint/vocabulary.ts";
import type { GuidanceReading } from "../../../lib/report/guidance-answer.ts";
import type { Words } from "../../../lib/words/words.ts";

/** What a reply may have at most (see `draftText` of the messages). */
const TEXT_MAX_LENGTH = 20_000;
export const REMARK_MAX_LENGTH = 2000;
export const NAME_MAX_LENGTH = 200;

/** A decision as it stands in the form. */
export interface DecisionDraft {
	/** Null until the officer has chosen. */
	decision: GuidanceDecision | null;
	by: string;
	/** The text as it would be approved. */
	text: string;
	remark: string;
}

/** A decision as it was read, over the draft that it is about. A text in doubt is shown, and not yet taken. */
export function draftOfReading(
	{ decision, text, remark, sender }: GuidanceReading,
	draft: string,
	by: string,
): DecisionDraft {
	return {
		decision,
		by: (sender ?? by).slice(0, NAME_MAX_LENGTH),
		text: text ?? draft,
		remark: remark.slice(0, REMARK_MAX_LENGTH),
	};
}

/** What is wrong with the text to be approved, in words; null when nothing is. */
export function textFault({ decision, text }: DecisionDraft, { guidance: { decide } }: Words): string | null {
	if (decision !== "approved") return null;
	// A forgotten `{placeholder}` must never reach a citizen.
	if (/[{}]/.test(text)) return decide.braces;
	return text.trim().length > TEXT_MAX_LENGTH ? decide.tooLong(TEXT_MAX_LENGTH.toLocaleString("id")) : null;
}

/** What is logged; null while something is missing. */
export function decisionArgs(
	draft: DecisionDraft,
	asked: string,
	words: Words,
): { decision: GuidanceDecision; decidedBy: string; text: string; remark: string } | null {
	const { decision, remark } = draft;
	const [decidedBy, text] = [draft.by.trim(), decision === "approved" ? draft.text.trim() : asked.trim()];
	if (decision === null || decidedBy === "" || text === "" || textFault(draft, words) !== null) return null;
	return { decision, decidedBy, text, remark: remark.trim() };
}
