import { TZDate } from "@date-fns/tz";
import type { Zone } from "../../lib/complaint/vocabulary.ts";

const two = (value: number): string => String(value).padStart(2, "0");

/** An instant (UTC milliseconds) as `<input type="datetime-local">` wants it, in the agency's zone: `2026-11-20T14:05`. */
export function toLocalInput(at: number, zone: Zone): string {
	const date = new TZDate(at, zone);
	const day = `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
	return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The instant behind such a value, in the agency's zone; null when it is empty or no date. */
export function fromLocalInput(value: string, zone: Zone): number | null {
	const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(value);
	if (!match) return null;
	const [year, month, day, hours, minutes] = match.slice(1).map(Number) as [number, number, number, number, number];
	const at = new TZDate(year, month - 1, day, hours, minutes, 0, zone).getTime();
	return Number.isNaN(at) ? null : at;
}
