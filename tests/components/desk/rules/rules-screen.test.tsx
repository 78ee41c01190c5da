// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_RULE_BOOK } from "../../../../lib/complaint/clock/presets.ts";
import type { RuleBook } from "../../../../lib/complaint/clock/rules.ts";
import { SHIPPED_DIRECTORY } from "../../../../lib/complaint/directory.ts";
import type { Given } from "../fake-desk.ts";
import { type DeskStage, deskAt } from "../stage.tsx";

vi.mock("wxt/browser", () => import("../../browser-double.ts"));

let stage: DeskStage;
afterEach(() => stage.end());

const saving = (recomputed: number): Given => ({ answers: { saveRules: () => ({ ok: true, value: { recomputed } }) } });
const savedBooks = (): RuleBook[] =>
	stage.desk.argsOf("saveRules").map((args) => (args as { ruleBook: RuleBook }).ruleBook);
const button = (words: string): Promise<HTMLButtonElement> =>
	stage.until(() => [...stage.root.querySelectorAll("button")].find(({ textContent }) => textContent === words));
async function choose(label: string, option: string): Promise<void> {
	const select = await stage.until(() => {
		const found = [...stage.root.querySelectorAll("label")].find(({ textContent }) => textContent === label);
		return found?.control as HTMLSelectElement | null | undefined;
	});
	select.value = [...select.options].find(({ text }) => text === option)?.value ?? "";
	select.dispatchEvent(new Event("change", { bubbles: true }));
}
async function addWorkingDay(): Promise<void> {
	await choose("Contoh aturan", "1 hari kerja");
	await stage.click("Tambah aturan ini");
}

describe("Aturan tenggat: policies", () => {
	it("say what they mean, with an example counted day by day", async () => {
		stage = await deskAt("#pengaturan/tenggat");
		await stage.sees(
			"Pesan lainnya: tanggapan pertama paling lambat 24 jam kalender; hitungan waktu berhenti selama menunggu data warga.",
		);
		await stage.sees(
			"Komentar Jumat, 20 November 2026 pukul 16.45 WIB → tenggat Sabtu, 21 November 2026 pukul 16.45 WIB",
		);
		await addWorkingDay();
		await stage.sees(
			"Komentar Jumat, 20 November 2026 pukul 16.45 WIB → tenggat Senin, 23 November 2026 pukul 16.00 WIB",
		);
		await stage.sees("Senin 23 Nov 07.30–12.00, 13.00–16.00 = 7 jam 30 mnt (hari kerja ke-1)");
	});

	it("are saved under today's date, say how many complaints were counted anew, and can be taken back", async () => {
		stage = await deskAt("#pengaturan/tenggat", saving(2));
		expect((await button("Simpan aturan")).disabled).toBe(true);
		await addWorkingDay();
		await stage.click("Simpan aturan");
		await stage.sees("Aturan tersimpan. 2 aduan terbuka dihitung ulang.");
		const [book] = savedBooks();
		expect(book?.policies.map(({ id, effectiveFrom }) => `${id} ${effectiveFrom}`)).toEqual([
			"calendar-24h 2000-01-01",
			"working-day 2026-11-18",
		]);
		await stage.click("Urungkan");
		await stage.sees("Aturan sebelumnya dipakai lagi.");
		expect(savedBooks()[1]).toEqual(DEFAULT_RULE_BOOK);
	});

	it("with something wrong are not saved; each fault names its place and leads there", async () => {
		stage = await deskAt("#pengaturan/tenggat");
		await stage.type("Segera bila sisa waktu ≤ (%)", "seperempat");
		await stage.sees("Belum dapat disimpan, 1 hal perlu dibetulkan:");
		await stage.sees("Aturan 1 x 24 jam kalender (SOP Klaten): Tulis angka 0 sampai 90.");
		expect((await button("Simpan aturan")).disabled).toBe(true);
		await stage.sees("Lengkapi isian di atas untuk melihat artinya.");
		await stage.click("Buang perubahan");
		await stage.sees("Ditandai segera bila sisa waktu paling banyak 25%.");
	});

	it("that cannot be stored stay on the screen, with the reason", async () => {
		stage = await deskAt("#pengaturan/tenggat", {
			answers: { saveRules: () => ({ ok: false, code: "storage", message: "full" }) },
		});
		await addWorkingDay();
		await stage.click("Simpan aturan");
		await stage.sees("Data tidak dapat disimpan di komputer ini.");
		expect((await button("Simpan aturan")).disabled).toBe(false);
	});

	it("are kept as they were typed until they are saved", async () => {
		stage = await deskAt("#pengaturan/tenggat");
		await stage.type("Nama aturan", "SOP baru");
		await stage.until(() => stage.desk.argsOf("saveDraft").length > 0);
		expect(stage.desk.argsOf("saveDraft")).toMatchObject([
			{ key: "desk:rules", value: { policies: [{ name: "SOP baru" }] } },
		]);
	});
});

describe("Aturan tenggat: working hours", () => {
	it("are typed as people write them, in one part, and go out with the others", async () => {
		stage = await deskAt("#pengaturan/tenggat/kalender", saving(0));
		await stage.type("Jumat", "7:30-11:00; 13:00-16:00");
		await stage.sees("Jumat 07.30–11.00, 13.00–16.00");
		await stage.click("Tambah jam khusus");
		await stage.sees("Ramadan 1447 H (periksa tanggalnya) (18 Februari 2026 s.d. 20 Maret 2026)");
		await stage.click("Simpan aturan");
		await stage.sees("Aturan tersimpan. Tidak ada tenggat yang berubah.");
		const [office] = savedBooks()[0]?.calendars ?? [];
		expect(office?.hours[4]).toEqual([
			{ from: 450, to: 660 },
			{ from: 780, to: 960 },
		]);
		expect(office?.seasons).toHaveLength(1);
	});

	it("that are impossible are refused where they stand and from every part", async () => {
		stage = await deskAt("#pengaturan/tenggat/kalender");
		await stage.type("Jumat", "16.00–07.30");
		await stage.sees("Jam selesai harus sesudah jam mulai.");
		await stage.click("Hari libur");
		await stage.find(".holidays");
		await stage.sees("Jam kerja Jam kantor (Perpres 21/2023), Jumat: Jam selesai harus sesudah jam mulai.");
	});

	it("that an OPD has cannot be removed", async () => {
		stage = await deskAt("#pengaturan/tenggat/kalender");
		const names = SHIPPED_DIRECTORY.filter(({ calendarId }) => calendarId === "layanan").map(({ name }) => name);
		expect(names.length).toBeGreaterThan(1);
		await stage.sees(`Dipakai oleh: ${names.join(", ")}.`);
		const removals = [...stage.root.querySelectorAll("button")].filter(
			({ textContent }) => textContent === "Hapus jam kerja ini",
		);
		expect(removals.map(({ disabled }) => disabled)).toEqual([true, true]);
	});
});

describe("Aturan tenggat: holidays", () => {
	const csv = (rows: string) => new File([`Tanggal;Nama;Jenis\n${rows}`], "libur.csv");

	it("of a file are shown before they are taken, and saved with the rest", async () => {
		stage = await deskAt("#pengaturan/tenggat/libur", saving(3));
		await stage.sees("25 hari libur");
		await stage.chooseFile("Pilih berkas libur", csv("20/11/2026;Hari Jadi Contoh;libur daerah"));
		await stage.sees("1 ditambahkan");
		expect(document.activeElement?.className).toBe("preview");
		await stage.sees("Jenis lain tetap: libur nasional, cuti bersama.");
		await stage.click("Pakai daftar ini");
		await stage.sees("26 hari libur");
		expect(document.activeElement).toBe(stage.root.querySelector("input[type=file]"));
		await stage.click("Simpan aturan");
		await stage.sees("3 aduan terbuka dihitung ulang");
		expect(savedBooks()[0]?.holidayTable.holidays).toContainEqual({
			date: "2026-11-20",
			name: "Hari Jadi Contoh",
			type: "regional",
		});
	});

	it("of a file with faults are refused with row and reason, and nothing is taken", async () => {
		stage = await deskAt("#pengaturan/tenggat/libur");
		await stage.chooseFile("Pilih berkas libur", csv("31/11/2026;Salah;cuti\n1/1/2025;Lama;nasional"));
		await stage.sees("Berkas libur.csv tidak dapat dipakai. Tidak ada yang diubah.");
		await stage.sees("Baris 2: tanggal 31/11/2026 tidak ada atau tidak terbaca");
		await stage.sees("Baris 3: tanggal 2025-01-01 bukan tahun 2026");
		await stage.chooseFile("Pilih berkas libur", new File(["<html></html>"], "libur.xls"));
		await stage.sees("libur.xls tidak dimasukkan. Isinya halaman web");
		expect((await button("Simpan aturan")).disabled).toBe(true);
	});

	it("of a file that is far too large or cannot be read are refused; the first is not even read", async () => {
		stage = await deskAt("#pengaturan/tenggat/libur");
		const read = vi.fn(() => Promise.reject(new DOMException("gone", "NotFoundError")));
		const fileOf = (size: number): File =>
			Object.defineProperties(new File([], "libur.csv"), { size: { value: size }, arrayBuffer: { value: read } });
		await stage.chooseFile("Pilih berkas libur", fileOf(50 * 1024 * 1024));
		await stage.sees("libur.csv tidak dimasukkan. Ukurannya 50 MB; paling besar 10 MB");
		expect(read).not.toHaveBeenCalled();
		await stage.chooseFile("Pilih berkas libur", fileOf(10));
		await stage.sees("libur.csv tidak dimasukkan. Berkas ini rusak");
		expect(stage.root.textContent).not.toContain("Membaca berkas");
	});

	it("can be written by hand in a new year, taken out again and brought back to the shipped ones", async () => {
		stage = await deskAt("#pengaturan/tenggat/libur");
		expect((await button("Kembali ke tabel bawaan")).disabled).toBe(true);
		await stage.type("Tahun baru", "2026");
		await stage.click("Tambah tahun");
		await stage.sees("Tulis tahun empat angka yang belum ada");
		await stage.type("Tahun baru", "2028");
		await stage.click("Tambah tahun");
		await stage.sees("Tahun 2028: Belum ada satu pun hari libur untuk tahun ini.");
		await stage.click("Tambah hari libur");
		await stage.type("Nama", "Tahun Baru");
		await stage.type("Tanggal", "2028-01-01");
		await stage.until(() => !stage.root.textContent?.includes("Belum dapat disimpan"));
		await stage.click("Kembali ke tabel bawaan");
		await stage.until(() => !stage.root.textContent?.includes("2028"));
	});

	it.each([
		["Unduh tabel libur sebagai XLSX", "libur-2026.xlsx"],
		["Unduh tabel libur sebagai CSV", "libur-2026.csv"],
		["Unduh tabel libur sebagai JSON", "libur.json"],
	])("%s", async (words, name) => {
		stage = await deskAt("#pengaturan/tenggat/libur");
		await stage.click(words);
		expect(stage.desk.files.map((file) => file.name)).toEqual([name]);
	});
});

it("the settings name the rule in force and lead to the rules", async () => {
	stage = await deskAt("#pengaturan");
	await stage.sees("Yang berlaku sekarang: 1 x 24 jam kalender.");
	await stage.click("Buka aturan tenggat");
	await stage.find(".parts [aria-current]");
});
