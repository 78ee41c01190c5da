// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import type { AdapterFile } from "../../../lib/messages/adapter-file.ts";
import { makeSettings } from "../../factories.ts";
import { type DeskStage, deskAt } from "./stage.tsx";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

let stage: DeskStage;
afterEach(() => stage.end());

const bupati = { site: "x", handle: "bupati_contoh", holder: { type: "leader", name: "Bupati" } } as const;

describe("accounts of leaders and other OPDs", () => {
	it("are added, saved, and removed again", async () => {
		stage = await deskAt("#pengaturan");
		await stage.click("Akun pimpinan dan OPD lain");
		await stage.click("Tambah pimpinan");
		await stage.type("Sebutan pimpinan", "Bupati");
		const fields = () => [...stage.root.querySelectorAll<HTMLInputElement>(".account-row input")];
		await stage.until(() => fields().length === 4);
		const [, onX] = fields();
		if (onX) onX.value = "https://x.com/Bupati_Contoh";
		onX?.dispatchEvent(new InputEvent("input", { bubbles: true }));
		await stage.click("Simpan pengaturan");
		await stage.sees("Pengaturan tersimpan");
		expect(stage.desk.argsOf("saveSettings").at(-1)).toMatchObject({ settings: { accounts: [bupati] } });
		await stage.click("Hapus");
		await stage.click("Simpan pengaturan");
		await stage.until(() => stage.desk.argsOf("saveSettings").length === 2);
		expect(stage.desk.argsOf("saveSettings").at(-1)).toMatchObject({ settings: { accounts: [] } });
	});

	it("say at the field what is missing, and nothing is saved", async () => {
		stage = await deskAt("#pengaturan", { session: { settings: makeSettings({ accounts: [bupati] }) } });
		await stage.type("Sebutan pimpinan", " ");
		await stage.click("Simpan pengaturan");
		await stage.sees("Pilih atau tulis pemilik akun ini.");
		expect(stage.desk.argsOf("saveSettings")).toEqual([]);
	});
});

describe("adapter files", () => {
	const adapter: AdapterFile = {
		format: "tanggap-adapter",
		version: 1,
		site: "instagram",
		revision: "2026-11-21.1",
		note: "Instagram mengganti tautan waktu",
		selectors: {},
	};
	const fileOf = (value: unknown) => new File([JSON.stringify(value)], "adaptor.json", { type: "application/json" });

	it("are shown before they are installed", async () => {
		stage = await deskAt("#pengaturan");
		await stage.chooseFile("Pilih berkas adaptor", fileOf(adapter));
		await stage.sees("Untuk Instagram, revisi 2026-11-21.1");
		expect(stage.desk.argsOf("saveAdapter")).toEqual([]);
		await stage.click("Pasang");
		await stage.sees("Berkas adaptor Instagram revisi 2026-11-21.1 dipasang");
		expect(stage.desk.argsOf("saveAdapter")).toEqual([{ site: "instagram", adapter }]);
	});

	it("that are wrong are refused with the file and the field", async () => {
		stage = await deskAt("#pengaturan");
		await stage.chooseFile("Pilih berkas adaptor", fileOf({ ...adapter, revision: "baru sekali" }));
		await stage.sees('Berkas adaptor.json tidak dapat dipasang: isian "revision" salah');
		expect(stage.desk.argsOf("saveAdapter")).toEqual([]);
	});

	it("are removed, and put back by Urungkan", async () => {
		stage = await deskAt("#pengaturan", { session: { adapters: [adapter] } });
		await stage.sees("Instagram mengganti tautan waktu");
		await stage.click("Hapus");
		await stage.sees("bawaan Tanggap dipakai lagi");
		await stage.click("Urungkan");
		await stage.until(() => stage.desk.argsOf("saveAdapter").length === 2);
		expect(stage.desk.argsOf("saveAdapter")).toEqual([
			{ site: "instagram", adapter: null },
			{ site: "instagram", adapter },
		]);
	});
});
