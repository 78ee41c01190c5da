import { DAY_MS, HOUR_MS, localDay, MINUTE_MS, midnightOf, weekdayOf, zoneOffset } from "../clock/local-days.ts";
import type { Zone } from "../vocabulary.ts";
import { daysIn } from "./days.ts";

/** A time that words name, and where they stand. */
export interface NamedTime {
	from: number;
	to: number;
	/** The moment, else the last millisecond of the day; UTC milliseconds. */
	dueAt: number;
	isMoment: boolean;
}

const ZONE_NAME = "(?: ?(?:wib|wita|wit))?";
const CLOCK = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:pukul|jam|pkl\\.?|at) ?(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?(?: ?(?:s\\.?d\\.?|sampai|hingga|[-–—]) ?(?<toHour>\\d{1,2})(?:[.:](?<toMinute>\\d{2}))?)?${ZONE_NAME}(?: (?<part>pagi|siang|sore|petang|malam))?(?![\\p{L}\\p{N}])`,
	"giu",
);
/** From this hour on nothing is added: "jam 4 sore" is sixteen o'clock, "pukul 16.00 sore" too. */
const NOON = 12;
/** "jam 2 siang" is in the afternoon, "jam 11 siang" before noon. */
const LAST_MIDDAY_HOUR = 5;

interface Clock {
	from: number;
	to: number;
	minute: number;
}

const NUMBERS: Record<string, number> = {
	se: 1,
	satu: 1,
	dua: 2,
	tiga: 3,
	empat: 4,
	lima: 5,
	enam: 6,
	tujuh: 7,
	one: 1,
	two: 2,
	three: 3,
};
const NUMBER = `(?:\\d{1,3}|${Object.keys(NUMBERS).join("|")})`;
const LEAD =
	"(?:dalam(?: waktu)?|maksimal|maks\\.?|paling (?:lambat|lama|telat)|selambat(?:-lambat)?nya|kurang dari|estimasi(?: normal)?|perkiraan|sekitar|within|in)";
/** "dalam 2 hari kerja", "maksimal 3 x 24 jam", "2 jam lagi"; of "1-2 hari" the later. */
const DURATION = new RegExp(
	`(?<![\\p{L}\\p{N}])(?<lead>${LEAD} )?(?:\\d{1,2} ?(?:[-–]|s\\.?d\\.?|sampai|hingga) ?)?(?<count>${NUMBER}) ?(?:[x×] ?(?<hours>\\d{1,3}) ?)?(?<unit>jam|hari kerja|hari|minggu|pekan|hours?|working days?|days?|weeks?)(?![\\p{L}\\p{N}])(?<tail> (?:lagi|ke depan|kemudian|mendatang))?`,
	"giu",
);

/**
 * The times that a text names, as seen at `at` (UTC milliseconds) in a zone: days, moments ("besok pukul 12.00"; without a day today's), and
 * how long something will take from then on (days are calendar days, *hari kerja* Monday to Friday).
 * @param text with single blanks
 */
export function timesIn(text: string, at: number, zone: Zone): NamedTime[] {
	const offset = zoneOffset(zone);
	const clocks = clocksIn(text);
	const used = new Set<Clock>();
	const days = daysIn(text, at, zone).map(({ from, to, day }): NamedTime => {
		const [clock, between] = clocks
			.map((one) => [one, betweenOf({ from, to }, one, text)] as const)
			.find(([, words]) => BESIDE.test(words)) ?? [null, ""];
		if (!clock) return { from, to, dueAt: midnightOf(day + 1, offset) - 1, isMoment: false };
		used.add(clock);
		return {
			from: Math.min(from, clock.from),
			to: Math.max(to, clock.to),
			dueAt: midnightOf(day, offset) + minuteIn(between, clock.minute) * MINUTE_MS,
			isMoment: true,
		};
	});
	const alone = clocks
		.filter((clock) => !used.has(clock))
		.map(({ from, to, minute }): NamedTime => {
			const dueAt = midnightOf(localDay(at, offset), offset) + minute * MINUTE_MS;
			return { from, to, dueAt, isMoment: true };
		});
	return [...days, ...alone, ...durationsIn(text, at, zone)];
}

/** A clock time belongs to the day next to it, with no more than a blank, a comma, a bracket or a part of the day between ("besok sore jam 4"). */
const BESIDE = /^[ ,(]{0,3}(?:(?:pagi|siang|sore|petang|malam)[ ,(]{1,3})?$/i;

function betweenOf(day: { from: number; to: number }, clock: Clock, text: string): string {
	return clock.from >= day.to ? text.slice(day.to, clock.from) : text.slice(clock.to, day.from);
}

/** The minute of the day that is meant by one in a part of the day, which `words` may name. */
function minuteIn(words: string, minute: number): number {
	const hour = Math.floor(minute / 60);
	const isAfternoon = /sore|petang|malam/i.test(words) || (/siang/i.test(words) && hour <= LAST_MIDDAY_HOUR);
	return isAfternoon && hour < NOON ? minute + NOON * 60 : minute;
}

function clocksIn(text: string): Clock[] {
	return [...text.matchAll(CLOCK)].flatMap((match) => {
		const { hour, minute, toHour, toMinute, part = "" } = match.groups ?? {};
		const [lastHour, lastMinute] = toHour === undefined ? [hour, minute] : [toHour, toMinute];
		const [hours, minutes] = [Number(lastHour), Number(lastMinute ?? 0)];
		if (hours > 24 || minutes > 59) return [];
		return [{ from: match.index, to: match.index + match[0].length, minute: minuteIn(part, hours * 60 + minutes) }];
	});
}

function durationsIn(text: string, at: number, zone: Zone): NamedTime[] {
	return [...text.matchAll(DURATION)].flatMap((match): NamedTime[] => {
		const { lead, count = "", hours, unit = "", tail } = match.groups ?? {};
		// "2 hari ini" says since when; "3 hari kerja" what an office takes at most.
		if (lead === undefined && tail === undefined) return [];
		const amount = NUMBERS[count.toLowerCase()] ?? Number(count);
		const place = { from: match.index, to: match.index + match[0].length };
		if (/^(?:jam|hour)/i.test(unit))
			return [{ ...place, dueAt: at + amount * Number(hours ?? 1) * HOUR_MS, isMoment: true }];
		return [{ ...place, dueAt: endAfter(amount, unit.toLowerCase(), at, zone), isMoment: false }];
	});
}

/** The end of the day that comes so many days after the one that holds `at`. */
function endAfter(amount: number, unit: string, at: number, zone: Zone): number {
	const offset = zoneOffset(zone);
	const today = localDay(at, offset);
	if (/^(?:minggu|pekan|week)/.test(unit)) return midnightOf(today + 7 * amount + 1, offset) - 1;
	if (!/kerja|working/.test(unit)) return midnightOf(today + amount + 1, offset) - 1;
	let day = today;
	for (let left = amount; left > 0; left -= weekdayOf(day) < 5 ? 1 : 0) day += 1;
	return midnightOf(day, offset) + DAY_MS - 1;
}
