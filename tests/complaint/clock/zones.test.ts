import { execFileSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	dateOfDay,
	dayOfDate,
	firstDayOf,
	localDay,
	weekdayOf,
	zoneOffset,
} from "../../../lib/complaint/clock/local-days.ts";
import { ZONES } from "../../../lib/complaint/vocabulary.ts";

/** Far behind, far ahead, half an hour off, with daylight saving, and one of ours. */
const MACHINES = ["Pacific/Niue", "Pacific/Kiritimati", "Asia/Kolkata", "America/New_York", "Asia/Jayapura"];

test("no deadline depends on the zone of the machine", { timeout: 180_000 }, () => {
	const outputs = MACHINES.map((zone) => {
		const script = join(import.meta.dirname, "print-clocks.ts");
		const text = execFileSync(process.execPath, [script], { env: { ...process.env, TZ: zone }, encoding: "utf8" });
		return JSON.parse(text) as { machine: number; printed: unknown[] };
	});
	expect(new Set(outputs.map(({ machine }) => machine)).size).toBe(MACHINES.length);
	const [first, ...others] = outputs.map(({ printed }) => JSON.stringify(printed));
	expect(first?.length).toBeGreaterThan(10_000);
	for (const other of others) expect(other).toBe(first);
});

describe.each(ZONES)("%s", (zone) => {
	test("is as far from UTC as the browser says, 2000 to 2040", () => {
		const format = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
		const offsets = new Set<string>();
		for (let at = Date.UTC(2000, 0, 1); at < Date.UTC(2041, 0, 1); at += 86_400_000 * 5)
			offsets.add(format.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? "");
		const hours = zoneOffset(zone) / 3_600_000;
		expect([...offsets]).toEqual([`GMT+0${hours}:00`]);
	});

	test("its days and weekdays are those of the browser", () => {
		const format = new Intl.DateTimeFormat("sv", { timeZone: zone, dateStyle: "short" });
		const weekday = new Intl.DateTimeFormat("en", { timeZone: zone, weekday: "short" });
		fc.assert(
			fc.property(fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2041, 0) }), (at) => {
				const day = localDay(at, zoneOffset(zone));
				expect(dateOfDay(day)).toBe(format.format(at));
				expect(dayOfDate(dateOfDay(day))).toBe(day);
				expect(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][weekdayOf(day)]).toBe(weekday.format(at));
			}),
		);
	});
});

test("1 January", () =>
	expect([1969, 2000, 2028].map((year) => dateOfDay(firstDayOf(year)))).toEqual([
		"1969-01-01",
		"2000-01-01",
		"2028-01-01",
	]));
