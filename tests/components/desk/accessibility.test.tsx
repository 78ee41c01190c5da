// @vitest-environment jsdom
import axe from "axe-core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { HOUR, MORNING, makeComplaint, makeEntry, makeSettings } from "../../factories.ts";
import type { Given } from "./fake-desk.ts";
import { fakeLibrary, makeTemplate } from "./fake-templates.ts";
import { type DeskStage, deskAt } from "./stage.tsx";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

let stage: DeskStage;
afterEach(() => stage.end());

const COMPLAINTS = [
	makeComplaint({ id: "x:1" }),
	makeComplaint({ id: "x:2", capturedAt: MORNING - 200 * HOUR, changedAt: MORNING }),
];
const GIVEN: Given = { complaints: COMPLAINTS, entries: [makeEntry("captured", { subject: "x:1" })] };

const removed = fakeLibrary([makeTemplate()]);
removed.write("informasi-contoh", { type: "removed" });

const SCREENS: [name: string, hash: string, given: Given, ready: string][] = [
	["first run", "", { session: { settings: null }, isGranted: false }, ".card"],
	["ready", "#mulai", GIVEN, ".site-links"],
	["queue", "#antrean", GIVEN, "tbody tr"],
	["empty queue", "#antrean", {}, ".empty"],
	["queue with its pane", "#antrean/all/x:1", GIVEN, ".timeline"],
	["weekly report", "#laporan", GIVEN, ".log-table"],
	["chase up", "#tagih", GIVEN, ".demand-list"],
	["directory", "#direktori", GIVEN, ".list-button"],
	["roads", "#direktori/ruas", { answers: { roads: () => ({ ok: true, value: [] }) } }, ".drop"],
	["replies", "#balasan", { answers: fakeLibrary([]).answers }, ".template-row"],
	["a reply", "#balasan/terima-01", { answers: fakeLibrary([]).answers }, ".reply-area"],
	["a removed reply", "#balasan/informasi-contoh", { answers: removed.answers }, ".removed-text"],
	["a new reply", "#balasan/baru:", { answers: fakeLibrary([]).answers }, ".reply-area"],
	["settings", "#pengaturan", GIVEN, ".settings-form"],
	["deadline rules", "#pengaturan/tenggat", GIVEN, ".meaning"],
	["working hours", "#pengaturan/tenggat/kalender", GIVEN, ".hours"],
	["holidays", "#pengaturan/tenggat/libur", GIVEN, ".holidays"],
	["storage fault", "#antrean", { session: { settings: null, storageFault: "QuotaExceededError" } }, ".banner-danger"],
	["English", "#antrean", { ...GIVEN, session: { settings: makeSettings({ language: "en" }) } }, "tbody tr"],
];

describe("every screen of the desk passes axe", () => {
	it.each(SCREENS)("%s", async (_, hash, given, ready) => {
		document.documentElement.lang = "id";
		stage = await deskAt(hash, given);
		await stage.find(ready);
		for (const details of stage.root.querySelectorAll("details")) details.open = true;
		// Colours and sizes need a real browser.
		const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)).toEqual([]);
	});
});
