import { ORGANISATION_TYPES } from "../../../lib/complaint/directory.ts";
import type { Words } from "../../../lib/words/words.ts";

/** What is wrong with a cell, in words. @param calendars names of the calendars there are */
export function cellReason(words: Words, code: string, value: string, calendars: string): string {
	const { cells } = words.desk.directory;
	const types = ORGANISATION_TYPES.map((type) => words.report.opdTypes[type]).join(", ");
	if (code === "type") return cells.type(value, types);
	if (code === "calendar") return cells.calendar(value, calendars);
	if (code === "unknownParent" || code === "unknownSuccessor") return cells.unknown(value);
	if (Object.hasOwn(cells, code)) return cells[code as "handle"](value);
	return words.tables.cells[code]?.(value) ?? words.tables.wrong(value);
}
