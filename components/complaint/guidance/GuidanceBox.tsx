import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { newAction } from "../../ui/useAct.ts";
import { AskGuidance } from "./AskGuidance.tsx";
import { DecidedGuidance } from "./DecidedGuidance.tsx";
import type { PerformGuidance } from "./perform.ts";
import { WaitingGuidance } from "./WaitingGuidance.tsx";

interface Props {
	/** Null while the comment is not recorded. */
	complaint: Complaint | null;
	/** The reply as it would be inserted; null where none is being written. */
	text: string | null;
	templateId: string | null;
	/** Records a comment that is not recorded yet. @returns something when it is recorded now */
	record: () => Promise<unknown>;
	perform: PerformGuidance;
	/** The way of an approved text into the site's box, with the other ways beside it; null where there is none: then it is copied. */
	insertWay: ((text: string, templateId: string | null, ways: ComponentChildren) => ComponentChildren) | null;
	/** Puts a rejected text back where it can be changed; null where it cannot. */
	onEdit: ((text: string, templateId: string | null) => void) | null;
}

/** *Minta arahan*: a draft is sent up, waits, and is approved or rejected. The clock goes on all the while. Nothing where there is nothing to ask. */
export function GuidanceBox({ complaint, text, templateId, record, perform, insertWay, onEdit }: Props) {
	const words = useWords().guidance;
	const [isAsking, setAsking] = useState(false);
	const box = useRef<HTMLElement>(null);
	const isFormOpen = isAsking && complaint !== null;
	useLayoutEffect(() => {
		// What there is to press stands at the end of the form.
		if (isFormOpen) box.current?.scrollIntoView?.({ block: "nearest" });
	}, [isFormOpen]);
	const guidance = complaint?.guidance ?? null;
	const draft = text?.trim() ?? "";
	const isNew = draft !== "" && draft !== guidance?.text?.trim();
	if (guidance === null && draft === "") return null;

	const open = async () => {
		if (complaint !== null || (await record())) setAsking(true);
	};
	const ask = async (done: string) => {
		const isAsked = await perform("askGuidance", { request: newAction(), text: draft, templateId }, done);
		if (isAsked) setAsking(false);
		return isAsked;
	};
	const { state } = guidance ?? {};
	const openLabel = !state ? words.ask.open : state === "waiting" ? words.waiting.replace : words.decided.askOther;
	return (
		<section class={`guidance${guidance ? ` guidance-${state}` : ""}`} aria-label={words.title} tabIndex={-1} ref={box}>
			{guidance?.state === "waiting" && complaint && (
				<WaitingGuidance key={guidance.request} complaint={complaint} guidance={guidance} perform={perform} />
			)}
			{(guidance?.state === "approved" || guidance?.state === "rejected") && (
				<DecidedGuidance guidance={{ ...guidance, state: guidance.state }} insertWay={insertWay} onEdit={onEdit} />
			)}
			{state === "waiting" && isNew && !isAsking && templateId === guidance?.templateId && (
				<p class="field-hint">{words.waiting.other}</p>
			)}
			{isNew && !isAsking && (
				<Button look={guidance ? "link" : "plain"} isSmall={guidance !== null} onClick={() => void open()}>
					{openLabel}
				</Button>
			)}
			{isAsking && complaint && draft !== "" && (
				<AskGuidance complaint={complaint} text={draft} onAsk={ask} onCancel={() => setAsking(false)} />
			)}
		</section>
	);
}
