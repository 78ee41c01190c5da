import { describe, expect, test } from "vitest";
import type { KnownEntry } from "../../lib/complaint/entry.ts";
import { continues, foldPostedAt, foldReading } from "../../lib/complaint/reading.ts";
import { HOUR, MORNING, makeEntry } from "../factories.ts";

test.each([
	["the rest after the cut", "jalan rusak di depan…", "jalan rusak di depan pasar", true],
	["other blanks", "jalan  rusak\ndi", "jalan rusak di depan pasar", true],
	["three dots for a cut", "jalan rusak ...", "jalan rusak di depan pasar", true],
	["a number cut in two", "hub 0812 00…", "hub 0812••••0012", true],
	["a number masked on both sides", "hub 0812••••0012, jalan ru…", "hub 0812••••0012, jalan rusak", true],
	["the same text", "jalan rusak", "jalan rusak", false],
	["a shorter text", "jalan rusak di depan", "jalan rusak", false],
	["another text", "jalan rusak…", "Jalan sudah mulus, terima kasih", false],
	["nothing to begin with", "…", "jalan rusak", false],
])("%s: %j is continued by %j: %s", (_, cut, whole, expected) => {
	expect(continues(cut, whole)).toBe(expected);
});

describe("the words of a comment", () => {
	const cut = makeEntry("captured", { isTruncated: true, words: { text: "jalan rus…" } });
	const whole = makeEntry("observed", { words: { text: "jalan rusak" } });
	const longer = makeEntry("observed", { words: { text: "jalan rusak parah" } });
	const other = makeEntry("observed", { words: { text: "terima kasih banyak" } });
	const corrected = makeEntry("corrected", { field: "text", words: { value: "jalan rus" } });
	const colleague = makeEntry("captured", { words: { text: "jalan rusak" } });

	test.each<[string, KnownEntry[], string | null, boolean]>([
		["cut", [cut], "jalan rus…", true],
		["cut, then seen whole", [cut, whole], "jalan rusak", false],
		["seen whole twice: the longer", [cut, longer, whole], "jalan rusak parah", false],
		["cut here, whole on another PC", [cut, colleague], "jalan rusak", false],
		["followed by something else", [cut, other], "jalan rus…", true],
		["corrected before it was seen whole", [cut, corrected, whole], "jalan rus", false],
		["corrected after it was seen whole", [cut, whole, corrected], "jalan rus", false],
		["never cut", [colleague, longer], "jalan rusak", false],
		["not read", [makeEntry("captured", { isTruncated: true })], null, false],
	])("%s", (_, entries, text, isTruncated) => {
		expect(foldReading(entries)).toMatchObject({ comment: { text }, isTruncated });
	});

	test("translated ones are marked until they are corrected", () => {
		const translated = makeEntry("captured", { isTranslated: true, words: { text: "jalan rusak" } });
		expect(foldReading([translated]).isTranslated).toBe(true);
		expect(foldReading([translated, corrected]).isTranslated).toBe(false);
	});
});

test("of all readings the narrowest time counts, a correction over all", () => {
	const age = { earliest: MORNING - 3 * HOUR, latest: MORNING - 2 * HOUR };
	const exact = { earliest: MORNING - 2.5 * HOUR, latest: MORNING - 2.5 * HOUR };
	const captured = makeEntry("captured", { postedAt: age });
	const observed = makeEntry("observed", { postedAt: exact });
	const corrected = makeEntry("corrected", { field: "postedAt", postedAt: null });
	expect(foldPostedAt([captured, observed])).toEqual(exact);
	expect(foldPostedAt([makeEntry("captured"), makeEntry("observed"), observed])).toEqual(exact);
	expect(foldPostedAt([captured, corrected, observed])).toBeNull();
});
