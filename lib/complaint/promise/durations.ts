import { countDays, lastInstant, spendTime } from "../clock/counting.ts";
import { DAY_MS, HOUR_MS, localDay, MINUTE_MS, midnightOf, zoneOffset } from "../clock/local-days.ts";
import type { PromiseCalendar } from "./calendar.ts";
import type { NamedTime } from "./times.ts";
import { OTHER_START, UNTIL } from "./until.ts";
import { WORK_NOUN } from "./work.ts";

const NUMBERS: Record<string, number> = {
	se: 1,
	satu: 1,
	dua: 2,
	tiga: 3,
	empat: 4,
	lima: 5,
	enam: 6,
	tujuh: 7,
	sepuluh: 10,
	"lima belas": 15,
	"tiga puluh": 30,
	setengah: 0.5,
	one: 1,
	two: 2,
	three: 3,
};
const NUMBER = `(?:\\d{1,3}(?:[.,]5)?|${Object.keys(NUMBERS).join("|")})`;
/** "Proses 3 hari kerja" is said of a complaint; "proses 14 hari kerja sesuai SOP" of everybody's papers. */
const WORKING_DAYS = `(?:(?:di)?proses|${WORK_NOUN})(?= (?:\\d{1,2} ?${UNTIL} ?)?\\d{1,2} ?hari kerja(?! (?:sesuai|menurut)))`;
const LEAD = `(?:${[
	"dalam(?: waktu)?|maksimal|maks\\.?|paling (?:lambat|lama|telat)|selambat(?:-lambat)?nya|kurang dari|sekitar|kurang lebih|within|in",
	`(?:estimasi|perkiraan)(?: (?:normal|selesai|tiba|${WORK_NOUN}))?`,
	"(?:di)?tunggu|(?:kami (?:butuh|perlu)|(?:minta|mohon|beri|kasih)(?: kami)?) waktu",
	WORKING_DAYS,
].join("|")})`;
const UNIT =
	"menit|jam kerja|jam(?! kerja)|hari kerja|hari(?! kerja)|minggu|pekan|minutes?|working hours?|hours?|(?:working|business) days?|days?|weeks?";
/** "Sekitar 2 jam lalu", "sekitar 2 jam 30 menit lalu", "dalam 3 hari terakhir". */
const PAST =
	"(?: (?:dan )?\\d{1,2} ?(?:menit|minutes))? (?:(?:yang )?(?:lalu|silam|tadi)|terakhir|belakangan|ago)(?!\\p{L})";
/** "dalam 2 hari kerja", "maksimal 3 x 24 jam", "dalam 3 (tiga) hari", "2 jam lagi", "1 jam 30 menit lagi"; of "1-2 hari" the later. */
const DURATION = new RegExp(
	`(?<![\\p{L}\\p{N}]|\\d[.,])(?<lead>${LEAD} )?(?:\\d{1,2} ?${UNTIL} ?)?(?<count>${NUMBER})(?: ?\\([\\p{L} ]{2,30}\\))? ?(?:[x×] ?(?<hours>\\d{1,2}) ?)?(?<unit>${UNIT})(?: (?:dan )?(?<minutes>\\d{1,2}) ?(?:menit|minutes))?(?![\\p{L}\\p{N}])(?!${PAST}| ${OTHER_START})(?<tail> (?:lagi|ke ?depan|kemudian|mendatang))?`,
	"giu",
);
/** What goes on around the clock, went on so long, or is a visitor's duty: "siaga 1x24 jam", "sudah 2x24 jam", "wajib lapor 1x24 jam". */
const STANDING =
	/(?:siaga|stand ?by|buka|(?:me)?layan(?:i|an)|beroperasi|bertugas|piket|non-?stop|selama|sudah|lebih dari|hampir|lapor) $/i;

/**
 * The times that a text names by how long something will take from `at` (UTC milliseconds) on: *hari kerja* and *jam kerja* by the calendar, all
 * others by the clock.
 * @param text with single blanks
 */
export function durationsIn(text: string, at: number, calendar: PromiseCalendar): NamedTime[] {
	return [...text.matchAll(DURATION)].flatMap((match): NamedTime[] => {
		const { lead, count = "", hours, unit = "", minutes, tail } = match.groups ?? {};
		// "2 hari ini" says since when; "3 hari kerja" what an office takes at most. "1 x 24 jam" is the rule itself.
		const isBare = lead === undefined && tail === undefined;
		if (isBare && (hours === undefined || count === "7" || STANDING.test(text.slice(0, match.index)))) return [];
		const amount = NUMBERS[count.toLowerCase()] ?? Number(count.replace(",", "."));
		const place = { from: match.index, to: match.index + match[0].length };
		const isWorking = /kerja|working|business/i.test(unit);
		if (/^(?:menit|minute)/i.test(unit)) return [{ ...place, dueAt: at + amount * MINUTE_MS, isMoment: true }];
		if (/^(?:jam|hour|working hour)/i.test(unit) && !(isWorking && hours === "24")) {
			const time = amount * Number(hours ?? 1) * HOUR_MS + Number(minutes ?? 0) * MINUTE_MS;
			const dueAt = isWorking ? afterHours(time, at, calendar) : at + time;
			return dueAt === null ? [] : [{ ...place, dueAt, isMoment: true }];
		}
		if (!Number.isInteger(amount)) return [];
		const days = /^(?:minggu|pekan|week)/i.test(unit) ? 7 * amount : amount;
		// "2 x 24 jam kerja" are two working days to whoever says so.
		const dueAt = isWorking ? afterWorkingDays(days, at, calendar) : afterDays(days, at, calendar);
		return dueAt === null ? [] : [{ ...place, dueAt, isMoment: false }];
	});
}

/** The end of the day that comes so many days after the one that holds `at`. */
function afterDays(count: number, at: number, { zone }: PromiseCalendar): number {
	const offset = zoneOffset(zone);
	return midnightOf(localDay(at, offset) + count + 1, offset) - 1;
}

/** The same of working days; null when there are not so many. */
function afterWorkingDays(count: number, at: number, { zone, timetable }: PromiseCalendar): number | null {
	const offset = zoneOffset(zone);
	const last = countDays(at, count, { timetable, offset, pauses: [] }, null);
	return last && midnightOf(last.day, offset) + DAY_MS - 1;
}

/** Null when the calendar has not so many. */
function afterHours(time: number, at: number, { zone, timetable }: PromiseCalendar): number | null {
	const offset = zoneOffset(zone);
	const dueAt = spendTime(at, time, { timetable, offset, pauses: [] }, null);
	return dueAt < lastInstant(at, offset) ? dueAt : null;
}
