import { expect, test } from "vitest";
import { parseTemplate, variablesOf } from "../../lib/complaint/template-text.ts";

const literal = (text: string) => ({ type: "literal", text });
const variable = (name: string) => ({ type: "variable", name });

test.each([
	["words only", "Terima kasih.", [literal("Terima kasih.")]],
	["nothing", "", []],
	["a variable", "Halo {sapaan}.", [literal("Halo "), variable("sapaan"), literal(".")]],
	["spaces and capitals inside the braces", "{ Sapaan }", [variable("sapaan")]],
	["neighbours", "{sapaan}{opd_2}", [variable("sapaan"), variable("opd_2")]],
	[
		"an optional block",
		"A{? b {opd} ?}c",
		[literal("A"), { type: "optional", parts: [literal(" b "), variable("opd"), literal(" ")] }, literal("c")],
	],
	["the caret", "Halo {Kursor}.", [literal("Halo "), { type: "caret" }, literal(".")]],
	["the caret in a block", "{?{ kursor }{opd}?}", [{ type: "optional", parts: [{ type: "caret" }, variable("opd")] }]],
	["a block that ends with a question", "{?Sudah??}", [{ type: "optional", parts: [literal("Sudah?")] }]],
])("reads %s", (_, text, parts) => {
	expect(parseTemplate(text)).toEqual({ parts, hasStrayBrace: false, hasSecondCaret: false });
});

test.each([
	["an open brace", "Halo {sapaan"],
	["a closing brace", "Halo sapaan}"],
	["doubled braces", "{{nama}}"],
	["an empty pair", "{}"],
	["a name with a space", "{nama warga}"],
	["a question mark inside", "{sapaan?}"],
	["a block that is not closed", "Halo {? {opd}."],
	["a block that was not opened", "Halo {opd} ?}"],
	["a block inside a block", "{? a {? {opd} ?} ?}"],
	["a prototype's name", "{__proto__}"],
])("keeps %s as text and says so", (_, text) => {
	const parsed = parseTemplate(text);
	expect(parsed.hasStrayBrace).toBe(true);
	const written = parsed.parts.flatMap((part) => (part.type === "optional" ? part.parts : [part]));
	expect(written.filter((part) => part.type === "literal" && /[{}]/.test(part.text))).not.toEqual([]);
});

test("the first caret counts, and none is a variable", () => {
	const parsed = parseTemplate("a{kursor}b{? {kursor} ?}{kursor}");
	expect(parsed.parts).toEqual([
		literal("a"),
		{ type: "caret" },
		literal("b"),
		{ type: "optional", parts: [literal(" "), literal(" ")] },
	]);
	expect(parsed).toMatchObject({ hasSecondCaret: true, hasStrayBrace: false });
	expect(variablesOf(parsed)).toEqual([]);
});

test("names each variable once, required when it stands outside a block", () => {
	expect(variablesOf(parseTemplate("{opd}{? {lokasi} {opd} {hasil} ?} {lokasi}"))).toEqual([
		{ name: "opd", isRequired: true },
		{ name: "lokasi", isRequired: true },
		{ name: "hasil", isRequired: false },
	]);
});

test("reads 200,000 opened blocks in linear time", () => {
	const startedAt = performance.now();
	expect(parseTemplate("{?".repeat(200_000)).hasStrayBrace).toBe(true);
	expect(performance.now() - startedAt).toBeLessThan(5000);
});
