import type { Interval } from "../../../lib/complaint/entry.ts";
import type { ExplainedClock } from "../../../lib/messages/values.ts";
import { fullText } from "../../../lib/words/dates.ts";
import { explanationText } from "../../../lib/words/explanation-text.ts";
import { useApp } from "../../ui/App.tsx";

/** One deadline: what it was judged by, or its arithmetic day by day. */
export function ExplainedDeadline({ clock, start }: { clock: ExplainedClock; start: Interval | null }) {
	const { words, dateStyle } = useApp();
	const own = words.deadline;
	const { explanation, judged } = clock;
	const isByOtherRules = judged !== null && judged.dueAt !== (explanation?.dueAt ?? null);
	return (
		<>
			{judged && <p class="deadline-judged">{judgedText(judged)}</p>}
			{isByOtherRules && (
				<p>{explanation ? own.wouldDiffer(fullText(explanation.dueAt, dateStyle)) : own.wouldOweNothing}</p>
			)}
			{explanation && !isByOtherRules && <Arithmetic explanation={explanation} start={start} />}
		</>
	);

	function judgedText({ dueAt, policyName, policyVersion, holidayTable }: NonNullable<typeof judged>): string {
		const policy = policyName === "" ? own.unknownPolicy : own.version(policyName, policyVersion);
		if (dueAt === null) return own.judgedWithout(policy);
		return own.judged(fullText(dueAt, dateStyle), policy, holidayTable ?? words.common.none);
	}
}

/** The days that counted and those that did not: also beside the form where the rules are written. */
export function Arithmetic({
	explanation,
	start,
}: {
	explanation: NonNullable<ExplainedClock["explanation"]>;
	start: Interval | null;
}) {
	const { words, dateStyle } = useApp();
	const own = words.deadline;
	const { facts, days, pauses, total, due, warning } = explanationText(explanation, start, dateStyle);
	return (
		<>
			<dl class="deadline-facts">
				{facts.map(([term, meaning]) => (
					<div key={term}>
						<dt>{term}</dt>
						<dd>{meaning}</dd>
					</div>
				))}
			</dl>
			<ol class="deadline-days" aria-label={own.days}>
				{days.map(({ day, what, isCounted }) => (
					<li key={day} class={isCounted ? "deadline-counted" : "deadline-skipped"}>
						<span class="deadline-day">{day}</span> <span>{what}</span>
					</li>
				))}
			</ol>
			{pauses.map((pause) => (
				<p key={pause} class="small soft">
					{pause}
				</p>
			))}
			<dl class="deadline-facts deadline-sum">
				<div>
					<dt>{own.total}</dt>
					<dd>{total}</dd>
				</div>
				<div>
					<dt>{own.due}</dt>
					<dd>
						<strong>{due}</strong>
					</dd>
				</div>
			</dl>
			{warning && <p class="field-fault">{warning}</p>}
		</>
	);
}
