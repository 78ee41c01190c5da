import { shortAbout } from "../../../lib/report/demand.ts";
import { shortName } from "../../../lib/report/recipients.ts";
import { useApp, useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import type { AnswerRow, AnswersBackState, RowFate } from "./useAnswersBack.ts";

/** Number, complaint and answer of each piece: both can be put right before they are kept. */
export function AnswerTable({ rows, back }: { rows: readonly AnswerRow[]; back: AnswersBackState }) {
	const words = useWords().forward.answers;
	return (
		<table class="answers">
			<thead>
				<tr>
					<th scope="col">{words.columns.number}</th>
					<th scope="col">{words.columns.complaint}</th>
					<th scope="col">{words.columns.answer}</th>
					<td />
				</tr>
			</thead>
			<tbody>
				{rows.map((row, index) => (
					<Row key={row.key} row={row} name={row.number || String(index + 1)} back={back} />
				))}
			</tbody>
		</table>
	);
}

function Row({ row, name, back }: { row: AnswerRow; name: string; back: AnswersBackState }) {
	const words = useWords().forward.answers;
	const fate = back.fateOf(row);
	return (
		<tr class={fate.type === "kept" ? "" : "answers-open"}>
			<td>
				<input
					class="input answers-number"
					type="text"
					autocomplete="off"
					spellcheck={false}
					aria-label={`${words.number} ${name}`}
					value={row.number}
					onInput={(event) => back.change(row.key, { number: event.currentTarget.value })}
					onChange={(event) => void back.lookUp(event.currentTarget.value)}
				/>
			</td>
			<td class="small">
				<FateWords fate={fate} />
			</td>
			<td>
				<textarea
					class="input"
					rows={1}
					aria-label={`${words.answer} ${name}`}
					value={row.text}
					onInput={(event) => back.change(row.key, { text: event.currentTarget.value })}
				/>
			</td>
			<td>
				<Button look="quiet" isSmall aria-label={words.dropRow(name)} onClick={() => back.drop(row.key)}>
					{words.drop}
				</Button>
			</td>
		</tr>
	);
}

function FateWords({ fate }: { fate: RowFate }) {
	const {
		words: { forward, common },
		settings,
	} = useApp();
	const words = forward.answers;
	if (fate.type !== "kept") return <>{words[fate.type]}</>;
	const { opd, status } = fate.complaint;
	const about = [opd && shortName(opd), shortAbout(fate.complaint, settings)].filter((part) => part).join(" · ");
	return (
		<>
			<span>{about || forward.demand.noTopic}</span>
			{status.type === "closed" && <span class="soft"> ({common.states.closed})</span>}
			{fate.isTwice && <span class="answers-twice">{words.twice}</span>}
		</>
	);
}
