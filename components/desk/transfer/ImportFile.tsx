import { fullText } from "../../../lib/words/dates.ts";
import { countText } from "../../../lib/words/numbers.ts";
import { useApp } from "../../ui/App.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { FilePicker } from "../files/FilePicker.tsx";
import { useReveal } from "../useReveal.ts";
import { IntakeMessage } from "./IntakeMessage.tsx";
import { type Intake, type IntakeState, useIntake } from "./useIntake.ts";

/** *Impor berkas*: unites another machine's file with the log; what it would bring is said before. */
export function ImportFile() {
	const words = useApp().words.desk.transfer;
	const intake = useIntake("add");
	const { state } = intake;
	return (
		<section class="card">
			<h2>{words.import.title}</h2>
			<p>{words.import.lead}</p>
			{state.step !== "sending" && <FilePicker label={words.choose} onFile={(file) => void intake.choose(file)} />}
			<IntakeMessage intake={intake} />
			{state.step === "ready" && <ImportPreview state={state} intake={intake} />}
			{state.step === "done" && <ImportDone state={state} />}
		</section>
	);
}

function ImportPreview({ state, intake }: { state: Extract<IntakeState, { step: "ready" }>; intake: Intake }) {
	const { words, language, dateStyle } = useApp();
	const own = words.desk.transfer.import;
	const { file, preview, name } = state;
	const text = (value: number): string => countText(value, language);
	const hasNews = preview.fresh + preview.answers > 0;
	return (
		<section class="preview" ref={useReveal()} tabIndex={-1} aria-label={own.previewLabel(name)}>
			<h3>{own.previewLabel(name)}</h3>
			<p class="soft">
				{own.from(words.desk.transfer.purposes[file.purpose], file.agency.opd.name, fullText(file.madeAt, dateStyle))}
			</p>
			<ul class="preview-counts">
				<li>
					<strong>{text(preview.fresh)}</strong> {own.fresh}
				</li>
				<li>
					<strong>{text(preview.known)}</strong> {own.known}
				</li>
				<li>
					<strong>{text(preview.inFile.complaints)}</strong> {own.complaints}
				</li>
				{preview.answers > 0 && (
					<li>
						<strong>{text(preview.answers)}</strong> {own.answers}
					</li>
				)}
			</ul>
			{!hasNews && <p>{own.nothingNew}</p>}
			<div class="buttons">
				{hasNews && (
					<Button look="primary" onClick={() => void intake.send()}>
						{own.submit}
					</Button>
				)}
				<Button onClick={intake.cancel}>{words.common.cancel}</Button>
			</div>
		</section>
	);
}

function ImportDone({ state }: { state: Extract<IntakeState, { step: "done" }> }) {
	const { words, language } = useApp();
	const own = words.desk.transfer.import;
	const { added, known, complaints, ahead } = state.outcome;
	const text = (value: number): string => countText(value, language);
	return (
		<>
			<Banner tone="info">{own.done(state.name, text(added), text(complaints), text(known))}</Banner>
			{ahead > 0 && <Banner tone="warning">{own.ahead(text(ahead))}</Banner>}
		</>
	);
}
