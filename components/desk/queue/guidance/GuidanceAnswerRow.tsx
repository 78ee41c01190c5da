import { shortAbout } from "../../../../lib/report/demand.ts";
import { shorten } from "../../../../lib/report/safe-text.ts";
import { DecisionChoice } from "../../../complaint/guidance/DecisionChoice.tsx";
import { NAME_MAX_LENGTH, REMARK_MAX_LENGTH, textFault } from "../../../complaint/guidance/decision.ts";
import { useApp, useWords } from "../../../ui/App.tsx";
import { Button } from "../../../ui/Button.tsx";
import type { GuidanceAnswersState, GuidanceRow } from "./useGuidanceAnswers.ts";

const SAID_LENGTH = 300;

/** One answer: what was written, what was read of it, and everything that can be put right. */
export function GuidanceAnswerRow({
	row,
	place,
	state,
}: {
	row: GuidanceRow;
	place: number;
	state: GuidanceAnswersState;
}) {
	const words = useWords();
	const own = words.guidance.answer;
	const { draft, reading, key } = row;
	const fault = textFault(draft, words);
	const label = (what: string) => own.ofRow(what, place);
	return (
		<tr class={state.isReady(row) ? "" : "answers-open"}>
			<td>
				<ComplaintChoice row={row} place={place} state={state} />
			</td>
			<td>
				<DecisionChoice
					label={label(own.columns.decision)}
					value={draft.decision}
					onChange={(decision) => state.change(key, { decision })}
				/>
				<blockquote class="small soft" title={own.said}>
					{shorten(reading.said, SAID_LENGTH)}
				</blockquote>
				{reading.doubt && <p class="small guidance-doubt">{own.doubts[reading.doubt]}</p>}
			</td>
			<td>
				{draft.decision === "approved" && (
					<textarea
						class="input"
						rows={3}
						aria-label={label(words.guidance.decide.text)}
						{...(fault ? { "aria-invalid": "true" as const } : {})}
						value={draft.text}
						onInput={(event) => state.change(key, { text: event.currentTarget.value })}
					/>
				)}
				{fault && <p class="field-fault">{fault}</p>}
				<textarea
					class="input"
					rows={1}
					maxLength={REMARK_MAX_LENGTH}
					placeholder={draft.decision === "rejected" ? words.guidance.decide.reason : words.guidance.decide.remark}
					aria-label={label(words.guidance.decide.remark)}
					value={draft.remark}
					onInput={(event) => state.change(key, { remark: event.currentTarget.value })}
				/>
			</td>
			<td>
				<input
					class="input"
					type="text"
					autocomplete="off"
					maxLength={NAME_MAX_LENGTH}
					placeholder={words.guidance.decide.byPlaceholder}
					aria-label={label(words.guidance.decide.by)}
					value={draft.by}
					onInput={(event) => state.change(key, { by: event.currentTarget.value })}
				/>
			</td>
			<td>
				<Button look="quiet" isSmall aria-label={own.dropRow(place)} onClick={() => state.drop(key)}>
					{own.drop}
				</Button>
			</td>
		</tr>
	);
}

/** The complaint by its number; to be chosen where the answer does not say which. */
function ComplaintChoice({ row, place, state }: { row: GuidanceRow; place: number; state: GuidanceAnswersState }) {
	const { words, settings } = useApp();
	const own = words.guidance.answer;
	const about = row.complaint && shortAbout(row.complaint, settings);
	if (row.reading.number !== null && row.complaint)
		return (
			<>
				<strong>{row.complaint.number}</strong>
				<span class="small answers-about">{about}</span>
			</>
		);
	return (
		<select
			class="input"
			aria-label={own.complaintOf(place)}
			value={row.complaint?.id ?? ""}
			onChange={(event) => state.assign(row.key, event.currentTarget.value)}
		>
			<option value="">{own.choose}</option>
			{state.waiting.map((complaint) => (
				<option key={complaint.id} value={complaint.id}>
					{complaint.number} {shortAbout(complaint, settings)}
				</option>
			))}
		</select>
	);
}
