// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { HOUR, makeComplaint, makeSettings } from "../../factories.ts";
import { announce } from "../browser-double.ts";
import { makeSeen, makeView, NOW, show } from "../fakes.ts";
import { makeOverview } from "../fakes-queue.ts";
import { mount, mountOn, mountRecorded } from "./mount.ts";

vi.mock("wxt/browser", () => import("../browser-double.ts"));
afterEach(() => vi.unstubAllGlobals());

describe("the sidebar without a comment", () => {
	it("tells the page that it is ready, and the admin what to do", async () => {
		const stage = await mount();
		await stage.sees("Pilih komentar warga");
		expect(stage.port.posted).toEqual([{ type: "ready" }]);
	});

	it("before the first run says so and opens the desk there", async () => {
		const stage = await mount({ session: { settings: null } });
		await stage.click("Mulai menyiapkan");
		expect(stage.background.callsOf("openDesk")).toEqual([{ hash: "#mulai" }]);
		await stage.click("Tutup Tanggap");
		expect(stage.port.posted).toContainEqual({ type: "close" });
	});

	it.each([
		{ what: "the database cannot be opened", session: { settings: null, storageFault: "storage" } },
		{ what: "it broke later", session: { storageFault: "storage" } },
	])("shows one red line and no action when $what", async ({ session }) => {
		const stage = await mount({ session });
		await stage.sees("Data tidak dapat disimpan di komputer ini.");
		stage.port.send(show(makeSeen()));
		await new Promise((resolve) => setTimeout(resolve, 50));
		expect(stage.root.querySelector("[role=alert]")?.textContent).toContain("Tidak ada yang tercatat");
		expect(stage.root.querySelector("form")).toBeNull();
	});

	it("follows the look of the site and the language of the settings", async () => {
		const stage = await mount({ session: { settings: makeSettings({ language: "en" }) } });
		await stage.sees("Choose a citizen's comment");
		stage.port.send({ type: "page", view: makeView([], { look: "dark" }) });
		await stage.until(() => document.documentElement.dataset.look === "dark");
		expect(document.documentElement.lang).toBe("en");
	});

	it("says that a newer program has written the data, and that nothing was lost", async () => {
		const stage = await mount({ session: { settings: null, storageFault: "VersionError" } });
		await stage.sees("ditulis oleh versi yang lebih baru");
		await stage.sees("Perbarui Tanggap di halaman ekstensi");
	});

	it("says at the next key that an update has cut it off, and no longer once it is answered", async () => {
		const stage = await mountOn();
		// All that is asked while a place is typed: one answer would mean that somebody is left who answers.
		const fail = (code: "disconnected" | null) => {
			for (const name of ["findRoads", "history", "saveDraft"] as const) stage.background.fail(name, code);
		};
		fail("disconnected");
		await stage.type("Lokasi", "depan pasar");
		await stage.sees("Muat ulang halaman ini");
		fail(null);
		await stage.type("Lokasi", "depan pasar lama");
		await stage.until(() => !stage.root.textContent?.includes("Muat ulang halaman ini"));
	});

	it("keeps what was typed when the extension was updated, and asks for a reload", async () => {
		const stage = await mountOn();
		await stage.type("Lokasi", "depan pasar");
		stage.port.send({ type: "stale" });
		await stage.sees("Muat ulang halaman ini");
		expect((await stage.control<HTMLInputElement>("Lokasi")).value).toBe("depan pasar");
	});
});

describe("the header", () => {
	it("counts what is late for its follow-up as late, but not as unanswered", async () => {
		const stage = await mount();
		stage.background.overview = makeOverview({ overdue: 2, followUpOverdue: 1, soon: 3 });
		announce(null);
		await stage.control("3 lewat tenggat");
		await stage.sees("Belum ditanggapi 5 · 2 lewat tenggat");
	});

	it.each([
		["Pindahkan ke kiri", { type: "dock", side: "left" }],
		["Kecilkan", { type: "collapse" }],
		["Tutup Tanggap", { type: "close" }],
	])("%s", async (name, message) => {
		const stage = await mount();
		await stage.click(name);
		expect(stage.port.posted).toContainEqual(message);
	});

	it("moves to the side where it does not stand", async () => {
		const stage = await mount();
		await stage.control("Pindahkan ke kiri");
		stage.port.send({ type: "page", view: makeView([], { side: "left" }) });
		await stage.click("Pindahkan ke kanan");
		expect(stage.port.posted).toContainEqual({ type: "dock", side: "right" });
	});

	it("changes the officer with one click, or takes another name", async () => {
		const stage = await mount();
		await stage.click("Petugas: Dwi");
		await stage.click("Rina");
		await stage.sees("Petugas sekarang: Rina");
		announce(null);
		await stage.click("Petugas: Rina");
		await stage.type("Nama lain", "Agus ");
		await stage.click("Pakai nama ini");
		await stage.until(() => stage.background.callsOf("setOfficer").length === 2);
		expect(stage.background.callsOf("setOfficer")).toEqual([{ officer: "Rina" }, { officer: "Agus" }]);
	});

	it("names the officer whose day it is by the roster", async () => {
		const roster = { isOn: true, weekly: Array<string>(7).fill("Rina"), exceptions: [] };
		const stage = await mount({ session: { settings: makeSettings({ roster }) } });
		await stage.click("Petugas: Dwi");
		await stage.sees("Piket hari ini: Rina");
	});

	it("does not claim that the officer changed when that failed", async () => {
		const stage = await mount();
		stage.background.fail("setOfficer", "storage");
		await stage.click("Petugas: Dwi");
		await stage.click("Rina");
		await stage.sees("Tidak ada yang tercatat");
		await stage.control("Petugas: Dwi");
	});

	it("copies the lines for the head with all counts, also when few complaints were sent along", async () => {
		const writeText = vi.fn(async (_: string) => {});
		vi.stubGlobal("navigator", { clipboard: { writeText } });
		const stage = await mount();
		const late = makeComplaint({ capturedAt: NOW - 26 * HOUR, topic: "jembatan rusak" });
		stage.background.overview = makeOverview({ overdue: 5, soon: 3, onTrack: 6, oldestAt: NOW - 26 * HOUR });
		stage.background.queue = [late];
		announce(null);
		await stage.sees("Belum ditanggapi 14 · 5 lewat tenggat");
		await stage.click("Salin untuk pimpinan");
		await stage.sees("Tersalin");
		const text = writeText.mock.calls[0]?.[0] ?? "";
		expect(text).toContain("14");
		expect(text).toContain("jembatan rusak");
		expect(text).toMatch(/4 .*lain/);
	});
});

describe("Di halaman ini", () => {
	it("lists citizens' comments, jumps to one and shows it", async () => {
		const stage = await mountRecorded();
		const comments = [
			makeSeen({ id: "x:2", handle: "budi_contoh" }),
			makeSeen(),
			makeSeen({ id: "x:3", handle: "dpupr_contoh" }),
		];
		stage.port.send({ type: "page", view: makeView(comments) });
		await stage.sees("1 dari 2 komentar ditangani");
		const rows = [...stage.root.querySelectorAll<HTMLElement>('[aria-label="Di halaman ini"] .row')];
		expect(rows.map((row) => row.textContent?.match(/@\w+/)?.[0])).toEqual(["@warga_contoh", "@budi_contoh"]);
		rows[1]?.click();
		expect(stage.port.posted).toContainEqual({ type: "jump", commentId: "x:2" });
		await stage.control("Simpan");
	});

	it.each([
		{ health: { state: "ok", fields: [], report: "r" } as const, says: /Halaman terbaca$/, canCopy: false },
		{
			health: { state: "partial", fields: ["time", "handle"], report: "r" } as const,
			says: /terbaca sebagian \(tidak terbaca: akun dan waktu\)/,
			canCopy: true,
		},
		{ health: { state: "changed", fields: [], report: "r" } as const, says: /Tampilan situs berubah/, canCopy: true },
	])("says how well the page is read: $health.state", async ({ health, says, canCopy }) => {
		const stage = await mount();
		await stage.sees("Pilih komentar");
		stage.port.send({ type: "page", view: makeView([], { health: { ...health, fields: [...health.fields] } }) });
		const line = await stage.until(() => stage.root.querySelector(".health"));
		expect(line.querySelector("summary")?.textContent).toMatch(says);
		expect(line.querySelector("button") !== null).toBe(canCopy);
	});

	it("asks again for what changed elsewhere, and not for what does not concern it", async () => {
		const stage = await mountRecorded();
		const asked = () => stage.background.callsOf("complaint").length;
		const before = asked();
		announce(["x:other"]);
		await new Promise((resolve) => setTimeout(resolve, 30));
		expect(asked()).toBe(before);
		announce(["x:1990000000000000001"]);
		await stage.until(() => asked() === before + 1);
	});
});
