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
	const stand = dueAt < now ? "late" : remindAt <= now ? "due" : "ahead";
	return (
		<span
			class={`promise-mark promise-mark-${stand}`}
			title={summary.promise(dueText(dueAt, dateStyle), stand === "late")}
		>
			{summary.promiseMark(due, stand)}
		</span>
	);
}
