// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { weekOf } from "../../../lib/complaint/week.ts";
import { COLUMNS } from "../../../lib/report/columns.ts";
import { figureItems, figureText } from "../../../lib/report/figure-items.ts";
import { readEntriesFile } from "../../../lib/report/read-entries-file.ts";
import { weeklyReport } from "../../../lib/report/weekly.ts";
import {
	DIRECTORY,
	HOUR,
	MORNING,
	makeAnswer,
	makeComplaint,
	makeEntry,
	makeSettings,
	RULES,
} from "../../factories.ts";
import { type DeskStage, deskAt } from "./stage.tsx";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

let stage: DeskStage;
afterEach(() => stage.end());

const DAY = 24 * HOUR;
const COMPLAINTS = [
	makeComplaint({ id: "x:1", capturedAt: MORNING - DAY, changedAt: MORNING - DAY }),
	makeComplaint({ id: "x:2", capturedAt: MORNING - 30 * HOUR, changedAt: MORNING - 30 * HOUR }),
	makeComplaint({ id: "x:4", capturedAt: MORNING - 7 * DAY, changedAt: MORNING - 7 * DAY }),
	makeComplaint({
		id: "x:3",
		capturedAt: MORNING - 20 * DAY,
		changedAt: MORNING - HOUR,
		status: { type: "answered" },
		firstAnswer: makeAnswer({ at: MORNING - HOUR, kind: "acknowledgement" }),
	}),
];
const GIVEN = { complaints: COMPLAINTS, entries: COMPLAINTS.map(({ id }) => makeEntry("captured", { subject: id })) };

describe("weekly report", () => {
	it("shows the figures, rows and supplement that the files are made of", async () => {
		const settings = makeSettings();
		const week = weekOf(MORNING, settings.zone);
		const report = weeklyReport({
			complaints: COMPLAINTS,
			week,
			settings,
			directory: DIRECTORY,
			activity: [],
			now: MORNING,
			madeBy: "Dwi",
			lastExportAt: null,
			rules: RULES,
		});
		stage = await deskAt("#laporan", GIVEN);
		await stage.find(".figures");

		const shown = [...stage.root.querySelectorAll(".figure")].map((figure) => [
			figure.querySelector("dt")?.textContent,
			figure.querySelector(".figure-value")?.textContent,
			figure.querySelector(".figure-previous")?.textContent,
		]);
		const unitOf = (unit: "count" | "share" | "minutes") => (unit === "minutes" ? "count" : unit);
		expect(shown).toEqual(
			figureItems(report.figures, report.previousFigures, "id").map(({ label, unit, value, previous }) => [
				label,
				figureText(value, unitOf(unit), "id"),
				`minggu lalu ${figureText(previous, unitOf(unit), "id")}`,
			]),
		);
		const tables = [...stage.root.querySelectorAll(".log-table")];
		const numbers = (table?: Element) =>
			[...(table?.querySelectorAll("tbody tr td:nth-child(2)") ?? [])].map((cell) => cell.textContent);
		expect(numbers(tables[0])).toEqual(report.rows.map(({ number }) => number));
		expect(numbers(tables[1])).toEqual(report.supplement.map(({ number }) => number));
		expect(report.supplement).toHaveLength(1);
		expect(tables[0]?.querySelectorAll("th")).toHaveLength(COLUMNS.length);
		expect(stage.root.textContent).toContain(report.snapshot);
	});

	it("spells the dates out, marks a week that is not over, and goes to the one before", async () => {
		stage = await deskAt("#laporan", GIVEN);
		await stage.sees("Minggu ini belum selesai. Angka sementara per Rabu, 18 November 2026 pukul 10.00 WIB.");
		const select = await stage.find<HTMLSelectElement>(".week-picker select");
		expect(select.selectedOptions[0]?.textContent).toBe(
			"Senin, 16 November 2026 s.d. Minggu, 22 November 2026 (Minggu III November 2026)",
		);
		expect(stage.root.querySelector(".week-picker button")?.textContent).toContain("Minggu berikutnya");
		await stage.click("‹Minggu sebelumnya");
		await stage.until(() => select.value === "2026-W46" && stage.root.querySelector(".log-table"));
		expect(stage.root.textContent).not.toContain("Angka sementara");
	});

	it.each([
		["Unduh laporan (Excel)", /^laporan-mingguan_dpupr_2026-W47_sementara\.xlsx$/],
		["CSV", /\.csv$/],
		["JSON", /\.json$/],
	])("%s is downloaded and noted", async (button, name) => {
		stage = await deskAt("#laporan", GIVEN);
		await stage.click(button);
		await stage.sees("diunduh.");
		expect(stage.desk.files).toHaveLength(1);
		expect(stage.desk.files[0]?.name).toMatch(name);
		expect(stage.desk.argsOf("recordExport")).toMatchObject([{ report: "weekly", week: "2026-W47" }]);
	});

	it("the JSON holds the entries of rows and supplement, and can be read again", async () => {
		stage = await deskAt("#laporan", GIVEN);
		await stage.click("JSON");
		await stage.until(() => stage.desk.files.length > 0);
		const content = await stage.desk.files[0]?.content.text();
		const reading = await readEntriesFile("laporan.json", content ?? "");
		const ofLastWeek = "x:4";
		expect(reading.ok && reading.file.entries).toEqual(GIVEN.entries.filter(({ subject }) => subject !== ofLastWeek));
	});

	it("an empty week is NIHIL and can be downloaded all the same", async () => {
		stage = await deskAt("#laporan/2026-W40");
		await stage.sees("NIHIL.");
		await stage.click("Unduh laporan (Excel)");
		await stage.until(() => stage.desk.files.length === 1);
	});

	it("says when the download could not be noted, or not be made", async () => {
		const refuse = () => ({ ok: false as const, code: "storage" as const, message: "full" });
		stage = await deskAt("#laporan", { ...GIVEN, answers: { recordExport: refuse } });
		await stage.click("CSV");
		await stage.sees("unduhan ini tidak dapat dicatat");
		stage.end();
		const entriesOf = vi.fn(async (ids: readonly string[]) => {
			if (ids.includes("x:1")) throw new Error("closed");
			return [];
		});
		stage = await deskAt("#laporan", { ...GIVEN, data: { entriesOf } });
		await stage.click("JSON");
		await stage.sees("Berkas tidak dapat dibuat. Tidak ada yang diunduh.");
		expect(stage.desk.files).toEqual([]);
	});
});
