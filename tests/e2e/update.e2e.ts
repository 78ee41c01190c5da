import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, type Session, type Tab } from "./harness/session.ts";
import { copyOfExtension, setVersion } from "./harness/update.ts";
import { record } from "./record.ts";
import { call, configure, markText, openComment, SCENES } from "./story.ts";

const [SCENE = { page: "", commentId: "" }] = SCENES;
const PAGE = readFileSync(join(import.meta.dirname, "..", "pages", `${SCENE.page}.html`), "utf8");
const KEPT = { location: "dekat balai desa" };

/** The scene without the site's editors, which nobody needs here. */
const openPage = (session: Session): Promise<Tab> => session.openSite(/<!-- (\S+)/.exec(PAGE)?.[1] ?? "", PAGE);

/** How many marks and docks stand on a page; both are told by the shade that they are given. */
const ourParts = (tab: Tab): Promise<{ marks: number; docks: number }> =>
	tab.evaluate(() => ({
		marks: document.querySelectorAll('span[style^="color-scheme"]').length,
		docks: document.querySelectorAll('html > div[style*="color-scheme"]').length,
	}));

/** The version of the database on the disk, and how many entries it holds. With `version`, as a program of that version opens it. */
function openNatively(version: number | null): Promise<{ version: number; entries: number }> {
	return new Promise((resolve, reject) => {
		const request = version === null ? indexedDB.open("tanggap") : indexedDB.open("tanggap", version);
		request.onerror = () => reject(request.error);
		request.onsuccess = () => {
			const { result } = request;
			const count = result.transaction("entries").objectStore("entries").count();
			count.onsuccess = () => {
				result.close();
				resolve({ version: result.version, entries: count.result });
			};
		};
	});
}

describe("the admin's work", () => {
	const distDir = copyOfExtension();
	let session: Session;
	let desk: Tab;
	beforeAll(async () => {
		session = await launch({ distDir });
		await configure(session);
		desk = await session.desk("#balasan");
	});
	afterAll(async () => {
		await session?.close();
		rmSync(distDir, { recursive: true });
	});

	it("replies come in from a table, and what goes out in each format is the same when it comes back", async () => {
		await desk.click("text=Berkas");
		const table = join(session.profileDir, "balasan.csv");
		writeFileSync(table, "judul;situasi;isi balasan\nJam loket;Informasi;Loket buka Senin–Jumat, {nama}.\n");
		await desk.upload("input[type=file]", table);
		await desk.click("text=Masukkan 1 balasan");
		await desk.waitFor("text*=Balasan dimasukkan: 1 baru");
		for (const format of ["XLSX", "CSV", "JSON"]) {
			const file = await session.download(desk, () => desk.click(`text=Unduh ${format}`));
			const again = join(session.profileDir, `lagi.${format.toLowerCase()}`);
			writeFileSync(again, readFileSync(file.path));
			await desk.upload("input[type=file]", again);
			await desk.waitFor("text*=Semua balasan di berkas ini sudah sama");
			await desk.click("text=Batal");
		}
	});

	it("stands an update under an open page: the new script takes over, and the draft is there", async () => {
		await record(desk, { id: "x:2100000000000000001", postedAt: null });
		const tab = await openPage(session);
		const sidebar = await openComment(session, tab, SCENE.commentId);
		await sidebar.fill("label=Lokasi", KEPT.location);
		// What is typed is kept as soon as the typing pauses.
		await expect.poll(() => call(desk, "draft", { key: SCENE.commentId })).toMatchObject({ value: KEPT });
		// By the page's own clock, so that the marks are there that came near when the sidebar made room.
		await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 350)));
		const before = await ourParts(tab);
		expect(before).toEqual({ marks: expect.any(Number), docks: 1 });
		setVersion(distDir, "0.1.1");
		await session.reinstall();

		// Anew by itself, without the tab being loaded again.
		await expect.poll(async () => (await session.sidebar(tab)).isVisible("text=Pilih komentar warga")).toBe(true);
		await expect.poll(() => ourParts(tab)).toEqual(before);
		const renewed = await openComment(session, tab, SCENE.commentId);
		await expect.poll(() => renewed.text("label=Lokasi")).toBe(KEPT.location);
		await renewed.press("Control+Enter");
		await renewed.waitFor("text*=Tercatat");
		await expect.poll(() => markText(session, tab, SCENE.commentId)).toContain("DPUPR");

		desk = await session.desk("#antrean");
		await desk.waitFor("text*=lampu jalan mati");
		await desk.waitFor("text*=Jalan depan SDN 2 Sukamaju");
		expect(await session.errors()).toEqual([]);
	});

	it("is left alone by a version that is older than the data, and every screen says so", async () => {
		const { entries } = await desk.evaluate(openNatively, null);
		expect(entries).toBeGreaterThan(0);
		await desk.evaluate(openNatively, 1000);
		await desk.reload();
		await desk.waitFor("text*=ditulis oleh versi yang lebih baru");
		const tab = await openPage(session);
		const sidebar = await session.sidebar(tab);
		await sidebar.waitFor("text*=Perbarui Tanggap di halaman ekstensi");
		expect(await desk.evaluate(openNatively, null)).toEqual({ version: 1000, entries });
	});
});
