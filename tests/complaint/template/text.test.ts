import { expect, test } from "vitest";
import { parseTemplate, variablesOf } from "../../../lib/complaint/template/text.ts";
import { processorTimeOf } from "../../processor-time.ts";

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
	expect(parseTemplate(text)).toEqual({ parts, broken: [], hasSecondCaret: false });
});

test.each([
	["an open brace", "Halo {sapaan", [["stray-brace", 5]]],
	["a closing brace", "Halo sapaan}", [["stray-brace", 11]]],
	["doubled braces", "{{nama}}", [["stray-brace", 0]]],
	["an empty pair", "{}", [["stray-brace", 0]]],
	["a name with a space", "{nama warga}", [["stray-brace", 0]]],
	["a question mark inside", "{sapaan?}", [["stray-brace", 0]]],
	["a block that is not closed", "Halo {? {opd}.", [["unclosed-block", 5]]],
	["a block that was not opened", "Halo {opd} ?}", [["stray-brace", 12]]],
	["a block inside a block", "{? a {? {opd} ?} ?}", [["nested-block", 5]]],
	[
		"two of them, and one end too many",
		"{? {? {? ?} ?} ?} ?}",
		[
			["nested-block", 3],
			["stray-brace", 19],
		],
	],
	["a prototype's name", "{__proto__}", [["stray-brace", 0]]],
])("keeps %s as text and says so", (_, text, broken) => {
	const parsed = parseTemplate(text);
	expect(parsed.broken.map(({ fault, at }) => [fault, at])).toEqual(broken);
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
	expect(parsed).toMatchObject({ hasSecondCaret: true, broken: [] });
	expect(variablesOf(parsed)).toEqual([]);
});

test("names each variable once, required when it stands outside a block", () => {
	expect(variablesOf(parseTemplate("{opd}{? {lokasi} {opd} {hasil} ?} {lokasi}"))).toEqual([
		{ name: "opd", isRequired: true },
		{ name: "lokasi", isRequired: true },
		{ name: "hasil", isRequired: false },
	]);
});

test("reads 200,000 opened blocks in linear time", async () => {
	const taken = await processorTimeOf(() => expect(parseTemplate("{?".repeat(200_000)).broken).toHaveLength(2));
	expect(taken).toBeLessThan(5000);
});
