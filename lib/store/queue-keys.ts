import type { Complaint } from "../complaint/complaint.ts";
import { isOpen } from "../complaint/state.ts";
import { NO_DEADLINE } from "./schema.ts";

/** By what the queue finds a complaint: each facet with the instant to sort by (the running deadline; of what is done, the last change). */
export function facetsOf(complaint: Complaint): [facet: string, sortAt: number][] {
	const scope = isOpen(complaint) ? "open" : "done";
	const sortAt = scope === "open" ? (complaint.running?.dueAt ?? NO_DEADLINE) : -complaint.changedAt;
	const facets = [scope, `${scope} status ${complaint.status.type}`, `${scope} opd ${complaint.opd?.id ?? ""}`];
	return facets.map((facet) => [facet, sortAt]);
}

const WORD = /[\p{L}\p{N}]{2,}/gu;

/** The words by which a search finds a complaint. */
export function searchWordsOf({ number, comment, topic, location, opd }: Complaint): string[] {
	const text = [
		number.replace("-", ""),
		comment.text,
		comment.author,
		comment.handle,
		topic,
		location,
		opd?.abbreviation,
	]
		.filter((part) => part)
		.join(" ")
		.toLocaleLowerCase("id");
	return [...new Set(text.match(WORD))];
}
