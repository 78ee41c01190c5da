// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { complaintNumber } from "../../../lib/complaint/ids.ts";
import { HOUR, makeEntry, OTHER_OPD } from "../../factories.ts";
import { announce } from "../browser-double.ts";
import { makeSeen, makeView, NOW, show } from "../fakes.ts";
import type { Stage } from "../stage.tsx";
import { mountOn, mountRecorded } from "./mount.ts";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

const ID = "x:1990000000000000001";

/** What a step does on the screen, what it asks of the background, what it says. */
interface Step {
	name: string;
	does: (stage: Stage) => Promise<void>;
	asks: Parameters<Stage["background"]["callsOf"]>[0];
	with: object;
	says: string;
}

const STEPS: Step[] = [
	{
		name: "Sudah ditanggapi, now",
		does: async (stage) => {
			await stage.click("Sudah ditanggapi…");
			await stage.click("Simpan");
		},
		asks: "reply",
		with: { reply: "acknowledgement", source: "declared", at: null, text: null },
		says: "menurut keterangan petugas",
	},
	{
		name: "Sudah ditanggapi, lengkap at another time",
		does: async (stage) => {
			await stage.click("Sudah ditanggapi…");
			await stage.click("tanggapan lengkap");
			await stage.click("waktu lain");
			await stage.type("Ditanggapi pada", "2026-11-18T12:30");
			await stage.click("Simpan");
		},
		asks: "reply",
		with: { reply: "substantive", source: "declared", at: Date.UTC(2026, 10, 18, 5, 30) },
		says: "Ditanggapi: tanggapan lengkap",
	},
	{
		name: "Ganti OPD",
		does: async (stage) => {
			await stage.click("Ganti OPD (salah");
			await stage.click("1Dishub");
			await stage.type("Alasan", "urusan lampu");
			await stage.click("Ganti OPD");
		},
		asks: "assign",
		with: { opd: OTHER_OPD, reason: "urusan lampu" },
		says: "OPD diganti menjadi Dishub",
	},
	{
		name: "Tunggu data warga",
		does: async (stage) => {
			await stage.click("Tunggu data warga…");
			await stage.type("Data yang ditunggu", "alamat lengkap");
			await stage.click("Simpan");
		},
		asks: "pause",
		with: { reason: "alamat lengkap" },
		says: "menunggu sejak",
	},
	{
		name: "Catatan",
		does: async (stage) => {
			await stage.click("Catatan…");
			await stage.type("Catatan (tidak", "sudah ke bidang");
			stage.press(await stage.control("Catatan (tidak"), "Enter", { ctrlKey: true });
		},
		asks: "note",
		with: { note: "sudah ke bidang" },
		says: "Catatan disimpan",
	},
	{
		name: "Selesai",
		does: async (stage) => {
			await stage.click("Selesai…");
			await stage.sees("tanpa tanggapan");
			await stage.type("Hasil", "ditambal");
			await stage.click("Tutup aduan");
		},
		asks: "close",
		with: { outcome: "handled", reason: "ditambal" },
		says: "ditutup: selesai ditangani",
	},
	{
		name: "Tutup tanpa tindak lanjut",
		does: async (stage) => {
			await stage.click("Tutup tanpa");
			await stage.click("ganda");
			await stage.click("Tutup aduan");
		},
		asks: "close",
		with: { outcome: "duplicate", reason: "" },
		says: "Ditutup: ganda",
	},
	{
		name: "Ubah rincian",
		does: async (stage) => {
			await stage.click("Ubah rincian…");
			await stage.select("Jenis", "Apresiasi");
			await stage.type("Lokasi", "alun-alun");
			await stage.click("Simpan");
		},
		asks: "classify",
		with: { classification: { messageKind: "appreciation", location: "alun-alun" } },
		says: "tanpa tenggat",
	},
	{
		name: "a correction of the comment",
		does: async (stage) => {
			await stage.click("Betulkan isian komentar");
			await stage.type("Akun", "warga_lain");
			await stage.click("Simpan");
		},
		asks: "correct",
		with: { field: "handle", value: "warga_lain", postedAt: null },
		says: "@warga_lain",
	},
];

describe("a recorded complaint", () => {
	it("shows its number, state and time left", async () => {
		const stage = await mountRecorded();
		await stage.sees(complaintNumber(ID));
		await stage.sees("dalam tenggat");
		await stage.sees("sisa 22 jam");
	});

	it.each(STEPS)("$name", async ({ does, asks, with: args, says }) => {
		const stage = await mountRecorded();
		await does(stage);
		await stage.sees(says);
		const calls = stage.background.callsOf(asks);
		expect(calls).toHaveLength(1);
		expect(calls[0]).toMatchObject({ id: ID, ...args });
	});

	it.each(STEPS)("$name can be undone, and brought back from the history", async ({ does, asks }) => {
		const stage = await mountRecorded();
		await does(stage);
		await stage.until(() => stage.background.callsOf(asks).length === 1);
		const { action } = stage.background.callsOf(asks)[0] as { action: string };
		// The recording's own offer may still stand there.
		const offer = await stage.until(() => {
			const toast = stage.root.querySelector(".toast");
			return !toast?.textContent?.startsWith("Tercatat") && toast?.querySelector("button");
		});
		offer.click();
		await stage.sees("diurungkan");
		expect(stage.background.callsOf("undo")[0]).toMatchObject({ id: ID, undoes: action });
		await stage.click("Kembalikan");
		await stage.until(() => stage.background.callsOf("undo").length === 2);
		expect(stage.background.callsOf("undo")[1]?.undoes).toBe(stage.background.callsOf("undo")[0]?.action);
	});

	it.each(STEPS)("$name says so when it fails, and changes nothing", async ({ does, asks }) => {
		const stage = await mountRecorded();
		stage.background.fail(asks, "storage");
		await does(stage);
		await stage.sees("Tidak ada yang tercatat");
		expect(stage.background.log).toHaveLength(3);
	});

	it.each([
		["of a day", 59 * HOUR - 1, "Janji kabar: Jumat, 20 November"],
		["of an hour", 6 * HOUR, "Janji kabar: Rabu, 18 November pukul 19.00 WIB"],
		["that is past", -HOUR, "Janji kabar: Rabu, 18 November pukul 12.00 WIB (lewat)"],
	])("shows a promise %s", async (_, fromNow, says) => {
		const stage = await mountRecorded();
		const promised = { remindAt: NOW - HOUR, dueAt: NOW + fromNow };
		stage.background.log.push(makeEntry("replied", { subject: ID, at: NOW - HOUR, promised }));
		announce([ID]);
		await stage.until(() =>
			[...stage.root.querySelectorAll(".summary p")].some(({ textContent }) => textContent === says),
		);
	});

	it("waits for the citizen and ends the wait", async () => {
		const stage = await mountRecorded();
		await stage.click("Tunggu data warga…");
		await stage.sees("Tenggat akan berhenti selama menunggu.");
		await stage.click("Simpan");
		await stage.click("Berhenti menunggu");
		await stage.sees("Tenggat berjalan lagi");
		expect(stage.background.callsOf("resume")).toHaveLength(1);
	});

	it("is closed and opened again", async () => {
		const stage = await mountRecorded();
		await stage.click("Selesai…");
		await stage.click("Tutup aduan");
		await stage.click("Buka kembali…");
		await stage.click("Buka kembali");
		await stage.sees("Aduan dibuka kembali");
		await stage.control("Selesai…");
	});

	it("offers the time of our reply where it was read, and declares its words", async () => {
		const ownReply = makeSeen({
			id: "x:9",
			handle: "dpupr_contoh",
			text: "Terima kasih laporannya",
			time: { earliest: NOW - HOUR, latest: NOW - HOUR },
			permalink: "https://x.com/dpupr_contoh/status/9",
			parentId: ID,
		});
		const stage = await mountRecorded();
		stage.port.send({ type: "page", view: makeView([makeSeen(), ownReply]) });
		await stage.click("Sudah ditanggapi…");
		await stage.sees("waktu balasan kami di halaman ini");
		await stage.click("Simpan");
		await stage.sees("Ditanggapi: tanggapan awal");
		expect(stage.background.callsOf("reply")[0]).toMatchObject({
			at: NOW - HOUR,
			text: "Terima kasih laporannya",
			permalink: "https://x.com/dpupr_contoh/status/9",
		});
	});

	it("does not take an answer from before the comment", async () => {
		const stage = await mountRecorded();
		await stage.click("Sudah ditanggapi…");
		await stage.click("waktu lain");
		await stage.type("Ditanggapi pada", "2026-11-18T09:00");
		await stage.sees("Waktu ini sebelum komentarnya ditulis.");
		expect((await stage.control<HTMLButtonElement>("Simpan")).disabled).toBe(true);
	});

	it("is merged only into a number that was found and shown", async () => {
		const stage = await mountRecorded();
		const other = makeSeen({ id: "x:2", text: "lubang yang sama di depan pasar" });
		stage.port.send(show(other));
		await stage.click("Simpan");
		await stage.sees(complaintNumber("x:2"));
		stage.port.send(show(makeSeen()));
		await stage.sees(complaintNumber(ID));
		await stage.click("Gabung ke");
		for (const [typed, says] of [
			["7K4Q", "Ini bukan nomor aduan"],
			[complaintNumber(ID), "Ini nomor aduan yang sedang dibuka"],
			["0000-0000", "Nomor 0000-0000 tidak ada di komputer ini"],
		] as const) {
			await stage.type("Nomor aduan lain", typed);
			await stage.click("Cari");
			await stage.sees(says);
		}
		await stage.type("Nomor aduan lain", complaintNumber("x:2").toLowerCase().replace("-", ""));
		await stage.click("Cari");
		await stage.sees("lubang yang sama di depan pasar");
		expect(stage.background.callsOf("merge")).toHaveLength(0);
		await stage.click("Gabungkan");
		await stage.until(() => stage.background.callsOf("merge")[0]);
		expect(stage.background.callsOf("merge")[0]).toMatchObject({ id: ID, into: "x:2" });
	});

	it("closes a form on Escape and gives its button the focus", async () => {
		const stage = await mountRecorded();
		await stage.click("Catatan…");
		const field = await stage.control("Catatan (tidak");
		await stage.until(() => document.activeElement === field);
		stage.press(field, "Escape");
		await stage.until(() => document.activeElement?.textContent === "Catatan…");
		expect(stage.root.querySelector(".inline-form")).toBeNull();
	});

	it("says what was masked and puts the privacy reply first", async () => {
		const stage = await mountOn();
		stage.background.masked = ["nik", "phone"];
		await stage.click("Simpan");
		await stage.sees("NIK/KK dan nomor telepon disamarkan sebelum disimpan.");
		await stage.sees("Sembunyikan komentar itu");
		expect(stage.root.querySelector(".template")?.textContent).toBe("Jangan cantumkan NIK/KK/nomor HP");
	});
});
