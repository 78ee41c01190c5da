import { useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { hashOf } from "../routes.ts";
import { SiteLinks } from "../SiteLinks.tsx";
import type { QueueFilter } from "./filters.ts";

interface Props {
	filter: QueueFilter;
	query: string;
	/** Nothing was ever recorded. */
	isFirst: boolean;
	onClearSearch: () => void;
}

/** An empty list says why it is empty and offers what to do next. */
export function QueueEmpty({ filter, query, isFirst, onClearSearch }: Props) {
	const words = useWords().desk.queue.empty;
	if (query !== "")
		return (
			<div class="empty">
				<h2>{words.foundNothing(query)}</h2>
				<p>{words.tryOther}</p>
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
	if (filter === "all")
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
			<a class="button" href={hashOf({ screen: "queue", filter: "all", complaintId: null })}>
				{words.showAll}
			</a>
		</div>
	);
}
