import { countDays } from "../clock/counting.ts";
import { DAY_MS, localDay, weekdayOf, zoneOffset } from "../clock/local-days.ts";
import type { PromiseCalendar } from "./calendar.ts";
import { DATE_RULES } from "./dates.ts";
import { type DayRule, isOneOf, rule, WEEKDAY, WEEKDAYS } from "./day-rule.ts";
import { OTHER_START, UNTIL } from "./until.ts";

/** A day that words name, and where they stand. Days are numbers (see `localDay`). */
export interface NamedDay {
	from: number;
	to: number;
	day: number;
}

/** Where a week is said to begin, to be in its middle, and else to end. */
const PART_OF_WEEK = "(?<part>awal|pertengahan|tengah)";
const WEEK_PARTS: Readonly<Record<string, number>> = { awal: 0, pertengahan: 2, tengah: 2 };
const FRIDAY = 4;

const WORKING = "(?: \\(?(?:hari )?kerja\\)?)";

/** Where two would read the same words, the first one does. */
const RULES: readonly DayRule[] = [
	...DATE_RULES,
	rule(
		`(?:besok |besuk )?(?<eve>(?<!\\d )malam )?(?<hari>hari |dinten |dina |poe |poé )?(?<name>${WEEKDAY})(?! ke[- ]?\\d)(?: (?<which>depan|minggu depan|pekan depan|ngarep|ini|next week)| (?:besok|besuk))?`,
		(match, today) => {
			const { eve, hari, name = "", which } = match.groups ?? {};
			// "Minggu" is a week, too.
			if (/^minggu$/i.test(name) && !eve && !hari && (which || !name.startsWith("M"))) return null;
			const weekday = WEEKDAYS.findIndex((names) => isOneOf(name, names)) - (eve ? 1 : 0);
			const ahead = (weekday - today.weekday + 7) % 7;
			// Of "malam Jumat", a Thursday's evening, the next may be tonight's.
			if (which === undefined) return today.day + (ahead || (eve ? 0 : 7));
			return /^ini$/i.test(which) ? today.day + ahead : today.day - today.weekday + 7 + weekday;
		},
	),
	rule("(?:besok |suk |mbesuk )?(?:lusa|emben)|pageto|day after tomorrow", (_, { day }) => day + 2),
	rule("besok|esok|besuk|sesuk|m?benjing|isukan|tomorrow", (_, { day }) => day + 1),
	// "H+1" is tomorrow to an office, for H is the day itself; but not of a feast, or of what is still to come ("H+1 setelah acara").
	rule(
		`(?:hari )?(?:h ?\\+ ?\\d{1,2} ?(?:${UNTIL}|/|atau|dan) ?)?h ?\\+ ?(?<count>\\d{1,2})(?!${WORKING}? ${OTHER_START})(?<working>${WORKING})?`,
		({ groups: { count, working } = {} }, { day, workingDay }) =>
			working && Number(count) > 0 ? workingDay(Number(count)) : day + Number(count),
	),
	rule("(?<!\\d )hari kerja (?:berikutnya|berikut|selanjutnya)|next (?:working|business) day", (_, { workingDay }) =>
		workingDay(1),
	),
	rule(
		// Not "2 hari ini", but "jam 2 hari ini".
		"(?:(?<!(?<!(?:jam|pukul|pkl\\.?) ?[\\d.:]{0,4})\\d )hari|pagi|siang|sore|petang|malam) ini|(?:nanti|mangke|mengko|engk[eé]) (?:siang|sore|sonten|petang|malam|dalu|bengi|wengi|peuting)|dina iki|dinten (?:niki|punika|ieu)|po[eé] ieu|today|tonight|this (?:morning|afternoon|evening)",
		(_, { day }) => day,
	),
	rule(
		`(?:${PART_OF_WEEK} )?(?:(?:minggu|pekan) depan|minggu ngarep|minggu payun|next week)`,
		({ groups }, { day, weekday }) => day - weekday + 7 + dayInWeek(groups?.part, FRIDAY),
	),
	rule(
		`(?:${PART_OF_WEEK} )?(?:(?:minggu|pekan) ini|this week)`,
		({ groups }, { day, weekday }) => day - weekday + dayInWeek(groups?.part, weekday > FRIDAY ? 6 : FRIDAY),
	),
	rule("akhir bulan(?: (?:ini|(?<next>depan)))?", ({ groups }, { day }) => {
		const here = new Date(day * DAY_MS);
		return Date.UTC(here.getUTCFullYear(), here.getUTCMonth() + (groups?.next ? 2 : 1), 0) / DAY_MS;
	}),
];

/** Days of the past, of every week, from one to another, in pairs ("Senin dan Kamis" is a timetable) and in names are no day to wait for. */
const PAST_AFTER =
	/^(?: (?:yang )?lalu(?! lintas)|,? ?(?:yang )?(?:kemarin|kemaren|tadi|silam|wingi|kamari|last))(?!\p{L})/iu;
const PAST_BEFORE = /(?<!\p{L})(?:kemarin|kemaren|sejak|semenjak|dari|since|last) $/iu;
const EACH_BEFORE = new RegExp(
	`(?<!\\p{L})(?:setiap|tiap|saben|unggal)(?: hari)?(?: (?:${WEEKDAY}),?(?: dan)?){0,6} $`,
	"iu",
);
const RANGE_AFTER = new RegExp(`^ ?(?:${UNTIL}|dan|&) ?(?:hari )?(?:${WEEKDAY})(?!\\p{L})`, "iu");
const RANGE_BEFORE = new RegExp(`(?<!\\p{L})(?:${WEEKDAY}) ?(?:${UNTIL}|dan|&) ?$`, "iu");
/** "Pasar Minggu", "Jl. 10 November": a place. Some of these words are one only with a capital letter: "perbaikan jalan 20 November" names a day. */
const NAME_BEFORE =
	/(?<!\p{L})(?:(?:[Jj][Ll]n?|[Gg]g)\.? ?|(?:[Pp]asar|[Ss]tadion|[Ss]tasiun|[Tt]erminal|[Gg]ang|Jalan|Jembatan|Desa|Kampung|Lapangan|Taman|Tugu|Simpang|Perempatan|Pertigaan) )$/u;
/** As far as a word before or after is looked for, characters. */
const NEAR = 40;

/**
 * The days that a text names, as seen at `at` (UTC milliseconds) by a calendar; not those that it says are past. A weekday is the next one after
 * today, "Jumat depan" the one of next week, "minggu depan" its Friday.
 * @param text with single blanks
 */
export function daysIn(text: string, at: number, { zone, timetable }: PromiseCalendar): NamedDay[] {
	const offset = zoneOffset(zone);
	const day = localDay(at, offset);
	const workingDay = (count: number) => countDays(at, count, { timetable, offset, pauses: [] }, null)?.day ?? null;
	const today = { day, weekday: weekdayOf(day), workingDay };
	const found: NamedDay[] = [];
	for (const { pattern, dayOf } of RULES)
		for (const match of text.matchAll(pattern)) {
			const [from, to] = [match.index, match.index + match[0].length];
			if (found.some((other) => from < other.to && other.from < to)) continue;
			const named = dayOf(match, today);
			if (named !== null) found.push({ from, to, day: named });
		}
	return found.filter(({ from, to }) => {
		const [before, after] = [text.slice(Math.max(0, from - NEAR), from), text.slice(to, to + NEAR)];
		return (
			![PAST_AFTER, RANGE_AFTER].some((sign) => sign.test(after)) &&
			![PAST_BEFORE, EACH_BEFORE, RANGE_BEFORE, NAME_BEFORE].some((sign) => sign.test(before))
		);
	});
}

/** From Monday on. */
function dayInWeek(part: string | undefined, usual: number): number {
	return WEEK_PARTS[part?.toLowerCase() ?? ""] ?? usual;
}
