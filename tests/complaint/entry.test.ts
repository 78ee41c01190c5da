import { expect, test } from "vitest";
import { ENTRY_KINDS, isKnown, parseEntry } from "../../lib/complaint/entry.ts";
import { MORNING, makeEntry } from "../factories.ts";

test.each(ENTRY_KINDS)("a whole entry of kind %s is accepted as it is", (kind) => {
	const entry = { ...makeEntry(kind), later: { field: [1, 2] } };
	expect(parseEntry(entry)).toEqual({ ok: true, entry });
	expect(isKnown(entry)).toBe(true);
});

test.each([
	["no id", { id: undefined }, "id"],
	["an id that is no UUID", { id: "1" }, "id"],
	["a time in words", { at: "kemarin" }, "at"],
	["a time that is no number", { recordedAt: Number.NaN }, "recordedAt"],
	["a time after the year 9999", { order: 253_402_300_800_000 }, "order"],
	["a negative sequence", { seq: -1 }, "seq"],
	["words that are none", { words: "kata" }, "words"],
	["a word that is a number", { words: { text: 5 } }, "words.text"],
	["an unknown site", { site: "tiktok" }, "site"],
	["an interval that ends before it begins", { postedAt: { earliest: MORNING, latest: MORNING - 1 } }, "postedAt"],
])("%s is refused with its place", (_, fault, path) => {
	expect(parseEntry({ ...makeEntry("captured"), ...fault })).toMatchObject({ ok: false, path });
});

test.each([null, 1, "x", [], {}])("%j is no entry", (value) => expect(parseEntry(value).ok).toBe(false));

test.each([
	["an unknown kind", { kind: "escalated", level: 3 }],
	["a newer envelope", { v: 2, site: "tiktok" }],
])("%s is kept and not read", (_, news) => {
	const entry = { ...makeEntry("captured"), ...news };
	const parsed = parseEntry(entry);
	expect(parsed).toEqual({ ok: true, entry });
	if (parsed.ok) expect(isKnown(parsed.entry)).toBe(false);
});

test.each(["toString", "__proto__", "constructor"])("a kind called %s is not one of ours", (kind) => {
	const parsed = parseEntry({ ...makeEntry("noted"), kind });
	if (parsed.ok) expect(isKnown(parsed.entry)).toBe(false);
});
