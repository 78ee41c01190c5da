import { isFiltered, type QueueQuery } from "../../../lib/complaint/queue-query.ts";
import { isWordless } from "../../../lib/complaint/search-words.ts";
import { useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { hashOf, OPEN_QUEUE } from "../routes.ts";
import { SiteLinks } from "../SiteLinks.tsx";

interface Props {
	query: QueueQuery;
	/** Nothing was ever recorded. */
	isFirst: boolean;
	onClearSearch: () => void;
}

/** An empty list says why it is empty and offers what to do next. */
export function QueueEmpty({ query, isFirst, onClearSearch }: Props) {
	const words = useWords().desk.queue.empty;
	if (query.text !== "")
		return (
			<div class="empty">
				<h2>{words.foundNothing(query.text)}</h2>
				<p>{isWordless(query.text) ? words.tooShort : words.tryOther}</p>
				<Button onClick={onClearSearch}>{words.clearSearch}</Button>
			</div>
		);
	if (isFirst)
		return (
			<div class="empty">
				<h2>{words.firstTitle}</h2>
				<p>{words.first}</p>
				<SiteLinks />
			</div>
		);
	if (query.state === "all" && !isFiltered(query))
		return (
			<div class="empty">
				<h2>{words.doneTitle}</h2>
				<p>{words.done}</p>
				<a class="button" href={hashOf({ screen: "weekly", weekId: null })}>
					{words.toWeekly}
				</a>
			</div>
		);
	return (
		<div class="empty">
			<h2>{words.filteredTitle}</h2>
			<a class="button" href={hashOf(OPEN_QUEUE)}>
				{words.showAll}
			</a>
		</div>
	);
}
