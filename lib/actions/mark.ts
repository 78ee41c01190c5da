import type { Complaint } from "../complaint/complaint.ts";
import type { Mark } from "../messages/values.ts";
import { lacksOf } from "./fuller.ts";

/** What the site may see of a complaint. */
export function toMark(complaint: Complaint): Mark {
	const { id, status, firstAnswer, substantiveAnswer, running, opd } = complaint;
	return {
		id,
		status,
		firstAnswer,
		substantiveAnswer,
		running: running && { of: running.of, amberAt: running.amberAt, dueAt: running.dueAt },
		opd: opd?.abbreviation ?? null,
		lacks: lacksOf(complaint),
	};
}
