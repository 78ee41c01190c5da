import { expect, test } from "vitest";
import { libraryOf, type TemplateVersion } from "../../../lib/complaint/template/library.ts";
import type { Template } from "../../../lib/complaint/template/template.ts";

const make = (id: string, title = id): Template => ({
	id,
	title,
	situation: "informasi",
	scope: "any",
	text: "Halo",
	language: "id",
});
const SHIPPED = [make("a"), make("b"), make("c")];
const version = (change: TemplateVersion["change"]): TemplateVersion => ({ change, at: 1, by: "Dwi" });
const saved = (template: Template): TemplateVersion => version({ type: "saved", template });
const REMOVED = version({ type: "removed" });

test.each<[name: string, newest: Record<string, TemplateVersion>, lastSaved: Template[], in_: string[], out: string[]]>(
	[
		["nothing changed", {}, [], ["a shipped", "b shipped", "c shipped"], []],
		["one changed", { b: saved(make("b", "B")) }, [], ["a shipped", "B changed", "c shipped"], []],
		["one of ours", { d: saved(make("d")) }, [], ["a shipped", "b shipped", "c shipped", "d own"], []],
		["as shipped again", { b: version({ type: "shipped" }) }, [], ["a shipped", "b shipped", "c shipped"], []],
		["a shipped one removed", { b: REMOVED }, [], ["a shipped", "c shipped"], ["b"]],
		["a changed one removed", { b: REMOVED }, [make("b", "B")], ["a shipped", "c shipped"], ["B"]],
		["one of ours removed", { d: REMOVED }, [make("d")], ["a shipped", "b shipped", "c shipped"], ["d"]],
		["a stranger that was shipped by a newer program", { e: REMOVED }, [], ["a shipped", "b shipped", "c shipped"], []],
	],
)("%s", (_, newest, lastSaved, present, removed) => {
	const last = new Map(lastSaved.map((one) => [one.id, one]));
	const library = libraryOf(SHIPPED, new Map(Object.entries(newest)), ["b", "zz", "d"], last);
	expect(library.templates.map(({ template, origin }) => `${template.title} ${origin}`)).toEqual(present);
	expect(library.removed.map(({ title }) => title)).toEqual(removed);
	const there = library.templates.map(({ template }) => template.id);
	expect(library.favourites).toEqual(["b", "d"].filter((id) => there.includes(id)));
});
