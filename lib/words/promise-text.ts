import { DAY_MS, zoneOffset } from "../complaint/clock/local-days.ts";
import type { Zone } from "../complaint/vocabulary.ts";
import { type DateStyle, dayAndDateText, timeText } from "./dates.ts";

/** Whether a promise is due by the end of a day (see `findPromise`), not at a time. */
export function isEndOfDay(dueAt: number, zone: Zone): boolean {
	return (dueAt + 1 + zoneOffset(zone)) % DAY_MS === 0;
}

/** "Jumat, 27 November", or "Jumat, 27 November pukul 16.00 WIB" */
export function dueText(dueAt: number, style: DateStyle): string {
	const day = dayAndDateText(dueAt, style);
	if (isEndOfDay(dueAt, style.zone)) return day;
	return `${day} ${style.language === "id" ? "pukul" : "at"} ${timeText(dueAt, style)}`;
}
