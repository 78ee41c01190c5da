import { describe, expect, it } from "vitest";
import { parseMinute, parseSpans, spansText } from "../../../../components/desk/rules/hours-text.ts";

describe("hours as they are typed", () => {
	it.each<[string, [number, number][] | null]>([
		[
			"07.30–12.00, 13.00–16.00",
			[
				[450, 720],
				[780, 960],
			],
		],
		[
			"7:30-12:00;13:00-16:00",
			[
				[450, 720],
				[780, 960],
			],
		],
		["7 s.d. 14", [[420, 840]]],
		["08.00 sampai 15.00", [[480, 900]]],
		["00.00–24.00", [[0, 1440]]],
		["", []],
		["  tutup ", []],
		["-", []],
		// Impossible, but hours: whether they make sense is asked of the whole rule book.
		["16.00–07.30", [[960, 450]]],
		["07.30", null],
		["07.30–12.00, 13.00", null],
		["07.30–25.00", null],
		["07.60–12.00", null],
		["24.01–24.02", null],
		["pagi–siang", null],
		["07.30–12.00–13.00", null],
	])("%j", (text, spans) => {
		expect(parseSpans(text)).toEqual(spans?.map(([from, to]) => ({ from, to })) ?? null);
	});

	it("are read again as they are shown", () => {
		const spans = [
			{ from: 0, to: 61 },
			{ from: 600, to: 1440 },
		];
		expect(spansText(spans)).toBe("00.00–01.01, 10.00–24.00");
		expect(parseSpans(spansText(spans))).toEqual(spans);
	});

	it.each([
		["7", 420],
		["07.05", 425],
		["24.00", 1440],
		["24.01", null],
		["7.5", null],
		["", null],
	])("time %j is %s", (text, minute) => {
		expect(parseMinute(text)).toBe(minute);
	});
});
