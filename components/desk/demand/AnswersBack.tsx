import { useState } from "preact/hooks";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { useWords } from "../../ui/App.tsx";
import { Banner, FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { PastedField } from "../../ui/PastedField.tsx";
import { hashOf, OPEN_QUEUE } from "../routes.ts";
import { AnswerTable } from "./AnswerTable.tsx";
import { useAnswersBack } from "./useAnswersBack.ts";

/** *Tempel jawaban*: what came back becomes one draft answer for each number. Nothing is sent. */
export function AnswersBack({ open }: { open: readonly Complaint[] }) {
	const words = useWords().forward.answers;
	const [pasted, setPasted] = useState("");
	const [saved, setSaved] = useState<readonly Complaint[]>([]);
	const back = useAnswersBack(open);
	const rows = back.rows ?? [];
	const known = rows.filter((row) => back.fateOf(row).type === "kept" && row.text.trim() !== "");
	const numbers = new Set(known.map((row) => row.number)).size;

	const read = async () => {
		setSaved([]);
		await back.read(pasted);
	};
	const save = async () => {
		const complaints = await back.save();
		if (complaints === null) return;
		setSaved(complaints);
		setPasted("");
	};
	return (
		<section class="card" aria-label={words.title}>
			<h2>{words.title}</h2>
			<p class="soft">{words.lead}</p>
			<PastedField label={words.pasted} rows={5} placeholder={words.placeholder} value={pasted} onInput={setPasted} />
			<div class="buttons">
				<Button disabled={pasted.trim() === ""} onClick={() => void read()}>
					{words.read}
				</Button>
				<span role="status" class="soft">
					{back.rows !== null && known.length > 0 && words.found(numbers, rows.length - known.length)}
				</span>
			</div>
			{back.rows !== null && known.length === 0 && <Banner tone="warning">{words.nothing}</Banner>}
			{rows.length > 0 && <AnswerTable rows={rows} back={back} />}
			<FaultBanner code={back.act.fault} />
			{known.length > 0 && (
				<div class="buttons">
					<Button look="primary" disabled={back.act.isBusy} onClick={() => void save()}>
						{words.save(numbers)}
					</Button>
				</div>
			)}
			{saved.length > 0 && (
				<Banner tone="info">
					<span>{words.saved(saved.length)}</span>
					<span class="answers-saved">
						{saved.map(({ id, number }) => (
							<a key={id} href={hashOf({ ...OPEN_QUEUE, complaintId: id })}>
								{number}
							</a>
						))}
					</span>
				</Banner>
			)}
		</section>
	);
}
