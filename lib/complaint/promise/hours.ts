import { UNTIL } from "./until.ts";

/** A time of day that words name, and where they stand. */
export interface NamedHour {
	from: number;
	to: number;
	/** As written, 0 to 24. */
	hour: number;
	minute: number;
	/** Written "jam 2", not "pukul 02.00". */
	isShort: boolean;
	/** The part of the day that it is said to be in; "" for none. */
	part: string;
}

/**
 * Parts of the day (Indonesian, Javanese, Sundanese, English) and what they add to an hour as it is written, hours. The night belongs to the day
 * on which it begins: "jam 12 malam" is its end, "malam ini jam 1" an hour later. "Jam 2 siang" is in the afternoon, "jam 11 siang" before noon;
 * "pukul 16.00 sore" stays as it is. Where two are named, the first one here counts.
 */
const PARTS: readonly { words: string; added(hour: number): number }[] = [
	{
		words: "tengah malam|malam|bengi|dalu|wengi|peuting|tonight|midnight",
		added: (hour) => (hour > 12 ? 0 : hour < 5 ? 24 : 12),
	},
	{
		words: "sore|petang|sonten|afternoon|evening|p\\.?m\\.?",
		added: (hour) => (hour > 0 && hour < 12 ? 12 : 0),
	},
	{ words: "tengah hari|siang|beurang", added: (hour) => (hour > 0 && hour < 6 ? 12 : 0) },
	{ words: "dini hari|subuh|pagi|enjing|isuk|morning|a\\.?m\\.?", added: (hour) => (hour === 12 ? -12 : 0) },
];
/** One of the words for a part of the day. */
export const DAY_PART = PARTS.map(({ words }) => words).join("|");
const SIGNS = PARTS.map(({ words, added }) => ({
	sign: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?!\\p{L})`, "iu"),
	added,
}));

const ZONE_NAME = "(?: ?(?:wib|wita|wit))?";
const CLOCK = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:pukul|jam|pkl\\.?|at) ?(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?(?: ?${UNTIL} ?(?:(?:pukul|jam|pkl\\.?) ?)?(?<toHour>\\d{1,2})(?:[.:](?<toMinute>\\d{2}))?)?${ZONE_NAME}(?: ?(?<part>${DAY_PART}))?(?![\\p{L}\\p{N}]| ?menit)`,
	"giu",
);

const SINCE = /(?<!\p{L})(?:sejak|semenjak|dari|since) (?:(?:sekitar|kira-kira) )?$/iu;
/** As far as a word before is looked for, characters. */
const NEAR = 25;

/** The times of day in a text with single blanks; of "09.00-11.00" the later. None since when something is so, nor in "1 jam 15 menit". */
export function hoursIn(text: string): NamedHour[] {
	return [...text.matchAll(CLOCK)].flatMap((match) => {
		const { hour, minute, toHour, toMinute, part = "" } = match.groups ?? {};
		const [last, lastMinute] = toHour === undefined ? [hour, minute] : [toHour, toMinute];
		const named = { hour: Number(last), minute: Number(lastMinute ?? 0), isShort: last?.length === 1, part };
		if (named.hour > 24 || named.minute > 59) return [];
		if (SINCE.test(text.slice(Math.max(0, match.index - NEAR), match.index))) return [];
		return [{ from: match.index, to: match.index + match[0].length, ...named }];
	});
}

/** "Besok jam 2" is in the afternoon: who means the night says so. */
const LAST_SHORT_HOUR = 5;

/** The minute that is meant, from the midnight with which its day begins; over 1440 it is in the night after it. `words` may name a part of the day. */
export function minuteMeant({ hour, minute, isShort, part }: NamedHour, words = ""): number {
	const said = `${words} ${part}`;
	const usual = isShort && hour > 0 && hour <= LAST_SHORT_HOUR ? 12 : 0;
	const added = SIGNS.find(({ sign }) => sign.test(said))?.added(hour) ?? usual;
	return (hour + added) * 60 + minute;
}
