import type { Span } from "../../../lib/complaint/clock/rules.ts";
import { minuteText } from "../../../lib/words/rules-text.ts";

/** "07.30–12.00, 13.00–16.00"; "" for a day without hours. */
export function spansText(spans: readonly Readonly<Span>[]): string {
	return spans.map(({ from, to }) => `${minuteText(from)}–${minuteText(to)}`).join(", ");
}

/**
 * Reads the hours of a day as people type them: times with a dot or a colon, a dash or *s.d.* between them, a comma or semicolon between
 * intervals. Nothing, a dash or *tutup* is a day without hours. Whether they make sense is not asked here.
 * @returns null when some of it is no interval
 */
export function parseSpans(text: string): Span[] | null {
	const typed = text.trim().toLowerCase();
	if (typed === "" || /^(?:[-–]|tutup|libur|closed)$/.test(typed)) return [];
	const spans = typed.split(/[,;]/).map((part): Span | null => {
		const ends = part.split(/\s*(?:[-–—]|s\.?\s?d\.?(?=\s|\d)|sampai|to)\s*/).map(parseMinute);
		const [from, to] = ends;
		return ends.length === 2 && from != null && to != null ? { from, to } : null;
	});
	return spans.every((span) => span !== null) ? spans : null;
}

/** "07.30", "7:30" or "7" as minutes of the day, up to "24.00"; null for anything else. */
export function parseMinute(text: string): number | null {
	const match = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text.trim());
	if (!match) return null;
	const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
	return minute < 60 && hour * 60 + minute <= 1440 ? hour * 60 + minute : null;
}
