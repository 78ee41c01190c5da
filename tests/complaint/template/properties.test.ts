import fc from "fast-check";
import { expect, test } from "vitest";
import { fillTemplate, VALUE_MAX_LENGTH } from "../../../lib/complaint/template/fill.ts";
import { processorTimeOf } from "../../processor-time.ts";

const FAMILY = "👨‍👩‍👧‍👦";
const fill = (text: string, values: Record<string, string> = {}) => fillTemplate({ text, scope: "any" }, values);

/** What a name in a text has come out as. */
function shown(name: string): string {
	const filled = fill("<{username}>{kursor} {opd}", { username: name, opd: "DPUPR" });
	if (filled.state !== "ready") throw new Error(JSON.stringify(filled));
	expect(filled.text.slice(filled.caret ?? 0)).toBe(" DPUPR");
	return filled.text.slice(1, -" DPUPR".length - 1);
}

test.each<[string, string, string?]>([
	["a variable", "{opd}"],
	["the caret", "{kursor}"],
	["an optional block", "{? {opd} ?}"],
	["half a block", "Ali {?"],
	["markup", "<b onclick='x'>Ali</b> &amp; **Ali**"],
	["Arabic", "عائشة بنت علي"],
	["Hebrew turned around by force", "\u202Eשרה\u202C\u200F", "שרה"],
	["zero-width marks", "A\u200Bl\uFEFFi\u2060", "Ali"],
	["fillers and other signs never seen", "A\u3164l\u2061\u034Fi\uFFF9", "Ali"],
	["two lines of Word", "Ali\vBaba", "Ali\nBaba"],
	["an emoji family and a flag", `${FAMILY} Ali 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️`],
	["combining marks without end", `A${"\u0301".repeat(50)}`],
	["half an emoji", `Ali ${FAMILY.slice(0, 1)}`, "Ali"],
	["several lines", "Ali\r\nBaba", "Ali\nBaba"],
	["100 kB of braces", "{".repeat(100_000), "{".repeat(VALUE_MAX_LENGTH)],
	["100 kB of emoji", "🙏".repeat(25_000), "🙏".repeat(VALUE_MAX_LENGTH)],
])("a name of %s is a name and no more", (_, name, expected = name) => {
	expect(shown(name)).toBe(expected);
});

test.each(["\u3164", "\u2800 \u2800", "\u200D\uFE0F", "\u{E0067}"])(
	"a name that nobody can see is missing (%#)",
	(name) => {
		expect(fill("Halo {username}", { username: name })).toMatchObject({ state: "incomplete", missing: ["username"] });
	},
);

test("a template of 100 kB is filled, or refused, in linear time", async () => {
	for (const unit of ["{username} {kursor}, ", "{? {opd} ?}", "{? {hasil} ?} ", "} ", " ", "\n"]) {
		const text = `${unit.repeat(100_000 / unit.length)}{? {hasil} ?} x`;
		expect(await processorTimeOf(() => fill(text, { opd: "DPUPR", username: "@warga" }))).toBeLessThan(2000);
	}
});

const fragments = (...more: string[]) =>
	fc
		.array(
			fc.constantFrom(
				...["{opd}", "{username}", "{lokasi}", "{? di {hasil} ?}", "{? ya {opd}, ?}", "{?"],
				...["{pokok_aduan}", " ", ".", ", ", "\n", "halo", "(", ")", "?}", ...more],
			),
			{ maxLength: 12 },
		)
		.map((parts) => parts.join(""));
/** Values that would do harm if they were read again. */
const VALUES = { opd: "{lokasi}", username: "@{kursor}", lokasi: "{? {opd} ?}", pokok_aduan: "<b>$&</b>" };

test("property: values stand as they are, and the words of the template hold no brace", () => {
	fc.assert(
		fc.property(fragments("{kursor}", "{", "}"), (text) => {
			const filled = fill(text, VALUES);
			if (filled.state !== "ready") return;
			const values: readonly string[] = Object.values(VALUES);
			for (const piece of filled.preview) {
				if (piece.type === "literal") expect(piece.text).not.toMatch(/[{}]/);
				else expect(values).toContain(piece.type === "value" ? piece.text : "");
			}
		}),
	);
});

/** What no mending of spaces, punctuation and capitals touches. */
const letters = (text: string): string => text.replace(/[\s.,()]/g, "").toLowerCase();
const filledLetters = (text: string, without: boolean): string => {
	const filled = fill(text, VALUES);
	return filled.state === "ready" ? letters(without ? filled.textWithoutMention : filled.text) : "not ready";
};

test("property: the caret stands between what was written before it and after it", () => {
	fc.assert(
		fc.property(fragments(), fragments(), (before, after) => {
			fc.pre(![before, after].some((text) => fill(text, VALUES).state !== "ready"));
			const filled = fill(`${before}{kursor}${after}`, VALUES);
			if (filled.state !== "ready") throw new Error(JSON.stringify(filled));
			const { text, caret, textWithoutMention, caretWithoutMention } = filled;
			for (const [written, at, without] of [
				[text, caret, false],
				[textWithoutMention, caretWithoutMention, true],
			] as const) {
				if (at === null) throw new Error("no caret");
				expect(letters(written.slice(0, at))).toBe(filledLetters(before, without));
				expect(letters(written.slice(at))).toBe(filledLetters(after, without));
				expect(at).toBeLessThanOrEqual(written.length);
			}
		}),
		{ numRuns: 300 },
	);
});

test("property: anything can be read and filled, and what may be inserted holds no brace", () => {
	const unit = fc.constantFrom(
		"{",
		"}",
		"?",
		"{kursor}",
		"opd",
		"_",
		" ",
		"\n",
		"\r",
		"\u0000",
		"\u200B",
		"\uD800",
		"🙏",
	);
	fc.assert(
		fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
			const filled = fill(text, { opd: "DPUPR", _: "x" });
			if (filled.state !== "ready") return;
			expect(filled.text).not.toMatch(/[{}\0\u200B\uD800]/);
			expect(filled.text).toBe(filled.text.trimEnd());
		}),
		{ numRuns: 300 },
	);
});
