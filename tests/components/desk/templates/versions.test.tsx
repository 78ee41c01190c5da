// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { MORNING } from "../../../factories.ts";
import type { Given } from "../fake-desk.ts";
import { OURS, type TemplatesStage, templatesAt } from "./templates-stage.tsx";

vi.mock("wxt/browser", () => import("../../browser-double.ts"));

let stage: TemplatesStage;
afterEach(() => stage.end());

describe("a reply", () => {
	const edit = async (given: Given = {}) => {
		stage = await templatesAt(`#balasan/${OURS.id}`, [OURS], given);
		await stage.text();
	};

	it("is changed, saved as a version, and put back by Urungkan", async () => {
		await edit();
		await stage.type("Isi balasan", "Halo {username}, silakan datang.\u200B");
		await stage.click("SimpanCtrl+Enter");
		await stage.sees('"Jam buka loket" disimpan.');
		expect(stage.saved()).toEqual([{ ...OURS, text: "Halo {username}, silakan datang." }]);
		await stage.until(() => !stage.root.textContent?.includes("Belum disimpan"));
		await stage.click("Urungkan");
		await stage.until(() => stage.saved().length === 2);
		expect(stage.saved()[1]).toEqual(OURS);
		await stage.until(() => stage.textNow() === OURS.text);
	});

	it("is marked as reviewed in one click", async () => {
		await edit();
		await stage.click("Sudah ditinjau");
		await stage.sees("Terakhir ditinjau oleh Dwi pada 18 November 2026.");
		expect(stage.saved()[0]?.reviewed).toEqual({ at: MORNING, by: "Dwi" });
	});

	it("stays among those to be reviewed until it was", async () => {
		stage = await templatesAt(`#balasan/${OURS.id}`, [{ ...OURS, validUntil: "2026-11-17" }]);
		await stage.click("Perlu ditinjau1");
		await stage.sees("Masa berlakunya sudah lewat.");
		await stage.click("Sudah ditinjau");
		await stage.sees("Tidak ada yang perlu ditinjau.");
		expect(stage.saved()[0]).toEqual({ ...OURS, reviewed: { at: MORNING, by: "Dwi" } });
	});

	it("is removed, found among the removed ones, and put back", async () => {
		await edit();
		await stage.click("Hapus balasan");
		await stage.sees("Balasan ini dihapus dan tidak ditawarkan");
		expect(stage.titles()).not.toContain("Jam buka loket");
		await stage.click("Kembalikan");
		await stage.until(() => stage.titles().includes("Jam buka loket"));
		expect(stage.library.newest(OURS.id)?.change).toEqual({ type: "saved", template: OURS });
	});

	it("has its history, with the difference, and earlier versions come back", async () => {
		await edit();
		stage.library.write(OURS.id, { type: "saved", template: { ...OURS, text: "Halo {username}, kami tutup." } });
		await stage.sees("Riwayat (2 versi)");
		const marked = (tag: string) => [...stage.root.querySelectorAll(tag)].map(({ textContent }) => textContent);
		expect(marked("del")).toEqual(["buka {jam_layanan}."]);
		expect(marked("ins")).toEqual(["tutup."]);
		await stage.click("Kembalikan versi ini");
		await stage.until(() => stage.textNow() === OURS.text);
		expect(stage.library.versions.get(OURS.id)).toHaveLength(3);
	});

	it.each([
		["Simpan tulisan saya", "punya saya", 1],
		["Pakai yang tersimpan", "punya Rina", 0],
	])("never overwrites what another screen saved: %s", async (choice, expected, saves) => {
		await edit();
		await stage.type("Isi balasan", "punya saya");
		const theirs = { ...OURS, text: "punya Rina" };
		stage.library.versions
			.get(OURS.id)
			?.unshift({ change: { type: "saved", template: theirs }, at: MORNING + 9000, by: "Rina" });
		await stage.click("SimpanCtrl+Enter");
		await stage.sees("balasan ini sudah diubah (Rina, 18 Nov 10.00 WIB)");
		expect(stage.library.done).toEqual([]);
		expect((await stage.text()).value).toBe("punya saya");
		await stage.click(choice);
		await stage.until(() => stage.textNow() === expected);
		await stage.until(() => !stage.root.textContent?.includes("sudah diubah"));
		expect(stage.saved()).toHaveLength(saves);
	});

	it("is not marked as reviewed over what another screen saved", async () => {
		await edit();
		const theirs = { ...OURS, text: "punya Rina" };
		stage.library.versions
			.get(OURS.id)
			?.unshift({ change: { type: "saved", template: theirs }, at: MORNING + 9000, by: "Rina" });
		await stage.click("Sudah ditinjau");
		await stage.sees("Tidak dilakukan: balasan ini baru saja diubah di layar lain.");
		await stage.until(() => stage.textNow() === "punya Rina");
		expect(stage.library.done).toEqual([]);
	});

	it("is not put back over what somebody saved after it", async () => {
		await edit();
		await stage.click("Sudah ditinjau");
		await stage.sees("ditandai sudah ditinjau");
		stage.library.write(OURS.id, { type: "saved", template: { ...OURS, text: "punya Rina" } });
		await stage.click("Urungkan");
		await stage.sees("Tidak diurungkan: balasan ini sudah diubah lagi.");
		expect(stage.saved()).toHaveLength(1);
	});
});

describe("a shipped reply", () => {
	it("is changed and put back", async () => {
		stage = await templatesAt("#balasan/terima-01", []);
		await stage.type("Judul", "Judul kami");
		await stage.click("SimpanCtrl+Enter");
		await stage.click("Kembalikan ke bawaan");
		await stage.sees('"Judul kami" kembali ke bawaan.');
		expect(stage.titles()[0]).toBe("Terima kasih, laporan dicatat (baku)");
		await stage.click("Urungkan");
		await stage.until(() => stage.titles()[0] === "Judul kami");
	});

	it("is removed and put back as it was shipped", async () => {
		stage = await templatesAt("#balasan/terima-01", []);
		await stage.click("Hapus balasan");
		await stage.click("Kembalikan");
		await stage.until(() => stage.titles()[0] === "Terima kasih, laporan dicatat (baku)");
		expect(stage.library.done.map(({ args }) => args)).toMatchObject([
			{ change: { type: "removed" } },
			{ change: { type: "shipped" } },
		]);
	});
});
