// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { MORNING } from "../../../factories.ts";
import { makeTemplate, SHIPPED } from "../fake-templates.ts";
import { OURS, type TemplatesStage, templatesAt } from "./templates-stage.tsx";

vi.mock("wxt/browser", () => import("../../browser-double.ts"));

let stage: TemplatesStage;
afterEach(() => stage.end());

const all = SHIPPED.length;

describe("the list", () => {
	it.each([
		["Favorit", ["Terima kasih, laporan dicatat (baku)"]],
		["Perlu ditinjau", ["Libur lama"]],
		["Terhapus", ["Buangan"]],
	])("has the folder %s", async (folder, expected) => {
		const old = makeTemplate({ id: "old", title: "Libur lama", validUntil: "2026-11-17" });
		const valid = makeTemplate({ id: "valid", title: "Libur", validUntil: "2026-11-18" });
		stage = await templatesAt("#balasan", [old, valid, makeTemplate({ id: "gone", title: "Buangan" })]);
		stage.library.write("gone", { type: "removed" });
		await stage.click("Jadikan favorit: Terima kasih, laporan dicatat (baku)");
		await stage.until(() => stage.library.favourites.includes("terima-01"));
		await stage.click(`${folder}1`);
		await stage.until(() => stage.titles().join() === expected.join());
	});

	it.each([
		["Situasi", "Informasi layanan2", ["Jam Jawa", "Terminal"]],
		["Bahasa", "Jawa2", ["Terima kasih, kabar di sini (Jawa krama)", "Jam Jawa"]],
		["OPD", "Dinas Perhubungan1", ["Terminal"]],
	])("has folders by %s", async (kind, folder, expected) => {
		const jv = makeTemplate({ title: "Jam Jawa", language: "jv" });
		stage = await templatesAt("#balasan", [jv, makeTemplate({ id: "opd", title: "Terminal", opdId: "DISHUB" })]);
		await stage.click(kind);
		await stage.click(folder);
		await stage.until(() => stage.titles().join() === expected.join());
	});

	it.each([
		["/sapa", ["Jam buka loket"]],
		["sugeng enjing", ["Jam buka loket"]],
		["selamat pagi harfiah", ["Jam buka loket"]],
		["xyz tidak ada", []],
	])("is searched for %j in title, text, short name and meaning", async (query, expected) => {
		const sapa = makeTemplate({
			language: "jv",
			text: "Sugeng enjing",
			snippet: "sapa",
			meaning: "selamat pagi harfiah",
		});
		stage = await templatesAt("#balasan", [sapa]);
		await stage.sees(`${all + 1} balasan`);
		await stage.type("Cari balasan", query);
		await stage.until(() => stage.titles().join() === expected.join());
		if (expected.length > 0) return;
		await stage.click("Hapus pencarian");
		await stage.until(() => stage.titles().length === all + 1);
	});

	it("says what a folder leaves out of a search", async () => {
		stage = await templatesAt("#balasan");
		await stage.click("Favorit0");
		await stage.sees("Belum ada favorit.");
		await stage.type("Cari balasan", "jam buka");
		await stage.click("Cari di semua folder");
		await stage.until(() => stage.titles().includes("Jam buka loket"));
	});

	it("shows which replies are not as they were shipped, and how much each is used", async () => {
		const uses = [{ templateId: OURS.id, count: 12, ownCount: 3, lastUsedAt: MORNING }];
		stage = await templatesAt("#balasan", [OURS, makeTemplate({ ...SHIPPED[0], title: "Diubah di sini" })], {
			answers: { templateUses: () => ({ ok: true, value: uses }) },
		});
		const notes = async (id: string) => (await stage.row(id)).querySelector(".template-row-notes")?.textContent;
		expect(await notes(OURS.id)).toBe("Informasi layananbuatan kamidipakai 12× dalam 90 hari");
		expect(await notes("terima-01")).toBe("Laporan diterimadiubah/terima");
		expect(await notes("terima-02")).toBe("Laporan diterimapendek/terima-pendek");
		(await stage.row("terima-02")).click();
		expect((await stage.find(".template-head .template-row-notes")).textContent).toBe("bawaanpendek/terima-pendek");
	});

	it("is worked with the keyboard", async () => {
		stage = await templatesAt("#balasan");
		const first = await stage.row("terima-01");
		first.focus();
		stage.press(first, "ArrowDown");
		expect(document.activeElement).toBe(await stage.row("terima-02"));
		stage.press(document.activeElement as Element, "k");
		expect(document.activeElement).toBe(first);
		stage.press(first, "End");
		expect(document.activeElement).toBe(await stage.row(OURS.id));
		stage.press(document.activeElement as Element, "/");
		expect((document.activeElement as HTMLInputElement).type).toBe("search");
		stage.press(document.activeElement as Element, "n");
		expect(location.hash).toBe("#balasan");
		(await stage.row(OURS.id)).click();
		await stage.until(() => location.hash === `#balasan/${OURS.id}` && stage.root.querySelector(".reply-area"));
		stage.press(document.body, "Escape");
		await stage.until(() => location.hash === "#balasan" && document.activeElement?.matches("[data-template]"));
		stage.press(document.activeElement as Element, "n");
		await stage.until(() => location.hash === "#balasan/baru:");
		await stage.until(() => document.activeElement?.matches(".template-editor input"));
	});
});
