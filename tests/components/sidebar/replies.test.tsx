// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { INSERT_TIMEOUT_MS } from "../../../components/sidebar/usePage.ts";
import type { InsertOutcome } from "../../../lib/messages/panel.ts";
import { makeSeen, makeView, show } from "../fakes.ts";
import type { Stage } from "../stage.tsx";
import { mount, mountOn, mountRecorded } from "./mount.ts";

vi.mock("wxt/browser", () => import("../browser-double.ts"));
afterEach(() => vi.unstubAllGlobals());

const ID = "x:1990000000000000001";

/** Chooses *Minta lokasi lengkap*, which asks for nothing. */
async function choose(stage: Stage): Promise<HTMLElement> {
	await stage.type("Cari balasan", "minta lokasi lengkap");
	await stage.sees("mohon dibantu lokasi lengkapnya");
	return stage.control("Cari balasan");
}

/** Chooses *Terima kasih, laporan dicatat (pendek/X)*, which asks for a promise; it is for another OPD. */
async function chooseWithPromise(stage: Stage): Promise<HTMLElement> {
	await stage.click("2Dishub");
	await stage.type("Cari balasan", "pendek laporan");
	await stage.sees("Janji memberi kabar");
	return stage.control("Cari balasan");
}

const insertions = (stage: Stage) => stage.port.posted.filter((message) => message.type === "insert");

describe("Sisipkan", () => {
	it("puts the filled text into the box, with and without the mention, and asks whether it was sent", async () => {
		const stage = await mountRecorded();
		stage.press(await choose(stage), "Enter");
		await stage.sees("Sudah Anda kirim?");
		await stage.sees("Teks sudah ada di kotak balasan. Periksa, lalu kirim sendiri.");
		const [message] = insertions(stage);
		expect(message?.commentId).toBe(ID);
		expect(message?.text).toContain("Kak @warga_contoh");
		expect(message?.textWithoutMention).not.toContain("@warga_contoh");
		expect(message?.text).not.toMatch(/[{}]/);
		expect(stage.background.callsOf("inserted")[0]).toMatchObject({
			id: ID,
			templateId: "detail-01",
			text: message?.text,
			reply: "acknowledgement",
		});
		expect(stage.background.callsOf("reply")).toEqual([]);
	});

	it("records a comment first that is not recorded", async () => {
		const stage = await mountOn();
		await stage.type("Lokasi", "depan pasar");
		stage.press(await choose(stage), "Enter");
		await stage.sees("Sudah Anda kirim?");
		expect(stage.background.callsOf("capture")[0]?.classification.location).toBe("depan pasar");
		expect(stage.background.calls.map(({ name }) => name).filter((name) => /capture|inserted/.test(name))).toEqual([
			"capture",
			"inserted",
		]);
	});

	it("inserts nothing when the comment could not be recorded", async () => {
		const stage = await mountOn();
		stage.background.fail("capture", "storage");
		stage.press(await choose(stage), "Enter");
		await stage.sees("jadi balasan belum disisipkan");
		expect(insertions(stage)).toEqual([]);
	});

	it("does not insert a text with a gap, and gives the first gap the focus", async () => {
		const stage = await mountOn();
		stage.press(await chooseWithPromise(stage), "Enter");
		await stage.until(() => document.activeElement?.getAttribute("type") === "date");
		expect(insertions(stage)).toEqual([]);
		await stage.click("besok pukul 12.00 WIB");
		await stage.sees("paling lambat besok pukul 12.00 WIB");
		await stage.click("Sisipkan");
		await stage.until(() => insertions(stage).length === 1);
	});

	it("inserts once when pressed twice", async () => {
		const stage = await mountRecorded();
		const field = await choose(stage);
		stage.press(field, "Enter");
		stage.press(field, "Enter");
		await stage.sees("Sudah Anda kirim?");
		expect(insertions(stage)).toHaveLength(1);
	});

	it.each<[Exclude<InsertOutcome["state"], "inserted">, string]>([
		["noBox", "Kotak balasan tidak ditemukan."],
		["wrongTarget", "milik komentar lain"],
		["restricted", "tidak dapat dibalas"],
		["refused", "Situs menolak"],
		["partial", "hanya masuk sebagian"],
		["vanished", "tertutup sebelum"],
		["readonly", "terkunci"],
		["gone", "tidak ada lagi di halaman"],
	])("says so when the page answers %s, and shows the text when the clipboard refuses", async (state, says) => {
		const stage = await mountRecorded(makeSeen(), { outcome: { state } });
		stage.press(await choose(stage), "Enter");
		await stage.sees(says);
		await stage.sees("Tekan Ctrl+C untuk menyalin");
		const field = await stage.control<HTMLTextAreaElement>("Tekan Ctrl+C");
		expect(field.value).toBe(insertions(stage)[0]?.text);
		expect(stage.root.textContent).not.toContain("Teks sudah disalin");
		expect(stage.background.callsOf("inserted")).toEqual([]);
		expect(stage.root.textContent).not.toContain("Sudah Anda kirim?");
	});

	it.each([
		["to be pasted", "noBox", "Teks sudah disalin. Tempel di kotak balasan dengan Ctrl+V."],
		["and speaks of no box where there is none", "gone", "Teks sudah disalin. Salin lagi"],
	] as const)("copies when the clipboard allows it, %s", async (_, state, says) => {
		const writeText = vi.fn(async () => {});
		vi.stubGlobal("navigator", { clipboard: { writeText } });
		const stage = await mountRecorded(makeSeen(), { outcome: { state } });
		stage.press(await choose(stage), "Enter");
		await stage.sees(says);
		expect(writeText).toHaveBeenCalledWith(insertions(stage)[0]?.text);
	});

	it("declares a reply that was pasted by hand", async () => {
		const stage = await mountRecorded(makeSeen(), { outcome: { state: "noBox" } });
		stage.press(await choose(stage), "Enter");
		await stage.click("Sudah saya kirim, catat");
		await stage.sees("Dicatat sudah ditanggapi");
		expect(stage.background.callsOf("reply")[0]).toMatchObject({ source: "declared", templateId: "detail-01" });
	});

	it("does not wait for ever for a page that is gone", async () => {
		const stage = await mountRecorded(makeSeen(), { outcome: null });
		const field = await choose(stage);
		vi.useFakeTimers();
		stage.press(field, "Enter");
		await vi.advanceTimersByTimeAsync(INSERT_TIMEOUT_MS + 1000);
		vi.useRealTimers();
		await stage.sees("Halaman tidak menjawab.");
	});

	it("says so when the insertion cannot be remembered", async () => {
		const stage = await mountRecorded();
		stage.background.fail("inserted", "storage");
		stage.press(await choose(stage), "Enter");
		await stage.sees("Tanggap tidak dapat mengingatnya");
	});
});

describe("Sudah Anda kirim?", () => {
	async function inserted(): Promise<Stage> {
		const stage = await mountRecorded();
		stage.press(await choose(stage), "Enter");
		await stage.sees("Sudah Anda kirim?");
		return stage;
	}

	it("Sudah, catat records a confirmed answer with the text", async () => {
		const stage = await inserted();
		const [waiting] = stage.background.pending.values();
		await stage.click("tanggapan lengkap");
		await stage.click("Sudah, catat");
		await stage.sees("dipastikan terkirim oleh petugas");
		expect(stage.background.callsOf("reply")[0]).toMatchObject({
			reply: "substantive",
			source: "confirmed",
			at: null,
			insertedAt: waiting?.insertedAt,
			templateId: "detail-01",
			text: insertions(stage)[0]?.text,
		});
		expect(stage.root.textContent).not.toContain("Sudah Anda kirim?");
		await stage.until(() => !stage.root.textContent?.includes("kirim sendiri"));
	});

	it("Enter outside fields confirms", async () => {
		const stage = await inserted();
		stage.press(await stage.control("Cari balasan"), "Enter");
		stage.press(document.body, "Enter");
		await stage.sees("dipastikan terkirim");
		expect(stage.background.callsOf("reply")).toHaveLength(1);
	});

	it("Belum leaves it unconfirmed, and asks again when it is opened again", async () => {
		const stage = await inserted();
		await stage.click("Belum");
		await stage.sees("Belum dipastikan terkirim.");
		expect(stage.background.pending.size).toBe(1);
		stage.port.send(show(makeSeen({ id: "x:2" })));
		await stage.control("Simpan");
		stage.port.send(show(makeSeen()));
		await stage.sees("Sudah, catat");
	});

	it("Batal forgets it", async () => {
		const stage = await inserted();
		await stage.click("Batal");
		await stage.sees("Balasan itu tidak dicatat");
		expect(stage.background.pending.size).toBe(0);
		expect(stage.background.callsOf("reply")).toEqual([]);
		await stage.until(() => !stage.root.textContent?.includes("Sudah Anda kirim?"));
	});
});

describe("choosing a reply", () => {
	it("goes to the search with / outside fields only", async () => {
		const stage = await mountOn();
		const search = await stage.control("Cari balasan");
		stage.press(await stage.control("Lokasi"), "/");
		expect(document.activeElement).not.toBe(search);
		stage.press(document.body, "/");
		expect(document.activeElement).toBe(search);
	});

	it("moves with the arrows and previews what is chosen", async () => {
		const stage = await mountOn();
		const search = await stage.control("Cari balasan");
		search.focus();
		const active = () => stage.root.querySelector('.template[aria-selected="true"]')?.textContent;
		const first = await stage.until(active);
		stage.press(search, "ArrowDown");
		await stage.until(() => active() !== first);
		stage.press(search, "ArrowUp");
		await stage.until(() => active() === first);
	});

	it("follows the form: a question is never answered 'aduan sudah kami catat'", async () => {
		const stage = await mountOn();
		await stage.select("Jenis", "Pertanyaan");
		await stage.sees("Permintaan Informasi");
		const titles = await stage.until(() => {
			const shown = [...stage.root.querySelectorAll(".template")].map((option) => option.textContent);
			return shown.length > 3 && shown;
		});
		expect(titles.join("\n")).not.toMatch(/dicatat/i);
	});

	it("offers only to copy when the comment is not on this page", async () => {
		const stage = await mount();
		await stage.until(() => stage.root.querySelector(".counts"));
		stage.port.send({ type: "page", view: makeView([makeSeen()]) });
		stage.port.send(show(makeSeen()));
		await stage.click("Simpan");
		await stage.sees("Riwayat");
		stage.port.send({ type: "page", view: makeView([]) });
		stage.port.send(show(makeSeen({ id: "x:2" })));
		await stage.control("Simpan");
		// Chosen from the queue.
		const next = await stage.until(() => stage.root.querySelector<HTMLElement>(".queue-row"));
		next.click();
		await stage.sees("Riwayat");
		await choose(stage);
		await stage.sees("Komentarnya tidak ada di halaman ini.");
		expect(stage.root.textContent).not.toContain("SisipkanEnter");
	});
});
