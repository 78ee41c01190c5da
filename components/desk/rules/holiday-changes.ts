import { HOLIDAY_TYPES, type Holiday, type HolidayType } from "../../../lib/complaint/clock/rules.ts";
import type { HolidayForm, RulesForm } from "./form.ts";
import type { HolidayFile } from "./holiday-reading.ts";

/** What taking a file would do to the table. */
export interface HolidayChanges {
	added: Holiday[];
	removed: Holiday[];
	/** The same day under another name, or of another kind. */
	changed: { before: Holiday; after: Holiday }[];
	same: number;
	/** Kinds of these years that the file does not hold: they stay. */
	kept: HolidayType[];
}

export function changesOf(form: Pick<RulesForm, "holidays">, file: HolidayFile): HolidayChanges {
	const ofYears = form.holidays.filter(({ year }) => file.years.includes(year));
	const isReplaced = ({ type }: HolidayForm): boolean => file.types.includes(type);
	const keyOf = ({ date, name, type }: Holiday): string => `${date} ${type} ${name}`;
	const [before, after] = [ofYears.filter(isReplaced), file.holidays];
	const [known, coming] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
	const removed: Holiday[] = before.filter((one) => !coming.has(keyOf(one)));
	const added = after.filter((one) => !known.has(keyOf(one)));
	const changed = added.flatMap((one) => {
		const index = removed.findIndex(({ date }) => date === one.date);
		const [former] = index < 0 ? [] : removed.splice(index, 1);
		return former ? [{ before: former, after: one }] : [];
	});
	return {
		added: added.filter((one) => !changed.some((change) => change.after === one)),
		removed,
		changed,
		same: after.length - added.length,
		kept: HOLIDAY_TYPES.filter((type) => !file.types.includes(type) && ofYears.some((one) => one.type === type)),
	};
}

/** The table with the file's holidays in place of what it replaces; a decree that the file does not name stays. */
export function withFile(form: RulesForm, file: HolidayFile): RulesForm {
	const stays = ({ year, type }: HolidayForm): boolean => !file.years.includes(year) || !file.types.includes(type);
	const coming = file.holidays.map((one) => ({ ...one, year: one.date.slice(0, 4) }));
	const named = Object.fromEntries(file.years.map((year) => [year, file.sources[year] ?? form.sources[year] ?? ""]));
	return {
		...form,
		holidays: inOrder([...form.holidays.filter(stays), ...coming]),
		sources: { ...form.sources, ...named },
	};
}

/** By date; those that have none yet stay at the end. */
export function inOrder<One extends Pick<Holiday, "date">>(holidays: readonly One[]): One[] {
	const key = ({ date }: One): string => date || "9999";
	return [...holidays].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
