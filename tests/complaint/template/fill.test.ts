import fc from "fast-check";
import { expect, test } from "vitest";
import { textOf } from "../../../lib/complaint/template/assembly.ts";
import { cleanTemplateText } from "../../../lib/complaint/template/clean.ts";
import { cleanValue, fillTemplate, VALUE_MAX_LENGTH } from "../../../lib/complaint/template/fill.ts";
import { VARIABLES, variableSpec } from "../../../lib/complaint/template/variables.ts";

const fill = (text: string, values: Record<string, string> = {}) => fillTemplate({ text, scope: "any" }, values);
const filledText = (text: string, values: Record<string, string> = {}): string => {
	const filled = fill(text, values);
	if (filled.state !== "ready") throw new Error(`not ready: ${JSON.stringify(filled)}`);
	return filled.text;
};
const withoutMention = (text: string, values: Record<string, string> = {}): string => {
	const filled = fill(text, { sapaan: "Kak", username: "@warga", opd: "DPUPR", ...values });
	if (filled.state !== "ready") throw new Error(`not ready: ${JSON.stringify(filled)}`);
	return filled.textWithoutMention;
};

test("replaces every occurrence", () => {
	expect(filledText("{opd}, {opd} dan {opd}", { opd: "Dishub" })).toBe("Dishub, Dishub dan Dishub");
});

test.each(["$&", "$1", "$`", "{{nama}}", "{opd}", "{? {opd} ?}", "%s", "<b>", "a\nb"])(
	"leaves %j in a value as it is",
	(value) => {
		expect(filledText("A {lokasi} {opd}", { lokasi: value, opd: "X" })).toBe(`A ${value} X`);
	},
);

test.each([
	["control characters", "a\u0000\u0008b\u001f", "ab"],
	["bidirectional controls", "\u202Egnp.exe\u2066x\u2069\u200F", "gnp.exex"],
	["line breaks of other systems", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
	["tabs", "a\tb", "a b"],
	["lone surrogates", "a\uD800b\uDC00", "ab"],
	["invisible marks, but not the joiner of an emoji", "\uFEFF👨‍👩‍👧\u200B", "👨‍👩‍👧"],
	["space around", "  a ", "a"],
	["length, never within a character", "🙏".repeat(VALUE_MAX_LENGTH + 5), "🙏".repeat(VALUE_MAX_LENGTH)],
])("cleans values of %s", (_, value, clean) => {
	expect(cleanValue(value)).toBe(clean);
});

test("without a value there is no text to insert; the first gap comes first", () => {
	const filled = fill("{lokasi} {opd} {hasil} {lokasi}", { opd: "X", hasil: " \u200B" });
	expect(filled).toMatchObject({ state: "incomplete", missing: ["lokasi", "hasil"] });
	expect(filled).not.toHaveProperty("text");
	expect(filled.preview.filter((piece) => piece.type === "missing")).toHaveLength(3);
});

test.each([
	["constructor", {}],
	["tostring", {}],
	["variabel_sendiri", { variabel_sendiri: "" }],
])("a name such as %s is a variable like any other", (name, values) => {
	expect(fill(`{${name}}`, values)).toMatchObject({ state: "incomplete", missing: [name] });
	expect(filledText(`{${name}}`, { [name]: "isi" })).toBe("isi");
});

test("the rule's deadline never goes to a citizen", () => {
	const text = "Kabar paling lambat {tenggat}";
	expect(fill(text, { tenggat: "besok" })).toMatchObject({ state: "refused", reason: "deadline-in-public" });
	expect(fillTemplate({ text, scope: "internal" }, { tenggat: "besok" }).state).toBe("ready");
	expect(fill("A {? {tenggat} ?}").state).toBe("refused");
	expect(fill("Lewat {lama_lewat}", { lama_lewat: "3 jam" })).toMatchObject({ reason: "internal-in-public" });
});

test("a stray brace refuses the template, filled or not", () => {
	expect(fill("Halo {sapaan} {", { sapaan: "Kak" })).toMatchObject({ state: "refused", reason: "stray-brace" });
	expect(fill("{{sapaan}} {lokasi}")).toMatchObject({ state: "refused", reason: "stray-brace" });
});

test.each<[string, string, string, Record<string, string>?]>([
	["before a full stop", "Terima kasih {sapaan} {username}. Kami cek.", "Terima kasih Kak. Kami cek."],
	["before a comma", "{sapaan} {username}, untuk itu", "Kak, untuk itu"],
	["in the middle", "yang {sapaan} {username} alami", "yang Kak alami"],
	["before an exclamation mark", "Hai {sapaan} {username}!", "Hai Kak!"],
	["at the beginning", "{username}, mohon maaf.", "Mohon maaf."],
	["after a sentence", "Halo. {username}, mohon maaf.", "Halo. Mohon maaf."],
	["at the end", "Terima kasih, {username}", "Terima kasih"],
	["at the end after a comma and a stop", "Terima kasih, {username}.", "Terima kasih."],
	["alone on its line", "Halo.\n{username}\nTerima kasih.", "Halo.\nTerima kasih."],
	["before a line break", "Halo {username}\nTerima kasih.", "Halo\nTerima kasih."],
	["in brackets", "Pelapor ({opd}, {username}) kami catat", "Pelapor (DPUPR) kami catat"],
	["before an emoji", "Terima kasih {username} 🙏", "Terima kasih 🙏"],
	["before an emoticon", "Halo {username} :)", "Halo :)"],
	["twice", "{username} {username} halo", "Halo"],
	["between values", "{sapaan} {username} {opd}", "Kak DPUPR"],
	["not at all", "Halo {sapaan}  dua spasi", "Halo Kak  dua spasi"],
	["after a value that ends in a comma", "{sapaan} {username}. Ya", "Kak,. Ya", { sapaan: "Kak," }],
])("the mention drops out %s", (_, text, expected, values = {}) => {
	expect(withoutMention(text, values)).toBe(expected);
});

test.each([
	["kept", "Diteruskan{?; hubungi {kontak_tujuan} ?}.", "123", "Diteruskan; hubungi 123."],
	["gone", "Diteruskan{?; hubungi {kontak_tujuan} ?}.", "", "Diteruskan."],
	[
		"kept with spaces on both sides",
		"A. {? Hubungi {kontak_tujuan}. ?} Terima kasih.",
		"123",
		"A. Hubungi 123. Terima kasih.",
	],
	["gone with spaces on both sides", "A. {? Hubungi {kontak_tujuan}. ?} Terima kasih.", "", "A. Terima kasih."],
	[
		"gone at the head of a sentence",
		"A. {? Hubungi {kontak_tujuan}; ?}laporan kami sampaikan.",
		"",
		"A. Laporan kami sampaikan.",
	],
	[
		"kept at the head of a sentence",
		"A. {? Hubungi {kontak_tujuan}; ?}laporan kami sampaikan.",
		"1",
		"A. Hubungi 1; laporan kami sampaikan.",
	],
	["gone, a line of its own", "A\n{? Kontak: {kontak_tujuan} ?}\nB", "", "A\nB"],
	["kept, a line of its own", "A\n{? Kontak: {kontak_tujuan} ?}\nB", "1", "A\nKontak: 1\nB"],
	["gone at the start", "{? Kontak {kontak_tujuan}, ?}mohon maaf.", "", "Mohon maaf."],
	["gone at the end", "Terima kasih. {? Kontak {kontak_tujuan}. ?}", "", "Terima kasih."],
	["gone, a whole sentence before the stop", "Selesai. {? Kontak {kontak_tujuan} ?}. Ya", "", "Selesai. Ya"],
	["in brackets", "Status ({? lihat {kontak_tujuan} ?})", "1", "Status (lihat 1)"],
])("an optional block is %s", (_, text, value, expected) => {
	expect(filledText(text, { kontak_tujuan: value })).toBe(expected);
});

test("a phrase begins a sentence with a capital, and only there", () => {
	const text = "Kabar baik. {pokok_aduan} dan {pokok_aduan}. No. {pokok_aduan}\n{pokok_aduan}";
	expect(filledText(text, { pokok_aduan: "jalan berlubang" })).toBe(
		"Kabar baik. Jalan berlubang dan jalan berlubang. No. jalan berlubang\nJalan berlubang",
	);
});

test.each([
	["of its own", "lampu sudah diganti.", "Hasil: lampu sudah diganti. Terima kasih."],
	["in an abbreviation", "KTP, KK, dll.", "Hasil: KTP, KK, dll. Terima kasih."],
	["as a question", "sudah menyala?", "Hasil: sudah menyala? Terima kasih."],
	["that it lacks", "lampu sudah diganti", "Hasil: lampu sudah diganti. Terima kasih."],
])("one full stop ends a sentence whose last value has one %s", (_, hasil, expected) => {
	expect(filledText("Hasil: {hasil}{kursor}. Terima kasih.", { hasil })).toBe(expected);
});

test("no other full stop goes: of a gap, an ellipsis, a decimal", () => {
	expect(filledText("{hasil}… {hasil}... {hasil}.5 {hasil}, ya", { hasil: "a." })).toBe("a.… a.... a..5 a., ya");
});

test.each<[string, string, string, string]>([
	["in the middle", "Halo {kursor}, ya", "Halo |, ya", "Halo |, ya"],
	["between two spaces", "A. {kursor} B", "A. | B", "A. | B"],
	["before everything", "{kursor}halo", "|halo", "|halo"],
	["at the end, whose space goes", "Halo. {kursor} ", "Halo.|", "Halo.|"],
	["after a value", "{sapaan}{kursor} ya", "Kak| ya", "Kak| ya"],
	["after what drops out", "{sapaan} {username}{kursor}. Ya", "Kak @warga|. Ya", "Kak|. Ya"],
	["between what drops out and its comma", "Halo {username} {kursor}, ya", "Halo @warga |, ya", "Halo|, ya"],
	["after the comma of what drops out", "Halo. {username}, {kursor}mohon.", "Halo. @warga, |mohon.", "Halo.| Mohon."],
	["at the head of what drops out", "{kursor}{username}, mohon.", "|@warga, mohon.", "|Mohon."],
	["after what drops out at the head", "{username}, {kursor}mohon.", "@warga, |mohon.", "|Mohon."],
	["in a block that stays", "A{? di {opd} {kursor} ?}.", "A di DPUPR|.", "A di DPUPR|."],
	["beside a block that vanishes", "A {? di {lokasi} ?}{kursor} B", "A| B", "A| B"],
	["in a block that vanishes: none", "A{? {kursor} {lokasi} ?}.", "A.", "A."],
	["nowhere: none", "Halo.", "Halo.", "Halo."],
])("the caret stands %s", (_, template, expected, expectedWithout) => {
	const filled = fill(template, { sapaan: "Kak", username: "@warga", opd: "DPUPR" });
	if (filled.state !== "ready") throw new Error(`not ready: ${JSON.stringify(filled)}`);
	const marked = (text: string, caret: number | null) =>
		caret === null ? text : `${text.slice(0, caret)}|${text.slice(caret)}`;
	expect(marked(filled.text, filled.caret)).toBe(expected);
	expect(marked(filled.textWithoutMention, filled.caretWithoutMention)).toBe(expectedWithout);
});

test("trailing line breaks go, inner ones stay", () => {
	expect(filledText("a\n\nb\n\n")).toBe("a\n\nb");
});

const names = fc.uniqueArray(
	fc.constantFrom(...Object.keys(VARIABLES).filter((name) => !variableSpec(name).isInternal && name !== "pokok_aduan")),
	{
		minLength: 1,
	},
);
const value = fc
	.string({ unit: "grapheme", minLength: 1, maxLength: 20 })
	// With a full stop of its own it takes the place of the template's.
	.filter((text) => cleanValue(text) === text && text !== "" && !/[.!?]$/.test(text));

test("property: n variables, each up to three times, are all replaced at the first attempt", () => {
	const cases = names.chain((variables) =>
		fc.record({
			uses: fc.array(fc.constantFrom(...variables), { minLength: 1, maxLength: 3 * variables.length }),
			values: fc
				.tuple(...variables.map(() => value))
				.map((all) => Object.fromEntries(variables.map((name, i) => [name, all[i] ?? ""]))),
			between: fc.constantFrom("", " ", " – ", ".\n", ", "),
		}),
	);
	fc.assert(
		fc.property(cases, ({ uses, values, between }) => {
			const text = uses.map((name) => `{${name}}`).join(between);
			expect(filledText(text, values)).toBe(uses.map((name) => values[name]).join(between));
		}),
	);
});

test("property: a text without variables comes out as it went in, and once more", () => {
	fc.assert(
		fc.property(
			// Line breaks of every kind become one kind, and what nobody sees goes (U+FFA0 is a grapheme, too).
			fc.string({ unit: "grapheme" }).filter((text) => !/[{}]/.test(text) && cleanTemplateText(text) === text),
			(text) => {
				const once = filledText(text);
				expect(once).toBe(text.trimEnd());
				expect(filledText(once)).toBe(once);
			},
		),
	);
});

test("property: whatever the template, no brace of it is ever in a text to insert, and nothing throws", () => {
	const fragment = fc.constantFrom(
		"{",
		"}",
		"{?",
		"?}",
		"{opd}",
		"{username}",
		"{lokasi}",
		" ",
		".",
		", ",
		"\n",
		"halo",
		"(",
		")",
	);
	fc.assert(
		fc.property(fc.array(fragment, { maxLength: 12 }), fc.boolean(), (fragments, hasLocation) => {
			const filled = fill(fragments.join(""), { opd: "X", username: "@w", lokasi: hasLocation ? "Y" : "" });
			if (filled.state === "ready") {
				expect(filled.text + filled.textWithoutMention).not.toMatch(/[{}]/);
				expect(filled.text).toBe(textOf(filled.preview));
			} else {
				expect(filled).not.toHaveProperty("text");
			}
		}),
		{ numRuns: 500 },
	);
});
