import { needsNumberCheck } from "../../../lib/complaint/template/kinds.ts";
import { dayOfIsoDate } from "../../../lib/complaint/template/promise.ts";
import { needsReview } from "../../../lib/complaint/template/template.ts";
import { dateText } from "../../../lib/words/dates.ts";
import { useApp } from "../../ui/App.tsx";
import { Pieces } from "./ReplyPreview.tsx";
import type { ChosenReply } from "./usePicker.ts";

/** What to know about a template before it is used: what it means, whether it still holds, what to check. */
export function ReplyNotes({ reply: { template, meaning }, today }: { reply: ChosenReply; today: string }) {
	const { words, dateStyle } = useApp();
	const own = words.sidebar.replies;
	const validUntil = dayOfIsoDate(template.validUntil ?? "", dateStyle.zone);
	return (
		<>
			{meaning && (
				<div class="reply-meaning">
					<span class="field-label">{own.meaning}</span>
					<Pieces pieces={meaning} />
				</div>
			)}
			{validUntil !== null && needsReview(template, today) && (
				<p class="reply-review">{own.reviewSince(dateText(validUntil, dateStyle))}</p>
			)}
			{needsNumberCheck(template) && <p class="field-hint">{words.templates.numbersNeedCheck}</p>}
		</>
	);
}
