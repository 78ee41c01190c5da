import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Entry } from "../../lib/complaint/entry.ts";
import { writeEntriesFile } from "../../lib/report/entries-file.ts";
import { HOUR, makeEntry, makeId, OTHER_OPD, OUR_OPD } from "../factories.ts";
import type { Session, Tab } from "./harness/session.ts";
import { record } from "./record.ts";
import { launchConfigured } from "./story.ts";

const IMPORTED = 45;
const CAPTURED = 15;

/** A file of another PC: of each three one is long overdue and with another OPD. */
function otherPc(now: number): string {
	const entries: Entry[] = [];
	for (let index = 0; index < IMPORTED; index++) {
		const isLate = index % 3 === 0;
		const at = now - (isLate ? 90 : 1) * HOUR + index * 1000;
		const base = { subject: `x:${5000 + index}`, action: makeId(), at, recordedAt: at, device: "pc-lain", by: "Rina" };
		const next = () => ({ ...base, order: at + entries.length, seq: entries.length + 1 });
		const words = { text: `lampu jalan padam ${index}`, handle: `warga_${index}` };
		entries.push(makeEntry("captured", { ...next(), site: "x", words }));
		entries.push(makeEntry("classified", { ...next(), words: { topic: "lampu jalan", location: "Gang Melati" } }));
		entries.push(makeEntry("assigned", { ...next(), opd: isLate ? OTHER_OPD : OUR_OPD }));
	}
	const agency = { regency: "Kabupaten Contoh", opd: OUR_OPD };
	return writeEntriesFile({ purpose: "handover", madeAt: now, agency, device: "pc-lain", clock: "24 jam", entries });
}

const capture = (desk: Tab, index: number) =>
	record(
		desk,
		{
			...{ id: `ig:${7000 + index}`, site: "instagram", postedAt: null },
			...{ text: `air keruh di RT ${index}`, author: null, handle: null },
		},
		{ messageKind: "question", category: "air", topic: "air" },
	);

describe("the queue with sixty complaints", () => {
	let session: Session;
	let desk: Tab;
	const count = (wanted: number) =>
		desk.waitFor((rows: number) => document.querySelector("table")?.getAttribute("aria-rowcount") === `${rows + 1}`, {
			arg: wanted,
		});
	/** Waits until the row of that number has the focus, as a screen reader counts rows: the head is the first. */
	const focusOn = (row: number) =>
		desk.waitFor(
			(wanted: number) =>
				document.activeElement?.hasAttribute("data-complaint") &&
				document.activeElement.closest("tr")?.getAttribute("aria-rowindex") === `${wanted}`,
			{ arg: row },
		);

	beforeAll(async () => {
		session = await launchConfigured();
		desk = await session.desk("#laporan");
		for (let index = 0; index < CAPTURED; index++) await capture(desk, index);
		const path = join(session.profileDir, "serah-terima.json");
		writeFileSync(path, otherPc(Date.now()));
		await desk.waitFor("text=Impor berkas");
		await desk.upload("input[type=file]", path);
		await desk.waitFor("text*=catatan baru");
		await desk.click("text=Masukkan");
		await desk.waitFor("text*=sudah dimasukkan");
		await desk.click("text=Antrean");
		await count(IMPORTED + CAPTURED);
	});
	afterAll(() => session?.close());

	it("filters by number, menu and words, and *back* takes each back", async () => {
		await desk.click("text=lewat tenggat");
		await count(15);
		await desk.click("text*=Semua terbuka");
		await count(60);
		await desk.click("fieldset >> text=Kanal");
		await desk.click("label=Instagram15");
		await count(15);
		await desk.back();
		await count(60);
		await desk.press("/");
		await desk.waitFor(() => document.activeElement?.matches("input[type=search]"));
		await desk.type("melati lampu");
		await count(45);
		await desk.click("fieldset >> text=OPD");
		await desk.click("label=Dishub15");
		await count(15);
		// A search without a state finds what is closed, too.
		await desk.click(".filter-chips >> text*=Belum ditanggapi");
		await desk.waitFor(() => location.hash.startsWith("#antrean/unanswered&opd=DISHUB&q="));
	});

	it("saves the filter as a view that is there after a reload", async () => {
		await desk.click("text=Tampilan tersimpan");
		await desk.fill("label=Nama tampilan", "Lampu Dishub");
		await desk.click("text=Simpan saringan ini");
		await desk.waitFor("text*=disimpan");
		await desk.goto(`${session.origin}/desk.html#antrean`);
		await desk.reload();
		await count(60);
		await desk.click("text=Tampilan tersimpan");
		await desk.click("text=Lampu Dishub");
		await count(15);
	});

	it("closes all that fit with a reason, and brings them back", async () => {
		await desk.click("thead input");
		await desk.click("text=Tutup…");
		await desk.fill("label=Alasan", "sudah ditangani bersama");
		await desk.click("text=Terapkan pada 15 aduan");
		await desk.waitFor("text=15 aduan ditutup.");
		await desk.waitFor("text*=Tidak ada aduan");
		await desk.click("text=Urungkan");
		await desk.waitFor("text=Semua sudah diurungkan.");
		await count(15);
	});

	it("is worked with the keyboard alone", async () => {
		await desk.click("text=Hapus saringan");
		await desk.click(".filter-chips >> text*=Semua terbuka");
		await count(60);
		await desk.click("text=Antrean");
		await desk.press("j");
		await focusOn(2);
		await desk.press("j");
		await desk.press("j");
		await desk.press("k");
		await focusOn(3);
		await desk.press("x");
		await desk.waitFor("text=1 aduan dipilih");
		await desk.press("n");
		await desk.waitFor(() => document.activeElement?.matches("textarea, input:not([type=checkbox])"));
		await desk.type("dicek petugas");
		await desk.press("Control+Enter");
		await desk.waitFor("text=Catatan ditambahkan pada 1 aduan.");
		await focusOn(3);
		await desk.press("Enter");
		await desk.waitFor("text=Rincian aduan");
		await desk.waitFor("text*=dicek petugas");
		await desk.press("Escape");
		await desk.waitUntilGone("text=Rincian aduan");
		await focusOn(3);
		await desk.press("End");
		await focusOn(61);
		await desk.press("k");
		await focusOn(60);
		await desk.press("?");
		await desk.waitFor("text=aduan berikutnya, sebelumnya");
	});

	it("nothing failed and nothing was asked of the network", async () => {
		expect(await session.errors()).toEqual([]);
		expect(await session.refused()).toEqual([]);
	});
});
