import { isoDateOf } from "../../../../lib/complaint/template/promise.ts";
import { needsReview } from "../../../../lib/complaint/template/template.ts";
import { dateText } from "../../../../lib/words/dates.ts";
import { useApp } from "../../../ui/App.tsx";
import { Button } from "../../../ui/Button.tsx";
import { useDesk } from "../../DeskContext.tsx";
import { afterReview, type TemplateForm } from "./template-form.ts";

interface Props {
	form: TemplateForm;
	onChange: (part: Partial<TemplateForm>) => void;
	/** Saves it at once; undefined while other changes wait: it goes with them. */
	onReviewed: (() => void) | undefined;
	isBusy: boolean;
}

/** When somebody last looked the reply through, and the button that says so. */
export function ReviewLine({ form, onChange, onReviewed, isBusy }: Props) {
	const { words, dateStyle, now } = useApp();
	const own = words.desk.templates;
	const officer = useDesk().session.officer ?? "";
	const { reviewed } = form;
	const today = isoDateOf(now.value, dateStyle.zone);
	const isPast = form.validUntil !== "" && needsReview(form, today);
	return (
		<div class="review-line">
			<p>{reviewed ? own.reviewed(dateText(reviewed.at, dateStyle), reviewed.by) : own.neverReviewed}</p>
			<Button
				isSmall
				disabled={isBusy || officer === ""}
				onClick={onReviewed ?? (() => onChange(afterReview(form, now.peek(), officer, today)))}
			>
				{own.markReviewed}
			</Button>
			{isPast && <p class="field-hint">{own.pastReview}</p>}
			{!onReviewed && <p class="field-hint">{own.reviewedWithSave}</p>}
		</div>
	);
}
