import { describe, expect, it } from "vitest";
import type { Settings } from "../../lib/complaint/settings.ts";
import { figuresOf } from "../../lib/report/figures.ts";
import { weeklyWorkbook } from "../../lib/report/xlsx.ts";
import { HOUR, MORNING, makeAnswer, makeComplaint, makeSettings, OTHER_OPD, OUR_OPD } from "../factories.ts";
import { HOSTILE_TEXTS } from "./hostile.ts";
import { parseXml, readTable, readWorkbook, unzip } from "./read-workbook.ts";
import { makeReport, makeWeek, WEEK } from "./week-of-complaints.ts";

/** Strict parsing of a large sheet is slow on a busy machine. */
const PATIENCE = 60_000;

const read = (report = makeReport(), language: "id" | "en" = "id") => readWorkbook(weeklyWorkbook(report, language));
const sheetOf = (name: string, report = makeReport()) => read(report).find((sheet) => sheet.name === name);

describe("the workbook", () => {
	it("has its sheets in order, named in both languages within Excel's rules", () => {
		expect(read().map(({ name }) => name)).toEqual([
			"Rekap",
			"Log Aduan",
			"Susulan",
			"Per OPD",
			"Per Kanal",
			"Belum Ditanggapi",
			"Akun",
			"Definisi",
		]);
		for (const { name } of read(makeReport(), "en")) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
	});

	it("is the same, byte for byte, for the same report", () => {
		const complaints = makeWeek();
		const make = () => weeklyWorkbook(makeReport({ complaints }), "id");
		expect(make()).toEqual(make());
		expect(weeklyWorkbook(makeReport({ complaints, now: MORNING }), "id")).not.toEqual(make());
	});

	it("repeats, freezes and filters the header, fits the width and numbers the pages", () => {
		const log = sheetOf("Log Aduan");
		const parts = unzip(weeklyWorkbook(makeReport(), "id"));
		const names = [...parseXml(parts["xl/workbook.xml"] ?? "").querySelectorAll("definedName")];
		const defined = names.map(
			(node) => `${node.getAttribute("name")} ${node.getAttribute("localSheetId")} ${node.textContent}`,
		);
		expect(defined).toContain("_xlnm.Print_Titles 1 'Log Aduan'!$1:$1");
		expect(defined).toContain("_xlnm._FilterDatabase 1 'Log Aduan'!$A$1:$AD$13");
		expect(log?.xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
		expect(log?.xml).toContain('<autoFilter ref="A1:AD13"/>');
		expect(log?.xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
		expect(log?.xml).toContain("<oddFooter>&amp;LDPUPR 2026-W47&amp;RHalaman &amp;P dari &amp;N</oddFooter>");
	});

	it("keeps an agency's name with & out of the footer's codes", () => {
		const opd = { ...OUR_OPD, abbreviation: "P&P 11" };
		const log = sheetOf("Log Aduan", makeReport({ settings: makeSettings({ opd }) }));
		expect(log?.xml).toContain("<oddFooter>&amp;LP&amp;&amp;P 11 2026-W47&amp;R");
	});
});

describe("cells", () => {
	it("hold dates and times as numbers in the agency's zone, durations as minutes, the rest as text", () => {
		const complaint = makeComplaint({ firstAnswer: makeAnswer(), status: { type: "answered" } });
		for (const [zone, hour] of [
			["Asia/Jakarta", 10],
			["Asia/Jayapura", 12],
		] as const) {
			const log = sheetOf("Log Aduan", makeReport({ complaints: [complaint], settings: makeSettings({ zone }) }));
			const cell = (title: string) => log?.rows[1]?.[log.rows[0]?.findIndex(({ value }) => value === title) ?? -1];
			expect(cell("Tanggal Masuk")).toEqual({ value: 46344, format: "dd/mm/yyyy" });
			expect(cell("Jam Masuk")).toEqual({ value: hour / 24, format: "hh.mm" });
			expect(cell("Tenggat")).toEqual({ value: 46345 + hour / 24, format: "dd/mm/yyyy\\ hh.mm" });
			expect(cell("Lama Respons (menit)")).toEqual({ value: 120, format: "builtin 3" });
			expect(cell("No. Aduan")).toEqual({ value: complaint.number, format: "builtin 49" });
		}
	});

	it(
		"hold no formula and stay well-formed whatever citizens and admins write",
		() => {
			const complaints = HOSTILE_TEXTS.map(([, text]) => {
				const opd = { id: text || "-", name: text, abbreviation: text };
				const comment = {
					...makeComplaint().comment,
					text,
					author: text,
					handle: text,
					postHandle: text,
					permalink: text,
				};
				return makeComplaint({
					comment,
					topic: text,
					location: text,
					note: text,
					category: text,
					opd,
					previousOpds: [opd],
				});
			});
			const settings = makeSettings({
				regency: "=1+1<&\u0000",
				opd: { id: "X", name: "</t>", abbreviation: "&R\u0008" },
			});
			const bytes = weeklyWorkbook(makeReport({ complaints, settings, madeBy: "@x" }), "id");
			for (const [path, xml] of Object.entries(unzip(bytes))) {
				expect(xml).not.toMatch(/<f[\s>/]/);
				expect(() => parseXml(xml), path).not.toThrow();
			}
			const log = readTable(readWorkbook(bytes).find(({ name }) => name === "Log Aduan"));
			expect(log).toHaveLength(HOSTILE_TEXTS.length);
			expect(log.map((row) => row["Pokok Aduan"])).toContain("_x000D_ _x003D_1+1 _x0041_x0042_ _x005F_");
			const cut = log.map((row) => String(row.Keterangan)).filter((text) => text.endsWith("… (dipotong)"));
			expect(cut.length).toBeGreaterThan(2);
			expect(cut.every((text) => text.length <= 32_767)).toBe(true);
		},
		PATIENCE,
	);
});

describe("the sheets", () => {
	it("show on Rekap what figuresOf counts, and Log Aduan gives the same figures again", () => {
		const report = makeReport();
		const rekap = sheetOf("Rekap", report)?.rows.filter((row) => typeof row[0]?.value === "number") ?? [];
		const log = readTable(sheetOf("Log Aduan", report));
		const count = (test: (row: (typeof log)[number]) => boolean) => log.filter(test).length;
		const is =
			(title: string, ...values: string[]) =>
			(row: (typeof log)[number]) =>
				values.includes(String(row[title]));
		const answered = (row: (typeof log)[number]) => row["Tanggapan Pertama"] !== null;
		const onTime = (word: string) => (row: (typeof log)[number]) => String(row["Tepat Waktu"]).startsWith(word);
		const minutes = log.map((row) => row["Lama Respons (menit)"]).filter((value) => typeof value === "number");
		const [low = 0, high = 0] = minutes.sort((a, b) => a - b).slice(minutes.length / 2 - 1);
		expect(rekap.map((row) => row[2]?.value)).toEqual([
			log.length,
			count((row) => String(row.Klasifikasi).startsWith("Pengaduan")),
			count(is("Klasifikasi", "Permintaan Informasi")),
			count(is("Klasifikasi", "Aspirasi", "Apresiasi")),
			count(answered),
			count(onTime("Ya")) / (count(onTime("Ya")) + count(onTime("Tidak"))),
			(low + high) / 2,
			count((row) => row["Tanggal Selesai"] !== null),
			count((row) => !answered(row) && !is("Tepat Waktu", "–")(row)),
			count((row) => row["OPD Sebelumnya"] !== null),
		]);
		expect(rekap.map((row) => row[2]?.value)).toEqual([12, 6, 2, 4, 5, 3 / 7, 150, 2, 5, 1]);
		expect(readTable(sheetOf("Belum Ditanggapi", report))).toHaveLength(report.figures.unanswered);
	});

	it("put the longest overdue first and what was closed without an answer last", () => {
		const closed = { type: "closed", outcome: "handled", at: MORNING, isWithoutAnswer: true } as const;
		const complaints = [-2, -30, 20].map((hours) => makeComplaint({ capturedAt: MORNING + hours * HOUR }));
		const report = makeReport({
			complaints: [...complaints, makeComplaint({ capturedAt: MORNING - 40 * HOUR, status: closed })],
		});
		const rows = readTable(sheetOf("Belum Ditanggapi", report));
		expect(rows.map((row) => [row.Status, row["Lewat (jam)"]])).toEqual([
			["lewat tenggat", 41],
			["lewat tenggat", 13],
			["dalam tenggat", null],
			["selesai, tanpa tanggapan", null],
		]);
	});

	it("sum by OPD and type, outside authorities last, and by channel and account", () => {
		const polres = { id: "POLRES", name: "Polres", abbreviation: "Polres" };
		const opdsOf = [OUR_OPD, OTHER_OPD, null, polres, polres, polres, polres];
		const complaints = [...opdsOf.map((opd) => makeComplaint({ opd })), makeComplaint({ channel: "x" })];
		const report = makeReport({ complaints });
		const opds = readTable(sheetOf("Per OPD", report));
		expect(opds.map((row) => [row.OPD, row.Jenis, row.Masuk])).toEqual([
			[OUR_OPD.name, "Dinas", 2],
			[OTHER_OPD.name, "Dinas", 1],
			["Jumlah Dinas", null, 3],
			["(OPD belum ditentukan)", "Lainnya", 1],
			["Jumlah Lainnya", null, 1],
			["Polres", "Instansi vertikal (Eksternal)", 4],
			["Jumlah Instansi vertikal (Eksternal)", null, 4],
			["Jumlah seluruhnya", null, 8],
		]);
		const channels = readTable(sheetOf("Per Kanal", report));
		expect(channels.map((row) => [row.Kanal, row["Akun Sumber"], row.Masuk])).toEqual([
			["Instagram", "Semua akun", 7],
			["Instagram", "@dpupr.contoh", 7],
			["X", "Semua akun", 1],
			["X", "@d***h", 1],
			["Jumlah seluruhnya", null, 8],
		]);
	});

	it("name by hand entered ones by the way they came", () => {
		const manual = { channel: "manual", comment: { ...makeComplaint().comment, postHandle: null } } as const;
		const complaints = [makeComplaint({ ...manual, intake: "phone" }), makeComplaint(manual)];
		const channels = readTable(sheetOf("Per Kanal", makeReport({ complaints })));
		expect(channels.map((row) => row["Akun Sumber"])).toEqual(["Semua akun", "D. C.", "Telepon", null]);
	});

	it("list the OPDs' accounts by the age of their newest post, leaders' left out", () => {
		const DAY = 24 * HOUR;
		const accounts: Settings["accounts"] = [
			{ site: "x", handle: "dishub_contoh", holder: { type: "opd", opd: OTHER_OPD } },
			{ site: "x", handle: "bupati_contoh", holder: { type: "leader", name: "Bupati Contoh" } },
		];
		const handles = { x: ["dpupr_contoh"], facebook: [], instagram: ["dpupr.contoh"] };
		const known = { newestPostAt: MORNING - 40 * DAY, seenAt: MORNING, status: "dormant" } as const;
		const report = makeReport({
			settings: makeSettings({ handles, accounts }),
			activity: [
				{ ...known, account: "x:dishub_contoh" },
				{ ...known, account: "instagram:dpupr.contoh", status: "active" },
			],
		});
		const rows = readTable(sheetOf("Akun", report));
		expect(rows.map((row) => [row.Kanal, row.Akun, row.OPD, row.Status, row.Keterangan])).toEqual([
			["X", "@dpupr_contoh", OUR_OPD.name, "belum pernah dilihat", null],
			["Instagram", "@dpupr.contoh", OUR_OPD.name, "aktif", null],
			["X", "@dishub_contoh", OTHER_OPD.name, "mati suri", "tidak diperbarui sejak Jumat, 9 Oktober 2026"],
		]);
		expect(rows[2]?.["Unggahan Terakhir"]).toBeCloseTo(46304 + 10 / 24, 9);
	});

	it("keep the supplement apart, and say sementara, the clock's meaning and the code", () => {
		const late = makeComplaint({ capturedAt: WEEK.startAt - HOUR, changedAt: MORNING });
		const report = makeReport({ complaints: [...makeWeek(), late] });
		expect(readTable(sheetOf("Susulan", report)).map((row) => row["No. Aduan"])).toEqual([late.number]);
		const rekap = (sheetOf("Rekap", report)?.rows ?? []).flat().map(({ value }) => value);
		expect(rekap).toContain("s.d. Kamis, 19 November 2026 pukul 21.00 WIB (sementara)");
		expect(rekap).toContain(`Arti 1 x 24 jam: 1 x 24 jam kalender (SOP Klaten) · Kode isi: ${report.snapshot}`);
		const meanings = (sheetOf("Definisi", report)?.rows ?? []).flat().map(({ value }) => String(value));
		expect(meanings.filter((text) => text.includes("paling lambat 24 jam kalender"))).toHaveLength(1);
	});

	it.each(["id", "en"] as const)("say NIHIL for an empty week, without NaN or undefined (%s)", (language) => {
		const sheets = read(makeReport({ complaints: [], now: WEEK.endAt }), language);
		const nil = language === "id" ? "NIHIL" : "NIL";
		const texts = sheets.map((sheet) => sheet.rows.flat().map(({ value }) => String(value ?? "")));
		expect(texts.filter((cells) => cells.includes(nil))).toHaveLength(6);
		expect(texts.flat().join("\n")).not.toMatch(/NaN|undefined|null|Infinity|#DIV/);
		expect(texts[0]?.filter((text) => text === "–")).toHaveLength(4);
	});

	it(
		"hold 7,000 complaints, all of them",
		() => {
			const complaints = Array.from({ length: 7000 }, (_, index) =>
				makeComplaint({ capturedAt: WEEK.startAt + index * 60_000 }),
			);
			const report = makeReport({ complaints });
			const log = unzip(weeklyWorkbook(report, "id"))["xl/worksheets/sheet2.xml"] ?? "";
			expect(log.match(/<row /g)).toHaveLength(7001);
			expect(figuresOf(complaints, report.madeAt).received).toBe(7000);
		},
		PATIENCE,
	);
});
