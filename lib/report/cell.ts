import { tzOffset } from "@date-fns/tz";
import { ZONES, type Zone } from "../complaint/vocabulary.ts";

/** What a column holds. Dates and times are instants in UTC milliseconds, shown in the agency's zone; durations whole minutes. */
export type CellType = "text" | "number" | "date" | "time" | "date-time" | "duration-minutes";
/** Null is an empty cell. */
export type CellValue = string | number | null;

const MINUTE = 60_000;
const DAY = 86_400_000;
/** 1 January 1970 as a day of Excel's calendar. */
const UNIX_EPOCH_SERIAL = 25_569;
/** 31 December 9999, the last day that Excel knows. */
const LAST_SERIAL = 2_958_465;

/** Minutes ahead of UTC, looked up once: Indonesia's zones have no daylight saving time and have not moved since 1964. */
const OFFSETS = new Map<Zone, number>(ZONES.map((zone) => [zone, tzOffset(zone, new Date(0))]));

/** The wall clock of the zone as UTC milliseconds, whole minutes. */
function wallClock(at: number, zone: Zone): number {
	return (Math.floor(at / MINUTE) + (OFFSETS.get(zone) ?? 0)) * MINUTE;
}

/**
 * The number by which a spreadsheet knows an instant in the agency's zone: whole days for a date, the fraction of a day
 * for a time, both for a date with time. Null outside its calendar.
 */
export function serialOf(at: number, type: "date" | "time" | "date-time", zone: Zone): number | null {
	const wall = wallClock(at, zone);
	const day = Math.floor(wall / DAY) + UNIX_EPOCH_SERIAL;
	const fraction = (wall - Math.floor(wall / DAY) * DAY) / DAY;
	if (!(day >= 1 && day <= LAST_SERIAL)) return null;
	if (type === "time") return fraction;
	return type === "date" ? day : day + fraction;
}

/**
 * A cell as text, for CSV and the screen: "20/11/2026", "14.05", "20/11/2026 14.05", numbers with a decimal comma and
 * without separators of thousands. Indonesian Excel reads them back as dates, times and numbers. Empty for null.
 */
export function cellText(value: CellValue, type: CellType, zone: Zone): string {
	if (value === null) return "";
	if (typeof value === "string") return value;
	if (type === "date" || type === "time" || type === "date-time") return instantText(value, type, zone);
	return Number.isFinite(value) ? String(value).replace(".", ",") : "";
}

function instantText(at: number, type: "date" | "time" | "date-time", zone: Zone): string {
	if (serialOf(at, type, zone) === null) return "";
	const [date = "", time = ""] = new Date(wallClock(at, zone)).toISOString().split("T");
	const dayText = date.split("-").reverse().join("/");
	const timeText = time.slice(0, 5).replace(":", ".");
	if (type === "date") return dayText;
	return type === "time" ? timeText : `${dayText} ${timeText}`;
}
