// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planTemplates, type TemplatePlan } from "../../../../components/desk/templates/files/plan-templates.ts";
import { reasonText } from "../../../../components/desk/templates/files/reason-text.ts";
import { readTemplateFile } from "../../../../components/desk/templates/files/template-file.ts";
import { templatesJson } from "../../../../components/desk/templates/files/template-json.ts";
import { templateColumns, templateTable } from "../../../../components/desk/templates/files/template-table.ts";
import { checkTemplate } from "../../../../lib/complaint/template/faults.ts";
import { libraryOf, type TemplateLibrary } from "../../../../lib/complaint/template/library.ts";
import {
	SITUATIONS,
	TEMPLATE_LANGUAGES,
	TEMPLATE_SCOPES,
	TEMPLATES,
	type Template,
} from "../../../../lib/complaint/template/template.ts";
import { MESSAGE_KINDS, REPLY_KINDS } from "../../../../lib/complaint/vocabulary.ts";
import { tableCsv, tableWorkbook } from "../../../../lib/tables/write-table.ts";
import { wordsIn } from "../../../../lib/words/words.ts";
import { DIRECTORY, MORNING, makeTemplate } from "../../../factories.ts";
import { processorTimeOf } from "../../../processor-time.ts";

const WORDS = wordsIn("id");
const ZONE = "Asia/Makassar";
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const LIBRARY = libraryOf(TEMPLATES, new Map(), [], new Map());
const EMPTY: TemplateLibrary = { templates: [], removed: [], favourites: [], versions: [] };
const withOwn = (...own: Template[]): TemplateLibrary => ({
	...LIBRARY,
	templates: [...LIBRARY.templates, ...own.map((template) => ({ template, origin: "own" as const }))],
});

function plan(file: string | Uint8Array, library = LIBRARY): TemplatePlan {
	const read = readTemplateFile(typeof file === "string" ? utf8(file) : file, ZONE);
	if (!read.ok) throw new Error(JSON.stringify(read));
	return planTemplates(library, read, DIRECTORY);
}
const refusalsIn = (file: string, library = LIBRARY) =>
	plan(file, library).refused.map(({ row, column, code, fault }) => `${row} ${column} ${fault?.code ?? code}`);
const kindsIn = (file: string, library = LIBRARY) =>
	plan(file, library).planned.map(({ kind, template }) => `${kind} ${template.title}`);
const json = (templates: readonly object[], head: object = {}): string =>
	JSON.stringify({ format: "tanggap-templates", version: 1, exportedAt: MORNING, templates, ...head });

const FORMATS: [name: string, write: (templates: readonly Template[]) => Uint8Array][] = [
	["JSON", (templates) => utf8(templatesJson(templates, MORNING))],
	["CSV in Indonesian", (templates) => utf8(tableCsv(templateTable(templates, "id")))],
	["CSV in English", (templates) => utf8(tableCsv(templateTable(templates, "en")))],
	["XLSX", (templates) => tableWorkbook(templateTable(templates, "id"), "", "…")],
];

/** What an editor can save: nothing invisible, no blanks around the title; any blanks, quotes and signs elsewhere. */
const line = fc.stringMatching(/^[a-zA-Z0-9=+@'";,:<&>\-_/|é🙏 ]{1,30}$/u).filter((text) => text.trim() === text);
const text = fc
	.array(
		fc.oneof(
			fc.constantFrom("\n", " ", "=1+1", "'", '"', ";", "0812", "👩‍👩‍👧", "{lokasi}", "{? di {lokasi} ?}"),
			line,
		),
	)
	.map((parts) => parts.join(""))
	.filter((joined) => !checkTemplate({ text: joined, scope: "any" }).some(({ isBlocking }) => isBlocking));
const templateArbitrary: fc.Arbitrary<Template> = fc
	.record(
		{
			id: fc.stringMatching(/^[a-z0-9=+@-]{1,20}$/).map((id) => `x${id}`),
			title: line,
			situation: fc.constantFrom(...SITUATIONS),
			scope: fc.constantFrom(...TEMPLATE_SCOPES),
			text,
			language: fc.constantFrom(...TEMPLATE_LANGUAGES),
			meaning: text,
			kinds: fc.subarray([...MESSAGE_KINDS]),
			reply: fc.constantFrom(...REPLY_KINDS),
			shortFor: fc.constant("terima-01"),
			opdId: fc.constant("DISHUB"),
			snippet: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,29}$/),
			reviewed: fc.record({ at: fc.integer({ min: 0, max: MORNING }), by: line }),
			validUntil: fc.constantFrom("2026-12-31", "2028-02-29"),
		},
		{ requiredKeys: ["id", "title", "situation", "scope", "text", "language"] },
	)
	.map((template) => template as Template);

describe.each(FORMATS)("%s", (_, write) => {
	test("gives the shipped templates again", () => {
		expect(plan(write(TEMPLATES), EMPTY).planned.map(({ template }) => template)).toEqual(TEMPLATES);
		expect(new Set(plan(write(TEMPLATES)).planned.map(({ kind }) => kind))).toEqual(new Set(["same"]));
	});

	test("gives any templates again", () => {
		const lists = fc.uniqueArray(templateArbitrary, { minLength: 1, maxLength: 5, selector: ({ id }) => id });
		fc.assert(
			fc.property(lists, (templates) => {
				const { planned, refused } = plan(write(templates), EMPTY);
				expect(refused).toEqual([]);
				expect(planned.map(({ template }) => template)).toEqual(templates);
			}),
			{ numRuns: 25 },
		);
	});
});

describe("what a file would change", () => {
	const [first, second] = TEMPLATES as [Template, Template];
	test.each<[name: string, file: string, library: TemplateLibrary, kinds: string[]]>([
		["a shipped one with another text", json([{ ...first, text: "Baru" }]), LIBRARY, [`changed ${first.title}`]],
		["the same", json([first, second]), LIBRARY, [`same ${first.title}`, `same ${second.title}`]],
		["one that we do not have", json([makeTemplate({ title: "Dari tetangga" })]), LIBRARY, ["new Dari tetangga"]],
		[
			"one that we removed",
			json([first]),
			{ ...LIBRARY, templates: LIBRARY.templates.slice(1), removed: [first] },
			[`back ${first.title}`],
		],
		[
			"a table without codes, in another order, with other names of the columns",
			`TEKS;Judul Balasan;kategori\nHalo;${first.title};penerimaan\nHai;Baru sekali;LAPORAN  DITERIMA\n`,
			LIBRARY,
			[`changed ${first.title}`, "new Baru sekali"],
		],
	])("%s", (_, file, library, kinds) => expect(kindsIn(file, library)).toEqual(kinds));

	test("a list without codes gives the same codes each time", () => {
		const file = "judul,situasi,isi\nJam buka,informasi,Halo\nJam tutup,informasi,Halo\n";
		const made = plan(file).planned.map(({ template }) => template);
		expect(new Set(made.map(({ id }) => id)).size).toBe(2);
		expect(kindsIn(file, withOwn(...made))).toEqual(["same Jam buka", "same Jam tutup"]);
	});

	test("a file of ours says all of a template: what it does not say is taken away; a bare list leaves it", () => {
		const library = withOwn(makeTemplate({ snippet: "jam", language: "jv" }));
		const { language: _, ...bare } = makeTemplate();
		expect(plan(json([bare]), library).planned[0]).toMatchObject({ template: bare, fields: ["language", "snippet"] });
		expect(kindsIn(JSON.stringify([bare]), library)).toEqual(["same Milik kami"]);
	});

	test("columns that a table does not have leave what is stored; empty ones empty it", () => {
		const own = makeTemplate({ snippet: "jam", validUntil: "2026-12-31", language: "jv" });
		const planned = (file: string) => plan(file, withOwn(own)).planned[0];
		expect(planned(`Kode;Judul;Situasi;Isi\n${own.id};Lain;informasi;Halo\n`)).toMatchObject({
			template: { ...own, title: "Lain", text: "Halo" },
			fields: ["title", "text"],
		});
		expect(planned(`Kode;Judul;Situasi;Isi;Singkatan\n${own.id};Lain;informasi;Halo;\n`)?.template).not.toHaveProperty(
			"snippet",
		);
	});

	test("lines as offices hold them today become what the product ships", () => {
		const codes = { any: "semua", own: "sendiri", other: "opd_lain", outside: "luar", internal: "internal" };
		const lines = TEMPLATES.map(({ id, title, situation, text: words, scope }) =>
			JSON.stringify({ id, title, situation, text: words, cakupan: codes[scope] }),
		);
		const { planned, refused } = plan(`${lines.join("\n")}\n`);
		expect(refused).toEqual([]);
		expect(planned.filter(({ kind }) => kind !== "same")).toEqual([]);
		expect(plan(`[${lines.join(",")}]`, EMPTY).planned.map(({ template }) => template.scope)).toEqual(
			TEMPLATES.map(({ scope }) => scope),
		);
	});

	test("what is named in words is found: the OPD, and the reply that another is the short version of", () => {
		const file = `Judul;Situasi;Isi;OPD;Versi pendek dari;Ditinjau;Ditinjau oleh;Berlaku sampai;Jenis pesan
Jam buka;informasi;Halo;;;18/11/2026;Dwi;31/12/2026;aduan; pertanyaan
Jam buka pendek;informasi;Hai;Dinas Perhubungan;jam  BUKA;;;;\n`
			.replace("aduan; p", '"aduan; p')
			.replace("nyaan", 'nyaan"');
		const [long, short] = plan(file).planned.map(({ template }) => template);
		expect(short).toMatchObject({ opdId: "DISHUB", shortFor: long?.id });
		expect(long).toMatchObject({
			reviewed: { at: Date.UTC(2026, 10, 17, 16), by: "Dwi" },
			validUntil: "2026-12-31",
			kinds: ["complaint", "question"],
		});
	});

	test("what is to be known of a row is said, and no more", () => {
		const { planned } = plan(
			json([
				{ ...makeTemplate(), text: "Halo {nomer_aduan}\u202E", snippet: "/Maaf", shortFor: "tidak-ada", opdId: "X" },
				makeTemplate({ id: "other", title: "Lain\u200B", snippet: "maaf" }),
			]),
		);
		expect(
			planned.map(({ notes }) => notes.map(({ column, code, fault }) => `${column} ${fault?.code ?? code}`)),
		).toEqual([
			["text cleaned", "text unknown-variable", "snippet snippetTaken", "shortFor shortForUnknown", "opdId opdUnknown"],
			["title cleaned", "snippet snippetTaken"],
		]);
		expect(planned.map(({ template }) => [template.title, template.text, template.snippet])).toEqual([
			["Milik kami", "Halo {nomer_aduan}", "maaf"],
			["Lain", makeTemplate().text, "maaf"],
		]);
	});
});

describe("refused rows", () => {
	const bad = (more: object): string => json([{ ...makeTemplate(), ...more }, makeTemplate({ id: "good" })]);
	test.each<[name: string, file: string, refusals: string[]]>([
		["100 kB of text", bad({ text: "a".repeat(100_000) }), ["1 text too-long"]],
		["a stray brace", bad({ text: "Halo {opd" }), ["1 text stray-brace"]],
		["the rule's deadline for citizens", bad({ text: "Paling lambat {tenggat}" }), ["1 text deadline-in-public"]],
		["no title and no text", bad({ title: " ", text: "\u200B" }), ["1 text empty", "1 title empty"]],
		["no situation", bad({ situation: undefined, id: undefined }), ["1 situation empty"]],
		["another situation", bad({ situation: "marah" }), ["1 situation situation"]],
		[
			"a long title and a long meaning",
			bad({ title: "a".repeat(201), meaning: "a".repeat(5001) }),
			["1 title long", "1 meaning long"],
		],
		["a long code", bad({ id: "a".repeat(61) }), ["1 id long"]],
		[
			"numbers and lists for texts",
			bad({ text: 5, kinds: "aduan", title: [] }),
			["1 title notText", "1 text notText", "1 kinds kinds"],
		],
		["half a review", bad({ reviewed: { at: MORNING } }), ["1 reviewedAt notText"]],
		["a day that is none", bad({ validUntil: "2026-02-30" }), ["1 validUntil validUntil"]],
		["its own short version", bad({ shortFor: "own-1" }), ["1 shortFor shortFor"]],
		[
			"two that are short for each other",
			json([makeTemplate({ id: "a", shortFor: "b" }), makeTemplate({ id: "b", shortFor: "a" })]),
			["1 shortFor shortFor", "2 shortFor shortFor"],
		],
		["a code that stands twice", bad({ id: "good" }), ["2 id twice"]],
		["no template at all", json([[], makeTemplate()]), ["1 null notTemplate"]],
		["a broken line", `${JSON.stringify(makeTemplate())}\n\n{"id": \n`, ["3 null notTemplate"]],
		[
			"cells of a table",
			"Judul;Situasi;Isi;Cakupan;Bahasa;Ditinjau;Ditinjau oleh\nA;informasi;B;dekat;jv;;\nA;;B;semua;Klingon;kemarin;\nB;informasi;B;;;;Dwi\n",
			["2 scope scope", "3 situation empty", "3 language language", "3 reviewedAt date", "4 reviewedAt empty"],
		],
	])("%s", (_, file, refusals) => {
		expect(refusalsIn(file)).toEqual(refusals);
		for (const reason of plan(file).refused)
			expect(reasonText(reason, WORDS), "a sentence of its own").not.toBe(WORDS.tables.wrong(reason.value));
	});

	test("leave the others alone", () => expect(kindsIn(bad({ text: "{" }))).toEqual(["new Milik kami"]));
});

test.each<[name: string, file: string, fault: object]>([
	["broken JSON", '{"format": "tanggap-templates", "templa', { json: { code: "notJson" } }],
	["a backup", '{"format": "tanggap", "version": 1}', { json: { code: "backup" } }],
	["selectors of a site", '{"format": "tanggap-adapter"}', { json: { code: "otherFormat", value: "tanggap-adapter" } }],
	["of a newer program", json([], { version: 2 }), { json: { code: "newer" } }],
	["without a version", json([], { version: "1" }), { json: { code: "notTemplates" } }],
	["no list", json([], { templates: {} }), { json: { code: "notTemplates" } }],
	["other JSON", '[{"nama": "Dinas"}]', { json: { code: "notTemplates" } }],
	["none", json([]), { json: { code: "empty" } }],
	[
		"too many",
		json(Array.from({ length: 2001 }, () => ({ title: "A" }))),
		{ json: { code: "tooMany", value: "2001" } },
	],
	[
		"a poisoned key",
		'[{"title": "A", "__proto__": {"text": "x"}}]',
		{ json: { code: "unsafe", value: "0.__proto__" } },
	],
	["a poisoned line", '{"title": "A"}\n{"__proto__": {"text": "x"}}', { json: { code: "unsafe" } }],
	["a web page", "<!doctype html><p>", { table: { code: "html" } }],
	["other columns", "Nama OPD;Jenis\nDinas;dinas\n", { missing: ["title", "situation", "text"] }],
	["a column twice", "Judul;Title;Situasi;Isi\nA;A;proses;B\n", { missing: [], twice: ["Title"] }],
])("a file is refused whole: %s", (_, file, fault) =>
	expect(readTemplateFile(utf8(file), ZONE)).toMatchObject({ ok: false, ...fault }),
);

test("JSON that is not UTF-8 is refused, 10 MB are read without delay", async () => {
	const windows1252 = new Uint8Array([...utf8('[{"title": "Caf'), 0xe9, ...utf8('"}]')]);
	expect(readTemplateFile(windows1252, ZONE)).toMatchObject({ json: { code: "encoding" } });
	const large = json(
		Array.from({ length: 100 }, (_, index) => makeTemplate({ id: `t${index}`, text: "{".repeat(100_000) })),
	);
	expect(await processorTimeOf(() => expect(plan(large).refused).toHaveLength(100))).toBeLessThan(5000);
});

test("no two columns share a name, and fields that nobody knows are told", () => {
	const titles = Object.values(templateColumns(ZONE)).map((column) => [
		...new Set(column.titles.map((title) => title.toLowerCase())),
	]);
	expect(titles.flat()).toHaveLength(new Set(titles.flat()).size);
	expect(readTemplateFile(utf8('[{"title": "A", "warna": "merah", "meaning": null}]'), ZONE)).toMatchObject({
		unknown: ["warna"],
	});
});
