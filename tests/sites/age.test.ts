import { describe, expect, test } from "vitest";
import { type AgeLanguage, ageAtEnd, ageLanguage, timeOfAge } from "../../lib/sites/age.ts";

const NOW = Date.parse("2026-09-21T03:00:00Z");
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** [shown, language, oldest and youngest age in ms; undefined = not an age] */
const AGES: [string, AgeLanguage | null, [number, number]?][] = [
	["2 j", "id", [3 * HOUR - 1, 2 * HOUR]],
	["2 jam", "id", [3 * HOUR - 1, 2 * HOUR]],
	["3 mnt", "id", [4 * MINUTE - 1, 3 * MINUTE]],
	["5 d", "id", [6_000 - 1, 5_000]],
	["5d", "en", [6 * DAY - 1, 5 * DAY]],
	["1 h", "id", [2 * DAY - 1, DAY]],
	["1h", "en", [2 * HOUR - 1, HOUR]],
	["23h", "en", [24 * HOUR - 1, 23 * HOUR]],
	["1 hr", "id", [2 * DAY - 1, DAY]],
	["1 hr", "en", [2 * HOUR - 1, HOUR]],
	["1 hari", "en", [2 * DAY - 1, DAY]],
	["2 mgg", "id", [21 * DAY - 1, 14 * DAY]],
	["2w", "en", [21 * DAY - 1, 14 * DAY]],
	["1 bln", "id", [62 * DAY - 1, 28 * DAY]],
	["3 thn", "id", [4 * 366 * DAY - 1, 3 * 365 * DAY]],
	["39m", null, [40 * MINUTE - 1, 39 * MINUTE]],
	["2h", null],
	["4 d", null],
	["a day ago", "en", [2 * DAY - 1, DAY]],
	["an hour ago", "en", [2 * HOUR - 1, HOUR]],
	["3 minutes ago", "en", [4 * MINUTE - 1, 3 * MINUTE]],
	["2 jam yang lalu", "id", [3 * HOUR - 1, 2 * HOUR]],
	["sehari yang lalu", "id", [2 * DAY - 1, DAY]],
	["sehari", "id", [2 * DAY - 1, DAY]],
	["sejam yang lalu", "id", [2 * HOUR - 1, HOUR]],
	["semenit", "id", [2 * MINUTE - 1, MINUTE]],
	["seminggu", "id", [14 * DAY - 1, 7 * DAY]],
	["sekitar sejam yang lalu", "id", [2 * HOUR - 1, HOUR / 2]],
	["lebih dari setahun yang lalu", "id", [2 * 366 * DAY - 1, 365 * DAY]],
	["hampir 2 tahun yang lalu", "id", [2 * 366 * DAY, 365 * DAY]],
	["Baru saja", "id", [MINUTE - 1, 0]],
	["Just now", "en", [MINUTE - 1, 0]],
	["beberapa detik yang lalu", "id", [MINUTE - 1, 0]],
	["2\u00a0j", "id", [3 * HOUR - 1, 2 * HOUR]],
	["· 2 j", "id", [3 * HOUR - 1, 2 * HOUR]],
	["", "id"],
	["Balas", "id"],
	["2 suka", "id"],
	["12 j 3 m", "id"],
	["99999 j", "id"],
	["1 September at 10:00", "en"],
];

describe("an age on the page", () => {
	test.each(AGES)("%j read in %s", (shown, language, ages) => {
		const seen = timeOfAge(shown, { now: NOW, language });
		if (ages === undefined) expect(seen).toBeNull();
		else expect(seen).toEqual({ earliest: NOW - ages[0], latest: NOW - ages[1] });
	});

	test.each([
		[420, "2026-09-19T17:00:00.000Z", "2026-09-20T16:59:59.999Z"],
		[undefined, "2026-09-19T03:00:00.001Z", "2026-09-21T03:00:00.000Z"],
	])("yesterday with a zone of %s minutes", (zoneMinutes, earliest, latest) => {
		const seen = timeOfAge("kemarin", { now: NOW, language: "id", zoneMinutes });
		expect(seen).toEqual({ earliest: Date.parse(earliest), latest: Date.parse(latest) });
	});
});

describe("an age at the end of a label", () => {
	test.each([
		["Comment by Sinta Dewi 3 minutes ago", "Comment by Sinta Dewi", 3 * MINUTE],
		["Komentar oleh Area 51 2 jam yang lalu", "Komentar oleh Area 51", 2 * HOUR],
		["Komentar oleh Siti sehari yang lalu", "Komentar oleh Siti", DAY],
		["Balasan oleh A pada komentar B 2 hari", "Balasan oleh A pada komentar B", 2 * DAY],
		["Reply by Ana to Budi's comment about an hour ago", "Reply by Ana to Budi's comment", HOUR / 2],
		["Komentar oleh Budi lebih dari setahun yang lalu", "Komentar oleh Budi", 365 * DAY],
	])("%s", (label, before, youngest) => {
		const seen = ageAtEnd(label, { now: NOW, language: null });
		expect(seen?.before).toBe(before);
		expect(seen?.time.latest).toBe(NOW - youngest);
	});

	test.each(["Komentar oleh Budi", "Comment by Ana 2h", "", "kemarin"])("none in %j", (label) => {
		expect(ageAtEnd(label, { now: NOW, language: null })).toBeNull();
	});
});

test.each([
	["id", "", "id"],
	["id-ID", "Comment by A", "id"],
	["in", "", "id"],
	["en-US", "", "en"],
	["zh", "Comment by A a day ago", "en"],
	["", "Komentar oleh A sehari yang lalu", "id"],
	["", "Balas", "id"],
	["zh", "评论", null],
])("the language of lang=%j with the wording %j", (lang, wording, expected) => {
	expect(ageLanguage(lang, wording)).toBe(expected);
});
