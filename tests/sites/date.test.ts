import { expect, test } from "vitest";
import { timeOfDate } from "../../lib/sites/date.ts";
import { NOW } from "./support/read-html.ts";

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

test.each([
	["Jumat, 20 November 2026 pukul 08.15", "2026-11-20T01:15:00.000Z", MINUTE],
	["Friday 20 November 2026 at 08:15", "2026-11-20T01:15:00.000Z", MINUTE],
	["Friday, November 20, 2026 at 8:15\u202fAM", "2026-11-20T01:15:00.000Z", MINUTE],
	["Thursday, November 19, 2026 at 10:05 PM", "2026-11-19T15:05:00.000Z", MINUTE],
	["19 November at 12:05 AM", "2026-11-18T17:05:00.000Z", MINUTE],
	["Nov 19, 2026, 12:05 pm", "2026-11-19T05:05:00.000Z", MINUTE],
	["25 Desember pukul 10.05", "2025-12-25T03:05:00.000Z", MINUTE],
	["1 Agustus 2026 pukul 09.00", "2026-08-01T02:00:00.000Z", MINUTE],
	["29 Feb 2024 pukul 00.00", "2024-02-28T17:00:00.000Z", MINUTE],
	["19 November", "2026-11-18T17:00:00.000Z", DAY],
	["17 Agu 2025", "2025-08-16T17:00:00.000Z", DAY],
	["2 jam yang lalu", null, 0],
	["Rapat 19 November 2026 pukul 10.05 di balai desa", null, 0],
	["20 November 2026 pukul 10.05", null, 0],
	["40 November 2026 pukul 10.05", null, 0],
	["31 Februari 2026 pukul 10.05", null, 0],
	["19 November 2026 pukul 25.05", null, 0],
	["19 November 2026 pukul 10.75", null, 0],
	["19 Bulan 2026", null, 0],
	["", null, 0],
])("the date %j", (text, expected, length) => {
	const seen = timeOfDate(text, NOW, 420);
	expect(seen === null ? null : new Date(seen.earliest).toISOString()).toBe(expected);
	expect(seen === null ? 0 : seen.latest - seen.earliest + 1).toBe(length);
});
