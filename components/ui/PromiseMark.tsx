import type { Complaint } from "../../lib/complaint/complaint.ts";
import { shortDateText, shortText } from "../../lib/words/dates.ts";
import { dueText, isEndOfDay } from "../../lib/words/promise-text.ts";
import { useApp, useNow } from "./App.tsx";

/** In a row of the queue: by when something was promised that is not kept yet. */
export function PromiseMark({ complaint: { promise } }: { complaint: Pick<Complaint, "promise"> }) {
	const { words, dateStyle } = useApp();
	const now = useNow();
	if (promise === null) return null;
	const { dueAt, remindAt } = promise;
	const { summary } = words.sidebar;
	const due = isEndOfDay(dueAt, dateStyle.zone) ? shortDateText(dueAt, now, dateStyle) : shortText(dueAt, dateStyle);
	const isLate = dueAt < now;
	const look = isLate ? " promise-mark-late" : remindAt <= now ? " promise-mark-due" : "";
	return (
		<span class={`promise-mark${look}`} title={summary.promise(dueText(dueAt, dateStyle), isLate)}>
			{summary.promiseMark(due, isLate)}
		</span>
	);
}
