// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { MORNING, makeComplaint } from "../../../factories.ts";
import type { Given } from "../fake-desk.ts";
import { makeTemplate } from "../fake-templates.ts";
import { OURS, type TemplatesStage, templatesAt } from "./templates-stage.tsx";

vi.mock("wxt/browser", () => import("../../browser-double.ts"));

let stage: TemplatesStage;
afterEach(() => stage.end());

describe("the form of a reply", () => {
	const edit = async (given: Given = {}) => {
		stage = await templatesAt(`#balasan/${OURS.id}`, [OURS], given);
		await stage.text();
	};

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
		expect(stage.library.done).toEqual([]);
	});

	it("warns of what can be saved all the same", async () => {
		await edit();
		await stage.type("Isi balasan", "Halo {usernam} <b>");
		await stage.sees("Mungkin maksudnya {username}.");
		await stage.sees("akan tampil apa adanya");
		await stage.click("SimpanCtrl+Enter");
		await stage.until(() => stage.saved().length === 1);
	});

	it("takes blanks at the caret", async () => {
		await edit();
		const area = await stage.text();
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

	it("is kept as a draft, over a reload too", async () => {
		await edit();
		await stage.type("Judul", "Judul baru");
		await stage.until(() => stage.desk.argsOf("saveDraft").length > 0);
		const [{ key, value }] = stage.desk.argsOf("saveDraft") as [{ key: string; value: unknown }];
		stage.end();
		await edit({
			answers: { draft: (args: { key: string }) => ({ ok: true, value: args.key === key ? value : null }) },
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
		(await stage.row("terima-01")).click();
		await stage.sees('Perubahan pada "Judul baru" belum disimpan.');
		expect(location.hash).toBe(`#balasan/${OURS.id}`);
		const buttons = [...(await stage.find(".asked")).querySelectorAll("button")];
		buttons.find((button) => button.textContent === answer)?.click();
		await stage.until(() => location.hash === "#balasan/terima-01");
		expect(stage.saved()).toHaveLength(saves);
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

	it("keeps what was typed when it cannot be saved", async () => {
		await edit({ answers: { changeTemplate: () => ({ ok: false, code: "storage", message: "" }) } });
		await stage.type("Judul", "Judul baru");
		await stage.click("SimpanCtrl+Enter");
		await stage.sees("Data tidak dapat disimpan di komputer ini.");
		await stage.sees("Belum disimpan");
	});
});

describe("a new reply", () => {
	it("gets an id of its situation, and is opened", async () => {
		stage = await templatesAt("#balasan/baru:", []);
		await stage.click("SimpanCtrl+Enter");
		await stage.sees("Isi judulnya.");
		await stage.type("Judul", "Balasan kami");
		await stage.type("Isi balasan", "Halo {kursor}");
		await stage.click("SimpanCtrl+Enter");
		await stage.until(() => location.hash.startsWith("#balasan/penerimaan-"));
		expect(stage.saved()[0]).toMatchObject({ title: "Balasan kami", text: "Halo {kursor}", language: "id" });
		expect(stage.saved()[0]?.id).toMatch(/^penerimaan-[0-9a-z]{10}$/);
		await stage.until(() => stage.titles().includes("Balasan kami"));
	});

	it.each([
		["Situasi", "Informasi layanan1", { situation: "informasi" }],
		["Bahasa", "Jawa1", { language: "jv" }],
		["OPD", "Dinas Perhubungan1", { opdId: "DISHUB" }],
	])("is begun in the open folder by %s", async (kind, folder, expected) => {
		stage = await templatesAt("#balasan", [makeTemplate({ opdId: "DISHUB" })]);
		await stage.click(kind);
		await stage.click(folder);
		await stage.click("Balasan barun");
		await stage.type("Judul", "Baru");
		await stage.type("Isi balasan", "Halo");
		await stage.click("SimpanCtrl+Enter");
		await stage.until(() => stage.saved().length === 1);
		expect(stage.saved()[0]).toMatchObject(expected);
	});

	it("is made as a copy, without short name and review", async () => {
		const source = makeTemplate({ snippet: "jam", reviewed: { at: MORNING, by: "Rina" }, kinds: ["question"] });
		stage = await templatesAt(`#balasan/${OURS.id}`, [source]);
		await stage.click("Salin sebagai balasan baru");
		await stage.until(() => location.hash === `#balasan/baru:${OURS.id}`);
		await stage.find("[aria-label='Balasan baru']");
		await stage.type("Singkatan", "/jam");
		await stage.sees("Juga dipakai: Jam buka loket.");
		await stage.type("Singkatan", "/jam2");
		await stage.click("SimpanCtrl+Enter");
		await stage.until(() => stage.saved().length === 1);
		const { reviewed: _, ...kept } = source;
		expect(stage.saved()[0]).toEqual({
			...kept,
			id: stage.saved()[0]?.id,
			title: "Jam buka loket (salinan)",
			snippet: "jam2",
		});
	});
});
