import { clockText, type DateStyle, dateText, dayText } from "../../../lib/words/dates.ts";

const DAY = 86_400_000;

/** Whether an instant lies on the agency's calendar day of today. */
export function isToday(at: number, now: number, style: DateStyle): boolean {
	return dateText(at, style) === dateText(now, style);
}

/** The day of an instant as people name it: "Jumat" within the last week, else its date. */
export function dayOf(at: number, now: number, style: DateStyle): string {
	return now - at < 6 * DAY ? dayText(at, style) : dateText(at, style);
}

/** "07.41" today, "Jumat 07.41" within the last week, else the date. */
export function momentOf(at: number, now: number, style: DateStyle): string {
	if (isToday(at, now, style)) return clockText(at, style);
	const day = dayOf(at, now, style);
	return now - at < 6 * DAY ? `${day} ${clockText(at, style)}` : day;
}
