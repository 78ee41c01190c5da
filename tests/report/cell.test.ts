import { describe, expect, it } from "vitest";
import type { Zone } from "../../lib/complaint/vocabulary.ts";
import { type CellType, type CellValue, cellText, serialOf } from "../../lib/report/cell.ts";

/** 31 December 2026 23.30.59 in Jakarta, already 1 January 2027 further east. */
const NEW_YEAR = Date.UTC(2026, 11, 31, 16, 30, 59);

describe("serialOf", () => {
	it.each<[Zone, number, number]>([
		["Asia/Jakarta", 46387, 23.5 / 24],
		["Asia/Makassar", 46388, 0.5 / 24],
		["Asia/Jayapura", 46388, 1.5 / 24],
	])("gives the day and the minute on the wall in %s", (zone, day, fraction) => {
		expect(serialOf(NEW_YEAR, "date", zone)).toBe(day);
		expect(serialOf(NEW_YEAR, "time", zone)).toBeCloseTo(fraction, 10);
		expect(serialOf(NEW_YEAR, "date-time", zone)).toBeCloseTo(day + fraction, 8);
	});

	it.each([
		["the epoch", 0, 25569],
		["29 February 2028", Date.UTC(2028, 1, 29, 12), 46812],
		["the last day of Excel", 253_402_275_599_000, 2_958_465],
		["a day later", 253_402_275_599_000 + 86_400_000, null],
		["not a number", Number.NaN, null],
	])("%s", (_, at, expected) => {
		expect(serialOf(at, "date", "Asia/Jakarta")).toBe(expected);
	});
});

describe("cellText", () => {
	it.each<[CellValue, CellType, string]>([
		[NEW_YEAR, "date", "31/12/2026"],
		[NEW_YEAR, "time", "23.30"],
		[NEW_YEAR, "date-time", "31/12/2026 23.30"],
		[1234.5, "number", "1234,5"],
		[90, "duration-minutes", "90"],
		["teks", "text", "teks"],
		[null, "date", ""],
		[Number.NaN, "number", ""],
		[Number.NaN, "date", ""],
		[1e300, "date", ""],
	])("writes %s (%s) as %j", (value, type, expected) => {
		expect(cellText(value, type, "Asia/Jakarta")).toBe(expected);
	});
});
