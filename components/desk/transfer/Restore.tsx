import { fullText } from "../../../lib/words/dates.ts";
import { countText } from "../../../lib/words/numbers.ts";
import { useApp } from "../../ui/App.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { useDesk } from "../DeskContext.tsx";
import { FilePicker } from "../files/FilePicker.tsx";
import { useReveal } from "../useReveal.ts";
import { backupFile } from "./files.ts";
import { IntakeMessage } from "./IntakeMessage.tsx";
import type { Preview } from "./intake.ts";
import { type Intake, type IntakeState, useIntake } from "./useIntake.ts";

const ROWS = ["complaints", "entries", "documents"] as const;

/** Restores a backup: says what will change, keeps the present state as a file, then replaces everything in one piece. */
export function Restore() {
	const words = useApp().words.desk.transfer;
	const intake = useIntake("replace");
	const { state } = intake;
	return (
		<div class="restore">
			<h3>{words.restore.title}</h3>
			{state.step !== "sending" && (
				<FilePicker label={words.restore.choose} onFile={(file) => void intake.choose(file)} />
			)}
			<IntakeMessage intake={intake} />
			{state.step === "ready" && <RestorePreview state={state} intake={intake} />}
			{state.step === "done" && <Banner tone="info">{words.restore.done(state.name)}</Banner>}
		</div>
	);
}

function RestorePreview({ state, intake }: { state: Extract<IntakeState, { step: "ready" }>; intake: Intake }) {
	const { words, language, dateStyle, now } = useApp();
	const own = words.desk.transfer.restore;
	const { data, session, download } = useDesk();
	const { preview, file, name } = state;
	const keepPresentState = async () => {
		if (!session.settings) return;
		const present = await backupFile(data, session.settings, now.value);
		download(present.name, present.content);
	};
	return (
		<section class="preview" ref={useReveal()} tabIndex={-1} aria-label={own.previewLabel(name)}>
			<p>{own.from(file.agency.opd.name, fullText(file.madeAt, dateStyle))}</p>
			<RestoreTable preview={preview} />
			{preview.missing > 0 && <Banner tone="danger">{own.missing(countText(preview.missing, language))}</Banner>}
			<p>{own.keepsPresent}</p>
			<div class="buttons">
				<Button look="danger" onClick={() => void intake.send(keepPresentState)}>
					{own.submit}
				</Button>
				<Button onClick={intake.cancel}>{words.common.cancel}</Button>
			</div>
		</section>
	);
}

function RestoreTable({ preview }: { preview: Preview }) {
	const { words, language } = useApp();
	const own = words.desk.transfer.restore;
	return (
		<table class="restore-table">
			<caption class="visually-hidden">{own.changes}</caption>
			<thead>
				<tr>
					<td />
					<th scope="col">{own.now}</th>
					<th scope="col">{own.after}</th>
				</tr>
			</thead>
			<tbody>
				{ROWS.map((row) => (
					<tr key={row}>
						<th scope="row">{own.rows[row]}</th>
						<td>{countText(preview.here[row], language)}</td>
						<td>{countText(preview.inFile[row], language)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
