import { date } from "../../../lib/complaint/clock/rules.ts";

/** `2026-11-18`, "18/11/2026", "18-11-2026" or "18.11.2026" as `2026-11-18`; null for a day that does not exist. */
export function isoDay(text: string): string | null {
	const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
	const written = match ? `${match[3]}-${match[2]?.padStart(2, "0")}-${match[1]?.padStart(2, "0")}` : text;
	return date.safeParse(written).success ? written : null;
}
