import { describe, expect, it } from "vitest";
import {
	fieldFaults,
	fromTemplateForm,
	seedOf,
	sharingSnippet,
	toTemplateForm,
} from "../../../../components/desk/templates/editor/template-form.ts";
import { textDifference } from "../../../../components/desk/templates/editor/text-difference.ts";
import { TEMPLATES, type Template, templateSchema } from "../../../../lib/complaint/template/template.ts";
import { MORNING } from "../../../factories.ts";
import { makeTemplate } from "../fake-templates.ts";

describe("the difference of two texts", () => {
	it.each([
		["", "", ""],
		["sama saja", "sama saja", "sama saja"],
		["kami buka pagi", "kami tutup pagi", "kami [-buka -][+tutup +]pagi"],
		["satu dua tiga empat", "dua tiga lima empat", "[-satu -]dua tiga [+lima +]empat"],
		["", "baru", "[+baru+]"],
		["lama", "", "[-lama-]"],
		["a\n\nb", "a\nb", "[-a\n\n-][+a\n+]b"],
	])("%j → %j", (before, after, expected) => {
		const marks = { same: ["", ""], before: ["[-", "-]"], after: ["[+", "+]"] };
		const shown = textDifference(before, after).map(({ type, text }) => marks[type].join(text));
		expect(shown.join("")).toBe(expected);
	});

	it("of two long ones comes at once, and loses nothing", () => {
		const [before, after] = ["a ", "b "].map((word) => word.repeat(2500));
		expect(textDifference(before ?? "", after ?? "")).toEqual([
			{ type: "before", text: before },
			{ type: "after", text: after },
		]);
	});
});

describe("the form of a reply", () => {
	const full = makeTemplate({
		language: "su",
		meaning: "arti",
		kinds: ["complaint", "question"],
		reply: "substantive",
		shortFor: "selesai-01",
		opdId: "DISHUB",
		snippet: "jam",
		reviewed: { at: MORNING, by: "Dwi" },
		validUntil: "2026-12-31",
	});

	it.each([full, ...TEMPLATES].map((template) => [template.id, template] as const))("gives back %s", (_, template) => {
		expect(fromTemplateForm(toTemplateForm(template), template.id)).toEqual(template);
	});

	it("keeps nothing that nobody sees, as a file of replies", () => {
		const typed = { ...toTemplateForm(full), title: " Ju\u202Edul\u200B ", text: "Halo\u2066", meaning: "\u200Barti" };
		const { title, text, meaning } = fromTemplateForm(typed, full.id);
		expect([title, text, meaning]).toEqual(["Judul", "Halo", "arti"]);
	});

	it.each<[name: string, changed: Partial<ReturnType<typeof toTemplateForm>>, codes: string[]]>([
		["nothing wrong", {}, []],
		["short of itself", { shortFor: full.id }, ["shortForItself"]],
		["short of its own short one", { shortFor: "pendek" }, ["shortForItself"]],
		["a title that nobody sees", { title: "\u200B\u202E" }, ["title"]],
		["no such day", { validUntil: "2026-02-30" }, ["validUntil"]],
		["a short name with its stroke", { snippet: " /maaf-1 " }, []],
		["a short name with a space", { snippet: "maaf 1" }, ["snippet"]],
		["a meaning of 5,001 letters", { meaning: "a".repeat(5001) }, ["meaningLong"]],
		["two faults", { title: "", validUntil: "x" }, ["title", "validUntil"]],
	])("%s", (_, changed, codes) => {
		const stored: Template[] = [full, makeTemplate({ id: "pendek", shortFor: full.id })];
		const form = { ...toTemplateForm(full), ...changed };
		expect(fieldFaults(form, full.id, stored).map(({ code }) => code)).toEqual(codes);
		const isSaved = templateSchema.safeParse(fromTemplateForm(form, full.id)).success;
		// A ring is well-formed, but nobody wants it.
		expect(isSaved).toBe(codes.filter((code) => code !== "shortForItself").length === 0);
	});

	it.each([
		["own", "own", true],
		["own", "other", false],
		["any", "other", true],
		["outside", "any", true],
	] as const)("of scope %s shares its short name with one of scope %s: %s", (scope, other, isShared) => {
		const form = toTemplateForm({ ...full, scope });
		const stored = [{ ...full, id: "lain", scope: other }];
		expect(sharingSnippet(form, full.id, stored).length > 0).toBe(isShared);
	});
});

it("an id has ten characters of chance", () => {
	expect(seedOf(Uint8Array.from([0, 31, 32, 255, 5, 6, 7, 8, 9, 10]))).toBe("0z0z56789a");
});
