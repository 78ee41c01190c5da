// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ArgsOf } from "../../../lib/messages/contract.ts";
import { MORNING, makeComplaint } from "../../factories.ts";
import type { Given } from "./fake-desk.ts";
import { type FakeLibrary, fakeLibrary, makeTemplate, SHIPPED } from "./fake-templates.ts";
import { type DeskStage, deskAt } from "./stage.tsx";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

let stage: DeskStage;
let library: FakeLibrary;
afterEach(() => stage.end());

const OURS = makeTemplate();
const open = async (hash: string, own = [OURS], given: Given = {}) => {
	library = fakeLibrary(own);
	stage = await deskAt(hash, { ...given, answers: { ...library.answers, ...given.answers } });
	await stage.until(() => stage.root.querySelector(".template-row, .empty"));
};
const titles = () => [...stage.root.querySelectorAll(".template-row-title")].map(({ textContent }) => textContent);
const row = (id: string) => stage.find(`[data-template="${id}"]`);
const text = () => stage.find<HTMLTextAreaElement>(".reply-area");
const textNow = () => stage.root.querySelector<HTMLTextAreaElement>(".reply-area")?.value;
const saved = () =>
	library.done.flatMap(({ args }) => {
		const { change } = args as ArgsOf<"changeTemplate">;
		return change?.type === "saved" ? [change.template] : [];
	});
const all = SHIPPED.length;

describe("the list", () => {
	it.each([
		["Favorit", ["Terima kasih, laporan dicatat (baku)"]],
		["Perlu ditinjau", ["Libur lama"]],
		["Terhapus", ["Buangan"]],
	])("has the folder %s", async (folder, expected) => {
		const old = makeTemplate({ id: "old", title: "Libur lama", validUntil: "2026-11-17" });
		const valid = makeTemplate({ id: "valid", title: "Libur", validUntil: "2026-11-18" });
		await open("#balasan", [old, valid, makeTemplate({ id: "gone", title: "Buangan" })]);
		library.write("gone", { type: "removed" });
		await stage.click("Jadikan favorit: Terima kasih, laporan dicatat (baku)");
		await stage.until(() => library.favourites.includes("terima-01"));
		await stage.click(`${folder}1`);
		await stage.until(() => titles().join() === expected.join());
	});

	it.each([
		["Situasi", "Informasi layanan2", ["Jam Jawa", "Terminal"]],
		["Bahasa", "Jawa2", ["Terima kasih (akrab, Jawa)", "Jam Jawa"]],
		["OPD", "Dinas Perhubungan1", ["Terminal"]],
	])("has folders by %s", async (kind, folder, expected) => {
		const jv = makeTemplate({ title: "Jam Jawa", language: "jv" });
		await open("#balasan", [jv, makeTemplate({ id: "opd", title: "Terminal", opdId: "DISHUB" })]);
		await stage.click(kind);
		await stage.click(folder);
		await stage.until(() => titles().join() === expected.join());
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
		await open("#balasan", [sapa]);
		await stage.sees(`${all + 1} balasan`);
		await stage.type("Cari balasan", query);
		await stage.until(() => titles().join() === expected.join());
		if (expected.length > 0) return;
		await stage.click("Hapus pencarian");
		await stage.until(() => titles().length === all + 1);
	});

	it("says what a folder leaves out of a search", async () => {
		await open("#balasan");
		await stage.click("Favorit0");
		await stage.sees("Belum ada favorit.");
		await stage.type("Cari balasan", "jam buka");
		await stage.click("Cari di semua folder");
		await stage.until(() => titles().includes("Jam buka loket"));
	});

	it("shows where a reply comes from and how much it is used", async () => {
		library = fakeLibrary([OURS, { ...(SHIPPED[0] as typeof OURS), title: "Diubah di sini" }]);
		library.uses = [{ templateId: OURS.id, count: 12, ownCount: 3, lastUsedAt: MORNING }];
		stage = await deskAt("#balasan", { answers: library.answers });
		const notes = async (id: string) => (await row(id)).querySelector(".template-row-notes")?.textContent;
		expect(await notes(OURS.id)).toBe("Informasi layananbuatan kamidipakai 12× dalam 90 hari");
		expect(await notes("terima-01")).toBe("Laporan diterimadiubah/terima");
		expect(await notes("terima-02")).toBe("Laporan diterimabawaanpendek/terima-pendek");
	});

	it("is worked with the keyboard", async () => {
		await open("#balasan");
		const first = await row("terima-01");
		first.focus();
		stage.press(first, "ArrowDown");
		expect(document.activeElement).toBe(await row("terima-02"));
		stage.press(document.activeElement as Element, "k");
		expect(document.activeElement).toBe(first);
		stage.press(first, "End");
		expect(document.activeElement).toBe(await row(OURS.id));
		stage.press(document.activeElement as Element, "/");
		expect((document.activeElement as HTMLInputElement).type).toBe("search");
		stage.press(document.activeElement as Element, "n");
		expect(location.hash).toBe("#balasan");
		(await row(OURS.id)).click();
		await stage.until(() => location.hash === `#balasan/${OURS.id}` && stage.root.querySelector(".reply-area"));
		stage.press(document.body, "Escape");
		await stage.until(() => location.hash === "#balasan" && document.activeElement?.matches("[data-template]"));
		stage.press(document.activeElement as Element, "n");
		await stage.until(() => location.hash === "#balasan/baru:");
		await stage.until(() => document.activeElement?.matches(".template-editor input"));
	});
});

describe("a reply", () => {
	const edit = async (given: Given = {}) => {
		await open(`#balasan/${OURS.id}`, [OURS], given);
		await text();
	};

	it("is changed, saved as a version, and put back by Urungkan", async () => {
		await edit();
		await stage.type("Isi balasan", "Halo {username}, silakan datang.\u200B");
		await stage.click("SimpanCtrl+Enter");
		await stage.sees('"Jam buka loket" disimpan.');
		expect(saved()).toEqual([{ ...OURS, text: "Halo {username}, silakan datang." }]);
		await stage.until(() => !stage.root.textContent?.includes("Belum disimpan"));
		await stage.click("Urungkan");
		await stage.until(() => saved().length === 2);
		expect(saved()[1]).toEqual(OURS);
		await stage.until(() => textNow() === OURS.text);
	});

	it.each([
		["blank", "Judul", " ", "Isi judulnya."],
		["201 letters", "Judul", "x".repeat(201), "Judul paling panjang 200 huruf."],
		["nothing", "Isi balasan", "", "Teksnya masih kosong."],
		["an open brace", "Isi balasan", "Halo {opd", "kurung kurawal yang tidak berpasangan"],
		["100 kB", "Isi balasan", "a".repeat(100_000), "Teksnya lebih dari 5.000 karakter."],
		["a deadline", "Isi balasan", "Tenggat {tenggat}", "Tenggat aturan bukan janji"],
		["spaces", "Singkatan", "Maaf Ya", "Singkatan ditulis dengan huruf kecil"],
	])("is not saved with %s in %s", async (_, field, typed, sentence) => {
		await edit();
		await stage.type(field, typed);
		await stage.click("SimpanCtrl+Enter");
		await stage.sees(sentence);
		await stage.until(() => document.activeElement?.getAttribute("aria-invalid") === "true");
		expect((document.activeElement as HTMLInputElement).value).toBe(typed);
		expect(library.done).toEqual([]);
	});

	it("warns of what can be saved all the same", async () => {
		await edit();
		await stage.type("Isi balasan", "Halo {usernam} <b>");
		await stage.sees("Mungkin maksudnya {username}.");
		await stage.sees("akan tampil apa adanya");
		await stage.click("SimpanCtrl+Enter");
		await stage.until(() => saved().length === 1);
	});

	it("takes blanks at the caret", async () => {
		await edit();
		const area = await text();
		area.setSelectionRange(4, 4);
		await stage.click("Lokasi");
		await stage.until(() => area.value.startsWith("Halo{lokasi} {username}"));
		expect(area.selectionStart).toBe(12);
		expect(document.activeElement).toBe(area);
	});

	it.each([
		[
			"the newest open complaint",
			[makeComplaint({ id: "ig:1", comment: { ...makeComplaint().comment, handle: "sari" } })],
			"Halo @sari",
		],
		["an example", [], "Halo @warga_contoh"],
	])("is shown with %s, and its length", async (_, next, shown) => {
		await edit({ answers: { overview: () => ({ ok: true, value: { next } }) } });
		await stage.sees(shown);
		await stage.sees(next.length > 0 ? "Dengan aduan terbaru" : "karangan");
		await stage.type("Isi balasan", "a".repeat(281));
		await stage.sees("X 281/280");
		await stage.sees("Terlalu panjang untuk X.");
	});

	it("is marked as reviewed in one click", async () => {
		await edit();
		await stage.click("Sudah ditinjau");
		await stage.sees("Terakhir ditinjau oleh Dwi pada 18 November 2026.");
		expect(saved()[0]?.reviewed).toEqual({ at: MORNING, by: "Dwi" });
	});

	it("stays among those to be reviewed until it was", async () => {
		await open(`#balasan/${OURS.id}`, [{ ...OURS, validUntil: "2026-11-17" }]);
		await stage.click("Perlu ditinjau1");
		await stage.sees("Masa berlakunya sudah lewat.");
		await stage.click("Sudah ditinjau");
		await stage.sees("Tidak ada yang perlu ditinjau.");
		expect(saved()[0]).toEqual({ ...OURS, reviewed: { at: MORNING, by: "Dwi" } });
	});

	it("is removed, found among the removed ones, and put back", async () => {
		await edit();
		await stage.click("Hapus balasan");
		await stage.sees("Balasan ini dihapus dan tidak ditawarkan");
		expect(titles()).not.toContain("Jam buka loket");
		await stage.click("Kembalikan");
		await stage.until(() => titles().includes("Jam buka loket"));
		expect(library.newest(OURS.id)?.change).toEqual({ type: "saved", template: OURS });
	});

	it("has its history, with the difference, and earlier versions come back", async () => {
		await edit();
		library.write(OURS.id, { type: "saved", template: { ...OURS, text: "Halo {username}, kami tutup." } });
		await stage.sees("Riwayat (2 versi)");
		const marked = (tag: string) => [...stage.root.querySelectorAll(tag)].map(({ textContent }) => textContent);
		expect(marked("del")).toEqual(["buka {jam_layanan}."]);
		expect(marked("ins")).toEqual(["tutup."]);
		await stage.click("Kembalikan versi ini");
		await stage.until(() => textNow() === OURS.text);
		expect(library.versions.get(OURS.id)).toHaveLength(3);
	});

	it("is kept as a draft, over a reload too", async () => {
		await edit();
		await stage.type("Judul", "Judul baru");
		await stage.until(() => stage.desk.argsOf("saveDraft").length > 0);
		const [{ key, value }] = stage.desk.argsOf("saveDraft") as [{ key: string; value: unknown }];
		stage.end();
		stage = await deskAt(`#balasan/${OURS.id}`, {
			answers: {
				...library.answers,
				draft: (args: { key: string }) => ({ ok: true, value: args.key === key ? value : null }),
			},
		});
		await stage.sees("Belum disimpan");
		expect((await stage.find<HTMLInputElement>(".template-editor input")).value).toBe("Judul baru");
	});

	it.each([
		["Simpan dan lanjut", 1],
		["Buang perubahan", 0],
		["Simpan sebagai draf", 0],
	])("asks before it is left: %s", async (answer, saves) => {
		await edit();
		await stage.type("Judul", "Judul baru");
		(await row("terima-01")).click();
		await stage.sees('Perubahan pada "Judul baru" belum disimpan.');
		expect(location.hash).toBe(`#balasan/${OURS.id}`);
		const buttons = [...(await stage.find(".asked")).querySelectorAll("button")];
		buttons.find((button) => button.textContent === answer)?.click();
		await stage.until(() => location.hash === "#balasan/terima-01");
		expect(saved()).toHaveLength(saves);
	});

	it("asks before the rail leads away, and may be stayed with", async () => {
		await edit();
		await stage.type("Judul", "Judul baru");
		await stage.click("Direktori OPD");
		await stage.click("Tetap di sini");
		expect(location.hash).toBe(`#balasan/${OURS.id}`);
		await stage.click("Direktori OPD");
		await stage.click("Simpan sebagai draf");
		await stage.until(() => location.hash === "#direktori");
	});

	it.each([
		["Simpan tulisan saya", "punya saya", 1],
		["Pakai yang tersimpan", "punya Rina", 0],
	])("never overwrites what another screen saved: %s", async (choice, expected, saves) => {
		await edit();
		await stage.type("Isi balasan", "punya saya");
		const theirs = { ...OURS, text: "punya Rina" };
		library.versions
			.get(OURS.id)
			?.unshift({ change: { type: "saved", template: theirs }, at: MORNING + 9000, by: "Rina" });
		await stage.click("SimpanCtrl+Enter");
		await stage.sees("balasan ini sudah diubah (Rina, 18 Nov 10.00 WIB)");
		expect(library.done).toEqual([]);
		expect((await text()).value).toBe("punya saya");
		await stage.click(choice);
		await stage.until(() => textNow() === expected);
		await stage.until(() => !stage.root.textContent?.includes("sudah diubah"));
		expect(saved()).toHaveLength(saves);
	});

	it("is not marked as reviewed over what another screen saved", async () => {
		await edit();
		const theirs = { ...OURS, text: "punya Rina" };
		library.versions
			.get(OURS.id)
			?.unshift({ change: { type: "saved", template: theirs }, at: MORNING + 9000, by: "Rina" });
		await stage.click("Sudah ditinjau");
		await stage.sees("Tidak dilakukan: balasan ini baru saja diubah di layar lain.");
		await stage.until(() => textNow() === "punya Rina");
		expect(library.done).toEqual([]);
	});

	it("is not put back over what somebody saved after it", async () => {
		await edit();
		await stage.click("Sudah ditinjau");
		await stage.sees("ditandai sudah ditinjau");
		library.write(OURS.id, { type: "saved", template: { ...OURS, text: "punya Rina" } });
		await stage.click("Urungkan");
		await stage.sees("Tidak diurungkan: balasan ini sudah diubah lagi.");
		expect(saved()).toHaveLength(1);
	});

	it("keeps what was typed when it cannot be saved", async () => {
		await edit({ answers: { changeTemplate: () => ({ ok: false, code: "storage", message: "" }) } });
		await stage.type("Judul", "Judul baru");
		await stage.click("SimpanCtrl+Enter");
		await stage.sees("Data tidak dapat disimpan di komputer ini.");
		await stage.sees("Belum disimpan");
	});
});

describe("a shipped reply", () => {
	it("is changed and put back", async () => {
		await open("#balasan/terima-01", []);
		await stage.type("Judul", "Judul kami");
		await stage.click("SimpanCtrl+Enter");
		await stage.click("Kembalikan ke bawaan");
		await stage.sees('"Judul kami" kembali ke bawaan.');
		expect(titles()[0]).toBe("Terima kasih, laporan dicatat (baku)");
		await stage.click("Urungkan");
		await stage.until(() => titles()[0] === "Judul kami");
	});

	it("is removed and put back as it was shipped", async () => {
		await open("#balasan/terima-01", []);
		await stage.click("Hapus balasan");
		await stage.click("Kembalikan");
		await stage.until(() => titles()[0] === "Terima kasih, laporan dicatat (baku)");
		expect(library.done.map(({ args }) => args)).toMatchObject([
			{ change: { type: "removed" } },
			{ change: { type: "shipped" } },
		]);
	});
});

describe("a new reply", () => {
	it("gets an id of its situation, and is opened", async () => {
		await open("#balasan/baru:", []);
		await stage.click("SimpanCtrl+Enter");
		await stage.sees("Isi judulnya.");
		await stage.type("Judul", "Balasan kami");
		await stage.type("Isi balasan", "Halo {kursor}");
		await stage.click("SimpanCtrl+Enter");
		await stage.until(() => location.hash.startsWith("#balasan/penerimaan-"));
		expect(saved()[0]).toMatchObject({ title: "Balasan kami", text: "Halo {kursor}", language: "id" });
		expect(saved()[0]?.id).toMatch(/^penerimaan-[0-9a-z]{10}$/);
		await stage.until(() => titles().includes("Balasan kami"));
	});

	it.each([
		["Situasi", "Informasi layanan1", { situation: "informasi" }],
		["Bahasa", "Jawa1", { language: "jv" }],
		["OPD", "Dinas Perhubungan1", { opdId: "DISHUB" }],
	])("is begun in the open folder by %s", async (kind, folder, expected) => {
		await open("#balasan", [makeTemplate({ opdId: "DISHUB" })]);
		await stage.click(kind);
		await stage.click(folder);
		await stage.click("Balasan barun");
		await stage.type("Judul", "Baru");
		await stage.type("Isi balasan", "Halo");
		await stage.click("SimpanCtrl+Enter");
		await stage.until(() => saved().length === 1);
		expect(saved()[0]).toMatchObject(expected);
	});

	it("is made as a copy, without short name and review", async () => {
		const source = makeTemplate({ snippet: "jam", reviewed: { at: MORNING, by: "Rina" }, kinds: ["question"] });
		await open(`#balasan/${OURS.id}`, [source]);
		await stage.click("Salin sebagai balasan baru");
		await stage.until(() => location.hash === `#balasan/baru:${OURS.id}`);
		await stage.find("[aria-label='Balasan baru']");
		await stage.type("Singkatan", "/jam");
		await stage.sees("Juga dipakai: Jam buka loket.");
		await stage.type("Singkatan", "/jam2");
		await stage.click("SimpanCtrl+Enter");
		await stage.until(() => saved().length === 1);
		const { reviewed: _, ...kept } = source;
		expect(saved()[0]).toEqual({ ...kept, id: saved()[0]?.id, title: "Jam buka loket (salinan)", snippet: "jam2" });
	});
});
