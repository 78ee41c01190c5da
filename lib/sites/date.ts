import { DAY, MINUTE } from "./age.ts";
import { normalised } from "./text.ts";
import type { SeenTime } from "./types.ts";

/** The first three letters of a month are its own; these fit Indonesian and English. */
const MONTHS = "jan feb mar apr m[ae][yi] jun jul a[gu][gu] sep o[ck]t nov de[cs]".split(" ");
const MONTH = `((?:${MONTHS.join("|")})[a-z]*)`;
const DATE = new RegExp(
	`^(?:[a-z']+,? )?(?:(\\d{1,2}) ${MONTH}|${MONTH}\\.? (\\d{1,2}))(?:,? (\\d{4}))?(?:,?(?: at| pukul)? (\\d{1,2})[.:](\\d{2})(?: ?([ap])m)?)?$`,
);

/**
 * The minute (the day, where no hour is given) named by a date as Facebook writes it in labels and tooltips, in the reader's zone: "Kamis, 24
 * September 2026 pukul 10.05", "September 24, 2026 at 10:05 AM", "1 September at 10:00" (this year, or last year when that would lie
 * ahead). Null for anything else, and for a date to come.
 */
export function timeOfDate(text: string, now: number, zoneMinutes: number): SeenTime | null {
	const found = DATE.exec(normalised(text));
	if (found === null) return null;
	const [, dayBefore, monthAfter, monthBefore, dayAfter, year, hours, minutes, half] = found;
	const month = MONTHS.findIndex((name) => (monthAfter ?? monthBefore ?? "").search(name) === 0);
	const day = Number(dayBefore ?? dayAfter);
	const hour = half === undefined ? Number(hours ?? 0) : (Number(hours) % 12) + (half === "p" ? 12 : 0);
	const minute = Number(minutes ?? 0);
	const thisYear = new Date(now + zoneMinutes * MINUTE).getUTCFullYear();
	for (const fullYear of year === undefined ? [thisYear, thisYear - 1] : [Number(year)]) {
		const local = new Date(Date.UTC(fullYear, month, day, hour, minute));
		// 31 February and 25 o'clock run over into the next month and day.
		if (local.getUTCDate() !== day || minute > 59) return null;
		const earliest = local.getTime() - zoneMinutes * MINUTE;
		if (earliest <= now) return { earliest, latest: earliest + (hours === undefined ? DAY : MINUTE) - 1 };
	}
	return null;
}
