import type { ComponentChildren } from "preact";
import type { Guidance } from "../../../lib/complaint/complaint.ts";
import { shortText } from "../../../lib/words/dates.ts";
import { durationText } from "../../../lib/words/duration.ts";
import { useApp } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { CopyButton } from "../../ui/Copy.tsx";

interface Props {
	guidance: Guidance & { state: "approved" | "rejected" };
	/** The way of a text into the site's box, with the other ways beside it; null where there is none. */
	insertWay: ((text: string, templateId: string | null, ways: ComponentChildren) => ComponentChildren) | null;
	/** Puts a text back where it can be changed; null where it cannot. */
	onEdit: ((text: string, templateId: string | null) => void) | null;
}

/** What the superior decided, when, and what follows from it. */
export function DecidedGuidance({ guidance, insertWay, onEdit }: Props) {
	const { words, dateStyle, language } = useApp();
	const own = words.guidance.decided;
	const { state, decidedBy, text, remark, templateId, askedAt } = guidance;
	const decidedAt = guidance.decidedAt ?? askedAt;
	const copy = (approved: string) => <CopyButton text={approved} label={own.copy} />;
	return (
		<>
			<h3>{own.title[state](decidedBy ?? "")}</h3>
			<p class="small soft">
				{own.at(shortText(decidedAt, dateStyle), durationText(Math.max(0, decidedAt - askedAt), language))}
			</p>
			{remark && <p class="guidance-remark">{remark}</p>}
			<p class="guidance-text">{text ?? words.guidance.waiting.noText}</p>
			{text !== null && state === "approved" && (insertWay?.(text, templateId, copy(text)) ?? copy(text))}
			{text !== null && state === "rejected" && onEdit && (
				<Button look="primary" onClick={() => onEdit(text, templateId)}>
					{own.again}
				</Button>
			)}
		</>
	);
}
