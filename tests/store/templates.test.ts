import { expect, test } from "vitest";
import { changeTemplate, saveTemplates, setFavouriteTemplate } from "../../lib/actions/templates.ts";
import { TEMPLATES, type Template } from "../../lib/complaint/template/template.ts";
import { commitStaged, stage } from "../../lib/store/import.ts";
import { createReader } from "../../lib/store/read.ts";
import type { Database } from "../../lib/store/schema.ts";
import { readLibrary, readTemplateVersions, templateDocument } from "../../lib/store/templates.ts";
import { MORNING, makeId, makeTemplate } from "../factories.ts";
import { makeActionContext, makeLogContext, makeStore } from "./harness.ts";

const SHIPPED = TEMPLATES[0] as Template;

/** A machine on which `work` was done; `contextAt` gives minutes after `MORNING`. */
function machine(work: (at: (minute: number) => ReturnType<typeof makeActionContext>, db: Database) => Promise<void>) {
	return makeStore().use((db) => work((minute) => makeActionContext(db, { now: MORNING + minute * 60_000 }), db));
}

/** Brings another machine's documents, as a file does. */
async function bring(db: Database, documents: readonly unknown[], mode: "add" | "replace"): Promise<void> {
	const importId = makeId();
	// Through JSON, as they stand in the file.
	await stage(db, importId, [], JSON.parse(JSON.stringify(documents)));
	await commitStaged(db, importId, mode, 0, makeLogContext());
}

const documentsOf = (db: Database) => createReader(db).documents();
const titlesOf = async (db: Database) =>
	(await readLibrary(db)).templates.filter(({ origin }) => origin !== "shipped").map(({ template }) => template.title);

test("a backup brings back the library with its versions and favourites", async () => {
	const own = makeTemplate({ id: "own-1", title: "Milik kami", text: "Baris 1\n\n=2 🙏 " });
	let file: unknown[] = [];
	let before: unknown;
	const all = async (db: Database) => [
		await readLibrary(db),
		await Promise.all([SHIPPED.id, own.id].map((id) => readTemplateVersions(db, id))),
	];
	await machine(async (at, db) => {
		await saveTemplates(await at(0), [own, { ...SHIPPED, title: "Diubah" }]);
		await saveTemplates(await at(1), [{ ...own, title: "Diubah lagi" }]);
		await changeTemplate(await at(2), { id: TEMPLATES[1]?.id ?? "", change: { type: "removed" }, basis: null });
		await setFavouriteTemplate(await at(3), own.id, true);
		file = await documentsOf(db);
		before = await all(db);
	});
	await machine(async (at, db) => {
		await saveTemplates(await at(9), [makeTemplate({ id: "stranger" })]);
		await bring(db, file, "replace");
		expect(await all(db)).toEqual(before);
		expect((await readLibrary(db)).favourites).toEqual([own.id]);
	});
});

test("two machines that changed different templates unite; of one template the later version counts on both", async () => {
	const files: unknown[][] = [];
	const work = [
		async (at: (minute: number) => ReturnType<typeof makeActionContext>) => {
			await saveTemplates(await at(1), [makeTemplate({ id: "a", title: "A dari 1" })]);
			await saveTemplates(await at(2), [makeTemplate({ id: "both", title: "dari 1" })]);
		},
		async (at: (minute: number) => ReturnType<typeof makeActionContext>) => {
			await saveTemplates(await at(1), [makeTemplate({ id: "both", title: "dari 2" })]);
			await saveTemplates(await at(3), [makeTemplate({ id: "b", title: "B dari 2" })]);
		},
	];
	for (const each of work)
		await machine(async (at, db) => {
			await each(at);
			files.push(await documentsOf(db));
		});
	for (const [one, other] of [files, files.toReversed()])
		await machine(async (_, db) => {
			await bring(db, one ?? [], "add");
			await bring(db, other ?? [], "add");
			await bring(db, other ?? [], "add");
			expect((await titlesOf(db)).toSorted()).toEqual(["A dari 1", "B dari 2", "dari 1"]);
			expect(await readTemplateVersions(db, "both")).toHaveLength(2);
		});
});

test("of each template only the version that counts is read, of a removed one also what it said", () =>
	machine(async (at, db) => {
		for (let minute = 0; minute < 4; minute++) {
			const title = `Versi ${minute}`;
			await saveTemplates(await at(minute), [makeTemplate({ id: "a", title }), makeTemplate({ id: "b", title })]);
		}
		const removal = (id: string) => ({ id, change: { type: "removed" }, basis: null }) as const;
		await changeTemplate(await at(4), removal("b"));
		await changeTemplate(await at(5), removal(SHIPPED.id));
		const read: string[] = [];
		db.documents.hook("reading", (row) => {
			read.push(row.name);
			return row;
		});
		const { templates, removed } = await readLibrary(db);
		expect(templates.find(({ template }) => template.id === "a")?.template.title).toBe("Versi 3");
		expect(removed.map(({ title }) => title)).toEqual([SHIPPED.title, "Versi 3"]);
		const ofTemplates = read.filter((name) => name.startsWith(templateDocument("")));
		expect(ofTemplates.sort()).toEqual(["a", "b", "b", "b", SHIPPED.id, SHIPPED.id].map(templateDocument));
	}));

test.each<[string, unknown]>([
	["of a newer program", { change: { type: "translated" }, at: MORNING, by: "Dwi" }],
	["that holds another template", { change: { type: "saved", template: SHIPPED }, at: MORNING, by: "Dwi" }],
	["that is none", "rusak"],
])("a version %s leaves the one before in force", (_, value) =>
	machine(async (at, db) => {
		await saveTemplates(await at(0), [makeTemplate({ id: "own-1", title: "Sebelumnya" })]);
		await db.documents.add({ id: makeId(), name: templateDocument("own-1"), order: MORNING + 10 ** 9, value });
		expect(await titlesOf(db)).toEqual(["Sebelumnya"]);
		expect(await readTemplateVersions(db, "own-1")).toHaveLength(1);
		await saveTemplates(await at(1), [makeTemplate({ id: "own-1", title: "Sesudahnya" })]);
		expect(await titlesOf(db)).toEqual(["Sesudahnya"]);
	}),
);
