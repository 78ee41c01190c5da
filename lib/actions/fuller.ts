import type { Complaint } from "../complaint/complaint.ts";
import type { Interval } from "../complaint/entry.ts";
import { observationKey } from "../complaint/ids.ts";
import { continues, widthOf } from "../complaint/reading.ts";
import type { ObservedArgs } from "../messages/contract.ts";
import type { Mark } from "../messages/values.ts";
import { logTables } from "../store/log.ts";
import { logObservations, recorded } from "./detect.ts";
import { type ActionContext, maskWords, wordsOf } from "./perform.ts";

/** A time that is hardly narrower is no news: ages are read anew every minute. */
const NARROWER = 0.5;
/** Further ahead of this PC's clock a time is a mistake, milliseconds. */
const AHEAD_MS = 5 * 60_000;
/** A time is exact when it names the minute: Facebook's tooltips tell no more. */
const MINUTE_MS = 60_000;

/** What a record lacks and the page may show later. */
export function lacksOf({ status, isErased, isTruncated, postedAt }: Complaint): Mark["lacks"] {
	if (status.type === "dismissed" || isErased) return [];
	const isExact = postedAt !== null && postedAt.latest - postedAt.earliest < MINUTE_MS;
	return [...(isTruncated ? (["text"] as const) : []), ...(isExact ? [] : (["time"] as const))];
}

/**
 * Logs what a page shows of a recorded comment that was kept back when it was recorded: the rest of its text, a narrower time.
 * @returns ids of the complaints that changed
 */
export async function noteFuller(context: ActionContext, seen: ObservedArgs): Promise<string[]> {
	const { db, now } = context;
	if (!(await recorded(context, seen.id))) return [];
	return db.transaction("rw", logTables(db), async () => {
		const complaint = await recorded(context, seen.id);
		if (!complaint) return [];
		const text = fullerText(complaint, seen);
		const postedAt = narrowerTime(complaint.postedAt, seen.time, now);
		if (text === null && postedAt === null) return [];
		return logObservations(context, seen.id, [
			{
				kind: "observed",
				subject: seen.id,
				at: now,
				key: observationKey("observed", seen.id, text ?? "", postedAt ? `${postedAt.earliest}-${postedAt.latest}` : ""),
				...(postedAt && { postedAt }),
				words: wordsOf({ text }),
			},
		]);
	});
}

function fullerText({ isTruncated, isTranslated, comment }: Complaint, seen: ObservedArgs): string | null {
	if (!isTruncated || seen.isTruncated || seen.isTranslated !== isTranslated || !seen.text) return null;
	const { text = "" } = maskWords({ text: seen.text }).words;
	return continues(comment.text ?? "", text) ? text : null;
}

function narrowerTime(known: Interval | null, seen: Interval | null, now: number): Interval | null {
	if (seen === null || seen.latest > now + AHEAD_MS) return null;
	return known === null || widthOf(seen) < widthOf(known) * NARROWER ? seen : null;
}
