// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { HOUR, makeComplaint, makeEntry, OTHER_OPD, OUR_OPD } from "../../factories.ts";
import { makeSeen, makeView, NOW, show } from "../fakes.ts";
import type { Stage } from "../stage.tsx";
import { mount, mountOn } from "./mount.ts";
import { makeLine, makeSighting, REGISTERED } from "./told.ts";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

const SESSION = { session: { settings: REGISTERED } };
const citizen = makeSeen();

async function marked(line = makeLine(), comments = [citizen, line]): Promise<Stage> {
	const stage = await mount(SESSION);
	await stage.until(() => stage.root.querySelector(".counts"));
	stage.port.send(show(line));
	stage.port.send({ type: "page", view: makeView(comments) });
	return stage;
}
const chips = ({ root }: Stage) => [...root.querySelectorAll(".chip")].map((chip) => chip.textContent);

describe("a leader's disposition", () => {
	it("marked on the page: the form is for the citizen's comment above it", async () => {
		const stage = await marked();
		await stage.sees("Disposisi Bupati Contoh kepada Dishub");
		await stage.sees("jln dpn pasar contoh");
		expect(chips(stage).slice(0, 2)).toEqual(["1Dishubdisposisi pimpinan", "2DPUPRkami"]);
		expect((await stage.control<HTMLSelectElement>("Urgensi")).value).toBe("high");
		await stage.click("Lihat tulisannya");
		expect(stage.port.posted).toContainEqual({ type: "jump", commentId: "x:90" });
		await stage.click("Simpan");
		await stage.sees("Tercatat");
		expect(stage.background.callsOf("capture")[0]).toMatchObject({
			...{ comment: { id: citizen.id, handle: "warga_contoh" }, opd: OTHER_OPD },
			classification: { urgency: "high" },
		});
	});

	it("stays with the citizen's comment when the site takes it off the page", async () => {
		const stage = await marked();
		await stage.sees("Disposisi Bupati Contoh kepada Dishub");
		stage.port.send({ type: "page", view: makeView([makeLine()], { side: "left" }) });
		await stage.control("Pindahkan ke kanan");
		expect(stage.root.textContent).toContain("jln dpn pasar contoh");
		expect(stage.root.textContent).toContain("Disposisi Bupati Contoh kepada Dishub");
	});

	it("marked where the citizen's comment is not shown: says so", async () => {
		const stage = await marked(makeLine({ parentId: "x:77" }), [makeLine({ parentId: "x:77" })]);
		await stage.sees("Komentar warga yang dimaksud tidak tampak");
	});

	it("comes first among the replies, to the citizen, by the leader's name", async () => {
		const stage = await marked();
		await stage.sees("Disposisi Bupati Contoh");
		expect((await stage.until(() => stage.root.querySelector(".template"))).textContent).toBe(
			"Disposisi dari akun kepala daerah",
		);
		stage.root.querySelector<HTMLElement>(".template")?.click();
		await stage.sees(/@warga_contoh\. Menindaklanjuti arahan Bupati Contoh, .* petugas Dinas Perhubungan/);
	});

	it("was seen on another visit: shown on the citizen's comment, with its address", async () => {
		const stage = await mount(SESSION);
		await stage.until(() => stage.root.querySelector(".counts"));
		stage.background.dispositions = [makeSighting()];
		stage.port.send(show(citizen));
		await stage.sees("Disposisi Wakil Bupati Contoh kepada DPUPR");
		const link = await stage.control<HTMLAnchorElement>("Lihat tulisannya");
		expect(link.href).toBe("https://x.com/wabup_contoh/status/91");
		expect(stage.background.callsOf("dispositions")).toEqual([{ id: citizen.id }]);
	});

	it("does not replace what the admin chose before", async () => {
		const stage = await mountOn(citizen, SESSION);
		await stage.select("Urgensi", "Rendah");
		stage.port.send({ type: "page", view: makeView([citizen, makeLine()]) });
		await stage.sees("Disposisi Bupati Contoh kepada Dishub");
		expect((await stage.control<HTMLSelectElement>("Urgensi")).value).toBe("low");
	});

	it.each<[string, Partial<Complaint>, boolean]>([
		["another OPD has it", { opd: OUR_OPD }, true],
		["its OPD has it", { opd: OTHER_OPD }, false],
		["closed", { status: { type: "closed", outcome: "handled", at: NOW, isWithoutAnswer: false } }, false],
	])("on a recorded complaint, %s", async (_, overrides, canFollow) => {
		const stage = await mount(SESSION);
		await stage.until(() => stage.root.querySelector(".counts"));
		const disposition = { opd: OTHER_OPD, leader: "Bupati Contoh", at: NOW - HOUR, permalink: null };
		const complaint = makeComplaint({ id: citizen.id, disposition, ...overrides });
		stage.background.detail = { complaint, entries: [], pending: null, action: null, masked: [] };
		stage.port.send(show(citizen));
		await stage.sees("Disposisi Bupati Contoh kepada Dishub · 18 Nov 12.00 WIB");
		expect(stage.root.textContent?.includes("Ganti OPD ke Dishub")).toBe(canFollow);
		if (!canFollow) return;
		await stage.click("Ganti OPD ke Dishub");
		await stage.until(() => stage.background.callsOf("assign").length === 1);
		expect(stage.background.callsOf("assign")[0]).toMatchObject({ opd: OTHER_OPD, reason: "Disposisi Bupati Contoh" });
	});
});

describe("what was recorded before", () => {
	const open = [makeComplaint({ id: "x:21", topic: "lampu mati" }), makeComplaint({ id: "x:22" })];
	const place = [makeComplaint({ id: "x:23", capturedAt: NOW - 6 * 24 * HOUR })];

	it("says nothing where there is nothing", async () => {
		const stage = await mountOn();
		await stage.until(() => stage.background.callsOf("history").length > 0);
		expect(stage.root.querySelector(".known-before")).toBeNull();
	});

	it("tells what the citizen has open and what was reported of the place, and shows it", async () => {
		const stage = await mount();
		stage.background.history = { open, place };
		await stage.until(() => stage.root.querySelector(".counts"));
		stage.port.send(show(citizen));
		await stage.sees("Warga ini masih punya 2 aduan terbuka");
		await stage.sees("Lokasi ini pernah dilaporkan 1 kali, terakhir 12 Nov");
		expect(stage.background.callsOf("history")[0]).toEqual({
			...{ site: "x", handle: "warga_contoh", location: "", except: citizen.id },
		});
		expect([...stage.root.querySelectorAll(".known-before .row")].map((row) => row.textContent)).toEqual([
			expect.stringContaining("lampu mati"),
			...[expect.stringContaining("jalan rusak"), expect.stringContaining("6 hari lalu")],
		]);
		stage.root.querySelector<HTMLElement>(".known-before .row")?.click();
		await stage.until(() => stage.background.callsOf("complaint").some(({ id }) => id === "x:21"));
	});

	it("asks again when the place was typed, once its typing pauses", async () => {
		const stage = await mountOn();
		await stage.until(() => stage.background.callsOf("history").length > 0);
		const before = stage.background.callsOf("history").length;
		for (const text of ["d", "depan p", "depan pasar"]) await stage.type("Lokasi", text);
		await stage.until(() => stage.background.callsOf("history").length > before);
		expect(
			stage.background
				.callsOf("history")
				.slice(before)
				.map(({ location }) => location),
		).toEqual(["depan pasar"]);
	});

	it("is offered where complaints are merged", async () => {
		const stage = await mountOn();
		stage.background.history = { open, place };
		await stage.click("Simpan");
		await stage.click("Gabung ke nomor lain…");
		await stage.click(`${open[0]?.number} · lampu mati`);
		await stage.click("Gabungkan");
		await stage.until(() => stage.background.callsOf("merge").length === 1);
		expect(stage.background.callsOf("merge")[0]).toMatchObject({ id: citizen.id, into: "x:21" });
	});
});

describe("where the fields of a comment come from", () => {
	const rules = { author: 1, handle: 1, text: 1, time: 2, permalink: 1, post: 1 };
	const told = ({ root }: Stage) =>
		[...root.querySelectorAll(".origin")].map((line) => [...line.children].map((part) => part.textContent).join(": "));

	it("is said field by field", async () => {
		const time = { earliest: NOW - 2 * HOUR + 1, latest: NOW - HOUR };
		const { handle: _, ...read } = rules;
		const stage = await mountOn(makeSeen({ role: "comment", rules: read, time, handle: null }));
		expect(told(stage)).toEqual([
			...["nama: cara ke-1", "akun: tidak terbaca, isi sendiri", "isi: cara ke-1"],
			...["waktu: cara ke-2 (cadangan), dari umur ± 1 jam", "tautan: cara ke-1", "unggahan: cara ke-1"],
		]);
		await stage.click("Betulkan isian komentar");
		await stage.type("Nama warga", "Bu Contoh");
		await stage.until(() => told(stage)[0] === "nama: diisi petugas");
		await stage.click("Simpan");
		await stage.sees("Tercatat");
		expect(stage.background.callsOf("capture")[0]?.comment.reading).toEqual({
			...{ isTruncated: false, isTranslated: false, pageKind: "x/status" },
			rules: { text: 1, time: 2, permalink: 1, post: 1 },
		});
	});

	it("is said of a recorded one, by its log", async () => {
		const stage = await mount();
		await stage.until(() => stage.root.querySelector(".counts"));
		const complaint = makeComplaint({ id: citizen.id, channel: "x", isTruncated: true, isTranslated: true });
		const entries = [makeEntry("captured", { rules }), makeEntry("corrected", { field: "handle" })];
		stage.background.detail = { complaint, entries, pending: null, action: null, masked: [] };
		stage.port.send(show(citizen));
		await stage.sees("Terpotong saat dicatat.");
		await stage.sees("Terjemahan otomatis, bukan kata-kata warga sendiri.");
		expect(told(stage)).toContain("akun: diisi petugas");
		expect(told(stage)).toContain("waktu: cara ke-2 (cadangan)");
	});

	it("says how a complaint entered by hand came", async () => {
		const stage = await mount();
		await stage.until(() => stage.root.querySelector(".counts"));
		const complaint = makeComplaint({ id: citizen.id, channel: "manual", intake: "phone" });
		stage.background.detail = { complaint, entries: [], pending: null, action: null, masked: [] };
		stage.port.send(show(citizen));
		await stage.sees("Saluran: Telepon");
		expect(told(stage)).toEqual([]);
	});

	it.each([
		{ flags: { isTruncated: true }, says: "Terpotong. Teks lengkap diambil bila Anda membukanya di halaman." },
		{ flags: { isTranslated: true }, says: "Terjemahan otomatis." },
		{ flags: { isElided: true }, says: "Tautan dalam isi dipendekkan oleh situs." },
	])("$says", async ({ flags, says }) => {
		const stage = await mountOn(makeSeen(flags));
		await stage.sees(says);
		await stage.click("Betulkan isian komentar");
		await stage.type("Isi komentar", "jalan rusak di depan pasar");
		await stage.until(() => !stage.root.textContent?.includes(says));
	});

	it("follows the page: the full text is taken when it shows it, and kept when it folds it up", async () => {
		const cut = makeSeen({ text: "jln dpn pasar …", isTruncated: true });
		const stage = await mountOn(cut);
		await stage.type("Lokasi", "depan pasar");
		stage.port.send({ type: "page", view: makeView([makeSeen({ text: "jln dpn pasar contoh rusak parah" })]) });
		await stage.sees("rusak parah");
		stage.port.send({ type: "page", view: makeView([cut]) });
		await stage.click("Simpan");
		await stage.sees("Tercatat");
		expect(stage.background.callsOf("capture")[0]?.comment).toMatchObject({
			text: "jln dpn pasar contoh rusak parah",
			reading: { isTruncated: false },
		});
	});
});
