import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { KindChoice } from "../../complaint/answer/KindChoice.tsx";
import type { ComplaintActions } from "../../complaint/useComplaintActions.ts";
import { useAsk, useWords } from "../../ui/App.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { CopyButton, CopyByHand } from "../../ui/Copy.tsx";
import type { ByHand, Insertion } from "./useInsertion.ts";

/** There is no box to paste into. */
const UNANSWERABLE: readonly ByHand["reason"][] = ["gone", "restricted"];

interface Props {
	complaintId: string;
	insertion: Insertion;
	perform: ComplaintActions["perform"];
	onDone: () => void;
}

/** What came of *Sisipkan*, in words. */
export function InsertionResult({ complaintId, insertion, perform, onDone }: Props) {
	const words = useWords().sidebar.insertion;
	const result = useRef<HTMLDivElement>(null);
	const { state } = insertion;
	useLayoutEffect(() => {
		// Beneath a long form it would be below the edge of the window, as if nothing had come of it.
		if (state !== "idle" && state !== "busy") result.current?.scrollIntoView?.({ block: "nearest" });
	}, [state]);
	return (
		<div class="insertion-result" aria-live="polite" ref={result}>
			{insertion.state === "busy" && <p class="soft">{words.busy}</p>}
			{insertion.state === "notRecorded" && <Banner tone="danger">{words.notRecorded}</Banner>}
			{insertion.state === "inserted" && (
				<Banner tone={insertion.isRemembered ? "info" : "warning"}>
					{!insertion.isRemembered ? words.insertedNotRemembered : insertion.hadText ? words.added : words.inserted}
				</Banner>
			)}
			{insertion.state === "byHand" && (
				<PasteByHand complaintId={complaintId} byHand={insertion} perform={perform} onDone={onDone} />
			)}
		</div>
	);
}

/** The text is on the clipboard, or shown selected; once it was sent by hand that is declared here. */
function PasteByHand({ complaintId, byHand, perform, onDone }: Omit<Props, "insertion"> & { byHand: ByHand }) {
	const ask = useAsk();
	const { sidebar } = useWords();
	const words = sidebar.insertion;
	const [kind, setKind] = useState(byHand.reply);
	const declare = async () => {
		const { action, templateId, text, override } = byHand;
		const told = { action, id: complaintId, templateId, text, reply: kind, isAdded: false };
		// The log is to say why a text that something spoke against was sent all the same.
		if (override) await ask("inserted", { ...told, override });
		const unasked = { source: "declared", at: null, insertedAt: null, permalink: null } as const;
		const args = { reply: kind, templateId, text, ...unasked };
		if (await perform("reply", args, sidebar.sent.done)) onDone();
	};
	return (
		<Banner tone="warning">
			<span>{words.reasons[byHand.reason]}</span>
			{byHand.isCopied ? (
				<span>
					{UNANSWERABLE.includes(byHand.reason) ? words.copied : words.paste}{" "}
					<CopyButton look="link" isSmall text={byHand.text} label={words.copyAgain} />
				</span>
			) : (
				<CopyByHand text={byHand.text} />
			)}
			<KindChoice value={kind} onChange={setKind} />
			<div class="sent-buttons">
				<Button isSmall onClick={() => void declare()}>
					{words.sentByHand}
				</Button>
				<Button look="quiet" isSmall onClick={onDone}>
					{sidebar.sent.discard}
				</Button>
			</div>
		</Banner>
	);
}
