import type { ReplyFinding } from "../complaint/reply-checks.ts";
import { type DateStyle, shortText } from "./dates.ts";
import { wordsIn } from "./words.ts";

/** What a check says against a text, and what to do about it: two sentences. */
export function findingText(finding: ReplyFinding, style: DateStyle): string {
	const { found, answered, advice } = wordsIn(style.language).replyChecks;
	const what =
		finding.check === "answered-meanwhile"
			? answered(finding.answer.by, shortText(finding.answer.at, style))
			: found[finding.check](finding.excerpt ?? "");
	return `${what} ${advice[finding.check]}`;
}
