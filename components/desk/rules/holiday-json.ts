import { z } from "zod";
import { HOLIDAY_TYPES, type Holiday, holiday } from "../../../lib/complaint/clock/rules.ts";
import { MOST_BYTES } from "../../../lib/tables/table.ts";
import { duplicatesIn, type HolidayFileFault, type HolidayFileRead } from "./holiday-reading.ts";

export const isJson = (bytes: Uint8Array): boolean =>
	/^\uFEFF?\s*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 200)));

const jsonFile = z.object({
	sources: z.record(z.string().regex(/^\d{4}$/), z.string().max(500)),
	holidays: z.array(z.unknown()).max(2000),
});

/** Reads the JSON that this screen writes: the shape of our holiday table. */
export function readHolidayJson(bytes: Uint8Array): HolidayFileRead {
	if (bytes.length > MOST_BYTES)
		return { ok: false, table: { code: "tooLarge", bytes: bytes.length, limit: MOST_BYTES } };
	const whole = (code: "notJson" | "notOurs" | "empty", value: string): HolidayFileRead => ({
		ok: false,
		faults: [{ row: null, code, value }],
	});
	let value: unknown;
	try {
		value = JSON.parse(new TextDecoder().decode(bytes).replace(/^\uFEFF/, ""));
	} catch {
		return whole("notJson", "");
	}
	const head = jsonFile.safeParse(value);
	if (!head.success) return whole("notOurs", head.error.issues[0]?.path.join(".") ?? "");
	const { sources, holidays: given } = head.data;
	const years = Object.keys(sources).sort();
	const holidays: (Holiday & { row: number })[] = [];
	const faults: HolidayFileFault[] = [];
	for (const [index, one] of given.entries()) {
		const read = holiday.safeParse(one);
		if (read.success) holidays.push({ ...read.data, row: index + 1 });
		else faults.push(faultOf(one, read.error, index + 1));
	}
	for (const one of holidays)
		if (!Object.hasOwn(sources, one.date.slice(0, 4)))
			faults.push({ row: one.row, code: "otherYear", value: one.date, expected: years.join(", ") });
	faults.push(...duplicatesIn(holidays));
	if (faults.length > 0) return { ok: false, faults };
	if (holidays.length === 0) return whole("empty", "");
	return {
		ok: true,
		file: {
			years,
			types: HOLIDAY_TYPES,
			sources,
			holidays: holidays.map(({ row: _, ...one }) => one),
		},
	};
}

function faultOf(given: unknown, error: z.ZodError, row: number): HolidayFileFault {
	const field = String(error.issues[0]?.path[0] ?? "");
	const value = (given as Record<string, unknown> | null)?.[field];
	const text = typeof value === "string" ? value : "";
	if (field === "date" || field === "type") return { row, code: field, value: text };
	if (field === "name") return { row, code: text.trim() === "" ? "noName" : "longName", value: text };
	return { row, code: "notOurs", value: field };
}
