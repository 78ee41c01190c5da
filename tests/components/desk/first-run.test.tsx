// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { makeSettings } from "../../factories.ts";
import { type DeskStage, deskAt } from "./stage.tsx";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

let stage: DeskStage;
afterEach(() => stage.end());

const NEW = { session: { settings: null, officer: null } };

describe("first run", () => {
	it("three fields lead to the three sites", async () => {
		stage = await deskAt("", NEW);
		await stage.sees("Selamat datang di Tanggap");
		await stage.type("Nama kabupaten/kota", "Kabupaten Contoh");
		await stage.type("OPD Anda", "pupr");
		stage.press(await stage.find("[role=combobox]"), "Enter");
		await stage.type("Nama petugas", "Dwi, S.Kom.\nRina");
		await stage.click("Simpan dan mulai");
		await stage.sees("Siap dipakai");

		const [saved] = stage.desk.argsOf("saveSettings") as { settings: unknown }[];
		expect(saved?.settings).toMatchObject({
			regency: "Kabupaten Contoh",
			opd: { id: "DPUPR" },
			officers: ["Dwi, S.Kom.", "Rina"],
		});
		const links = [...stage.root.querySelectorAll<HTMLAnchorElement>("a[target=_blank]")].map((link) => link.href);
		expect(links).toEqual(["https://x.com/", "https://www.facebook.com/", "https://www.instagram.com/"]);
	});

	it("names what is missing, goes there, and stores nothing", async () => {
		stage = await deskAt("", NEW);
		await stage.type("Nama kabupaten/kota", "Kabupaten Contoh");
		await stage.click("Simpan dan mulai");
		await stage.sees("Pilih OPD Anda, atau tulis sendiri.");
		await stage.sees("Tulis paling sedikit satu nama petugas.");
		await stage.until(() => document.activeElement?.getAttribute("role") === "combobox");
		expect(stage.desk.argsOf("saveSettings")).toEqual([]);
	});

	it("no longer says that a field is empty once it is filled", async () => {
		stage = await deskAt("", NEW);
		await stage.click("Simpan dan mulai");
		await stage.sees("Tulis nama kabupaten atau kota.");
		await stage.type("Nama kabupaten/kota", "Kabupaten Contoh");
		await stage.until(() => !stage.root.textContent?.includes("Tulis nama kabupaten atau kota."));
		await stage.sees("Tulis paling sedikit satu nama petugas.");
	});

	it("a refused save says so and keeps what was typed", async () => {
		const refuse = () => ({ ok: false as const, code: "storage" as const, message: "full" });
		stage = await deskAt("", { ...NEW, answers: { saveSettings: refuse } });
		await stage.type("Nama kabupaten/kota", "Kabupaten Contoh");
		await stage.type("OPD Anda", "pupr");
		stage.press(await stage.find("[role=combobox]"), "Enter");
		await stage.type("Nama petugas", "Dwi");
		await stage.click("Simpan dan mulai");
		await stage.sees("Data tidak dapat disimpan di komputer ini.");
		expect((await stage.find<HTMLTextAreaElement>("textarea")).value).toBe("Dwi");
		expect(stage.root.textContent).not.toContain("Siap dipakai");
	});

	it("asks for the sites when their access is missing", async () => {
		stage = await deskAt("", { ...NEW, isGranted: false });
		await stage.click("Izinkan akses");
		await stage.until(() => !stage.root.textContent?.includes("Izinkan akses"));
	});
});

describe("settings", () => {
	it("are kept as a draft while typing and stored only when saved", async () => {
		stage = await deskAt("#pengaturan");
		await stage.type("Nama kabupaten/kota", "Kabupaten Lain");
		await stage.until(() => stage.desk.argsOf("saveDraft").length > 0);
		expect(stage.desk.argsOf("saveDraft")[0]).toMatchObject({
			key: "desk:settings",
			value: { regency: "Kabupaten Lain" },
		});
		expect(stage.desk.argsOf("saveSettings")).toEqual([]);
		await stage.click("Simpan pengaturan");
		await stage.sees("Pengaturan tersimpan");
		expect(stage.desk.argsOf("saveSettings")).toEqual([
			{ settings: makeSettings({ regency: "Kabupaten Lain", officers: ["Dwi", "Rina"] }) },
		]);
		expect(stage.desk.argsOf("saveDraft").at(-1)).toEqual({ key: "desk:settings", value: null });
	});

	it("name what is no official domain, and store what is", async () => {
		stage = await deskAt("#pengaturan");
		await stage.type("Domain resmi", "go.id, contoh.desa.id, bit.ly");
		await stage.click("Simpan pengaturan");
		await stage.sees("Siapa pun dapat membuat alamat di sini: bit.ly.");
		await stage.type("Domain resmi", "go.id, contoh.desa.id");
		await stage.click("Simpan pengaturan");
		await stage.sees("Pengaturan tersimpan");
		expect(stage.desk.argsOf("saveSettings")).toMatchObject([
			{ settings: { officialDomains: ["go.id", "contoh.desa.id"] } },
		]);
	});

	it("put another officer on duty when the one on duty left the list", async () => {
		stage = await deskAt("#pengaturan");
		await stage.type("Nama petugas", "Agus\nRina");
		await stage.click("Simpan pengaturan");
		await stage.until(() => stage.desk.argsOf("setOfficer").length > 0);
		expect(stage.desk.argsOf("setOfficer")).toEqual([{ officer: "Agus" }]);
	});

	it("change the language of the whole desk", async () => {
		stage = await deskAt("#pengaturan", { session: { settings: makeSettings({ language: "en" }) } });
		await stage.sees("Weekly report");
		// The language of the page follows after the words are drawn.
		await stage.until(() => document.documentElement.lang === "en");
	});
});
