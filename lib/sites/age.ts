import type { SeenTime } from "./types.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Shortest and longest length of a unit, in milliseconds: months and years differ. */
type Unit = readonly [shortest: number, longest: number];
const unit = (length: number, longest = length): Unit => [length, longest];
const UNITS = {
	second: unit(SECOND),
	minute: unit(MINUTE),
	hour: unit(HOUR),
	day: unit(DAY),
	week: unit(7 * DAY),
	month: unit(28 * DAY, 31 * DAY),
	year: unit(365 * DAY, 366 * DAY),
};
type UnitName = keyof typeof UNITS;

/** A language whose words for ages we know. */
export type AgeLanguage = "id" | "en";

/** Words that mean the same in every language we read. */
const CERTAIN: Record<string, UnitName> = {};
/** Words whose meaning hangs on the language: "h" is hour or hari, "d" day or detik, "hr" hour or hari. */
const BY_LANGUAGE: Record<AgeLanguage, Record<string, UnitName>> = { id: {}, en: {} };

function teach(table: Record<string, UnitName>, words: Record<UnitName, string>): void {
	for (const [name, list] of Object.entries(words)) {
		for (const word of list.split(" ")) if (word !== "") table[word] = name as UnitName;
	}
}
teach(CERTAIN, {
	second: "s sec secs second seconds detik dtk",
	minute: "m min mins minute minutes menit mnt",
	hour: "hrs hour hours j jam",
	day: "days day hari",
	week: "w wk wks week weeks minggu mgg mg pekan",
	month: "mo mos mth month months bulan bln",
	year: "y yr yrs year years tahun thn th",
});
teach(BY_LANGUAGE.id, { second: "d", minute: "", hour: "", day: "h hr", week: "", month: "", year: "" });
teach(BY_LANGUAGE.en, { second: "", minute: "", hour: "h hr", day: "d", week: "", month: "", year: "" });

const NOW =
	/^(?:(?:baru saja|just now|now|sekarang|saat ini)|(?:beberapa|a few|few) (?:detik|seconds?)(?: yang lalu| lalu| ago)?)$/;
const YESTERDAY = /^(?:kemarin|yesterday)$/;
const AGE =
	/^(about|around|over|more than|almost|nearly|sekitar|kira-kira|hampir|lebih dari)?\s*(?:(\d{1,4})\s*|(an?|one|satu)\s+|(se))([a-z]+)\.?(?:\s+(?:yang\s+)?lalu|\s+ago)?$/;

/** Interval of "N units ago", which sites round down, and its vaguer forms. */
function interval(count: number, [shortest, longest]: Unit, vagueness: string, now: number): SeenTime {
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
	const words = text
		.toLowerCase()
		.replace(/[\s\u00a0]+/g, " ")
		.replace(/^[·•\s]+|[·•.\s]+$/g, "");
	if (NOW.test(words)) return { earliest: context.now - MINUTE + 1, latest: context.now };
	if (YESTERDAY.test(words)) return yesterday(context.now, context.zoneMinutes);
	const match = AGE.exec(words);
	if (match === null) return null;
	const [, vagueness = "", digits, , , word = ""] = match;
	const name = CERTAIN[word] ?? (context.language === null ? undefined : BY_LANGUAGE[context.language][word]);
	if (name === undefined) return null;
	return interval(digits === undefined ? 1 : Number(digits), UNITS[name], vagueness, context.now);
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
	const code = lang.toLowerCase().split(/[-_]/)[0] ?? "";
	if (code === "id" || code === "in" || code === "ms") return "id";
	if (code === "en") return "en";
	if (/^(?:komentar|balasan)\b|\b(?:balas|suka|bagikan|yang lalu)\b/i.test(wording)) return "id";
	if (/^(?:comment|reply) (?:by|from)\b|\b(?:reply|like|share|ago)\b/i.test(wording)) return "en";
	return null;
}
