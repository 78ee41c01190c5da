import { foldAnswers } from "../complaint/answers.ts";
import { type Explanation, explainClock } from "../complaint/clock/explain.ts";
import { policyNameOf } from "../complaint/clock/policy-name.ts";
import type { ClockRules } from "../complaint/clock/rules.ts";
import { type ClockName, clockFactsOf, verdictsOf } from "../complaint/clocks-of.ts";
import type { Complaint } from "../complaint/complaint.ts";
import { effectiveEntries } from "../complaint/effective.ts";
import type { Entry, Verdict } from "../complaint/entry.ts";
import type { VerdictField } from "../complaint/verdict.ts";
import type { ExplainedClock } from "../messages/values.ts";

/**
 * Where the deadlines of a complaint come from by today's rules, and by what those were judged that an answer or a closing has ended.
 * Nothing for what was ticked off or merged: no clock of its own runs.
 */
export function explainComplaint(complaint: Complaint, entries: readonly Entry[], rules: ClockRules): ExplainedClock[] {
	const { status, reopening } = complaint;
	if (status.type === "dismissed" || status.type === "merged") return [];
	const facts = effectiveEntries(entries);
	const verdicts = verdictsOf(
		complaint,
		facts,
		foldAnswers(facts).map(({ answer }) => answer),
	);
	const timed = { ...complaint, reopenedAt: reopening?.at ?? null };
	const explain = (name: ClockName): Explanation | null => {
		const way = clockFactsOf(name, timed);
		return way && explainClock(way.which, way.facts, rules);
	};
	const clocks: ExplainedClock[] = [
		{ which: "firstResponse", explanation: explain("firstResponse"), judged: judgedBy(verdicts.first, "dueAt", rules) },
		{
			which: "followUp",
			explanation: explain("followUp"),
			judged: judgedBy(verdicts.followUp, "followUpDueAt", rules),
		},
		{
			which: "reopened",
			explanation: explain("reopened"),
			judged: judgedBy(verdicts.reopened, "reopenedDueAt", rules),
		},
	];
	return clocks.filter(({ which, explanation, judged }) => {
		if (which === "reopened" && reopening === null) return false;
		// A verdict without a follow-up was given when the rules had none.
		if (which === "followUp" && judged?.dueAt === null) return false;
		return explanation !== null || judged?.dueAt != null;
	});
}

function judgedBy(verdict: Verdict | undefined, which: VerdictField, rules: ClockRules): ExplainedClock["judged"] {
	if (verdict === undefined) return null;
	const { policyId, policyVersion, holidayTable } = verdict;
	return { dueAt: verdict[which] ?? null, policyName: policyNameOf(policyId, rules), policyVersion, holidayTable };
}
