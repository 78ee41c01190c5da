import { useState } from "preact/hooks";
import type { Complaint } from "../../../../lib/complaint/complaint.ts";
import { ALL_OPEN } from "../../../../lib/complaint/queue-query.ts";
import { shortNumber } from "../../../../lib/report/guidance-message.ts";
import { OtherMessages } from "../../../complaint/guidance/OtherMessages.tsx";
import { useWords } from "../../../ui/App.tsx";
import { Banner, FaultBanner } from "../../../ui/Banner.tsx";
import { Button } from "../../../ui/Button.tsx";
import { PastedField } from "../../../ui/PastedField.tsx";
import { hashOf } from "../../routes.ts";
import { GuidanceAnswerRow } from "./GuidanceAnswerRow.tsx";
import { type GuidanceAnswersState, useGuidanceAnswers } from "./useGuidanceAnswers.ts";

/** *Tempel jawaban arahan*: one text from WhatsApp answers several drafts. What was read is shown, and recorded with one button. */
export function GuidanceAnswers() {
	const words = useWords().guidance.answer;
	/** Null before it was opened. Folded in, it keeps what was pasted and put right. */
	const [isOpen, setOpen] = useState<boolean | null>(null);
	return (
		<div class="guidance-answers">
			<Button isSmall aria-expanded={isOpen === true} onClick={() => setOpen(!isOpen)}>
				{words.open}
			</Button>
			{isOpen !== null && <PasteCard isHidden={!isOpen} />}
		</div>
	);
}

function PasteCard({ isHidden }: { isHidden: boolean }) {
	const words = useWords().guidance.answer;
	const state = useGuidanceAnswers();
	const [pasted, setPasted] = useState("");
	const [outcome, setOutcome] = useState<{ done: Complaint[]; refused: Complaint[] } | null>(null);
	const ready = state.rows?.filter(state.isReady) ?? [];
	const record = async () => {
		const next = await state.record();
		setOutcome(next);
		if (next.refused.length === 0 && next.done.length === state.rows?.length) setPasted("");
	};
	return (
		<section class="card" aria-label={words.title} hidden={isHidden}>
			<p class="soft">{words.lead}</p>
			<PastedField
				label={words.pasted}
				rows={4}
				placeholder={words.placeholder(shortNumber(state.waiting[0]?.number ?? ""))}
				value={pasted}
				onInput={setPasted}
			/>
			<div class="buttons">
				<Button
					disabled={pasted.trim() === "" || !state.isKnown}
					onClick={() => {
						setOutcome(null);
						state.read(pasted);
					}}
				>
					{words.read}
				</Button>
			</div>
			{state.rows?.length === 0 && outcome === null && <Banner tone="warning">{words.nothing}</Banner>}
			<OtherMessages messages={state.others} />
			{state.rows !== null && state.rows.length > 0 && <AnswerTable rows={state.rows} state={state} />}
			{ready.length > 0 && (
				<div class="buttons">
					<Button look="primary" disabled={state.act.isBusy} onClick={() => void record()}>
						{words.record(ready.length)}
					</Button>
				</div>
			)}
			{outcome && <Outcome {...outcome} />}
			{outcome && outcome.refused.length > 0 && <FaultBanner code={state.act.fault} />}
		</section>
	);
}

function AnswerTable({
	rows,
	state,
}: {
	rows: NonNullable<GuidanceAnswersState["rows"]>;
	state: GuidanceAnswersState;
}) {
	const { columns } = useWords().guidance.answer;
	return (
		<table class="answers guidance-table">
			<thead>
				<tr>
					{[columns.complaint, columns.decision, columns.text, columns.by].map((column) => (
						<th key={column} scope="col">
							{column}
						</th>
					))}
					<td />
				</tr>
			</thead>
			<tbody>
				{rows.map((row, index) => (
					<GuidanceAnswerRow key={row.key} row={row} place={index + 1} state={state} />
				))}
			</tbody>
		</table>
	);
}

/** Each leads to its complaint, where the decision can be undone. */
function Outcome({ done, refused }: { done: Complaint[]; refused: Complaint[] }) {
	const words = useWords().guidance.answer;
	return (
		<>
			{done.length > 0 && (
				<Banner tone="info">
					<span>{words.recorded(done.length)}</span>
					<span class="answers-saved">
						{done.map(({ id, number }) => (
							<a
								key={id}
								href={hashOf({ screen: "queue", query: { ...ALL_OPEN, state: "guidance" }, complaintId: id })}
							>
								{number}
							</a>
						))}
					</span>
				</Banner>
			)}
			{refused.length > 0 && (
				<Banner tone="warning">{words.failed(refused.map(({ number }) => number).join(", "))}</Banner>
			)}
		</>
	);
}
