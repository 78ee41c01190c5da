import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	CELL_MAX_LENGTH,
	cleanText,
	escapeOoxml,
	guardFormula,
	shorten,
	unguardFormula,
} from "../../lib/report/safe-text.ts";
import { HOSTILE_TEXTS } from "./hostile.ts";

/** XML 1.0 §2.2, by code point. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the production itself
const LEGAL = /^[\u0009\u000A\u000D\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const anyText = fc.oneof(
	fc.string({ unit: "binary", maxLength: 60 }),
	fc.string({ unit: fc.constantFrom("'", '"', "=", "+", "@", "＝", " ", "\t", "\n", "\u0000", "\u200B", "a", ";") }),
	fc.constantFrom(...HOSTILE_TEXTS.map(([, text]) => text)),
);

describe("cleanText", () => {
	it.each([
		["line breaks", "a\r\nb\rc\u2028d\u2029e\u0085f\ng", "a\nb\nc\nd\ne\nf\ng"],
		["control characters", "a\u0000\u0008\u000B\u000C\u001F\u007F\u009F\uFFFE\uFFFFb\tc", "ab\tc"],
		["lone and reversed surrogates", "\uD800a\uDE00\uD83D", "\uFFFDa\uFFFD\uFFFD"],
		["bidi controls, not marks", "\u202Egnp.exe\u202C \u2066a\u2069 \u200Fb", "gnp.exe a \u200Fb"],
		["emoji, flags, combining marks", "👨‍👩‍👧 🇮🇩 👍🏽 e\u0301", "👨‍👩‍👧 🇮🇩 👍🏽 e\u0301"],
	])("%s", (_, text, expected) => {
		expect(cleanText(text)).toBe(expected);
	});

	it("gives legal XML 1.0 for any text, and changes it only once", () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(cleanText(text)).toMatch(LEGAL);
				expect(cleanText(cleanText(text))).toBe(cleanText(text));
			}),
		);
	});
});

describe("shorten", () => {
	it.each([
		["short", "abc", 3, "abc"],
		["long", "abcdef", 4, "abc…"],
		["inside an emoji", "ab👍🏽cd", 5, "ab…"],
		["inside a family", "a👨‍👩‍👧b", 6, "a…"],
		["before a combining mark", "abe\u0301cd", 4, "ab…"],
		["a space at the end", "ab cdef", 4, "ab…"],
		["one endless character", `e${"\u0301".repeat(20)}`, 4, "e\u0301\u0301…"],
	])("%s", (_, text, maxLength, expected) => {
		expect(shorten(text, maxLength)).toBe(expected);
	});

	it("keeps the limit and never halves a pair, for any text", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 30 }), (text, maxLength) => {
				const short = shorten(text, maxLength);
				expect(short.length).toBeLessThanOrEqual(maxLength);
				expect(short).not.toMatch(/\p{Surrogate}/u);
				expect(text.startsWith(short.slice(0, -1))).toBe(true);
			}),
		);
	});

	it("says that a cell was cut", () => {
		const cell = shorten("x".repeat(40_000), CELL_MAX_LENGTH, "… (dipotong)");
		expect([cell.length, cell.slice(-13)]).toEqual([CELL_MAX_LENGTH, "x… (dipotong)"]);
	});
});

describe("escapeOoxml", () => {
	it.each([
		["_x000D_", "_x005F_x000D_"],
		["_x0041_x0042_", "_x005F_x0041_x005F_x0042_"],
		["_x00g1_ x0041_ _x41_", "_x00g1_ x0041_ _x41_"],
	])("%s", (text, expected) => {
		expect(escapeOoxml(text)).toBe(expected);
	});

	it("can be undone as Excel does it", () => {
		const undo = (text: string) =>
			text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom("_", "x", "0", "A", "5", "F", "g") }), (text) => {
				expect(undo(escapeOoxml(text))).toBe(text);
			}),
		);
	});
});

describe("guardFormula", () => {
	it.each([
		"=1+1",
		"+62 812-0000-0012",
		"-5 derajat",
		"@pemkot tolong",
		"\t=1+1",
		"\r\n",
		" =1+1",
		'"=1+1"',
		"'=1+1",
		"＝1+1",
		"\u200B=1",
		"\u0000a",
	])("puts an apostrophe before %j", (text) => {
		expect(guardFormula(text)).toBe(`'${text}`);
	});

	it.each(["jalan rusak", "'kutip'", "a=1", "", " ", "081200000012", "'"])("leaves %j", (text) => {
		expect(guardFormula(text)).toBe(text);
	});

	it("is undone exactly, for any text", () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(unguardFormula(guardFormula(text))).toBe(text);
			}),
		);
	});
});
