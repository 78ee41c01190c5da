import { expect, test } from "vitest";
import { capture } from "../../lib/actions/capture.ts";
import { saveDirectory, saveRoads } from "../../lib/actions/directory.ts";
import { observeComments } from "../../lib/actions/observe.ts";
import { organisation, SHIPPED_DIRECTORY } from "../../lib/complaint/directory.ts";
import { road } from "../../lib/complaint/roads.ts";
import { readDirectory, readOrganisations, readRoads, readSettingsInForce } from "../../lib/store/directory.ts";
import { readClockRules } from "../../lib/store/rules.ts";
import { MORNING } from "../factories.ts";
import { makeActionContext, makeStore } from "../store/harness.ts";
import { captureArgs, ID, seen } from "./story.ts";

const OURS = organisation.parse({ id: "DPUPR", name: "Dinas Pekerjaan Umum", abbreviation: "DPUPR", type: "dinas" });

test("the shipped organisations hold until the agency saves its own; a list that we cannot read leaves the one before", () =>
	makeStore().use(async (db) => {
		expect(await readOrganisations(db)).toEqual(SHIPPED_DIRECTORY);
		expect(await readRoads(db)).toEqual([]);
		const context = await makeActionContext(db, { rules: await readClockRules(db, "Asia/Jakarta") });
		await saveDirectory(context, [OURS]);
		expect(await readOrganisations(db)).toEqual([OURS]);
		const ring = [{ ...OURS, parentId: "DPUPR" }];
		await db.documents.add({ id: "z", name: "directory", order: MORNING * 2, value: ring });
		expect((await readDirectory(db)).all).toEqual([OURS]);
		const roads = [road.parse({ name: "Jalan Pemuda", status: "province" })];
		await saveRoads(context, roads);
		expect(await readRoads(db)).toEqual(roads);
		expect(await readRoads(db)).toBe(await readRoads(db));
		await saveRoads(context, []);
		expect(await readRoads(db)).toEqual([]);
	}));

test("another calendar of an OPD moves the deadline of what is open, and leaves an entry", () =>
	makeStore().use(async (db) => {
		const before = await makeActionContext(db, { rules: await readClockRules(db, "Asia/Jakarta") });
		await saveDirectory(before, [OURS]);
		const context = await makeActionContext(db, { rules: await readClockRules(db, "Asia/Jakarta") });
		await capture(context, captureArgs());
		const changes = async () => (await db.entries.toArray()).filter(({ kind }) => kind === "rulesChanged").length;
		const counted = await changes();
		await saveDirectory(context, [{ ...OURS, name: "Dinas PU" }]);
		expect(await changes()).toBe(counted);
		await saveDirectory(context, [{ ...OURS, calendarId: "layanan" }]);
		expect(await changes()).toBe(counted + 1);
		expect((await readClockRules(db, "Asia/Jakarta")).calendarIds).toEqual({ DPUPR: "layanan" });
	}));

test("an answer by an account that only the directory holds is detected", () =>
	makeStore().use(async (db) => {
		const context = await makeActionContext(db, { rules: await readClockRules(db, "Asia/Jakarta") });
		await capture(context, captureArgs());
		const unit = organisation.parse({
			...{ id: "U1", name: "UPTD Alat", abbreviation: "", type: "uptd", parentId: "DPUPR" },
			handles: { x: [], facebook: [], instagram: ["alat.contoh"] },
		});
		await saveDirectory(context, [OURS, unit]);
		const settings = (await readSettingsInForce(db)) ?? context.settings;
		const answer = seen({ handle: "alat.contoh" });
		expect(await observeComments(context, { comments: [answer] })).toEqual([]);
		expect(await observeComments({ ...context, settings }, { comments: [answer] })).toContain(ID);
	}));
