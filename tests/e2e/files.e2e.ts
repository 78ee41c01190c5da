import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DownloadedFile, Session, Tab } from "./harness/session.ts";
import { launchConfigured, openComment, openScene, SCENES } from "./story.ts";

/** Records the first scene's comment and gives back its number. */
async function record(session: Session): Promise<void> {
	const [scene] = SCENES;
	if (!scene) throw new Error("no scene");
	const tab = await openScene(session, scene);
	const sidebar = await openComment(session, tab, scene.commentId);
	await sidebar.fill("label=Lokasi", "dekat balai desa");
	await sidebar.press("Control+Enter");
	await sidebar.waitFor("text*=Tercatat");
	await tab.close();
}

describe("files between two PCs", () => {
	/** The stick on which files go from one PC to the next. */
	const stick = mkdtempSync(join(tmpdir(), "tanggap-files-"));
	let pc: Session;
	let desk: Tab;
	let handover: string;
	let backup: string;
	const onStick = ({ path }: DownloadedFile): string => {
		const copy = join(stick, basename(path));
		copyFileSync(path, copy);
		return copy;
	};
	/** Goes on at another PC. */
	const changePc = async (overrides?: Parameters<typeof launchConfigured>[0]): Promise<void> => {
		expect(await pc.errors()).toEqual([]);
		await pc.close();
		pc = await launchConfigured(overrides);
	};

	beforeAll(async () => {
		pc = await launchConfigured();
		await record(pc);
		desk = await pc.desk("#laporan");
		await desk.waitFor("text=Unduh laporan (Excel)");
	});
	afterAll(async () => {
		await pc?.close();
		rmSync(stick, { recursive: true });
	});

	it("the weekly log is a workbook, a CSV and a JSON that hold the complaint", async () => {
		await desk.waitFor("text*=dekat balai desa");
		const xlsx = await pc.download(desk, () => desk.click("text=Unduh laporan (Excel)"));
		const parts = unzipSync(readFileSync(xlsx.path));
		const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
		expect(sheets.length).toBeGreaterThanOrEqual(5);
		for (const name of sheets) expect(new TextDecoder().decode(parts[name])).not.toContain("<f>");

		const csv = await pc.download(desk, () => desk.click("text=CSV"));
		const text = readFileSync(csv.path, "utf8");
		expect(text.startsWith("\uFEFF")).toBe(true);
		expect(text).toContain("dekat balai desa");
		expect(text).toContain("24 jam kalender");

		const json = await pc.download(desk, () => desk.click("text=JSON"));
		expect(JSON.parse(readFileSync(json.path, "utf8"))).toMatchObject({
			format: "tanggap",
			version: 1,
			purpose: "weekly",
		});
	});

	it("an empty week is a valid NIHIL file", async () => {
		await desk.click("text=Minggu sebelumnya");
		await desk.waitFor("text*=NIHIL");
		const xlsx = await pc.download(desk, () => desk.click("text=Unduh laporan (Excel)"));
		const parts = unzipSync(readFileSync(xlsx.path));
		const all = Object.values(parts)
			.map((part) => new TextDecoder().decode(part))
			.join("");
		expect(all).toContain("NIHIL");
		expect(all).not.toMatch(/NaN|undefined|#DIV/);
	});

	it("a file for a colleague and a full backup are saved", async () => {
		handover = onStick(await pc.download(desk, () => desk.click("text=Unduh berkas serah terima")));
		const settings = await pc.desk("#pengaturan");
		await settings.waitFor("text=Unduh cadangan");
		backup = onStick(await pc.download(settings, () => settings.click("text=Unduh cadangan")));
	});

	it("a colleague takes over on another PC: the file says what is new, twice is once", async () => {
		await changePc();
		const other = await pc.desk("#laporan");
		for (const [round, words] of [
			[1, "sudah dimasukkan"],
			[2, "Semua catatan di berkas ini sudah ada"],
		] as const) {
			await other.waitFor("text=Impor berkas");
			await other.upload("input[type=file]", handover);
			if (round === 1) {
				await other.waitFor("text*=catatan baru");
				await other.click("text=Masukkan");
			}
			await other.waitFor(`text*=${words}`);
		}
		await other.goto(`${pc.origin}/desk.html#antrean`);
		await other.waitFor("text*=Jalan depan SDN 2 Sukamaju");
		await other.close();
	});

	it.each([
		["a picture", "foto.json", "\u0089PNG\r\n", "foto.json"],
		["a file cut off in the middle", "putus.json", '{"format":"tanggap","version":1,"entries":[{"v":1,', "putus.json"],
		["somebody else's JSON", "lain.json", '{"hello":[1,2,3]}', "lain.json"],
		["a file of a newer program", "baru.json", '{"format":"tanggap","version":9,"entries":[]}', "baru.json"],
	])("%s is refused whole, with its name and the reason", async (_, name, content, named) => {
		const path = join(stick, name);
		writeFileSync(path, content);
		const other = await pc.desk("#laporan");
		await other.waitFor("text=Impor berkas");
		await other.upload("input[type=file]", path);
		await other.waitFor(`text*=${named}`);
		await other.waitFor("text*=Tidak ada yang dimasukkan");
		await other.close();
	});

	it("a wrong entry among right ones is refused with its place", async () => {
		const file = JSON.parse(readFileSync(handover, "utf8"));
		file.entries[1].recordedAt = "kemarin";
		const path = join(stick, "pupr.json");
		writeFileSync(path, JSON.stringify(file));
		const other = await pc.desk("#laporan");
		await other.upload("input[type=file]", path);
		await other.waitFor("text*=ke-2");
		await other.waitFor("text*=Tidak ada yang dimasukkan");
		await other.close();
	});

	it("nothing was asked of the network", async () => expect(await pc.refused()).toEqual([]));

	it("a full backup brings everything back", async () => {
		await changePc({ regency: "Kabupaten Lain" });
		const restoring = await pc.desk("#pengaturan");
		await restoring.waitFor("text=Pilih cadangan …");
		await restoring.upload("input[type=file]", backup);
		await restoring.waitFor("text*=Jumlah sekarang dan sesudah dipulihkan");
		const present = await pc.download(restoring, () => restoring.click("text=Unduh keadaan sekarang, lalu pulihkan"));
		expect(readFileSync(present.path, "utf8")).toContain("Kabupaten Lain");
		await restoring.waitFor("text*=Data dipulihkan dari");
		await restoring.goto(`${pc.origin}/desk.html#antrean`);
		await restoring.waitFor("text*=Jalan depan SDN 2 Sukamaju");
		expect(await pc.errors()).toEqual([]);
	});
});
