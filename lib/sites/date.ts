import type { SeenTime } from "./types.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The first three letters of a month are its own in Indonesian and English alike, but for these. */
const MONTHS = ["jan", "feb", "mar", "apr", "may mei", "jun", "jul", "aug agu", "sep", "oct okt", "nov", "dec des"];

const DAY_FIRST = /(?:^|[\s,])(\d{1,2}) ([a-z]{3,9})\.?(?:,? (\d{4}))?/;
const MONTH_FIRST = /(?:^|[\s,])([a-z]{3,9})\.? (\d{1,2})(?:,? (\d{4}))?(?!\d)/;
const CLOCK = /(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?(?:\s*([ap])\.?m\b)?/;

function monthOf(name: string): number {
	return MONTHS.findIndex((names) => names.split(" ").includes(name.slice(0, 3)));
}

/**
 * The minute named by a date as Facebook writes it in labels and tooltips, in the reader's zone: "Kamis, 24 September 2026 pukul 10.05",
 * "September 24, 2026 at 10:05 AM", "1 September at 10:00" (this year, or last year when that would lie ahead). Null for anything else.
 */
export function timeOfDate(text: string, now: number, zoneMinutes: number): SeenTime | null {
	const words = text.toLowerCase().replace(/\s+/g, " ");
	const dayFirst = DAY_FIRST.exec(words);
	const monthFirst = MONTH_FIRST.exec(words);
	const [, day, name, year] =
		dayFirst !== null && monthOf(dayFirst[2] ?? "") >= 0
			? dayFirst
			: [null, monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
	const month = monthOf(name ?? "");
	const clock = CLOCK.exec(words);
	if (day === undefined || month < 0 || clock === null) return null;
	const [, hourText = "", minuteText = "", half] = clock;
	const hour = half === undefined ? Number(hourText) : (Number(hourText) % 12) + (half === "p" ? 12 : 0);
	if (Number(day) > 31 || hour > 23 || Number(minuteText) > 59) return null;
	const instantIn = (fullYear: number) =>
		Date.UTC(fullYear, month, Number(day), hour, Number(minuteText)) - zoneMinutes * MINUTE;
	const thisYear = new Date(now + zoneMinutes * MINUTE).getUTCFullYear();
	let instant = instantIn(year === undefined ? thisYear : Number(year));
	if (year === undefined && instant > now + DAY) instant = instantIn(thisYear - 1);
	return { earliest: instant, latest: instant + MINUTE - 1 };
}
