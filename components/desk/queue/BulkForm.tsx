import { useMemo, useState } from "preact/hooks";
import { opdRefOf } from "../../../lib/complaint/directory.ts";
import { OUTCOMES, type Outcome } from "../../../lib/complaint/vocabulary.ts";
import type { BulkTask } from "../../../lib/messages/args.ts";
import { useDirectory, useWords } from "../../ui/App.tsx";
import { Combobox } from "../../ui/Combobox.tsx";
import { SelectField, TextField } from "../../ui/Field.tsx";
import { InlineForm } from "../../ui/InlineForm.tsx";
import { useAct } from "../../ui/useAct.ts";

interface Props {
	type: BulkTask["type"];
	count: number;
	onSubmit: (task: BulkTask) => void;
	onCancel: () => void;
}

/** What a bulk action needs to know: the OPD, the outcome, a reason, a note. */
export function BulkForm({ type, count, onSubmit, onCancel }: Props) {
	const { desk, common } = useWords();
	const words = desk.queue.bulk;
	const { assignable } = useDirectory();
	const act = useAct();
	const [opdId, setOpdId] = useState<string | null>(null);
	const [outcome, setOutcome] = useState<Outcome>("handled");
	const [text, setText] = useState("");
	const choices = useMemo(
		() =>
			assignable.map(({ id, name, abbreviation, aliases }) => ({
				id,
				label: abbreviation || name,
				hint: name,
				keywords: [name, ...aliases],
			})),
		[assignable],
	);
	const task = (): BulkTask | null => {
		const said = text.trim();
		if (said === "") return null;
		if (type === "note") return { type, note: said };
		if (type === "close") return { type, outcome, reason: said };
		const opd = assignable.find(({ id }) => id === opdId);
		return opd ? { type, opd: opdRefOf(opd), reason: said } : null;
	};
	const ready = task();
	return (
		<InlineForm
			title={words.titles[type](count)}
			submitLabel={words.submit(count)}
			act={act}
			canSubmit={ready !== null}
			onSubmit={() => ready && onSubmit(ready)}
			onCancel={onCancel}
		>
			<div class="bulk-fields">
				{type === "assign" && (
					<Combobox
						label={words.opd}
						placeholder={words.opdPlaceholder}
						choices={choices}
						value={opdId}
						onChoose={setOpdId}
					/>
				)}
				{type === "close" && (
					<SelectField<Outcome>
						label={words.outcome}
						value={outcome}
						options={OUTCOMES.map((value) => ({ value, label: common.outcomes[value] }))}
						onChange={setOutcome}
					/>
				)}
				<TextField
					label={type === "note" ? words.note : words.reason}
					isLong={type === "note"}
					maxLength={type === "note" ? 5000 : 1000}
					value={text}
					onChange={setText}
				/>
			</div>
		</InlineForm>
	);
}
