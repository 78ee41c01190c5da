import type { Complaint } from "../complaint/complaint.ts";
import type { NewEntry } from "../complaint/entry.ts";
import { complaintNumber } from "../complaint/ids.ts";
import type { ArgsOf } from "../messages/contract.ts";
import type { BulkOutcome, SkipReason } from "../messages/values.ts";
import { assignedEntry } from "./assign.ts";
import { type ActionContext, complaintOf, perform } from "./perform.ts";
import { closedEntry, notedEntry } from "./progress.ts";
import { rememberOpd } from "./recent-opds.ts";

/**
 * Does one thing to many complaints, as one action in one transaction. What it cannot be done to is skipped and named; a retry of the action
 * changes nothing and answers what was done then.
 */
export async function bulk(
	context: ActionContext,
	{ action, ids, task }: ArgsOf<"bulk">,
): Promise<{ outcome: BulkOutcome; changed: string[] }> {
	const before = new Set((await context.db.entries.where({ action }).toArray()).map(({ subject }) => subject));
	const entries: NewEntry[] = [];
	const skipped: BulkOutcome["skipped"] = [];
	for (const id of new Set(ids)) {
		if (before.has(id)) continue;
		const complaint = await complaintOf(context, id);
		const reason = complaint ? reasonToSkip(complaint, task) : "not-found";
		if (complaint && reason === null) entries.push(entryOf(context, complaint, task));
		else skipped.push({ id, number: complaintNumber(id), reason: reason ?? "not-found" });
	}
	const [first] = entries;
	// Stored before: what was skipped then stays so, whatever has become of it since.
	if (before.size > 0 || first === undefined) {
		return { outcome: { done: [...new Set(ids)].filter((id) => before.has(id)), skipped }, changed: [] };
	}
	await perform(context, action, first.subject, entries);
	if (task.type === "assign") await rememberOpd(context.db, task.opd.id);
	const done = entries.map(({ subject }) => subject);
	return { outcome: { done, skipped }, changed: done };
}

type Task = ArgsOf<"bulk">["task"];

function reasonToSkip({ status, opd }: Complaint, task: Task): SkipReason | null {
	const { type } = status;
	if (type === "dismissed" || (task.type !== "note" && (type === "closed" || type === "merged"))) return "finished";
	return task.type === "assign" && opd?.id === task.opd.id ? "same-opd" : null;
}

function entryOf(context: ActionContext, complaint: Complaint, task: Task): NewEntry {
	switch (task.type) {
		case "assign":
			return assignedEntry(context, complaint, task);
		case "close":
			return closedEntry(context, complaint, task);
		case "note":
			return notedEntry(context, complaint, task);
	}
}
