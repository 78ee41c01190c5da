// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { organisation } from "../../../lib/complaint/directory.ts";
import { type Road, road } from "../../../lib/complaint/roads.ts";
import { makeSettings } from "../../factories.ts";
import { processorTimeOf } from "../../processor-time.ts";
import { type DeskStage, deskAt } from "./stage.tsx";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

const KECAMATAN = organisation.parse({ id: "KEC", name: "Kecamatan Contoh", abbreviation: "", type: "kecamatan" });
const DIRECTORY = [
	organisation.parse({ id: "DINSOS", name: "Dinas Sosial", abbreviation: "Dinsos", type: "dinas" }),
	KECAMATAN,
	organisation.parse({ id: "KEL", name: "Kelurahan Mulyo", abbreviation: "", type: "kelurahan", parentId: "KEC" }),
];

let stage: DeskStage;
afterEach(() => stage.end());
const open = async (hash: string, roads: Road[] = []) => {
	stage = await deskAt(hash, {
		session: { directory: DIRECTORY },
		answers: { roads: () => ({ ok: true, value: roads }) },
	});
	return stage;
};
const saved = () =>
	stage.desk.asked
		.filter(({ name }) => name === "saveDirectory")
		.map(({ args }) => (args as { organisations: { id: string; name: string }[] }).organisations);
const csv = (name: string, text: string) => new File([text], name, { type: "text/csv" });

describe("organisations", () => {
	it("stand by type, a ward below its district; arrows move through them", async () => {
		await open("#direktori");
		await stage.sees("3 organisasi");
		const rows = [...stage.root.querySelectorAll<HTMLElement>(".list-button")];
		expect(rows.map((row) => `${row.dataset.id} ${/depth-\d/.exec(row.className)?.[0]}`)).toEqual([
			"DINSOS depth-0",
			"KEC depth-0",
			"KEL depth-1",
		]);
		rows[0]?.focus();
		stage.press(rows[0] as HTMLElement, "ArrowDown");
		expect(document.activeElement).toBe(rows[1]);
		expect(rows.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
		await stage.type("Cari organisasi", "mulyo");
		await stage.sees("1 dari 3 organisasi");
		await stage.type("Cari organisasi", "tidak ada");
		await stage.sees("Tidak ada organisasi yang cocok");
	});

	it("are changed, and put back by Urungkan", async () => {
		await open("#direktori");
		(await stage.find("[data-id=DINSOS]")).click();
		await stage.type("Nama", "Dinas Sosial P3AKB");
		await stage.type("WA", "bukan nomor");
		await stage.click("Simpan");
		await stage.sees("Tulis nomor dengan angka");
		expect(saved()).toEqual([]);
		await stage.type("WA", "0812-0000-0001");
		await stage.click("Simpan");
		await stage.sees("Dinas Sosial P3AKB disimpan.");
		expect(saved()[0]?.[0]).toMatchObject({
			id: "DINSOS",
			name: "Dinas Sosial P3AKB",
			contact: { whatsapp: "0812-0000-0001" },
		});
		await stage.click("Urungkan");
		await stage.until(() => saved().length === 2);
		expect(saved()[1]).toEqual(DIRECTORY);
	});

	it("are added and taken out; not while others point to them", async () => {
		await open("#direktori");
		await stage.click("Tambah organisasi");
		await stage.type("Nama", "Perumda Contoh");
		await stage.click("Simpan");
		await stage.until(() => saved().length === 1);
		expect(saved()[0]?.at(-1)).toMatchObject({ id: "PERUMDA-CONTOH", name: "Perumda Contoh" });
		(await stage.find("[data-id=KEC]")).click();
		await stage.sees("Masih ada 1 organisasi yang menunjuk ke sini");
		(await stage.find("[data-id=KEL]")).click();
		await stage.click("Keluarkan dari direktori");
		await stage.sees("Kelurahan Mulyo dikeluarkan.");
		await stage.until(() => document.activeElement?.textContent === "Tambah organisasi");
		expect(saved()[1]).toEqual(DIRECTORY.slice(0, 2));
	});
});

describe("our own OPD", () => {
	const openOwn = async () => {
		const opd = { id: "DINSOS", name: "Dinas Sosial", abbreviation: "Dinsos" };
		stage = await deskAt("#direktori", { session: { directory: DIRECTORY, settings: makeSettings({ opd }) } });
	};
	const refused = "Dinas Sosial adalah OPD Anda dan tidak dapat dikeluarkan";
	const isDisabled = (words: string) =>
		[...stage.root.querySelectorAll("button")].find(({ textContent }) => textContent === words)?.disabled;

	it("is not taken out, and a merger says what it means", async () => {
		await openOwn();
		(await stage.find("[data-id=DINSOS]")).click();
		await stage.sees(refused);
		await stage.sees("Ini OPD Anda. Bila digabung");
		expect(isDisabled("Keluarkan dari direktori")).toBe(true);
		(await stage.find("[data-id=KEL]")).click();
		await stage.until(() => isDisabled("Keluarkan dari direktori") === false);
		expect(stage.root.textContent).not.toContain("OPD Anda");
	});

	it("is not replaced away by a file, and one that merges it says so", async () => {
		await openOwn();
		await stage.chooseFile("Pilih berkas CSV atau XLSX", csv("baru.csv", "nama;jenis\nDinas Baru;dinas"));
		(await stage.find(".preview input[type=checkbox]")).click();
		await stage.sees(refused);
		expect(isDisabled("Simpan ke direktori")).toBe(true);
		const merging = "nama;jenis;digabung ke\nDinas Sosial;dinas;Kecamatan Contoh";
		await stage.chooseFile("Pilih berkas CSV atau XLSX", csv("gabung.csv", merging));
		await stage.sees("Ini OPD Anda. Bila digabung");
		expect(isDisabled("Simpan ke direktori")).toBe(false);
	});
});

describe("a file", () => {
	it("of 137 rows is shown within a second, saved whole, and can be undone", async () => {
		await open("#direktori");
		const rows = Array.from({ length: 137 }, (_, n) => `Dinas Nomor ${n};D${n};dinas`).join("\n");
		const taken = await processorTimeOf(async () => {
			await stage.chooseFile("Pilih berkas CSV atau XLSX", csv("daftar.csv", `nama;singkatan;jenis\n${rows}`));
			await stage.find(".plan-rows");
		});
		expect(taken).toBeLessThan(1000);
		await stage.sees("137 baru");
		await stage.sees("3 organisasi di direktori tidak ada di berkas ini dan tetap ada.");
		await stage.click("Simpan ke direktori");
		await stage.sees("Direktori disimpan: 137 baru, 0 berubah.");
		expect(saved()[0]).toHaveLength(140);
	});

	it.each([
		["nama;alamat\nA;B", "Kolom yang harus ada tetapi tidak ditemukan: Jenis."],
		["nama;jenis\nA;kantor\nB;dinas", 'Baris 2, kolom Jenis: jenis "kantor" tidak dikenal'],
		["nama;jenis;induk\nA;dinas;Hilang", 'Baris 2, kolom Induk: tidak ada organisasi bernama "Hilang"'],
		["nama~jenis\nA~dinas", "Hanya satu kolom yang terbaca"],
		["", "Berkas ini kosong"],
	])("%j changes nothing: %s", async (text, sentence) => {
		await open("#direktori");
		await stage.chooseFile("Pilih berkas CSV atau XLSX", csv("salah.csv", text));
		await stage.sees(sentence);
		const submit = [...stage.root.querySelectorAll("button")].find(
			(button) => button.textContent === "Simpan ke direktori",
		);
		expect(submit?.disabled ?? true).toBe(true);
	});

	it("is made of the directory", async () => {
		await open("#direktori");
		await stage.click("Unduh CSV");
		await stage.click("Unduh XLSX");
		expect(stage.desk.files.map(({ name }) => name)).toEqual(["direktori-opd.csv", "direktori-opd.xlsx"]);
	});
});

it("roads are listed, taken in and taken out", async () => {
	await open("#direktori/ruas", [road.parse({ name: "Jalan Pemuda", status: "province", authority: "Bina Marga" })]);
	await stage.sees("Jalan provinsi · Bina Marga");
	await stage.chooseFile("Pilih berkas CSV atau XLSX", csv("jalan.csv", "ruas;status\nJalan Mawar;kabupaten"));
	await stage.click("Simpan daftar");
	await stage.sees("Daftar ruas jalan disimpan: 1 baru, 0 berubah.");
	await stage.sees("Jalan Mawar");
	await stage.until(() => document.activeElement?.matches("input[type=file]"));
	await stage.click("Keluarkan Jalan Pemuda");
	await stage.sees("Jalan Pemuda dikeluarkan.");
	const lists = stage.desk.asked
		.filter(({ name }) => name === "saveRoads")
		.map(({ args }) => (args as { roads: Road[] }).roads.map(({ name }) => name));
	expect(lists).toEqual([["Jalan Pemuda", "Jalan Mawar"], ["Jalan Mawar"]]);
});

describe("a road", () => {
	const PEMUDA = road.parse({ name: "Jalan Pemuda", status: "province", authority: "Bina Marga" });
	const lists = () =>
		stage.desk.asked
			.filter(({ name }) => name === "saveRoads")
			.map(({ args }) => (args as { roads: Road[] }).roads.map(({ name, status }) => `${name} ${status}`));
	const openRow = async (key: string) => (await stage.find(`[data-road="${key}"]`)).click();

	it("is added to an empty list, changed where it stands, taken out, and each put back by Urungkan", async () => {
		await open("#direktori/ruas");
		await stage.sees("atau tambahkan satu per satu");
		await stage.click("Tambah ruas");
		await stage.type("Nama ruas", "Jalan Mawar");
		await stage.type("Alias", "Lingkar, timur");
		await stage.click("Simpan");
		await stage.sees("Jalan Mawar disimpan.");
		await stage.type("Nama ruas", "Jalan Mawar Raya");
		await stage.click("Simpan");
		await stage.sees("Jalan Mawar Raya disimpan.");
		await stage.click("Keluarkan dari daftar");
		await stage.sees("Jalan Mawar Raya dikeluarkan.");
		await stage.until(() => document.activeElement?.textContent === "Tambah ruas");
		await stage.click("Urungkan");
		await stage.until(() => lists().length === 4);
		expect(lists()).toEqual([["Jalan Mawar regency"], ["Jalan Mawar Raya regency"], [], ["Jalan Mawar Raya regency"]]);
		const args = stage.desk.asked.findLast(({ name }) => name === "saveRoads")?.args as { roads: Road[] };
		expect(args.roads[0]?.aliases).toEqual(["Lingkar, timur"]);
	});

	it.each([
		["Nama ruas", " ", "Isi nama ruas."],
		["Nama ruas", "J".repeat(201), "Terlalu panjang: paling banyak 200 huruf"],
		["Nama ruas", "jalan  PEMUDA", "Ruas dengan nama dan status ini sudah ada"],
		["Alias", Array.from({ length: 21 }, (_, n) => `nama ${n}`).join(";"), "alias paling banyak 20"],
		["Kontak instansi", "0".repeat(201), "Terlalu panjang"],
	])("is not saved with %s %j", async (field, text, fault) => {
		const mawar = road.parse({ name: "Jalan Mawar", status: "province" });
		await open("#direktori/ruas", [PEMUDA, mawar]);
		await openRow("jalan mawar province");
		await stage.type(field, text);
		await stage.click("Simpan");
		await stage.sees(fault);
		await stage.until(() => document.activeElement?.getAttribute("aria-invalid") === "true");
		expect(lists()).toEqual([]);
	});

	it("is reached with the arrows; shut, its row has the keyboard again", async () => {
		await open("#direktori/ruas", [PEMUDA, road.parse({ ...PEMUDA, status: "toll" })]);
		const rows = () => [...stage.root.querySelectorAll<HTMLElement>("[data-road]")];
		await stage.find("[data-road]");
		expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
		rows()[0]?.focus();
		stage.press(rows()[0] as HTMLElement, "ArrowDown");
		expect(document.activeElement).toBe(rows()[1]);
		rows()[1]?.click();
		await stage.until(() => document.activeElement?.getAttribute("aria-label") === "Ubah Jalan Pemuda");
		await stage.click("Tutup");
		await stage.until(() => document.activeElement === rows()[1]);
	});
});
