import { expect, test } from "vitest";
import { dayOfIsoDate, isoDateOf, promisesAhead } from "../../../lib/complaint/template/promise.ts";
import { HOUR, MORNING } from "../../factories.ts";

const at = (isoTime: string): number => Date.parse(isoTime);
const DAY = 24 * HOUR;

test.each([
	[
		"in the morning",
		"2026-11-18T10:00+07:00",
		["2026-11-18T16:00+07:00", "2026-11-19T12:00+07:00", "2026-11-20T00:00+07:00"],
	],
	[
		"half an hour before",
		"2026-11-18T15:30+07:00",
		["2026-11-18T16:00+07:00", "2026-11-19T12:00+07:00", "2026-11-20T00:00+07:00"],
	],
	["a minute later", "2026-11-18T15:31+07:00", ["2026-11-19T12:00+07:00", "2026-11-20T00:00+07:00"]],
	["late on a Thursday", "2026-11-19T23:50+07:00", ["2026-11-20T12:00+07:00", "2026-11-20T00:00+07:00"]],
	[
		"on a Friday, the next one is meant",
		"2026-11-20T08:00+07:00",
		["2026-11-20T16:00+07:00", "2026-11-21T12:00+07:00", "2026-11-27T00:00+07:00"],
	],
	["on New Year's Eve", "2026-12-31T20:00+07:00", ["2027-01-01T12:00+07:00", "2027-01-01T00:00+07:00"]],
])("offers what lies ahead %s", (_, now, expected) => {
	expect(promisesAhead(at(now), "Asia/Jakarta").map((promise) => promise.at)).toEqual(expected.map(at));
});

test("counts by the agency's zone", () => {
	// 14.00 in Jakarta is 16.00 in Jayapura: too late for today there.
	const now = at("2026-11-18T14:00+07:00");
	expect(promisesAhead(now, "Asia/Jakarta").map((promise) => promise.day)).toEqual(["today", "tomorrow", "friday"]);
	expect(promisesAhead(now, "Asia/Jayapura").map((promise) => promise.day)).toEqual(["tomorrow", "friday"]);
});

test("nothing on offer is past, at any minute of two weeks", () => {
	for (let now = MORNING; now < MORNING + 14 * DAY; now += 17 * 60_000)
		for (const promise of promisesAhead(now, "Asia/Makassar")) {
			const end = promise.day === "friday" ? promise.at + DAY : promise.at;
			expect(end - now).toBeGreaterThanOrEqual(30 * 60_000);
		}
});

test.each([
	["2026-11-27", "2026-11-27T00:00+07:00"],
	["2028-02-29", "2028-02-29T00:00+07:00"],
])("reads the day %s", (isoDate, instant) => {
	expect(dayOfIsoDate(isoDate, "Asia/Jakarta")).toBe(at(instant));
	expect(isoDateOf(at(instant), "Asia/Jakarta")).toBe(isoDate);
});

test.each(["", "2026-02-30", "2026-13-01", "2026-00-10", "0000-01-01", "27-11-2026", "2026-11-27T10:00", "besok"])(
	"refuses the day %j",
	(isoDate) => {
		expect(dayOfIsoDate(isoDate, "Asia/Jakarta")).toBeNull();
	},
);
