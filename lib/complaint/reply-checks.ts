import { blame } from "./reply-checks/blame.ts";
import { capitals } from "./reply-checks/capitals.ts";
import { isEmergencyUntold } from "./reply-checks/emergency.ts";
import { foreignLink } from "./reply-checks/foreign-link.ts";
import { identifyingNumber } from "./reply-checks/identifying-number.ts";
import { maskedNumber } from "./reply-checks/masked-number.ts";
import { promiseWithoutDate } from "./reply-checks/promise-without-date.ts";
import type { CheckSituation, OtherAnswer, ReplyFinding, WordCheck } from "./reply-checks/situation.ts";
import { undecided } from "./reply-checks/undecided.ts";

export type { CheckSituation, OtherAnswer, ReplyFacts, ReplyFinding } from "./reply-checks/situation.ts";

/** A text longer than any site takes is looked at as far as this, characters. */
const LENGTH = 20_000;
/** Citizens notice a machine: so often a template may have been used in a thread before. */
const MOST_USES = 2;
/** How far the site's clock, by which an answer has its time, may differ from ours, milliseconds. */
const CLOCK_DIFFERENCE_MS = 2 * 60_000;

const WORD_CHECKS = {
	"identifying-number": identifyingNumber,
	"masked-number": maskedNumber,
	"promise-without-date": promiseWithoutDate,
	blame,
	capitals,
	"foreign-link": foreignLink,
} satisfies Partial<Record<ReplyFinding["check"], WordCheck>>;

/**
 * Looks a reply text through before it goes into the site's box, by rules on this machine. Each check says something at most once; none
 * decides: the officer may insert the text all the same, with a reason.
 * @returns what speaks against it, the gravest first; empty when nothing does
 */
export function checkReply(text: string, situation: CheckSituation): ReplyFinding[] {
	const read = text.slice(0, LENGTH).normalize("NFC");
	const { otherAnswer } = situation.facts;
	const findings: ReplyFinding[] = [];
	if (isEmergencyUntold(read, situation)) findings.push({ check: "emergency-first", excerpt: null });
	if (otherAnswer !== null && isNews(otherAnswer, situation))
		findings.push({ check: "answered-meanwhile", excerpt: null, answer: otherAnswer });
	const notYet = undecided(read, situation.guidance);
	if (notYet !== null) findings.push({ check: notYet, excerpt: null });
	for (const [check, rule] of Object.entries(WORD_CHECKS) as [keyof typeof WORD_CHECKS, WordCheck][]) {
		const excerpt = rule(read, situation);
		if (excerpt !== null) findings.push({ check, excerpt: excerpt.trim() });
	}
	if (isRepeated(situation) && !isIncident(situation)) findings.push({ check: "repeated", excerpt: null });
	return findings;
}

/**
 * Whether the same text goes out to many people with the same trouble: comments that were merged into one incident, where it is no fault to
 * repeat oneself, but one pinned statement tells all of them at once.
 */
export function isPinBetter(situation: Pick<CheckSituation, "template" | "facts">): boolean {
	return isRepeated(situation) && isIncident(situation);
}

/** Answered before anybody of us had, or while the officer wrote: an older answer that the page only told of late is none of these. */
function isNews({ at, recordedAt }: OtherAnswer, { facts, openedAt }: CheckSituation): boolean {
	return !facts.hasAnswered || (recordedAt > openedAt && at > openedAt - CLOCK_DIFFERENCE_MS);
}

function isRepeated({ template, facts }: Pick<CheckSituation, "template" | "facts">): boolean {
	return template !== null && (facts.threadUses[template.id] ?? 0) >= MOST_USES;
}

function isIncident({ facts }: Pick<CheckSituation, "facts">): boolean {
	return facts.incidentSize > 1;
}
