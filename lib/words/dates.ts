import { TZDate } from "@date-fns/tz";
import type { Interval } from "../complaint/entry.ts";
import type { Language } from "../complaint/settings.ts";
import type { Zone } from "../complaint/vocabulary.ts";
import type { Week } from "../complaint/week.ts";

/** Names as official Indonesian writes them: "Jumat", not "Jum'at"; "November", not "Nopember" (domain/weekly-report.md §5.3). */
const DAYS = {
	id: ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"],
	en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
} as const;
const MONTHS = {
	id: [
		"Januari",
		"Februari",
		"Maret",
		"April",
		"Mei",
		"Juni",
		"Juli",
		"Agustus",
		"September",
		"Oktober",
		"November",
		"Desember",
	],
	en: [
		"January",
		"February",
		"March",
		"April",
		"May",
		"June",
		"July",
		"August",
		"September",
		"October",
		"November",
		"December",
	],
} as const;
const ROMAN = ["I", "II", "III", "IV", "V"] as const;
const ZONE_NAMES: Record<Zone, string> = { "Asia/Jakarta": "WIB", "Asia/Makassar": "WITA", "Asia/Jayapura": "WIT" };

/** How to write instants for a reader: the agency's zone and the language of the screen. Not `Intl`: systems differ in the dot of "14.05". */
export interface DateStyle {
	zone: Zone;
	language: Language;
}

const two = (value: number): string => String(value).padStart(2, "0");

/** WIB, WITA or WIT. */
export function zoneName(zone: Zone): string {
	return ZONE_NAMES[zone];
}

/** "14.05" */
export function clockText(at: number, style: DateStyle): string {
	const date = new TZDate(at, style.zone);
	return `${two(date.getHours())}.${two(date.getMinutes())}`;
}

/** "14.05 WIB" */
export function timeText(at: number, style: DateStyle): string {
	return `${clockText(at, style)} ${zoneName(style.zone)}`;
}

/** "20 November 2026" */
export function dateText(at: number, style: DateStyle): string {
	const date = new TZDate(at, style.zone);
	return `${date.getDate()} ${MONTHS[style.language][date.getMonth()]} ${date.getFullYear()}`;
}

/** "Jumat" */
export function dayText(at: number, style: DateStyle): string {
	return DAYS[style.language][new TZDate(at, style.zone).getDay()] ?? "";
}

/** "Jumat, 20 November 2026" */
export function longDateText(at: number, style: DateStyle): string {
	return `${dayText(at, style)}, ${dateText(at, style)}`;
}

/** "Jumat, 20 November", for what lies within the year. */
export function dayAndDateText(at: number, style: DateStyle): string {
	const date = new TZDate(at, style.zone);
	return `${dayText(at, style)}, ${date.getDate()} ${MONTHS[style.language][date.getMonth()]}`;
}

/** "Jumat, 20 November 2026 pukul 14.05 WIB" */
export function fullText(at: number, style: DateStyle): string {
	return `${longDateText(at, style)} ${style.language === "id" ? "pukul" : "at"} ${timeText(at, style)}`;
}

/** "20 Nov", and "20 Nov 2025" in another year than `now`. */
export function shortDateText(at: number, now: number, style: DateStyle): string {
	const year = new TZDate(at, style.zone).getFullYear();
	return `${dayMonthText(at, style)}${year === new TZDate(now, style.zone).getFullYear() ? "" : ` ${year}`}`;
}

/** "20 Nov 14.05 WIB" for lists. */
export function shortText(at: number, style: DateStyle): string {
	return `${dayMonthText(at, style)} ${timeText(at, style)}`;
}

function dayMonthText(at: number, style: DateStyle): string {
	const date = new TZDate(at, style.zone);
	return `${date.getDate()} ${(MONTHS[style.language][date.getMonth()] ?? "").slice(0, 3)}`;
}

/** When a comment was written: exact, or "≈" with the later end of the interval, from which the clock counts. */
export function postedText(time: Interval, style: DateStyle): string {
	const text = shortText(time.latest, style);
	return time.earliest === time.latest ? text : `≈ ${text}`;
}

/** "Senin, 16 November 2026 s.d. Minggu, 22 November 2026 (Minggu III November 2026)" */
export function weekText(week: Week, style: DateStyle): string {
	const monday = new TZDate(week.startAt, style.zone);
	const month = `${MONTHS[style.language][monday.getMonth()]} ${monday.getFullYear()}`;
	const range = `${longDateText(week.startAt, style)} ${style.language === "id" ? "s.d." : "to"} ${longDateText(week.endAt - 1, style)}`;
	const ordinal = ROMAN[week.ordinalInMonth - 1];
	return style.language === "id" ? `${range} (Minggu ${ordinal} ${month})` : `${range} (week ${ordinal} of ${month})`;
}
