import fc from "fast-check";
import { expect, test } from "vitest";
import { ZONES } from "../../lib/complaint/vocabulary.ts";
import { shiftWeek, weekOf, weekOfId } from "../../lib/complaint/week.ts";
import { HOUR } from "../factories.ts";

test.each([
	["Monday 00.00 WIB begins the week", "2026-11-16T00:00:00+07:00", "Asia/Jakarta", "2026-W47"],
	["one millisecond before it is the week before", "2026-11-15T23:59:59.999+07:00", "Asia/Jakarta", "2026-W46"],
	["Sunday 23.59 ends it", "2026-11-22T23:59:59+07:00", "Asia/Jakarta", "2026-W47"],
	["the same instant is Monday already in WIT", "2026-11-15T22:30:00+07:00", "Asia/Jayapura", "2026-W47"],
	["1 January 2027 is a Friday of the last week of 2026", "2027-01-01T10:00:00+07:00", "Asia/Jakarta", "2026-W53"],
	["29 February", "2028-02-29T10:00:00+08:00", "Asia/Makassar", "2028-W09"],
] as const)("%s", (_, iso, zone, id) => expect(weekOf(Date.parse(iso), zone).id).toBe(id));

test("the third Monday of November", () =>
	expect(weekOf(Date.parse("2026-11-20T10:00:00+07:00"), "Asia/Jakarta").ordinalInMonth).toBe(3));

test.each(["2026-W54", "2026-W00", "2026-47", "", "w"])("%s is no week", (id) =>
	expect(weekOfId(id, "Asia/Jakarta")).toBeNull(),
);

test("a week is seven days, found again by its id, and its neighbours touch it", () => {
	fc.assert(
		fc.property(
			fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) }),
			fc.constantFrom(...ZONES),
			(at, zone) => {
				const week = weekOf(at, zone);
				expect(week.endAt - week.startAt).toBe(7 * 24 * HOUR);
				expect(at >= week.startAt && at < week.endAt).toBe(true);
				expect(weekOfId(week.id, zone)).toEqual(week);
				expect(shiftWeek(week, 1, zone).startAt).toBe(week.endAt);
				expect(shiftWeek(shiftWeek(week, -1, zone), 1, zone)).toEqual(week);
			},
		),
	);
});
