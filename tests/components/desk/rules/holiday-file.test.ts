// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { toForm, toHolidayForms } from "../../../../components/desk/rules/form.ts";
import { changesOf, withFile } from "../../../../components/desk/rules/holiday-changes.ts";
import { HOLIDAY_FORMATS, holidayExport } from "../../../../components/desk/rules/holiday-export.ts";
import { readHolidayFile } from "../../../../components/desk/rules/holiday-file.ts";
import type { HolidayFile } from "../../../../components/desk/rules/holiday-reading.ts";
import { DEFAULT_RULE_BOOK } from "../../../../lib/complaint/clock/presets.ts";
import { wordsIn } from "../../../../lib/words/words.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, year = "2028") => readHolidayFile(bytes(text), year);
const TABLE = DEFAULT_RULE_BOOK.holidayTable;

describe("a file of holidays", () => {
	it.each([
		[
			"semicolons and Indonesian dates",
			"Tanggal;Nama;Jenis\r\n1/1/2028;Tahun Baru;Libur Nasional\r\n27-01-2028;Imlek;cuti",
		],
		["commas and ISO dates", "\uFEFFdate,name,type\n2028-01-01,Tahun Baru,national\n2028-01-27,Imlek,cuti bersama"],
		[
			"a title above and other columns",
			"Libur 2028;;;\nNo;Tgl;Keterangan;Jenis Libur\n1;01.01.2028;Tahun Baru;nasional\n2;27.01.2028;Imlek;Cuti Bersama",
		],
	])("is read with %s", (_, text) => {
		expect(read(text)).toEqual({
			ok: true,
			file: {
				years: ["2028"],
				types: ["national", "cuti"],
				sources: {},
				holidays: [
					{ date: "2028-01-01", name: "Tahun Baru", type: "national" },
					{ date: "2028-01-27", name: "Imlek", type: "cuti" },
				],
			},
		});
	});

	it.each<[string, string, object[]]>([
		["a date that does not exist", "30/02/2028;Libur;cuti", [{ row: 2, code: "date", value: "30/02/2028" }]],
		["no date", ";Libur;cuti", [{ row: 2, code: "date", value: "" }]],
		["another year", "1/1/2027;Libur;cuti", [{ row: 2, code: "otherYear", value: "2027-01-01", expected: "2028" }]],
		["a kind we do not know", "1/1/2028;Libur;fakultatif", [{ row: 2, code: "type", value: "fakultatif" }]],
		["no name", "1/1/2028;;cuti", [{ row: 2, code: "noName", value: "" }]],
		["a name that is too long", `1/1/2028;${"x".repeat(201)};cuti`, [{ row: 2, code: "longName" }]],
		[
			"the same twice",
			"1/1/2028;Libur;cuti\n2028-01-01;LIBUR;nasional",
			[{ row: 3, code: "duplicate", value: "LIBUR" }],
		],
		[
			"several rows",
			"x;Libur;cuti\n1/1/2028;Baik;cuti\ny;Libur;apa",
			[
				{ row: 2, code: "date" },
				{ row: 4, code: "date" },
				{ row: 4, code: "type" },
			],
		],
	])("is refused whole for %s", (_, rows, faults) => {
		expect(read(`Tanggal;Nama;Jenis\n${rows}`)).toMatchObject({ ok: false, faults });
	});

	it("is refused for missing columns, and for what is no table", () => {
		expect(read("Tanggal;Nama\n1/1/2028;Libur")).toMatchObject({
			faults: [{ row: null, code: "missing", value: "Jenis" }],
		});
		expect(read("Tanggal;Nama;Jenis;Jenis\n1/1/2028;Libur;cuti;cuti")).toMatchObject({ faults: [{ code: "twice" }] });
		expect(read("<html><table></table></html>")).toMatchObject({ ok: false, table: { code: "html" } });
		expect(readHolidayFile(new Uint8Array(50 * 1024 * 1024).fill(65), "2028")).toMatchObject({
			table: { code: "tooLarge" },
		});
	});

	const json = (holidays: unknown[], sources: object = { 2028: "SKB" }) =>
		JSON.stringify({ version: "1", sources, holidays });
	it.each<[string, string, object]>([
		["broken JSON", "{", { row: null, code: "notJson" }],
		["another JSON", '{"format":"tanggap"}', { row: null, code: "notOurs", value: "sources" }],
		["a year that is none", json([], { duaribu: "" }), { row: null, code: "notOurs" }],
		["nothing", json([]), { row: null, code: "empty" }],
		[
			"a wrong date",
			json([{ date: "2028-13-01", name: "Libur", type: "cuti" }]),
			{ row: 1, code: "date", value: "2028-13-01" },
		],
		[
			"a year that it does not name",
			json([{ date: "2027-01-01", name: "Libur", type: "cuti" }]),
			{ row: 1, code: "otherYear", expected: "2028" },
		],
		[
			"an unknown kind",
			json([{ date: "2028-01-01", name: "Libur", type: "pilkada" }]),
			{ row: 1, code: "type", value: "pilkada" },
		],
		["an empty name", json([{ date: "2028-01-01", name: " ", type: "cuti" }]), { row: 1, code: "noName" }],
		["something that is no holiday", json([7]), { row: 1, code: "notOurs" }],
	])("as JSON is refused for %s", (_, text, fault) => {
		expect(read(text)).toMatchObject({ ok: false, faults: [fault] });
	});

	it.each(HOLIDAY_FORMATS)("is read again as it was written (%s)", async (format) => {
		const { name, content } = holidayExport(format, TABLE, "2026", wordsIn("id"));
		expect(name).toBe(format === "json" ? "libur.json" : `libur-2026.${format}`);
		const again = readHolidayFile(new Uint8Array(await content.arrayBuffer()), "2026");
		const ofYear = TABLE.holidays.filter(({ date }) => format === "json" || date.startsWith("2026"));
		expect(again).toMatchObject({ ok: true, file: { holidays: ofYear } });
	});
});

describe("what a file changes", () => {
	const form = {
		...toForm(DEFAULT_RULE_BOOK),
		...toHolidayForms({
			version: "1",
			sources: { 2027: "SKB 2027", 2028: "SKB 2028" },
			holidays: [
				{ date: "2027-01-01", name: "Tahun Baru", type: "national" },
				{ date: "2028-01-01", name: "Tahun Baru", type: "national" },
				{ date: "2028-02-01", name: "Salah tanggal", type: "national" },
				{ date: "2028-03-01", name: "Nama lama", type: "cuti" },
				{ date: "2028-04-01", name: "Hari jadi", type: "regional" },
			],
		}),
	};
	const file: HolidayFile = {
		years: ["2028"],
		types: ["national", "cuti"],
		sources: {},
		holidays: [
			{ date: "2028-05-01", name: "Baru", type: "national" },
			{ date: "2028-01-01", name: "Tahun Baru", type: "national" },
			{ date: "2028-03-01", name: "Nama baru", type: "cuti" },
		],
	};

	it("is told before it is taken", () => {
		expect(changesOf(form, file)).toEqual({
			added: [file.holidays[0]],
			removed: [expect.objectContaining({ name: "Salah tanggal" })],
			changed: [{ before: expect.objectContaining({ name: "Nama lama" }), after: file.holidays[2] }],
			same: 1,
			kept: ["regional"],
		});
	});

	it("leaves other years, other kinds and a decree that the file does not name", () => {
		const taken = withFile(form, file);
		expect(taken.holidays.map(({ date, name }) => `${date} ${name}`)).toEqual([
			"2027-01-01 Tahun Baru",
			"2028-01-01 Tahun Baru",
			"2028-03-01 Nama baru",
			"2028-04-01 Hari jadi",
			"2028-05-01 Baru",
		]);
		expect(taken.sources).toEqual({ 2027: "SKB 2027", 2028: "SKB 2028" });
		expect(changesOf(taken, file)).toMatchObject({ added: [], removed: [], changed: [], same: 3 });
	});
});
