import { countText } from "../../../../lib/words/numbers.ts";
import { useApp } from "../../../ui/App.tsx";
import { Button } from "../../../ui/Button.tsx";
import type { ListedTemplate } from "./folders.ts";

interface Props {
	rows: readonly ListedTemplate[];
	/** Shows what is past its last day. */
	onReview: () => void;
}

/** What stands beside the list while no reply is open: where to begin. */
export function TemplateStart({ rows, onReview }: Props) {
	const { words, language } = useApp();
	const own = words.desk.templates.start;
	const due = rows.filter(({ needsReview }) => needsReview).length;
	return (
		<div class="empty">
			<h2>{own.title}</h2>
			<p>{own.text}</p>
			{due > 0 && <Button onClick={onReview}>{own.review(countText(due, language))}</Button>}
		</div>
	);
}
