import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Session, Tab } from "./harness/session.ts";
import { launchConfigured, openComment, openScene, SCENES } from "./story.ts";

const folder = mkdtempSync(join(tmpdir(), "tanggap-directory-"));
const fileWith = (name: string, content: string | Uint8Array): string => {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
};

describe("the directory and the roads", () => {
	let session: Session;
	let desk: Tab;

	beforeAll(async () => {
		session = await launchConfigured();
		desk = await session.desk("#direktori");
		await desk.waitFor("text*=63 organisasi");
	});
	afterAll(() => session?.close());

	it("a file with faults changes nothing; the mended one is saved whole", async () => {
		const wrong = new Uint8Array([...Buffer.from("nama;jenis\nDinas Caf"), 0xe9, ...Buffer.from(";dinas\n")]);
		await desk.upload("input[type=file]", fileWith("salah.csv", wrong));
		await desk.waitFor("text*=Baris 2 memuat huruf yang bukan UTF-8");
		const csv =
			"nama;singkatan;jenis;induk;akun ig\nKecamatan Mulyo;;kecamatan;;\nKelurahan Mulyo;;kelurahan;Kecamatan Mulyo;@kel.mulyo\n";
		await desk.upload("input[type=file]", fileWith("daftar.csv", csv));
		await desk.waitFor("text*=Kelurahan Mulyo");
		await desk.click("text=Simpan ke direktori");
		await desk.waitFor("text*=Direktori disimpan: 2 baru");
		await desk.waitFor("text*=65 organisasi");
	});

	it("what was exported as XLSX changes nothing when it is imported again", async () => {
		const xlsx = await session.download(desk, () => desk.click("text=Unduh XLSX"));
		await desk.upload("input[type=file]", fileWith("lagi.xlsx", readFileSync(xlsx.path)));
		await desk.waitFor("text*=Isinya sama dengan direktori sekarang.");
	});

	it("a road of the province is offered beside a comment, and its reply on top", async () => {
		await desk.click("text=Ruas jalan");
		await desk.waitFor("text*=Belum ada ruas jalan");
		const csv = "ruas;status;kewenangan\nJalan Pemuda;provinsi;Bina Marga Provinsi Contoh\n";
		await desk.upload("input[type=file]", fileWith("jalan.csv", csv));
		await desk.click("text=Simpan daftar");
		await desk.waitFor("text*=Daftar ruas jalan disimpan");
		const [scene] = SCENES;
		if (!scene) throw new Error("no scene");
		const tab = await openScene(session, scene);
		const sidebar = await openComment(session, tab, scene.commentId);
		await sidebar.fill("label=Lokasi", "depan pasar jl pem");
		await sidebar.waitFor("text*=Jalan provinsi · Bina Marga");
		await sidebar.press("ArrowDown", "label=Lokasi");
		await sidebar.press("Enter");
		await sidebar.waitFor("text*=di luar kewenangan kabupaten/kota");
		expect(await sidebar.text("label=Lokasi")).toBe("Jalan Pemuda, depan pasar");
		await sidebar.waitFor("text*=Jalan provinsi/nasional");
		await tab.close();
	});
});
