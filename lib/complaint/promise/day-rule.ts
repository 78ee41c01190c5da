/** Monday first: Indonesian and how people write it, Javanese, Sundanese, English. */
export const WEEKDAYS = [
	"senin|senen|senén|monday",
	"selasa|slasa|seloso|salasa|tuesday",
	"rabu|rebo|wednesday",
	"kamis|kemis|thursday",
	"jumat|jemuah|jumuah|jumaah|friday",
	"sabtu|setu|saptu|saturday",
	"minggu|ahad|sunday",
];
/** One of their names, as a pattern. */
export const WEEKDAY = `${WEEKDAYS.join("|")}|jum['’\`]at`;

/** What a pattern needs to know of the time at which it is read. */
export interface Today {
	day: number;
	/** 0 is Monday. */
	weekday: number;
	/** The working day that comes so many after today; null when there is none. */
	workingDay(count: number): number | null;
}

/** Words that name a day. */
export interface DayRule {
	pattern: RegExp;
	/** The day that a match names, or null for none. */
	dayOf(match: RegExpExecArray, today: Today): number | null;
}

/** @param pattern of whole words in any case; not behind a stroke */
export const rule = (pattern: string, dayOf: DayRule["dayOf"]): DayRule => ({
	pattern: new RegExp(`(?<![\\p{L}\\p{N}/])(?:${pattern})(?![\\p{L}\\p{N}])`, "giu"),
	dayOf,
});

/** Whether a word, as people write it, is one of `names`. */
export function isOneOf(word: string | undefined, names: string): boolean {
	return word !== undefined && names.split("|").includes(word.toLowerCase().replace(/['’`]/, ""));
}
