import type { Answered } from "./useQueueRows.ts";

/** The same rows in the same places with what is known of them now; the newest as they are when they answer another question. */
export function steady(shown: Answered | null, newest: Answered): Answered {
	if (shown === null || shown.question !== newest.question) return newest;
	const known = new Map(newest.rows.map((complaint) => [complaint.id, complaint]));
	return { ...newest, rows: shown.rows.map((complaint) => known.get(complaint.id) ?? complaint) };
}
