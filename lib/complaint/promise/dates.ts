import { DAY_MS, yearOf } from "../clock/local-days.ts";
import { type DayRule, isOneOf, rule, type Today, WEEKDAY } from "./day-rule.ts";
import { DAY_PART } from "./hours.ts";
import { UNTIL } from "./until.ts";
import { WORK_NOUN, WORK_VERB } from "./work.ts";

const MONTHS = [
	...[
		"januari|january|jan",
		"februari|february|pebruari|feb",
		"maret|march|mar",
		"april|apr",
		"mei|may",
		"juni|june|jun",
	],
	...["juli|july|jul", "agustus|august|agu|ags|agt|aug", "september|sept|sep", "oktober|october|okt|oct"],
	...["november|nopember|nov", "desember|december|des|dec"],
];
/** Figures behind these, or behind others and a stroke, are the number of a law, a letter, a house, a telephone; an amount. */
const NO_NUMBER =
	"(?<!\\d[-.]|(?<!\\p{L})(?:no|nomor|nmr|perda|perbup|perwali|pergub|uu|pp|sk|se|surat|rt|rw|km|rp|versi|v|telp|wa|hp)[. ]{0,2})";
/** "Pekan ke-2 Desember" is no 2 December. */
const WEEK_OF = "(?:minggu|pekan) ke[- ]?";
/** Behind figures that are no fraction of something ("3/4 ruas jalan"): the end, a mark, an address, a time of day. */
const DAY_SAID = `(?= (?:ya|kak|kakak|min|pak|bu|mas|mbak|nggih|jam|pukul|pkl|${DAY_PART})(?!\\p{L})|(?! ?[\\p{L}\\p{N}%/-]|[.,]\\d))`;
/** So near a day is that is said without its year and any word for it, days. */
const SOON = 60;
/** A year further on is a slip, or no year. */
const YEARS_AHEAD = 5;

/** Days by their date in the calendar. */
export const DATE_RULES: readonly DayRule[] = [
	rule(
		`akhir (?:bulan )?(?<month>${MONTHS.join("|")})(?: (?<year>20\\d{2}))?`,
		({ groups: { month, year } = {} }, today) => {
			const first = dateAhead({ date: "1", ...(year && { year }) }, monthNamed(month), today);
			if (first === null) return null;
			const here = new Date(first * DAY_MS);
			return Date.UTC(here.getUTCFullYear(), here.getUTCMonth() + 1, 0) / DAY_MS;
		},
	),
	rule(
		`(?:(?:hari )?(?:${WEEKDAY}),? )?(?:tanggal |tgl\\.? ?)?(?<!${WEEK_OF})(?<date>\\d{1,2}) (?<month>${MONTHS.join("|")})\\.?(?: (?<year>20\\d{2}))?`,
		({ groups = {} }, today) => dateAhead(groups, monthNamed(groups.month), today),
	),
	rule(
		`(?<lead>(?:tanggal|tgl\\.?|pada|hingga|sampai|sebelum|lambat|per|hari|${WEEKDAY}),? ?\\(?)?${NO_NUMBER}(?:\\d{1,2} ?${UNTIL} ?)?(?<date>\\d{1,2})(?<mark>[/.-])(?<month>0?[1-9]|1[0-2])(?:\\k<mark>(?<year>20\\d{2}|\\d{2}))?(?![/-]|\\.\\d| ?(?:[x×] ?\\d|jam(?! ?\\d)|hari|minggu|pekan|bulan|tahun|c?m(?!\\p{L})|meter|bagian))`,
		({ groups = {} }, today) => {
			// Without either, "24/7" or "3-5" would be read; "paling lambat 3-5 hari" is no date, and "pada 14.30" a time.
			if (groups.year === undefined && (!groups.lead || groups.mark === ".")) return null;
			return dateAhead(groups, Number(groups.month) - 1, today);
		},
	),
	rule(
		`(?<=(?<!\\p{L})(?:(?:di)?(?:${WORK_VERB})|${WORK_NOUN}|turun|ke lokasi) )(?<date>\\d{1,2})[/-](?<month>0?[1-9]|1[0-2])${DAY_SAID}`,
		({ groups = {} }, today) => {
			const day = dateAhead(groups, Number(groups.month) - 1, today);
			return day !== null && day <= today.day + SOON ? day : null;
		},
	),
	rule("(?:tanggal|tgl\\.?) ?(?<date>\\d{1,2})(?![./-]?\\d)", ({ groups = {} }, today) => {
		const here = new Date(today.day * DAY_MS);
		const ahead = Number(groups.date) < here.getUTCDate() ? 1 : 0;
		return dayOfMonth(here.getUTCFullYear(), here.getUTCMonth() + ahead, Number(groups.date));
	}),
];

const monthNamed = (word: string | undefined): number => MONTHS.findIndex((names) => isOneOf(word, names));

/** Without a year: of this one, or of the next where this one's lies half a year back. */
function dateAhead({ date, year }: Record<string, string>, month: number, { day }: Today): number | null {
	if (year !== undefined) {
		const full = Number(year) + (year.length === 2 ? 2000 : 0);
		return full <= yearOf(day) + YEARS_AHEAD ? dayOfMonth(full, month, Number(date)) : null;
	}
	const here = dayOfMonth(yearOf(day), month, Number(date));
	return here !== null && here < day - 180 ? dayOfMonth(yearOf(day) + 1, month, Number(date)) : here;
}

/** Null when there is no such day. `month` from 0; 12 is next January. */
function dayOfMonth(year: number, month: number, date: number): number | null {
	const time = new Date(Date.UTC(year, month, date));
	return month >= 0 && month <= 12 && time.getUTCDate() === date && date > 0 ? time.getTime() / DAY_MS : null;
}
