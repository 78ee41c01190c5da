import type { ComponentChildren } from "preact";
import type { Channel } from "../../../lib/complaint/complaint.ts";
import { type Piece, textOf } from "../../../lib/complaint/template/assembly.ts";
import { variableLabel } from "../../../lib/words/template-values.ts";
import { useAsk, useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { ReplyLength } from "./ReplyLength.tsx";
import type { ChosenReply } from "./usePicker.ts";

interface Props {
	reply: ChosenReply;
	channel: Channel;
	/** Beneath the text: its literal meaning, what to heed. */
	children: ComponentChildren;
}

/** The reply as it will stand in the box, with its gaps marked, and its length. */
export function ReplyPreview({ reply: { filled, template }, channel, children }: Props) {
	const ask = useAsk();
	const words = useWords();
	return (
		<section class="reply-preview" aria-label={words.sidebar.replies.preview}>
			<Pieces pieces={filled.preview} />
			<ReplyLength channel={channel} text={textOf(filled.preview)} />
			{filled.state === "refused" && (
				<p class="field-fault">
					{words.templates.refusals[filled.reason]}{" "}
					<Button
						look="link"
						isSmall
						onClick={() => void ask("openDesk", { hash: `#balasan/${encodeURIComponent(template.id)}` })}
					>
						{words.sidebar.replies.mend}
					</Button>
				</p>
			)}
			{children}
		</section>
	);
}

/** A filled text with its gaps. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
	const words = useWords();
	return (
		<p class="reply-text">
			{pieces.map((piece, index) =>
				piece.type === "missing" ? (
					// biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity of their own, and hold no state
					<mark key={index} class="gap">
						{variableLabel(piece.variable, words)}
					</mark>
				) : (
					piece.text
				),
			)}
		</p>
	);
}
