// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Entry } from "../../../lib/complaint/entry.ts";
import type { HandedAnswer } from "../../../lib/complaint/kept-answer.ts";
import { writeEntriesFile } from "../../../lib/report/entries-file.ts";
import { readEntriesFile } from "../../../lib/report/read-entries-file.ts";
import { HOUR, MORNING, makeComplaint, makeEntry, makeSettings, OUR_OPD } from "../../factories.ts";
import type { Given } from "./fake-desk.ts";
import { type DeskStage, deskAt } from "./stage.tsx";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

let stage: DeskStage;
afterEach(() => stage.end());

const DOCUMENT = { id: "d1", name: "settings", order: MORNING, value: makeSettings() };

function fileOf(
	purpose: "weekly" | "handover" | "backup",
	entries: Entry[],
	name = "pupr.json",
	answers?: HandedAnswer[],
): File {
	const agency = { regency: "Kabupaten Contoh", opd: OUR_OPD };
	const documents = purpose === "backup" ? { documents: [DOCUMENT] } : {};
	const text = writeEntriesFile({
		purpose,
		madeAt: MORNING,
		agency,
		device: "d",
		clock: "24 jam",
		entries,
		...documents,
		...(answers && { answers }),
	});
	return new File([text], name, { type: "application/json" });
}

const outcome = { added: 2, known: 1, complaints: 2, ahead: 0 };
const answers: Given["answers"] = { commitImport: () => ({ ok: true, value: outcome }) };

describe("import", () => {
	const known = makeEntry("captured", { subject: "x:1" });
	const fresh = [makeEntry("captured", { subject: "x:2" }), makeEntry("noted", { subject: "x:2" })];

	it("says what is new before, takes it in one piece, and says what came in", async () => {
		stage = await deskAt("#laporan", { entries: [known], answers });
		await stage.chooseFile("Pilih berkas …", fileOf("handover", [known, ...fresh]));
		await stage.sees("2 catatan baru");
		await stage.sees("1 catatan sudah ada");
		await stage.sees("2 aduan di dalamnya");
		expect(stage.desk.argsOf("stageImport")).toEqual([]);
		await stage.click("Masukkan");
		await stage.sees("pupr.json sudah dimasukkan: 2 catatan baru pada 2 aduan, 1 catatan sudah ada.");
		expect(stage.desk.argsOf("stageImport")).toMatchObject([{ entries: [known, ...fresh], documents: [] }]);
		expect(stage.desk.argsOf("commitImport")).toMatchObject([{ mode: "add", entryCount: 3 }]);
	});

	it("hands a large file over in chunks of 500", async () => {
		const many = Array.from({ length: 1201 }, (_, index) => makeEntry("captured", { subject: `x:${index}` }));
		stage = await deskAt("#laporan", { answers });
		await stage.chooseFile("Pilih berkas …", fileOf("weekly", many));
		await stage.click("Masukkan");
		await stage.sees("sudah dimasukkan");
		const staged = stage.desk.argsOf("stageImport") as { importId: string; entries: Entry[] }[];
		expect(staged.map(({ entries }) => entries.length)).toEqual([500, 500, 201]);
		expect(new Set(staged.map(({ importId }) => importId)).size).toBe(1);
	});

	it("refuses a broken file whole, naming file, place and reason", async () => {
		const broken = { ...fresh[1], at: "kemarin" } as unknown as Entry;
		stage = await deskAt("#laporan");
		await stage.chooseFile("Pilih berkas …", fileOf("handover", [known, broken]));
		await stage.sees(
			"Berkas pupr.json tidak dapat dibaca: isian waktu pada catatan ke-2 salah. Tidak ada yang dimasukkan. Minta pengirim mengekspor ulang.",
		);
		expect(stage.desk.argsOf("stageImport")).toEqual([]);
	});

	it("another machine's settings do not come in with its backup", async () => {
		stage = await deskAt("#laporan", { answers });
		await stage.chooseFile("Pilih berkas …", fileOf("backup", fresh));
		await stage.click("Masukkan");
		await stage.sees("sudah dimasukkan");
		expect(stage.desk.argsOf("stageImport")).toMatchObject([{ documents: [] }]);
	});

	it("discards what was handed over when the background refuses", async () => {
		const refused = { ok: false, code: "import-incomplete", message: "" } as const;
		stage = await deskAt("#laporan", { answers: { commitImport: () => refused } });
		await stage.chooseFile("Pilih berkas …", fileOf("handover", fresh));
		await stage.click("Masukkan");
		await stage.sees("Berkas belum terkirim lengkap. Tidak ada yang dimasukkan.");
		expect(stage.desk.argsOf("discardImport")).toHaveLength(1);
	});

	it("hands over what OPDs answered, also when all records are known already", async () => {
		const opdAnswers = [{ id: "x:1", text: "Sudah ditambal", from: "Dishub", receivedAt: MORNING }];
		stage = await deskAt("#laporan", { entries: [known], answers });
		await stage.chooseFile("Pilih berkas …", fileOf("handover", [known], "pupr.json", opdAnswers));
		await stage.sees("1 jawaban OPD yang belum disampaikan kepada warga");
		await stage.click("Masukkan");
		await stage.sees("sudah dimasukkan");
		const names = stage.desk.asked.map(({ name }) => name);
		expect(names.indexOf("takeAnswers")).toBeGreaterThan(names.indexOf("commitImport"));
		expect(stage.desk.argsOf("takeAnswers")).toEqual([{ answers: opdAnswers }]);
	});

	it("has nothing to do for a file that is known already", async () => {
		stage = await deskAt("#laporan", { entries: [known] });
		await stage.chooseFile("Pilih berkas …", fileOf("handover", [known]));
		await stage.sees("Semua catatan di berkas ini sudah ada.");
		expect(stage.root.textContent).not.toContain("Masukkan");
	});
});

describe("handover", () => {
	it("holds open complaints of any week and what was touched since the last one, and warns", async () => {
		const open = makeComplaint({ id: "x:1" });
		const entries = [
			makeEntry("captured", { subject: "x:1", recordedAt: MORNING - 900 * HOUR }),
			makeEntry("closed", { subject: "x:2", recordedAt: MORNING - HOUR }),
			makeEntry("closed", { subject: "x:3", recordedAt: MORNING - 50 * HOUR }),
		];
		const lastExportAt = async () => MORNING - 24 * HOUR;
		const opdAnswers = [{ id: "x:1", text: "Sudah ditambal", from: "Dishub", receivedAt: MORNING }];
		const keptAnswers = () => ({ ok: true, value: opdAnswers }) as const;
		stage = await deskAt("#laporan", {
			...{ complaints: [open], entries, data: { lastExportAt } },
			answers: { keptAnswers },
		});
		await stage.sees("Berkas ini memuat nama akun dan tulisan warga.");
		await stage.click("Unduh berkas serah terima");
		await stage.sees("diunduh.");
		const reading = await readEntriesFile("f", (await stage.desk.files[0]?.content.text()) ?? "");
		expect(reading.ok && reading.file.entries.map(({ subject }) => subject)).toEqual(["x:1", "x:2"]);
		expect(reading.ok && reading.file.answers).toEqual(opdAnswers);
		expect(stage.desk.argsOf("recordExport")).toMatchObject([{ report: "handover", week: null }]);
	});
});

describe("backup and restore", () => {
	const kept = makeEntry("captured", { subject: "x:1" });
	const later = makeEntry("captured", { subject: "x:2" });
	const note = makeEntry("exported", { subject: "agency" });
	const here: Given = {
		complaints: [makeComplaint({ id: "x:1" }), makeComplaint({ id: "x:2" })],
		entries: [kept, later, note],
		documents: [DOCUMENT],
	};

	it("a backup holds the whole log and the documents", async () => {
		stage = await deskAt("#pengaturan", here);
		await stage.click("Unduh cadangan");
		await stage.sees("diunduh.");
		const reading = await readEntriesFile("f", (await stage.desk.files[0]?.content.text()) ?? "");
		expect(reading.ok && reading.file.entries).toHaveLength(3);
		expect(reading.ok && reading.file.documents).toEqual([DOCUMENT]);
		expect(stage.desk.argsOf("recordExport")).toMatchObject([{ report: "backup" }]);
	});

	it("a restore says what will change, keeps the present state as a file, then replaces everything", async () => {
		stage = await deskAt("#pengaturan", { ...here, answers });
		await stage.chooseFile("Pilih cadangan …", fileOf("backup", [kept], "cadangan.json"));
		await stage.find(".restore-table");
		const cells = [...stage.root.querySelectorAll(".restore-table tbody tr")].map((row) =>
			[...row.children].map((cell) => cell.textContent),
		);
		expect(cells).toEqual([
			["Aduan", "2", "1"],
			["Catatan", "3", "1"],
			["Versi pengaturan", "1", "1"],
		]);
		await stage.sees("1 catatan di komputer ini tidak ada di cadangan itu");
		expect(stage.desk.files).toEqual([]);

		await stage.click("Unduh keadaan sekarang, lalu pulihkan");
		await stage.sees("Data dipulihkan dari cadangan.json.");
		const present = await readEntriesFile("f", (await stage.desk.files[0]?.content.text()) ?? "");
		expect(present.ok && present.file.entries).toHaveLength(3);
		expect(stage.desk.argsOf("stageImport")).toMatchObject([{ entries: [kept], documents: [DOCUMENT] }]);
		expect(stage.desk.argsOf("commitImport")).toMatchObject([{ mode: "replace", entryCount: 1 }]);
	});

	it("changes nothing when the present state cannot be kept", async () => {
		const documents = vi.fn(async () => [DOCUMENT]);
		stage = await deskAt("#pengaturan", { ...here, answers, data: { documents } });
		await stage.chooseFile("Pilih cadangan …", fileOf("backup", [kept]));
		await stage.find(".restore-table");
		documents.mockRejectedValue(new Error("closed"));
		await stage.click("Unduh keadaan sekarang, lalu pulihkan");
		await stage.until(() => stage.root.querySelector(".restore .banner-danger"));
		expect(stage.desk.argsOf("stageImport")).toEqual([]);
	});

	it("a file that is no backup cannot be restored", async () => {
		stage = await deskAt("#pengaturan", here);
		await stage.chooseFile("Pilih cadangan …", fileOf("handover", [kept]));
		await stage.sees("Berkas pupr.json bukan cadangan penuh. Tidak ada yang diubah.");
	});

	it("is asked for after seven days, on the screens of daily work", async () => {
		stage = await deskAt("#antrean", { session: { lastBackupAt: MORNING - 9 * 24 * HOUR } });
		await stage.sees("Cadangan terakhir dibuat 9 hari lalu.");
	});
});
