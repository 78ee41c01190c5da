import type { Language } from "../complaint/settings.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const UNITS = {
	id: { day: "hari", hour: "jam", minute: "mnt", now: "< 1 mnt" },
	en: { day: "d", hour: "h", minute: "min", now: "< 1 min" },
} as const;

/** A duration in at most two units, rounded down: "1 hari 2 jam", "3 jam 20 mnt", "< 1 mnt". Any page may import this: no date library. */
export function durationText(milliseconds: number, language: Language): string {
	const units = UNITS[language];
	const span = Math.abs(milliseconds);
	const days = Math.floor(span / DAY);
	const hours = Math.floor((span % DAY) / HOUR);
	const minutes = Math.floor((span % HOUR) / MINUTE);
	const parts: string[] = [];
	if (days > 0) parts.push(`${days} ${units.day}`);
	if (hours > 0) parts.push(`${hours} ${units.hour}`);
	if (minutes > 0 && days === 0) parts.push(`${minutes} ${units.minute}`);
	return parts.slice(0, 2).join(" ") || units.now;
}

/** The same in one unit, for the pill: "5 jam", "40 mnt", "2 hari". */
export function shortDurationText(milliseconds: number, language: Language): string {
	const units = UNITS[language];
	const span = Math.abs(milliseconds);
	if (span >= DAY) return `${Math.floor(span / DAY)} ${units.day}`;
	if (span >= HOUR) return `${Math.floor(span / HOUR)} ${units.hour}`;
	if (span >= MINUTE) return `${Math.floor(span / MINUTE)} ${units.minute}`;
	return units.now;
}

/** Time left or past a deadline: "sisa 3 jam 20 mnt", "lewat 1 hari 2 jam"; "sisa ± 5 jam" when the deadline is an interval. */
export function timeLeftText(now: number, due: { dueAt: number; dueEarliest: number }, language: Language): string {
	const left = due.dueAt - now;
	const isEstimate = due.dueEarliest !== due.dueAt && Math.abs(left) >= MINUTE;
	const text = isEstimate ? `± ${shortDurationText(left, language)}` : durationText(left, language);
	if (language === "id") return left >= 0 ? `sisa ${text}` : `lewat ${text}`;
	return left >= 0 ? `${text} left` : `${text} overdue`;
}
