import type { Holiday, HolidayType } from "../../../lib/complaint/clock/rules.ts";
import type { TableFault } from "../../../lib/tables/table.ts";

/** Why a file of holidays is refused: the row as a spreadsheet counts them (in a JSON file the how-manieth holiday), null for the whole. */
export interface HolidayFileFault {
	row: number | null;
	code:
		| "surplus"
		| "date"
		| "otherYear"
		| "noName"
		| "longName"
		| "type"
		| "duplicate"
		| "missing"
		| "twice"
		| "notJson"
		| "notOurs"
		| "empty";
	/** What stands there. */
	value: string;
	/** The year in which the date should lie, for `otherYear`. */
	expected?: string;
}

/** What a file says: of these years, and of these kinds alone when it is a table of one year. */
export interface HolidayFile {
	years: readonly string[];
	/** Kinds that the file replaces. */
	types: readonly HolidayType[];
	/** Decrees by year; empty when the file names none. */
	sources: Readonly<Record<string, string>>;
	holidays: readonly Holiday[];
}

export type HolidayFileRead =
	| { ok: true; file: HolidayFile }
	| { ok: false; faults: readonly HolidayFileFault[] }
	| { ok: false; table: TableFault };

/** The second of two with the same day and name. */
export function duplicatesIn(holidays: readonly (Holiday & { row: number })[]): HolidayFileFault[] {
	const seen = new Set<string>();
	return holidays.flatMap(({ row, date: day, name }) => {
		const key = `${day} ${name.toLowerCase()}`;
		if (seen.has(key)) return [{ row, code: "duplicate" as const, value: name }];
		seen.add(key);
		return [];
	});
}
