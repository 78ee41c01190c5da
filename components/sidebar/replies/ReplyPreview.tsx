import type { Channel } from "../../../lib/complaint/complaint.ts";
import type { Template } from "../../../lib/complaint/template.ts";
import { textOf } from "../../../lib/complaint/template-assembly.ts";
import { isRepeated } from "../../../lib/complaint/template-choice.ts";
import type { FilledTemplate } from "../../../lib/complaint/template-fill.ts";
import { needsNumberCheck } from "../../../lib/complaint/template-kinds.ts";
import { lengthOn } from "../../../lib/complaint/template-length.ts";
import { variableLabel } from "../../../lib/words/template-values.ts";
import { useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";

interface Props {
	template: Template;
	filled: FilledTemplate;
	channel: Channel;
	usedBefore: readonly string[];
	/** A shorter one to offer when this is too long. */
	shorter: Template | null;
	onShorter: (template: Template) => void;
}

/** The reply as it will stand in the box, with its gaps marked, its length, and what to heed. */
export function ReplyPreview({ template, filled, channel, usedBefore, shorter, onShorter }: Props) {
	const words = useWords();
	const { count, limit } = lengthOn(channel, textOf(filled.preview));
	const isTooLong = limit !== null && count > limit;
	return (
		<section class="reply-preview" aria-label={words.sidebar.replies.preview}>
			<p class="reply-text">
				{filled.preview.map((piece, index) =>
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
			<p class={`reply-length small ${isTooLong ? "reply-too-long" : "soft"}`}>
				{limit === null ? count : `${count}/${limit}`}
			</p>
			{isTooLong && (
				<p class="field-fault">
					{words.templates.tooLong(count, limit)}{" "}
					{shorter && (
						<Button look="link" isSmall onClick={() => onShorter(shorter)}>
							{shorter.title}
						</Button>
					)}
				</p>
			)}
			{filled.state === "refused" && <p class="field-fault">{words.templates.refusals[filled.reason]}</p>}
			{needsNumberCheck(template) && <p class="field-hint">{words.templates.numbersNeedCheck}</p>}
			{isRepeated(template, usedBefore) && <p class="field-hint">{words.templates.repeated}</p>}
		</section>
	);
}
