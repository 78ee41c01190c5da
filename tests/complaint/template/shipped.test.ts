import { describe, expect, test } from "vitest";
import { isShort } from "../../../lib/complaint/template/choice.ts";
import { checkTemplate } from "../../../lib/complaint/template/faults.ts";
import { prepareReply, type TemplateField } from "../../../lib/complaint/template/fields.ts";
import { type FilledTemplate, fillTemplate } from "../../../lib/complaint/template/fill.ts";
import { lengthOn } from "../../../lib/complaint/template/length.ts";
import { TEMPLATES, type Template, type TemplateLanguage } from "../../../lib/complaint/template/template.ts";
import { parseTemplate, variablesOf } from "../../../lib/complaint/template/text.ts";
import { VARIABLES } from "../../../lib/complaint/template/variables.ts";
import { TEMPLATE_EXAMPLES } from "../../../lib/words/template-examples.ts";
import { templateWording, variableLabel } from "../../../lib/words/template-values.ts";
import { wordsIn } from "../../../lib/words/words.ts";
import { HOUR, MORNING, makeComplaint, makeSettings, OTHER_OPD } from "../../factories.ts";

const source = {
	complaint: makeComplaint({
		channel: "x",
		opd: OTHER_OPD,
		topic: "lampu jalan padam",
		location: "Jl. Melati depan Pasar Contoh, Desa Contoh",
		comment: { ...makeComplaint().comment, handle: "warga_contoh_15" },
	}),
	settings: makeSettings(),
	wordingIn: (language: TemplateLanguage) => templateWording("Asia/Jakarta", language),
	now: MORNING + 30 * HOUR,
};

/** What an admin would answer: the first choice, a day, or a few words. */
function typicalAnswer({ variable, input, choices }: TemplateField): [string, string] {
	return [variable, choices[0] ?? (input === "date" ? "2026-11-20" : "isian contoh")];
}

function prepared(template: Template, keep: (field: TemplateField) => boolean, from = source) {
	const { fields } = prepareReply(template, from, {});
	const answers = Object.fromEntries(fields.filter(keep).map(typicalAnswer));
	return prepareReply(template, from, answers).filled;
}

/** The text of a filled template, with the mention and without, as a reader would have it. */
function expectReadable(filled: FilledTemplate): void {
	if (filled.state !== "ready") throw new Error(JSON.stringify(filled));
	for (const text of [filled.text, filled.textWithoutMention]) {
		expect(text).not.toMatch(/[{}]| {2}| [,.;:!?)]|[,;:][,.;:!?]|\.\.|\( |^\s|\s$|\n\n/);
		expect(text).not.toMatch(/\bundefined\b|\bnull\b|(WIB).{0,3}\1/);
		expect(text).toMatch(/^[\p{Lu}@[]/u);
		// A sentence begins with a capital, unless with a link; "SP4N-LAPOR!", "Yth." and "no." end none.
		expect(text).not.toMatch(/(?<!LAPOR|Yth|\bno)[.!?]\s(?!https?:|\S+\.\S)\p{Ll}/u);
	}
	expect(lengthOn("instagram", filled.text).count).toBeLessThan(2200);
}

/** Every choice among some names. */
function choicesOf(names: readonly string[]): string[][] {
	const [name, ...others] = names;
	if (name === undefined) return [[]];
	return choicesOf(others).flatMap((some) => [some, [name, ...some]]);
}

test("all of them are there, each id once", () => {
	expect(TEMPLATES).toHaveLength(89);
	expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(89);
});

test("which languages there are, and each has its meaning in Indonesian with the same variables", () => {
	const foreign = TEMPLATES.filter(({ language }) => language !== "id");
	expect(foreign.map(({ id, language }) => `${language} ${id}`)).toEqual([
		...["jv terima-03", "su terima-04", "jv terima-05"],
		...[1, 2, 3, 4, 5, 6, 7].map((number) => `en en-0${number}`),
	]);
	for (const { text, meaning = "" } of foreign)
		expect(variablesOf(parseTemplate(meaning))).toEqual(variablesOf(parseTemplate(text)));
	expect(TEMPLATES.filter(({ language, meaning }) => language === "id" && meaning !== undefined)).toEqual([]);
});

test("what the officer or the citizen has worded in Indonesian stands in no English text", () => {
	for (const { text } of TEMPLATES.filter(({ language }) => language === "en"))
		expect(text).not.toMatch(/\{(pokok_aduan|isi_ringkas)\}/);
});

test("no word of ours is Indonesian in an English text", () => {
	for (const template of TEMPLATES.filter(({ language }) => language === "en")) {
		const filled = prepared(template, () => true);
		expect(filled.state === "ready" && filled.text).not.toMatch(/\b(?:pukul|besok|hari ini|pagi|siang|Kak)\b/);
	}
});

test("each snippet means one template", () => {
	const snippets = TEMPLATES.map(({ snippet }) => snippet).filter((snippet) => snippet !== undefined);
	expect(new Set(snippets).size).toBe(snippets.length);
	expect(snippets).toEqual(expect.arrayContaining(["terima", "lokasi", "terus", "selesai", "maaf", "dm", "112"]));
});

test("a short variant is shorter than the one it stands for, in the same language", () => {
	for (const short of TEMPLATES.filter(isShort)) {
		const long = TEMPLATES.find(({ id }) => id === short.shortFor);
		expect(long).toMatchObject({ situation: short.situation, language: short.language });
		expect(long?.text.length).toBeGreaterThan(short.text.length);
	}
});

test("every variable is used, and has a label in both languages", () => {
	const used = new Set(TEMPLATES.flatMap(({ text }) => variablesOf(parseTemplate(text)).map(({ name }) => name)));
	expect([...used].sort()).toEqual(Object.keys(VARIABLES).sort());
	for (const name of used)
		for (const language of ["id", "en"] as const) expect(variableLabel(name, wordsIn(language)).trim()).not.toBe("");
});

describe.each(TEMPLATES.map((template) => [template.id, template] as const))("%s", (_, template) => {
	test("has no fault", () => {
		expect(checkTemplate(template)).toEqual([]);
		expect(template.scope === "internal").toBe(template.situation === "internal");
	});

	test.each([
		["everything", () => true],
		["only what is required", (field: TemplateField) => field.isRequired],
	])("can be filled with %s, and reads well", (_, keep) => {
		const filled = prepared(template, keep);
		expectReadable(filled);
		expect(filled).not.toMatchObject({ textWithoutMention: expect.stringContaining("@warga_contoh_15") });
	});

	test("reads well with any choice of what may stay empty", () => {
		const optional = variablesOf(parseTemplate(template.text)).filter(({ isRequired }) => !isRequired);
		for (const empty of choicesOf(optional.map(({ name }) => name)))
			expectReadable(
				fillTemplate(template, { ...TEMPLATE_EXAMPLES, ...Object.fromEntries(empty.map((name) => [name, ""])) }),
			);
	});
});

test.each(TEMPLATES.filter(isShort).map((template) => [template.id, template] as const))(
	"%s fits on X, also for an OPD with a long name and no abbreviation",
	(_, template) => {
		const name = "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana";
		const topic = "lampu penerangan jalan umum padam sejak tiga malam";
		const complaint = { ...source.complaint, opd: { ...OTHER_OPD, name, abbreviation: "" }, topic };
		const settings = { ...source.settings, salutation: "Bapak/Ibu" };
		for (const from of [source, { ...source, complaint, settings }]) {
			const filled = prepared(template, () => true, from);
			if (filled.state !== "ready") throw new Error(JSON.stringify(filled));
			expect(lengthOn("x", filled.text).count).toBeLessThanOrEqual(280);
		}
	},
);
