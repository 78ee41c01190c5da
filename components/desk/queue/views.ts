import { ALL_OPEN, type QueueView } from "../../../lib/complaint/queue-query.ts";
import type { Settings } from "../../../lib/complaint/settings.ts";
import type { Words } from "../../../lib/words/words.ts";

/** What is offered before an agency has saved views of its own. */
export function offeredViews(settings: Settings | null, words: Words): QueueView[] {
	const { views } = words.desk.queue;
	const own = settings?.opd;
	return [
		{ id: "overdue-mine", name: views.overdueMine, query: { ...ALL_OPEN, state: "overdue", isMine: true } },
		...(own
			? [
					{
						id: "unanswered-ours",
						name: views.unansweredOurs(own.abbreviation || own.name),
						query: { ...ALL_OPEN, state: "unanswered" as const, opdIds: [own.id] },
					},
				]
			: []),
		{ id: "not-finished", name: views.forgotten, query: { ...ALL_OPEN, state: "answered" } },
	];
}
