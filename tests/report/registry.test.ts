import { describe, expect, it } from "vitest";
import { entriesFileName, slug, weeklyFileName } from "../../lib/report/file-name.ts";
import { readEntriesFile } from "../../lib/report/read-entries-file.ts";
import { exportReport, FORMATS } from "../../lib/report/registry.ts";
import { wordsIn } from "../../lib/words/words.ts";
import { MORNING, makeEntry, makeSettings, OUR_OPD } from "../factories.ts";
import { makeReport, WEEK } from "./week-of-complaints.ts";

const entries = [makeEntry("captured"), makeEntry("noted")];
const input = { report: makeReport(), language: "id" as const, entries: async () => entries, device: "device-1" };

describe.each(FORMATS)("the format $id", (format) => {
	it("has a label, a name and a type, and writes a file of it", async () => {
		const { name, content } = await exportReport(format, input);
		expect(name).toBe(`laporan-mingguan_dpupr_2026-W47_sementara.${format.extension}`);
		expect(content.type).toBe(format.mime);
		expect(content.size).toBeGreaterThan(500);
		for (const language of ["id", "en"] as const) expect(wordsIn(language).report.formats[format.id]).not.toBe("");
	});

	it("writes a file for an empty week too", async () => {
		const report = makeReport({ complaints: [], now: WEEK.endAt });
		const { name, content } = await exportReport(format, { ...input, report, entries: async () => [] });
		expect(name).toBe(`laporan-mingguan_dpupr_2026-W47.${format.extension}`);
		expect(content.size).toBeGreaterThan(300);
	});
});

describe("the JSON format", () => {
	it("holds the entries themselves and says what the clock means", async () => {
		const json = FORMATS.find(({ id }) => id === "json");
		if (!json) throw new Error("no JSON format");
		const reading = await readEntriesFile("a.json", await json.write(input));
		expect(reading).toMatchObject({
			ok: true,
			file: {
				purpose: "weekly",
				week: "2026-W47",
				clock: "1 x 24 jam kalender (SOP Klaten)",
				madeAt: input.report.madeAt,
				entries,
			},
		});
	});
});

describe("file names", () => {
	it.each([
		["DPUPR", "dpupr"],
		["Dinas P.U. & P.R.", "dinas-p-u-p-r"],
		["../../etc/passwd", "etc-passwd"],
		['a\\b:c*d?e"f<g>h|i', "a-b-c-d-e-f-g-h-i"],
		["CON", "opd-con"],
		["lpt1", "opd-lpt1"],
		["Kominfô Ñandú", "kominfo-nandu"],
		["\u202Egnp.exe", "gnp-exe"],
		["😀", "opd"],
		["", "opd"],
		[`${"a".repeat(39)}-${"b".repeat(300)}`, "a".repeat(39)],
	])("%j → %s", (text, expected) => {
		expect(slug(text)).toBe(expected);
	});

	it("say that a week is provisional, in both languages", () => {
		const report = makeReport({ settings: makeSettings({ opd: { ...OUR_OPD, abbreviation: "AUX." } }) });
		expect(weeklyFileName(report, "xlsx", "id")).toBe("laporan-mingguan_opd-aux_2026-W47_sementara.xlsx");
		expect(weeklyFileName({ ...report, isProvisional: false }, "csv", "en")).toBe("weekly-report_opd-aux_2026-W47.csv");
	});

	it("of handover and backup sort by time in the agency's zone", () => {
		expect(entriesFileName("handover", OUR_OPD, MORNING, "Asia/Jayapura", "id")).toBe(
			"serah-terima_dpupr_2026-11-18_12-00.json",
		);
		expect(entriesFileName("backup", OUR_OPD, MORNING, "Asia/Jakarta", "id")).toBe(
			"cadangan_dpupr_2026-11-18_10-00.json",
		);
	});
});
