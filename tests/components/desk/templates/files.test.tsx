// @vitest-environment jsdom
import axe from "axe-core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readTemplateFile } from "../../../../components/desk/templates/files/template-file.ts";
import { versionKey } from "../../../../lib/complaint/template/library.ts";
import type { Template } from "../../../../lib/complaint/template/template.ts";
import type { ArgsOf } from "../../../../lib/messages/contract.ts";
import { fakeLibrary, makeTemplate, SHIPPED } from "../fake-templates.ts";
import { type DeskStage, deskAt } from "../stage.tsx";

vi.mock("wxt/browser", () => import("../../browser-double.ts"));

let stage: DeskStage;
afterEach(() => stage.end());

const OURS = makeTemplate();
const sent = (name: "saveTemplates" | "unsaveTemplates") =>
	stage.desk.argsOf(name).map((args) => (args as { templates: Template[] }).templates);
const json = (templates: readonly object[]) =>
	new File([JSON.stringify({ format: "tanggap-templates", version: 1, templates })], "tetangga.json");

async function openFiles(answers = {}): Promise<ReturnType<typeof fakeLibrary>> {
	const library = fakeLibrary([OURS]);
	const saveTemplates = ({ templates, bases }: ArgsOf<"saveTemplates">) => {
		const basisOf = new Map(bases);
		const behind = templates.filter(({ id }) => versionKey(library.newest(id) ?? null) !== (basisOf.get(id) ?? ""));
		if (behind.length > 0) return { ok: true, value: behind.map(({ id }) => id) };
		for (const template of templates) library.write(template.id, { type: "saved", template });
		return { ok: true, value: [] };
	};
	stage = await deskAt("#balasan", {
		answers: {
			...library.answers,
			saveTemplates,
			unsaveTemplates: () => ({ ok: true, value: [] }),
			...answers,
		} as never,
	});
	await stage.click("Berkas");
	return library;
}
const bring = (file: File) => stage.chooseFile("Pilih berkas balasan", file);
const numbers = () =>
	[...stage.root.querySelectorAll(".preview-counts li")].map((item) => item.textContent?.trim()).join(", ");

describe("a file of replies", () => {
	it("is shown before anything is saved, saved in one message, and taken back by Urungkan", async () => {
		await openFiles();
		const fresh = makeTemplate({ id: "tetangga-1", title: "Dari tetangga", text: "Halo {nomer_aduan}" });
		await bring(json([{ ...OURS, title: "Jam loket" }, fresh, SHIPPED[0] ?? {}, { ...fresh, text: "{" }]));
		await stage.sees("2 kesalahan. Balasan ini tidak ikut dimasukkan");
		expect(numbers()).toBe("1 baru, 1 berubah, 1 tetap, 1 ditolak");
		await stage.sees("berubah: Judul");
		await stage.sees("Balasan ke-4, isian Isi balasan: Ada kurung kurawal yang tidak berpasangan");
		await stage.sees("Balasan ke-4, isian Kode balasan: sudah ada di berkas ini (nomor 2)");
		await stage.sees("Mungkin maksudnya {nomor_aduan}");
		expect(sent("saveTemplates")).toEqual([]);
		const { violations } = await axe.run(stage.root, { rules: { "color-contrast": { enabled: false } } });
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
		await stage.click("Masukkan 2 balasan");
		await stage.sees("Balasan dimasukkan: 1 baru, 1 berubah.");
		const saved = [{ ...OURS, title: "Jam loket" }, fresh];
		expect(sent("saveTemplates")).toEqual([saved]);
		await stage.click("Urungkan");
		await stage.sees("Pustaka balasan kembali seperti sebelum berkas dimasukkan.");
		expect(sent("unsaveTemplates")).toEqual([saved]);
	});

	it("is shown again, and nothing is saved, when a reply was changed meanwhile on another screen", async () => {
		const library = await openFiles();
		await bring(json([{ ...OURS, title: "Jam loket" }, makeTemplate({ id: "b", title: "B" })]));
		await stage.sees("berubah: Judul");
		library.write(OURS.id, { type: "saved", template: { ...OURS, text: "Kami buka pukul 8." } });
		await stage.click("Masukkan 2 balasan");
		await stage.sees("Belum ada yang dimasukkan: “Jam loket” diubah di layar lain");
		await stage.sees("berubah: Judul, Isi balasan");
		expect(library.newest("b")).toBeUndefined();
		await stage.click("Masukkan 2 balasan");
		await stage.sees("Balasan dimasukkan: 1 baru, 1 berubah.");
		expect(library.newest(OURS.id)?.change).toMatchObject({ template: { title: "Jam loket", text: OURS.text } });
	});

	it("with nothing new changes nothing", async () => {
		await openFiles();
		await bring(json([OURS, ...SHIPPED]));
		await stage.sees("Semua balasan di berkas ini sudah sama");
		expect(stage.root.textContent).not.toContain("Masukkan 4");
		await stage.click("Batal");
		await stage.until(() => !stage.root.textContent?.includes("sudah sama"));
		expect(sent("saveTemplates")).toEqual([]);
	});

	it("stays on the screen when it could not be saved", async () => {
		await openFiles({ saveTemplates: () => ({ ok: false, code: "storage", message: "" }) });
		await bring(json([makeTemplate({ id: "b", title: "B" })]));
		await stage.click("Masukkan 1 balasan");
		await stage.until(() => stage.root.querySelector(".template-files > .banner-danger"));
		expect(numbers()).toBe("1 baru, 0 berubah, 0 tetap");
	});

	it.each<[string, File, string]>([
		["a backup", new File(['{"format": "tanggap"}'], "cadangan.json"), "bukan berkas balasan. Cadangan dipulihkan"],
		[
			"another table",
			new File(["Nama OPD;Jenis\nA;dinas\n"], "opd.csv"),
			"tidak ditemukan: Judul, Situasi, Isi balasan.",
		],
		["a picture", new File([new Uint8Array([137, 80, 0, 71])], "foto.png"), "Ini bukan tabel"],
		["too large", new File([new Uint8Array(10 * 1024 * 1024 + 1)], "besar.json"), "paling besar 10 MB"],
	])("says why it cannot be read: %s", async (_, file, said) => {
		await openFiles();
		await bring(file);
		await stage.sees(`${file.name} tidak dimasukkan.`);
		await stage.sees(said);
	});
});

it("all replies are downloaded, or those that the list shows, in three formats that can be read again", async () => {
	await openFiles();
	for (const format of ["Unduh XLSX", "Unduh CSV", "Unduh JSON"]) await stage.click(format);
	await stage.type("Cari balasan", "loket");
	const choice = await stage.until(() =>
		[...stage.root.querySelectorAll("label")].find(({ textContent }) => textContent === "Yang tampil di daftar (1)"),
	);
	choice.click();
	await stage.click("Unduh JSON");
	const ids = [];
	for (const { name, content } of stage.desk.files) {
		const read = readTemplateFile(new Uint8Array(await content.arrayBuffer()), "Asia/Jakarta");
		ids.push([name, read.ok && read.rows.map(({ value }) => value.id).length]);
	}
	expect(ids).toEqual([
		["balasan-siap-pakai.xlsx", 4],
		["balasan-siap-pakai.csv", 4],
		["balasan-siap-pakai.json", 4],
		["balasan-siap-pakai.json", 1],
	]);
});
