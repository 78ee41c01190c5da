// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { makeSettings, OTHER_OPD, OUR_OPD } from "../../factories.ts";
import { makeSeen, NOW, show } from "../fakes.ts";
import { mount, mountOn } from "./mount.ts";
import { choose, insertions } from "./replying.ts";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

describe("a comment that is not recorded", () => {
	it("is recorded with one click: aduan, our OPD, urgency sedang", async () => {
		const stage = await mountOn();
		await stage.click("Simpan");
		await stage.sees("Tercatat");
		const [args] = stage.background.callsOf("capture");
		expect(args).toMatchObject({
			comment: { id: "x:1990000000000000001", handle: "warga_contoh", postedAt: { latest: NOW - 7_200_000 } },
			classification: { messageKind: "complaint", urgency: "medium", category: null },
			opd: OUR_OPD,
			note: "",
		});
		expect(args?.action).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
	});

	it("is recorded by Ctrl+Enter from wherever the focus is", async () => {
		const stage = await mountOn();
		stage.press(document.body, "Enter", { ctrlKey: true });
		await stage.sees("Tercatat");
	});

	it("is recorded once when a reply goes into the box right after", async () => {
		const stage = await mountOn();
		const field = await choose(stage, "Minta lokasi lengkap");
		stage.press(document.body, "Enter", { ctrlKey: true });
		stage.press(field, "Enter");
		await stage.sees("Sudah Anda kirim?");
		expect(insertions(stage)).toHaveLength(1);
		expect(stage.background.callsOf("capture")).toHaveLength(1);
	});

	it("gets the focus, so that single keys work at once", async () => {
		const stage = await mountOn();
		await stage.until(() => document.activeElement?.className.includes("chosen"));
		stage.press(document.activeElement as Element, "2", { code: "Digit2" });
		await stage.until(() => stage.root.querySelector('.chip[aria-pressed="true"]')?.textContent?.includes("Dishub"));
	});

	it.each([
		{ key: "2", where: "field", more: {}, chosen: "DPUPR" },
		{ key: "2", where: "field", more: { altKey: true }, chosen: "Dishub" },
		{ key: "2", where: "page", more: { ctrlKey: true }, chosen: "DPUPR" },
	])("key $key in the $where with $more chooses $chosen", async ({ key, where, more, chosen }) => {
		const stage = await mountOn();
		const target = where === "field" ? await stage.control("Lokasi") : document.body;
		stage.press(target, key, { code: "Digit2", ...more });
		await stage.click("Simpan");
		await stage.sees("Tercatat");
		expect(stage.background.callsOf("capture")[0]?.opd.abbreviation).toBe(chosen);
	});

	it("keeps single keys off when the settings say so, and Alt+2 on", async () => {
		const stage = await mountOn(makeSeen(), { session: { settings: makeSettings({ hasSingleKeys: false }) } });
		const pressed = () => stage.root.querySelector('.chip[aria-pressed="true"]')?.textContent;
		stage.press(document.body, "2", { code: "Digit2" });
		expect(pressed()).toContain("DPUPR");
		stage.press(document.body, "2", { code: "Digit2", altKey: true });
		await stage.until(() => pressed()?.includes("Dishub"));
	});

	it("fills the topic from the category until it is typed", async () => {
		const stage = await mountOn();
		const topic = await stage.control<HTMLInputElement>("Pokok aduan");
		await stage.type("Kategori", "jala");
		stage.press(await stage.control("Kategori"), "Enter");
		await stage.until(() => topic.value === "jalan rusak");
		await stage.type("Pokok aduan", "lubang di depan pasar");
		await stage.type("Kategori", "parkir");
		stage.press(await stage.control("Kategori"), "Enter");
		await stage.sees("21/60");
		expect(topic.value).toBe("lubang di depan pasar");
	});

	it("sends suspected extortion to the Inspektorat unless an OPD was chosen", async () => {
		const stage = await mountOn();
		await stage.select("Jenis", "Dugaan pungli/penyalahgunaan wewenang (ke Inspektorat)");
		await stage.sees("Pengaduan Berkadar Pengawasan");
		await stage.click("Simpan");
		await stage.sees("Tercatat");
		expect(stage.background.callsOf("capture")[0]?.opd.id).toBe("INSPEKTORAT");
	});

	it("takes the kind chosen in the context menu", async () => {
		const stage = await mountOn(makeSeen(), { shown: { messageKind: "question" } });
		expect((await stage.control<HTMLSelectElement>("Jenis")).value).toBe("question");
	});

	it("names what could not be read, and takes what is typed instead", async () => {
		const stage = await mountOn(makeSeen({ site: "facebook", id: "fb:1", time: null, handle: null }));
		await stage.sees("Akun dan waktu komentar tidak terbaca karena tampilan Facebook berubah. Isi sendiri di bawah.");
		await stage.type("Akun", "warga.contoh");
		await stage.type("Waktu komentar", "2026-11-18T12:30");
		await stage.click("Simpan");
		await stage.sees("Tercatat");
		const at = Date.UTC(2026, 10, 18, 5, 30);
		expect(stage.background.callsOf("capture")[0]?.comment).toMatchObject({
			handle: "warga.contoh",
			postedAt: { earliest: at, latest: at },
		});
	});

	it("refuses a time that lies ahead", async () => {
		const stage = await mountOn(makeSeen({ time: null }));
		await stage.type("Waktu komentar", "2026-11-19T12:30");
		await stage.sees("Waktu ini belum terjadi.");
		await stage.click("Simpan");
		await stage.sees("Tercatat");
		expect(stage.background.callsOf("capture")[0]?.comment.postedAt).toBeNull();
	});

	it("can be corrected in every field", async () => {
		const stage = await mountOn();
		await stage.click("Betulkan isian komentar");
		await stage.type("Isi komentar", "jalan berlubang");
		await stage.type("Nama warga", "");
		await stage.click("Simpan");
		await stage.sees("Tercatat");
		expect(stage.background.callsOf("capture")[0]?.comment).toMatchObject({ text: "jalan berlubang", author: null });
	});

	it("follows a new reading of the same comment, except where it was corrected", async () => {
		const stage = await mountOn(makeSeen({ text: "jln dpn pasar …", isTruncated: true }));
		await stage.click("Betulkan isian komentar");
		await stage.type("Nama warga", "Bu Contoh");
		await stage.sees("Bu Contoh");
		stage.port.send(show(makeSeen({ text: "jln dpn pasar contoh bolong2" })));
		await stage.sees("jln dpn pasar contoh bolong2");
		await stage.click("Simpan");
		await stage.sees("Tercatat");
		expect(stage.background.callsOf("capture")[0]?.comment).toMatchObject({
			text: "jln dpn pasar contoh bolong2",
			author: "Bu Contoh",
		});
	});

	it("is not offered for recording when nobody can say whether it is recorded", async () => {
		const stage = await mount();
		stage.background.fail("complaint", "internal");
		await stage.until(() => stage.root.querySelector(".counts"));
		stage.port.send(show(makeSeen()));
		await stage.sees("Coba lagi");
		expect(stage.root.querySelector("form.form")).toBeNull();
	});

	it("leaves the focus on the complaint that it became", async () => {
		const stage = await mountOn();
		(await stage.control("Simpan")).focus();
		await stage.click("Simpan");
		await stage.sees("Riwayat");
		await stage.until(() => document.activeElement?.className.includes("chosen"));
	});

	it("gives the keyboard back to the page on Escape, when nothing else is open", async () => {
		const stage = await mountOn();
		await stage.type("Cari OPD lain", "dis");
		await stage.sees("Dinas Perhubungan");
		stage.press(await stage.control("Cari OPD lain"), "Escape");
		expect(stage.port.posted).not.toContainEqual({ type: "blur" });
		stage.press(document.body, "Escape");
		expect(stage.port.posted).toContainEqual({ type: "blur" });
	});

	it("says what failed, keeps the form, and retries with the same action id", async () => {
		const stage = await mountOn();
		await stage.type("Lokasi", "depan pasar");
		stage.background.fail("capture", "storage");
		await stage.click("Simpan");
		await stage.sees("Tidak ada yang tercatat");
		expect((await stage.control<HTMLInputElement>("Lokasi")).value).toBe("depan pasar");
		stage.background.fail("capture", null);
		await stage.click("Simpan");
		await stage.sees("Tercatat");
		const [first, second] = stage.background.callsOf("capture");
		expect(second).toEqual(first);
	});

	it("takes a new action id when the form was changed after the failure", async () => {
		const stage = await mountOn();
		stage.background.fail("capture", "internal");
		await stage.click("Simpan");
		await stage.sees("Coba lagi");
		await stage.type("Lokasi", "depan pasar");
		await stage.click("Simpan");
		await stage.until(() => stage.background.callsOf("capture").length === 2);
		const [first, second] = stage.background.callsOf("capture");
		expect(second?.action).not.toBe(first?.action);
	});

	it("is ticked off with one click, and brought back by Urungkan", async () => {
		const stage = await mountOn();
		await stage.click("hinaan");
		await stage.sees("Tidak perlu dicatat: hinaan");
		await stage.until(() => stage.root.querySelector(".toast button"));
		stage.root.querySelector<HTMLElement>(".toast button")?.click();
		await stage.control("Simpan");
	});

	it("can be recorded after it was ticked off", async () => {
		const stage = await mountOn();
		await stage.click("obrolan");
		await stage.click("Catat sebagai aduan");
		await stage.click("Simpan");
		await stage.sees("Tercatat");
	});

	it("is a form again after the recording was undone, with what was typed, and a complaint again after that was undone", async () => {
		const stage = await mountOn();
		const pressUndo = async () =>
			(await stage.until(() => stage.root.querySelector<HTMLElement>(".toast button"))).click();
		await stage.type("Lokasi", "depan pasar");
		await stage.click("Simpan");
		await stage.sees("Tercatat");
		await pressUndo();
		await stage.sees("Diurungkan");
		await stage.sees("Kembalikan");
		expect((await stage.control<HTMLInputElement>("Lokasi")).value).toBe("depan pasar");
		await pressUndo();
		await stage.sees("Riwayat");
	});
});

describe("the draft of the form", () => {
	it("is kept while typing, restored, and discarded on saving", async () => {
		const stage = await mountOn();
		await stage.type("Lokasi", "depan pasar");
		await stage.until(() => stage.background.drafts.size === 1);
		expect(stage.background.drafts.get("x:1990000000000000001")).toMatchObject({ location: "depan pasar" });
		await stage.click("Simpan");
		await stage.until(() => stage.background.drafts.size === 0);
	});

	it("is stored at once when another comment is opened, and comes back with the first", async () => {
		const stage = await mountOn();
		await stage.type("Lokasi", "depan pasar");
		await stage.until(() => stage.root.querySelector("form"));
		const other = makeSeen({ id: "x:2", handle: "budi_contoh" });
		stage.port.send(show(other));
		await stage.sees("@budi_contoh");
		expect((await stage.control<HTMLInputElement>("Lokasi")).value).toBe("");
		stage.port.send(show(makeSeen()));
		await stage.until(() => lokasi(stage.root) === "depan pasar");
	});

	it.each([
		{ what: "a broken draft", value: { location: 5 } },
		{ what: "a draft of another version", value: { lokasi: "x" } },
	])("$what is left alone", async ({ value }) => {
		const stage = await mount();
		stage.background.drafts.set("x:1990000000000000001", value);
		await stage.until(() => stage.root.querySelector(".counts"));
		stage.port.send(show(makeSeen()));
		expect((await stage.control<HTMLInputElement>("Lokasi")).value).toBe("");
	});
});

describe("choosing an OPD by type-ahead", () => {
	it.each(["dishub", "perhubungan", "dinas perh"])("finds %s", async (typed) => {
		const stage = await mountOn(makeSeen({ text: "min", mentions: [] }));
		await stage.type("Cari OPD lain", typed);
		await stage.sees("Dinas Perhubungan");
		stage.press(await stage.control("Cari OPD lain"), "Enter");
		await stage.click("Simpan");
		await stage.sees("Tercatat");
		expect(stage.background.callsOf("capture")[0]?.opd).toEqual(OTHER_OPD);
	});
});

function lokasi(root: HTMLElement): string | undefined {
	const label = [...root.querySelectorAll("label")].find((candidate) => candidate.textContent === "Lokasi");
	return (label?.control as HTMLInputElement | null)?.value;
}
