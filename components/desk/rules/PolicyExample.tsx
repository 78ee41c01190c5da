import { useState } from "preact/hooks";
import { explainClock } from "../../../lib/complaint/clock/explain.ts";
import type { ClockRules, Policy } from "../../../lib/complaint/clock/rules.ts";
import { MESSAGE_KINDS, type MessageKind, type Zone } from "../../../lib/complaint/vocabulary.ts";
import { weekOf } from "../../../lib/complaint/week.ts";
import { fullText } from "../../../lib/words/dates.ts";
import { noonOf } from "../../../lib/words/rules-text.ts";
import { Arithmetic } from "../../complaint/deadline/ExplainedDeadline.tsx";
import { useApp, useNow } from "../../ui/App.tsx";
import { SelectField, TextField } from "../../ui/Field.tsx";
import { fromLocalInput, toLocalInput } from "../../ui/local-time.ts";

const DAY = 86_400_000;
/** From Monday's beginning to Friday, 16.45: when offices have closed for the weekend. */
const FRIDAY_EVENING = 4 * DAY + (16 * 60 + 45) * 60_000;

/** What the policy makes of one comment, counted day by day while the rules are written. */
export function PolicyExample({ policy, rules }: { policy: Policy; rules: ClockRules }) {
	const { words, dateStyle } = useApp();
	const own = words.desk.rules.policies;
	const now = useNow();
	const begins = Math.max(now, noonOf(policy.effectiveFrom, dateStyle));
	const [typed, setTyped] = useState<string | null>(null);
	const [messageKind, setMessageKind] = useState<MessageKind>("complaint");
	const value = typed ?? toLocalInput(fridayAfter(begins, rules.zone), rules.zone);
	const start = fromLocalInput(value, rules.zone);
	const facts = { messageKind, urgency: "medium", opdId: null, pauses: [] } as const;
	const explanation =
		start === null
			? null
			: explainClock(
					"firstResponse",
					{ ...facts, start: { earliest: start, latest: start } },
					{ ...rules, policies: [policy] },
				);
	return (
		<section class="example" aria-label={own.example}>
			<h3>{own.example}</h3>
			<div class="field-pair">
				<TextField label={own.exampleAt} type="datetime-local" value={value} onChange={setTyped} />
				<SelectField
					label={own.exampleKind}
					value={messageKind}
					options={MESSAGE_KINDS.map((kind) => ({ value: kind, label: words.common.messageKinds[kind] }))}
					onChange={setMessageKind}
				/>
			</div>
			{start !== null && (
				<p role="status">
					<strong>
						{explanation
							? own.exampleDue(fullText(start, dateStyle), fullText(explanation.dueAt, dateStyle))
							: own.exampleNone}
					</strong>
				</p>
			)}
			{explanation && (
				<details class="disclosure">
					<summary>{own.exampleDays}</summary>
					<div class="deadline-body">
						<Arithmetic explanation={explanation} start={null} />
					</div>
				</details>
			)}
		</section>
	);
}

/** Friday, 16.45, of the week that holds `at`, or of the next one when that is past. */
function fridayAfter(at: number, zone: Zone): number {
	const friday = weekOf(at, zone).startAt + FRIDAY_EVENING;
	return friday >= at ? friday : friday + 7 * DAY;
}
