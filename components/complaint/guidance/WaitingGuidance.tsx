import { useState } from "preact/hooks";
import type { Complaint, Guidance } from "../../../lib/complaint/complaint.ts";
import { shortText } from "../../../lib/words/dates.ts";
import { durationText } from "../../../lib/words/duration.ts";
import { useApp, useNow } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { CopyButton } from "../../ui/Copy.tsx";
import { TimeLeft } from "../../ui/TimeLeft.tsx";
import { DecisionForm } from "./DecisionForm.tsx";
import type { decisionArgs } from "./decision.ts";
import { PastedAnswer } from "./PastedAnswer.tsx";
import type { PerformGuidance } from "./perform.ts";
import { useMessage } from "./useMessage.ts";
import { usePeople } from "./usePeople.ts";

interface Props {
	complaint: Complaint;
	guidance: Guidance;
	perform: PerformGuidance;
}

/** *Menunggu arahan*: since when, the deadline that goes on beside it, and the ways in which the answer comes. */
export function WaitingGuidance({ complaint, guidance, perform }: Props) {
	const { words, dateStyle, language } = useApp();
	const own = words.guidance;
	const now = useNow();
	const { people, remember } = usePeople();
	const [open, setOpen] = useState<"approved" | "rejected" | "paste" | null>(null);
	const [isBusy, setBusy] = useState(false);
	const text = guidance.text ?? "";
	const { message } = useMessage(complaint, text, people.to);
	const { request } = guidance;

	const run = async (work: () => Promise<boolean>) => {
		setBusy(true);
		if (await work()) setOpen(null);
		setBusy(false);
	};
	const decide = (decision: NonNullable<ReturnType<typeof decisionArgs>>) =>
		run(async () => {
			const done = own.decide.done[decision.decision];
			if (!(await perform("decideGuidance", { request, ...decision }, done))) return false;
			remember({ by: decision.decidedBy });
			return true;
		});
	const shared = { asked: text, isBusy, onDecide: decide, onCancel: () => setOpen(null) };
	return (
		<>
			<h3>{own.waiting.title(durationText(now - guidance.askedAt, language))}</h3>
			<p class="small soft">{own.waiting.since(shortText(guidance.askedAt, dateStyle), guidance.askedBy)}</p>
			{complaint.running && (
				<p class="small">
					{own.waiting.goesOn} <TimeLeft complaint={complaint} />
				</p>
			)}
			<p class="guidance-text">{guidance.text ?? own.waiting.noText}</p>
			{open === null && (
				<div class="guidance-buttons">
					{text !== "" && <Button onClick={() => setOpen("approved")}>{own.waiting.approve}</Button>}
					{text !== "" && <Button onClick={() => setOpen("rejected")}>{own.waiting.reject}</Button>}
					{text !== "" && <Button onClick={() => setOpen("paste")}>{own.waiting.paste}</Button>}
					{text !== "" && <CopyButton look="quiet" text={message} label={own.waiting.copyAgain} />}
					<Button
						look="quiet"
						disabled={isBusy}
						onClick={() => void run(() => perform("withdrawGuidance", { request }, own.waiting.withdrawn))}
					>
						{own.waiting.withdraw}
					</Button>
				</div>
			)}
			{(open === "approved" || open === "rejected") && (
				<DecisionForm
					key={open}
					title={open === "approved" ? own.decide.approveTitle : own.decide.rejectTitle}
					submitLabel={open === "approved" ? own.decide.approve : own.decide.reject}
					start={{ decision: open, by: people.by, text, remark: "" }}
					canChoose={false}
					{...shared}
				/>
			)}
			{open === "paste" && <PastedAnswer complaint={complaint} by={people.by} {...shared} />}
		</>
	);
}
