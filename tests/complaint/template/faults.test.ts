import { expect, test } from "vitest";
import { cleanTemplateText } from "../../../lib/complaint/template/clean.ts";
import { BLOCKING_FAULTS, checkTemplate, OTHER_FAULTS } from "../../../lib/complaint/template/faults.ts";
import { nearestVariable } from "../../../lib/complaint/template/names.ts";
import { TEMPLATE_TEXT_MAX_LENGTH, type Template } from "../../../lib/complaint/template/template.ts";
import { templateFaultText } from "../../../lib/words/template-values.ts";
import { wordsIn } from "../../../lib/words/words.ts";
import { processorTimeOf } from "../../processor-time.ts";

/** "code excerpt > suggestion", blocking ones with "!". */
const faults = (text: string, scope: Template["scope"] = "any"): string[] =>
	checkTemplate({ text, scope }).map(({ code, isBlocking, excerpt, suggestion }) =>
		[`${code}${isBlocking ? "!" : ""}`, excerpt, suggestion && `> ${suggestion}`].filter(Boolean).join(" "),
	);

test.each<[string, string, string[]]>([
	["nothing wrong", "Halo {sapaan}{? di {lokasi} ?}, {kursor} {telp_pmi} :) 1*2*3 <3", []],
	["no text", " \n\u200B", ["empty!", "invisible U+200B"]],
	["a blank of braille", "\u2800", ["empty!"]],
	["a caret alone", "{kursor} {? ?}", ["empty!", "block-without-variable"]],
	["the longest text", "a".repeat(TEMPLATE_TEXT_MAX_LENGTH), []],
	["a longer one, not looked into", `{${"a".repeat(TEMPLATE_TEXT_MAX_LENGTH)}`, ["too-long!"]],
	[
		"a brace",
		"Terima kasih atas laporannya, {sapaan dan warga",
		["stray-brace! …ih atas laporannya, {sapaan dan warga"],
	],
	["a block in a block", "{? a {? {opd} ?} ?}", ["nested-block! {? a {? {opd} ?} ?}"]],
	["a block without end", "Halo {? {opd}.", ["unclosed-block! Halo {? {opd}."]],
	["two carets", "a {kursor} b {KURSOR}", ["second-caret!"]],
	["the deadline", "Paling lambat {tenggat}", ["deadline-in-public!"]],
	["the delay", "Lewat {? {lama_lewat} ?}", ["internal-in-public! lama_lewat"]],
	["a mistyped name", "{nomer_aduan} {nomer_aduan}", ["unknown-variable nomer_aduan > nomor_aduan"]],
	["a name of the agency's own", "{nama_acara}", ["unknown-variable nama_acara"]],
	["a block that always stays", "A {? ya {kursor} ?} {? {opd} ?}", ["block-without-variable ya"]],
	["a tag", "Ini <b>penting</b>", ["markup <b>"]],
	["a tag with an attribute", 'x <a href="https://contoh.id">y</a>', ['markup <a href="https://contoh.id">']],
	["an entity", "a&nbsp;b", ["markup &nbsp;"]],
	["Markdown", "Ini **tebal**", ["markup **tebal**"]],
	["bold as in WhatsApp", "Ini *tebal* ya", ["markup *tebal*"]],
	["a bidirectional control", "a\u202Eb", ["invisible U+202E"]],
	["a null", "a\u0000b", ["invisible U+0000"]],
	["line breaks and tabs of other systems", "a\r\nb\tc\u2028d", []],
	["an emoji family", "👨‍👩‍👧‍👦 ❤️", []],
	[
		"several, the blocking ones first",
		"<b>{opdd} }",
		["stray-brace! <b>{opdd} }", "unknown-variable opdd > opd", "markup <b>"],
	],
])("finds %s", (_, text, expected) => {
	expect(faults(text)).toEqual(expected);
});

test("internal texts may hold internal variables, and WhatsApp's bold", () => {
	expect(faults("*Tenggat*: {tenggat}, lewat {lama_lewat}", "internal")).toEqual([]);
});

test("judges 100 kB of anything in linear time", async () => {
	for (const unit of ["{?", "{a}", "*a", "<a ", "\u200B", "__", "{kursor}"]) {
		const text = unit.repeat(100_000 / unit.length);
		const taken = await processorTimeOf(() => expect(checkTemplate({ text, scope: "any" })).not.toEqual([]));
		expect(taken).toBeLessThan(2000);
	}
});

test.each([
	["user_name", "username"],
	["sapan", "sapaan"],
	["lokais", "lokasi"],
	["cursor", "kursor"],
	["janjikabar", "janji_kabar"],
	["x", null],
	["nama_acara", null],
	["constructor", null],
])("the nearest name to %s is %s", (name, nearest) => {
	expect(nearestVariable(name)).toBe(nearest);
});

test("cleaning takes out what cannot be seen and nothing else", () => {
	const seen = "Halo 👨‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 שלום é\n\nya";
	expect(cleanTemplateText(seen)).toBe(seen);
	expect(cleanTemplateText("a\r\nb\rc\td\u0007\u200B\u2066e\uFEFF\uD800")).toBe("a\nb\nc de");
});

test.each(["id", "en"] as const)("every fault has its sentence in %s, which names the place", (language) => {
	for (const code of [...BLOCKING_FAULTS, ...OTHER_FAULTS]) {
		const fault = { code, isBlocking: false, excerpt: "contoh" };
		expect(templateFaultText(fault, wordsIn(language))).toMatch(/^.{20,}\.$/);
		const [found] = checkTemplate({ text: "a".repeat(9000), scope: "any" });
		expect(found && templateFaultText(found, wordsIn(language))).toMatch(/5[.,]000/);
	}
	expect(
		templateFaultText(
			{ code: "unknown-variable", isBlocking: false, excerpt: "opdd", suggestion: "opd" },
			wordsIn(language),
		),
	).toMatch(/\{opdd\}.*\. .*\{opd\}/);
});
