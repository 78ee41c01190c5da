import { expect, test } from "vitest";
import { readSettings, writeSettings } from "../../lib/store/documents.ts";
import { MORNING, makeSettings } from "../factories.ts";
import { makeLogContext, makeStore } from "./harness.ts";

test("of many versions of the settings the newest that can be read is in force, and no other is loaded", () =>
	makeStore().use(async (db) => {
		for (let save = 0; save < 20; save++)
			await writeSettings(db, makeSettings({ regency: `Kabupaten ${save}` }), makeLogContext({ now: MORNING + save }));
		let loaded = 0;
		db.documents.hook("reading", (row) => {
			loaded += 1;
			return row;
		});
		expect((await readSettings(db))?.regency).toBe("Kabupaten 19");
		expect(loaded).toBe(1);
		const ofNewerProgram = { id: "z", name: "settings", order: MORNING + 100, value: { version: 99 } };
		await db.documents.add(ofNewerProgram);
		expect((await readSettings(db))?.regency).toBe("Kabupaten 19");
		await db.documents.clear();
		expect(await readSettings(db)).toBeNull();
	}));
