import { useState } from "preact/hooks";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { type GuidanceReadings, readGuidanceAnswers } from "../../../lib/report/guidance-answer.ts";
import { restoreCitizen, shortNumber } from "../../../lib/report/guidance-message.ts";
import { shorten } from "../../../lib/report/safe-text.ts";
import { useWords } from "../../ui/App.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { FormPanel } from "../../ui/FormPanel.tsx";
import { PastedField } from "../../ui/PastedField.tsx";
import { DecisionForm } from "./DecisionForm.tsx";
import { type decisionArgs, draftOfReading } from "./decision.ts";
import { OtherMessages } from "./OtherMessages.tsx";

/** What was written is shown so far; the whole stands in the field above. */
const SHOWN_LENGTH = 600;

interface Props {
	complaint: Complaint;
	/** The draft that guidance was asked on. */
	asked: string;
	/** Who decided last. */
	by: string;
	isBusy: boolean;
	onDecide: (decision: NonNullable<ReturnType<typeof decisionArgs>>) => void;
	onCancel: () => void;
}

/** *Tempel jawaban*: what was read of the superior's message is shown, and recorded only after the officer has looked at it. */
export function PastedAnswer({ complaint, asked, by, isBusy, onDecide, onCancel }: Props) {
	const words = useWords().guidance;
	const own = words.answer;
	const [pasted, setPasted] = useState("");
	const [read, setRead] = useState<GuidanceReadings | null>(null);
	const reading = read?.readings.findLast(({ number }) => number === complaint.number);
	const others = read?.readings.filter(({ number }) => number !== complaint.number) ?? [];
	if (reading && read)
		return (
			<DecisionForm
				title={own.title}
				submitLabel={words.decide.record}
				asked={asked}
				start={draftOfReading({ ...reading, text: reading.text && restoreCitizen(reading.text, complaint) }, asked, by)}
				canChoose
				isBusy={isBusy}
				onDecide={onDecide}
				onCancel={onCancel}
			>
				<figure class="guidance-said">
					<figcaption class="small soft">{own.said}</figcaption>
					<blockquote>{shorten(reading.said, SHOWN_LENGTH)}</blockquote>
				</figure>
				{reading.doubt && <Banner tone="warning">{own.doubts[reading.doubt]}</Banner>}
				<OtherMessages messages={read.others} />
				{others.map(({ otherNumber }) => otherNumber && <p key={otherNumber}>{own.otherNumber(otherNumber)}</p>)}
			</DecisionForm>
		);
	return (
		<FormPanel
			isDecision
			title={own.title}
			onCancel={onCancel}
			buttons={
				<Button
					look="primary"
					disabled={pasted.trim() === ""}
					onClick={() => setRead(readGuidanceAnswers(pasted, [{ number: complaint.number, text: asked }]))}
				>
					{own.read}
				</Button>
			}
		>
			<p class="field-hint">{own.lead}</p>
			<PastedField
				label={own.pasted}
				rows={4}
				placeholder={own.placeholder(shortNumber(complaint.number))}
				value={pasted}
				onInput={(text) => {
					setPasted(text);
					setRead(null);
				}}
			/>
			{others.map(({ otherNumber }) => (
				<Banner key={otherNumber} tone="warning">
					{otherNumber === null ? own.nothing : own.otherNumber(otherNumber)}
				</Banner>
			))}
			{read?.readings.length === 0 && <Banner tone="warning">{own.nothing}</Banner>}
		</FormPanel>
	);
}
