import { describe, expect, it } from "vitest";
import { clockOf } from "../../lib/complaint/clock/clocks.ts";
import { PRESETS } from "../../lib/complaint/clock/presets.ts";
import type { ClockRules, Policy } from "../../lib/complaint/clock/rules.ts";
import type { Complaint } from "../../lib/complaint/complaint.ts";
import { definitions } from "../../lib/report/definitions.ts";
import { policyNames } from "../../lib/report/rules-in-words.ts";
import { HOUR, MORNING, makeComplaint, OTHER_OPD, RULES } from "../factories.ts";
import { makeReport } from "./week-of-complaints.ts";

const preset = (id: string): Policy => PRESETS.find((policy) => policy.id === id) as Policy;
const CALENDAR = preset("calendar-24h");
const WORKING_DAY = preset("working-day");
const rulesOf = (overrides: Partial<ClockRules>): ClockRules => ({ ...RULES, ...overrides });

/** A complaint that came at `capturedAt`, with its clock by these rules. */
function complaintBy(rules: ClockRules, capturedAt: number, overrides: Partial<Complaint> = {}): Complaint {
	const start = { earliest: capturedAt, latest: capturedAt };
	const facts = { start, messageKind: "complaint", urgency: "medium", opdId: null, pauses: [] } as const;
	return makeComplaint({ capturedAt, clock: clockOf("firstResponse", facts, rules), ...overrides });
}

const FRIDAY_EVENING = MORNING + 54.75 * HOUR;
const meanings = (rules: ClockRules, complaints: Complaint[], term: string): string[] =>
	definitions(makeReport({ rules, complaints }), "id")
		.filter(([name]) => name === term)
		.map(([, meaning]) => meaning);

describe("Definisi", () => {
	it("says what each policy in force in the week means, both in the week of a change", () => {
		const changed = rulesOf({ policies: [CALENDAR, { ...WORKING_DAY, effectiveFrom: "2026-11-19" }] });
		const told = meanings(changed, [], "Arti 1 x 24 jam");
		expect(told).toHaveLength(2);
		expect(told[1]).toMatch(
			/^1 hari kerja, versi 1, berlaku sejak 19 November 2026\.\nApresiasi: tidak wajib ditanggapi\./,
		);
		expect(policyNames(makeReport({ rules: changed }))).toBe("1 x 24 jam kalender (SOP Klaten); 1 hari kerja");
		const later = rulesOf({ policies: [CALENDAR, { ...WORKING_DAY, effectiveFrom: "2026-11-23" }] });
		expect(policyNames(makeReport({ rules: later }))).toBe("1 x 24 jam kalender (SOP Klaten)");
	});

	it("names the legal basis of policies and rules once each, or that it is missing", () => {
		expect(meanings(rulesOf({ policies: [preset("sp4n-lapor")] }), [], "Dasar hukum")[0]).toMatch(
			/^PermenPANRB 62\/2018.*Permintaan informasi: 5 hari kerja .*; Pengaduan berkadar pengawasan: 60 hari kerja/,
		);
		const silent = { ...CALENDAR, legalBasis: " " };
		expect(meanings(rulesOf({ policies: [silent] }), [], "Dasar hukum")).toEqual(["belum ditulis di Pengaturan"]);
	});

	it("gives the hours of the usual calendar and of those that OPDs in the report have", () => {
		const rules = rulesOf({ calendarIds: { [OTHER_OPD.id]: "layanan" } });
		expect(meanings(rules, [], "Jam kerja")).toEqual([
			"Jam kantor (Perpres 21/2023). Senin s.d. Kamis 07.30–12.00, 13.00–16.00; Jumat 07.30–11.30, 13.00–16.30; Sabtu dan Minggu tutup. Libur: libur nasional, cuti bersama dan libur daerah.",
		]);
		const both = meanings(rules, [makeComplaint({ opd: OTHER_OPD })], "Jam kerja");
		expect(both[1]).toBe("Layanan 24 jam setiap hari. Senin s.d. Minggu 00.00–24.00. Tetap buka pada hari libur.");
	});

	it("lists the holidays that fell in the week, and the version of their table", () => {
		const holidays = [
			{ date: "2026-11-23", name: "Minggu depan", type: "national" },
			{ date: "2026-11-20", name: "Hari jadi", type: "regional" },
			{ date: "2026-11-16", name: "Senin libur", type: "cuti" },
		] as const;
		const table = { version: "2026-11-01/4", sources: { "2026": "SKB contoh" }, holidays: [...holidays] };
		const rules = rulesOf({ holidayTable: table });
		expect(meanings(rules, [], "Hari libur dalam periode")).toEqual([
			"16 November 2026 Senin libur (cuti bersama)\n20 November 2026 Hari jadi (libur daerah)",
		]);
		expect(meanings(rules, [], "Tabel libur")).toEqual(["Versi 2026-11-01/4. SKB contoh"]);
		expect(meanings(RULES, [], "Hari libur dalam periode")).toEqual(["Tidak ada."]);
		const empty = rulesOf({ holidayTable: { ...table, sources: {} } });
		expect(meanings(empty, [], "Tabel libur")[0]).toContain("Belum memuat tahun ini");
	});

	it("counts the longest deadline of the week day by day", () => {
		const rules = rulesOf({ policies: [WORKING_DAY] });
		const long = complaintBy(rules, FRIDAY_EVENING);
		expect(meanings(rules, [complaintBy(rules, MORNING), long], "Contoh hitungan")).toEqual([
			[
				`Tenggat tanggapan pertama aduan ${long.number} dari periode ini:`,
				"Aturan: 1 hari kerja, versi 1",
				"Dasar hukum: SOP 1 x 24 jam hari kerja (contoh: Kecamatan Greged, Cirebon); hari diterima tidak dihitung",
				"Jam kerja: Jam kantor (Perpres 21/2023)",
				"Tabel libur: SKB 2025–2027 (1)",
				"Mulai: Jumat, 20 November 2026 pukul 16.45 WIB",
				"Jumat 20 Nov: hari diterima, tidak dihitung",
				"Sabtu 21 Nov s.d. Minggu 22 Nov: bukan hari kerja",
				"Senin 23 Nov: 07.30–12.00, 13.00–16.00 = 7 jam 30 mnt (hari kerja ke-1)",
				"Jumlah: 1 hari kerja",
				"Tenggat: Senin, 23 November 2026 pukul 16.00 WIB",
			].join("\n"),
		]);
	});

	it("takes no example of what was judged by other rules, and none from an empty week", () => {
		const rules = rulesOf({ policies: [WORKING_DAY] });
		expect(meanings(rules, [complaintBy(RULES, MORNING)], "Contoh hitungan")).toEqual([]);
		expect(meanings(rules, [], "Contoh hitungan")).toEqual([]);
	});
});
