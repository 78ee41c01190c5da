import type { Holiday, HolidayType } from "../../../lib/complaint/clock/rules.ts";
import { type Columns, checkRows } from "../../../lib/tables/check-rows.ts";
import { readTable } from "../../../lib/tables/read-table.ts";
import { isoDay } from "../files/iso-day.ts";
import { isJson, readHolidayJson } from "./holiday-json.ts";
import { duplicatesIn, type HolidayFileFault, type HolidayFileRead } from "./holiday-reading.ts";

/**
 * Reads a file of holidays: a table (CSV, XLSX) of one year, or the JSON that this screen writes, of all its years. Refused whole when
 * anything in it is wrong.
 * @param year for which a table was chosen
 */
export function readHolidayFile(bytes: Uint8Array, year: string): HolidayFileRead {
	if (isJson(bytes)) return readHolidayJson(bytes);
	const table = readTable({ name: "", bytes });
	if (!table.ok) return { ok: false, table: table.fault };
	const checked = checkRows(table, COLUMNS);
	if (checked.state === "columns") {
		const columns = (code: "missing" | "twice", names: readonly string[]): HolidayFileFault[] =>
			names.length === 0 ? [] : [{ row: null, code, value: names.join(", ") }];
		const titles = checked.missing.map((id) => COLUMNS[id].titles[0] ?? id);
		return { ok: false, faults: [...columns("missing", titles), ...columns("twice", checked.twice)] };
	}
	const holidays = checked.values.map(({ row, value }) => ({ row, ...(value as Holiday) }));
	const faults: HolidayFileFault[] = [
		...checked.faults.map(({ row, code, value }) => ({ row, code: code as HolidayFileFault["code"], value })),
		...holidays
			.filter((one) => one.date.slice(0, 4) !== year)
			.map((one) => ({ row: one.row, code: "otherYear" as const, value: one.date, expected: year })),
		...duplicatesIn(holidays),
	];
	if (faults.length > 0) return { ok: false, faults: faults.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)) };
	const types = [...new Set(holidays.map(({ type }) => type))];
	return {
		ok: true,
		file: { years: [year], types, sources: {}, holidays: holidays.map(({ row: _, ...one }) => one) },
	};
}

const TYPES: Record<HolidayType, RegExp> = {
	national: /^(?:(?:hari )?libur )?nasional$|^national(?: holiday)?$/,
	cuti: /^cuti(?: bersama)?$|^joint leave(?: \(cuti bersama\))?$/,
	regional: /^(?:(?:hari )?libur )?daerah$|^regional(?: holiday)?$/,
};

const COLUMNS: Columns<Holiday> = {
	date: {
		titles: ["Tanggal", "Date", "Tgl"],
		isRequired: true,
		read: (text) => {
			const value = isoDay(text);
			return value === null ? { ok: false, code: "date" } : { ok: true, value };
		},
	},
	name: {
		titles: ["Nama", "Nama Libur", "Keterangan", "Hari Libur", "Name"],
		isRequired: true,
		read: (text) => {
			if (text === "") return { ok: false, code: "noName" };
			return text.length > 200 ? { ok: false, code: "longName" } : { ok: true, value: text };
		},
	},
	type: {
		titles: ["Jenis", "Jenis Libur", "Type", "Kind"],
		isRequired: true,
		read: (text) => {
			const value = Object.entries(TYPES).find(([, pattern]) => pattern.test(text.toLowerCase()))?.[0];
			return value === undefined ? { ok: false, code: "type" } : { ok: true, value: value as HolidayType };
		},
	},
};
