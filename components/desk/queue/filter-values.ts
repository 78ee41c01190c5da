import { categoryById } from "../../../lib/complaint/directory.ts";
import type { QueueList, QueueQuery } from "../../../lib/complaint/queue-query.ts";
import type { Dimension, Scope } from "../../../lib/store/queue-keys.ts";
import type { App } from "../../ui/App.tsx";
import type { QueueData } from "../data.ts";

/** One choice of a filter, with how many complaints it holds. */
export interface FilterValue {
	value: string;
	label: string;
	count: number;
}

const DIMENSIONS: Record<QueueList, Dimension> = {
	opdIds: "opd",
	organisationTypes: "opd",
	messageKinds: "kind",
	categories: "category",
	channels: "channel",
	urgencies: "urgency",
	officers: "officer",
};

/** The choices of a filter that occur, or are chosen, those with most complaints first. */
export async function filterValues(
	list: QueueList,
	query: QueueQuery,
	data: QueueData,
	app: App,
): Promise<FilterValue[]> {
	const scope: Scope = query.state === "closed" ? "done" : "open";
	const counts = new Map<string, number>();
	for (const chosen of query[list]) counts.set(chosen, 0);
	for (const { value, count } of await data.values(scope, DIMENSIONS[list])) {
		const choice = choiceOf(list, value, app);
		if (choice !== null) counts.set(choice, (counts.get(choice) ?? 0) + count);
	}
	return [...counts]
		.map(([value, count]) => ({ value, count, label: labelOf(list, value, app) }))
		.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, app.language));
}

/** An OPD that became part of another is chosen with it. */
function choiceOf(list: QueueList, value: string, { directory }: App): string | null {
	if (list === "opdIds") return directory.byId(value)?.id ?? value;
	return list === "organisationTypes" ? (directory.byId(value)?.type ?? null) : value;
}

function labelOf(list: QueueList, value: string, { words, language, directory }: App): string {
	const { common, report, desk } = words;
	const texts: Record<QueueList, () => string | undefined> = {
		opdIds: () => directory.byId(value)?.abbreviation || directory.byId(value)?.name,
		organisationTypes: () => (report.opdTypes as Record<string, string>)[value],
		messageKinds: () => (common.messageKinds as Record<string, string>)[value],
		categories: () => categoryById(value)?.label[language],
		channels: () => (common.sites as Record<string, string>)[value],
		urgencies: () => (common.urgencies as Record<string, string>)[value],
		officers: () => undefined,
	};
	return texts[list]() || value || desk.queue.filters.without;
}
