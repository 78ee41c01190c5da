import { normalised } from "./text.ts";
import type { SeenTime } from "./types.ts";

const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A language whose words for ages we know. */
export type AgeLanguage = "id" | "en";

/** Shortest and longest length (months and years differ), then the words: certain ones, and those that the language decides ("h", "d", "hr"). */
interface Unit extends Record<AgeLanguage, string> {
	shortest: number;
	longest: number;
	words: string;
}

const unit = (words: string, shortest: number, longest = shortest, id = "", en = ""): Unit => ({
	shortest,
	longest,
	words,
	id,
	en,
});
const UNITS: readonly Unit[] = [
	unit("s sec secs second seconds detik dtk", SECOND, SECOND, "d"),
	unit("m min mins minute minutes menit mnt", MINUTE),
	unit("hrs hour hours j jam", HOUR, HOUR, "", "h hr"),
	unit("days day hari", DAY, DAY, "h hr", "d"),
	unit("w wk wks week weeks minggu mgg mg pekan", 7 * DAY),
	unit("mo mos mth month months bulan bln", 28 * DAY, 31 * DAY),
	unit("y yr yrs year years tahun thn th", 365 * DAY, 366 * DAY),
];

const NOW =
	/^(?:baru saja|just now|now|sekarang|saat ini|(?:beberapa|a few|few) (?:detik|seconds?)(?: yang lalu| lalu| ago)?)$/;
const YESTERDAY = /^(?:kemarin|yesterday)$/;
const AGE =
	/^(about|around|over|more than|almost|nearly|sekitar|kira-kira|hampir|lebih dari)?\s*(?:(\d{1,4})\s*|(an?|one|satu)\s+|(se))([a-z]+)\.?(?:\s+(?:yang\s+)?lalu|\s+ago)?$/;

/** Interval of "N units ago", which sites round down, and its vaguer forms. */
function interval(count: number, { shortest, longest }: Unit, vagueness: string, now: number): SeenTime {
	const oldest = now - (count + 1) * longest + 1;
	const youngest = now - count * shortest;
	if (/^(?:almost|nearly|hampir)$/.test(vagueness))
		return { earliest: now - count * longest, latest: now - (count - 1) * shortest };
	if (/^(?:about|around|sekitar|kira-kira)$/.test(vagueness))
		return { earliest: oldest, latest: youngest + shortest / 2 };
	return { earliest: oldest, latest: youngest };
}

/** The calendar day before, in the zone when it is known; else anything up to two days ago. */
function yesterday(now: number, zoneMinutes: number | undefined): SeenTime {
	if (zoneMinutes === undefined) return { earliest: now - 2 * DAY + 1, latest: now };
	const local = now + zoneMinutes * MINUTE;
	const today = local - (((local % DAY) + DAY) % DAY) - zoneMinutes * MINUTE;
	return { earliest: today - DAY, latest: today - 1 };
}

/** What an age needs to become instants. `language` null: words that hang on the language stay unread. */
export interface AgeContext {
	now: number;
	language: AgeLanguage | null;
	zoneMinutes?: number | undefined;
}

/**
 * When something was written, from an age as the sites show it: "2 j", "3 mnt", "1 h", "sehari", "kemarin", "a day ago", "23h".
 * "2 j" is two to three hours ago, so the answer is an interval. Null for anything else, and for "2 h" when the language is unknown.
 * Source: the sites' own wording, dom-facts §4 (Facebook rounds down: a comment "1d" old has the label "a day ago").
 */
export function timeOfAge(text: string, context: AgeContext): SeenTime | null {
	const words = normalised(text).replace(/^[·•\s]+|[·•.\s]+$/g, "");
	if (NOW.test(words)) return { earliest: context.now - MINUTE + 1, latest: context.now };
	if (YESTERDAY.test(words)) return yesterday(context.now, context.zoneMinutes);
	const match = AGE.exec(words);
	if (match === null) return null;
	const [, vagueness = "", digits, , , word = ""] = match;
	const named = UNITS.find((each) =>
		` ${each.words} ${context.language === null ? "" : each[context.language]} `.includes(` ${word} `),
	);
	return named === undefined ? null : interval(Number(digits ?? 1), named, vagueness, context.now);
}

/**
 * The age at the end of a label such as "Komentar oleh Budi 2 jam yang lalu": names run into it without a mark, so the longest
 * ending of up to five words that is an age with a written-out unit counts. Null when there is none.
 */
export function ageAtEnd(label: string, context: AgeContext): { time: SeenTime; before: string } | null {
	const words = label.trim().split(/\s+/);
	for (let count = Math.min(5, words.length - 1); count > 0; count--) {
		const time = timeOfAge(words.slice(-count).join(" "), { ...context, language: null });
		if (time !== null) return { time, before: words.slice(0, -count).join(" ") };
	}
	return null;
}

/** The language of a page or label: first its `lang`, else its own wording, else null. Malay and the old code "in" read like Indonesian. */
export function ageLanguage(lang: string, wording: string): AgeLanguage | null {
	if (/^(?:id|in|ms)\b/i.test(lang)) return "id";
	if (/^en\b/i.test(lang)) return "en";
	if (/^(?:komentar|balasan)\b|\b(?:balas|suka|bagikan|yang lalu)\b/i.test(wording)) return "id";
	if (/^(?:comment|reply) (?:by|from)\b|\b(?:reply|like|share|ago)\b/i.test(wording)) return "en";
	return null;
}
