import { expect, test } from "vitest";
import type { ActionContext } from "../../lib/actions/perform.ts";
import {
	changeTemplate,
	saveTemplates,
	setFavouriteTemplate,
	templateUses,
	unsaveTemplates,
} from "../../lib/actions/templates.ts";
import type { KnownEntry } from "../../lib/complaint/entry.ts";
import { MOST_FAVOURITES, versionKey } from "../../lib/complaint/template/library.ts";
import { TEMPLATES, type Template } from "../../lib/complaint/template/template.ts";
import { writeDocument } from "../../lib/store/documents.ts";
import type { Database } from "../../lib/store/schema.ts";
import {
	FAVOURITE_TEMPLATES,
	readLibrary,
	readTemplateVersion,
	readTemplateVersions,
} from "../../lib/store/templates.ts";
import { HOUR, MORNING, makeEntry, makeId, makeTemplate } from "../factories.ts";
import { story } from "./story.ts";

const SHIPPED = TEMPLATES[0] as Template;
const OWN = makeTemplate({ id: "own-1", title: "Milik kami" });

const removal = (id: string) => ({ id, change: { type: "removed" }, basis: null }) as const;
const text = (words: string) => ({ ...SHIPPED, text: words });
const saving = (words: string, basis: string | null) =>
	({ id: SHIPPED.id, change: { type: "saved", template: text(words) }, basis }) as const;

/** What the agency sees of one template. */
async function seen(db: Database, id: string): Promise<string> {
	const { templates, removed } = await readLibrary(db);
	const found = templates.find(({ template }) => template.id === id);
	if (found) return `${found.template.title} (${found.origin})`;
	return removed.some((one) => one.id === id) ? "removed" : "none";
}

test(
	"a template's versions are kept, the newest first, and a retry leaves no second one",
	story(async (at, db) => {
		const steps: [(context: ActionContext) => Promise<unknown>, string][] = [
			[(context) => saveTemplates(context, [{ ...SHIPPED, title: "Versi 1" }]), "Versi 1 (changed)"],
			[(context) => saveTemplates(context, [{ ...SHIPPED, title: "Versi 1" }]), "Versi 1 (changed)"],
			[(context) => saveTemplates(context, [{ ...SHIPPED, title: "Versi 2" }]), "Versi 2 (changed)"],
			[(context) => changeTemplate(context, removal(SHIPPED.id)), "removed"],
			[
				(context) => changeTemplate(context, { ...removal(SHIPPED.id), change: { type: "shipped" } }),
				`${SHIPPED.title} (shipped)`,
			],
		];
		for (const [hour, [step, expected]] of steps.entries()) {
			await step(await at(hour));
			expect(await seen(db, SHIPPED.id)).toBe(expected);
		}
		const versions = await readTemplateVersions(db, SHIPPED.id);
		expect(versions.map(({ change, at: when, by }) => [change.type, (when - MORNING) / HOUR, by])).toEqual([
			["shipped", 4, "Dwi"],
			["removed", 3, "Dwi"],
			["saved", 2, "Dwi"],
			["saved", 0, "Dwi"],
		]);
	}),
);

test(
	"of two screens that save one template at the same time, the second is told so and writes nothing",
	story(async (at, db) => {
		await saveTemplates(await at(0), [text("awal")]);
		const context = await at(1);
		const basis = versionKey(await readTemplateVersion(db, SHIPPED.id));
		const [first, second] = await Promise.all([
			changeTemplate(context, saving("satu", basis)),
			changeTemplate({ ...context, officer: "Rina" }, saving("dua", basis)),
		]);
		expect([first, second]).toMatchObject([
			{ isChanged: true, before: { change: { template: { text: "awal" } } } },
			{ isChanged: false, newest: { by: "Dwi", change: { template: { text: "satu" } } } },
		]);
		expect(await readTemplateVersions(db, SHIPPED.id)).toHaveLength(2);
		expect(await changeTemplate(context, saving("dua", versionKey(first.newest)))).toMatchObject({ isChanged: true });
		expect(await changeTemplate(context, { ...removal(SHIPPED.id), basis })).toMatchObject({ isChanged: false });
	}),
);

test(
	"a retry after a lost answer is done, and what stood before the first try can be brought back",
	story(async (at) => {
		const context = await at(0);
		const first = await changeTemplate(context, saving("satu", ""));
		expect(first).toMatchObject({ isChanged: true, before: null });
		expect(await changeTemplate(await at(1), saving("satu", ""))).toEqual(first);
		const second = await changeTemplate(await at(2), saving("dua", versionKey(first.newest)));
		expect(await changeTemplate(await at(3), saving("dua", versionKey(first.newest)))).toEqual(second);
		// Saved once more as it is: nothing to bring back.
		expect(await changeTemplate(await at(4), saving("dua", versionKey(second.newest)))).toEqual({
			isChanged: true,
			before: second.newest,
			newest: second.newest,
		});
	}),
);

test(
	"several are saved all or none",
	story(async (at, db) => {
		const broken = { ...OWN, id: "own-2", text: () => "" } as unknown as Template;
		await expect(saveTemplates(await at(0), [OWN, broken])).rejects.toThrow();
		expect(await seen(db, OWN.id)).toBe("none");
	}),
);

test.each<[string, (context: ActionContext) => Promise<unknown>, string[]]>([
	["a shipped one saved", (context) => changeTemplate(context, saving("meanwhile", null)), [SHIPPED.id]],
	["ours removed", (context) => changeTemplate(context, removal(OWN.id)), [OWN.id]],
	["a new one that came", (context) => saveTemplates(context, [makeTemplate({ id: "own-2" })]), ["own-2"]],
	["another one saved", (context) => saveTemplates(context, [makeTemplate({ id: "own-3" })]), []],
	["the same file saved", (context) => saveTemplates(context, [text("berkas")]), []],
])("of a file that was looked through before %s, nothing is saved where they meet", (_, meanwhile, behind) =>
	story(async (at, db) => {
		await saveTemplates(await at(0), [OWN]);
		const { versions } = await readLibrary(db);
		await meanwhile(await at(1));
		const context = await at(2);
		const before = await db.documents.count();
		const file = [text("berkas"), { ...OWN, title: "Berkas" }, makeTemplate({ id: "own-2", title: "Berkas" })];
		expect(await saveTemplates(context, file, versions)).toEqual(behind);
		if (behind.length > 0) expect(await db.documents.count()).toBe(before);
		else expect(await seen(db, "own-2")).toBe("Berkas (own)");
	})(),
);

test(
	"what was saved from a file is taken back to what stood before, but for what was changed since",
	story(async (at, db) => {
		const changed = { ...(TEMPLATES[1] as Template), title: "Diubah dulu" };
		const gone = TEMPLATES[2] as Template;
		await saveTemplates(await at(0), [changed]);
		await changeTemplate(await at(0), removal(gone.id));
		const file = [
			{ ...SHIPPED, title: "Berkas" },
			{ ...changed, title: "Berkas" },
			{ ...gone, title: "Berkas" },
			{ ...OWN, title: "Berkas" },
			makeTemplate({ id: "own-2", title: "Berkas" }),
		];
		await saveTemplates(await at(1), file);
		await saveTemplates(await at(2), [makeTemplate({ id: "own-2", title: "Diubah lagi" })]);
		expect(await unsaveTemplates(await at(3), file)).toEqual(["own-2"]);
		expect(await Promise.all(file.map(({ id }) => seen(db, id)))).toEqual([
			`${SHIPPED.title} (shipped)`,
			"Diubah dulu (changed)",
			"removed",
			"removed",
			"Diubah lagi (own)",
		]);
		expect(await unsaveTemplates(await at(4), file), "a second time").toHaveLength(file.length);
	}),
);

test(
	"a favourite that was taken away comes last when it is one again, and a removed template is none",
	story(async (at, db) => {
		const ids = TEMPLATES.slice(0, 3).map(({ id }) => id);
		const [first = "", second = "", third = ""] = ids;
		for (const id of ids) await setFavouriteTemplate(await at(0), id, true);
		await setFavouriteTemplate(await at(1), first, false);
		await setFavouriteTemplate(await at(2), first, true);
		await setFavouriteTemplate(await at(2), second, true);
		await changeTemplate(await at(3), removal(third));
		expect((await readLibrary(db)).favourites).toEqual([first, second]);
	}),
);

test(
	"one favourite too many takes the place of the first, and loses none of the others",
	story(async (at, db) => {
		const ids = TEMPLATES.slice(0, 3).map(({ id }) => id);
		const full = [...ids.slice(0, 2), ...Array.from({ length: MOST_FAVOURITES - 2 }, (_, index) => `lama-${index}`)];
		await writeDocument(db, FAVOURITE_TEMPLATES, full, await at(0));
		await setFavouriteTemplate(await at(1), ids[2] ?? "", true);
		expect((await readLibrary(db)).favourites).toEqual(ids.slice(1));
	}),
);

const DAY = 24 * HOUR;
const replied = (templateId: string | null, more: Partial<Extract<KnownEntry, { kind: "replied" }>> = {}) =>
	makeEntry("replied", { templateId, ...more });

test(
	"uses are counted by the log of 90 days: all templates of an answer, undone ones left out, one seen twice once",
	story(async (at, db) => {
		const [undone, redone, undoing] = [makeId(), makeId(), makeId()];
		const entries = [
			replied("a", { recordedAt: MORNING - HOUR }),
			replied("a", { by: "Rina" }),
			replied("b", { alsoUsed: ["a", "b"] }),
			replied(null),
			replied("a", { recordedAt: MORNING - 91 * DAY }),
			replied("c", { action: undone }),
			makeEntry("undone", { undoes: undone }),
			replied("d", { action: redone }),
			makeEntry("undone", { action: undoing, undoes: redone, order: MORNING + 1 }),
			makeEntry("undone", { undoes: undoing, order: MORNING + 2 }),
			replied("d", { key: "seen:1" }),
			replied("d", { key: "seen:1", device: "device-2" }),
		];
		await db.entries.bulkAdd(entries.map(({ words: _, ...head }) => head));
		expect(await templateUses(await at(0))).toEqual([
			{ templateId: "a", count: 3, ownCount: 2, lastUsedAt: MORNING },
			{ templateId: "d", count: 2, ownCount: 2, lastUsedAt: MORNING },
			{ templateId: "b", count: 1, ownCount: 1, lastUsedAt: MORNING },
		]);
	}),
);
