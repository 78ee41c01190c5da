// @vitest-environment jsdom
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readTable } from "../../lib/tables/read-table.ts";
import type { TableFault, TableRead } from "../../lib/tables/table.ts";
import { inline, workbookFile } from "./workbook-file.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array): TableRead => readTable({ name: "daftar.csv", bytes });
const rowsOf = (bytes: Uint8Array) => {
	const table = read(bytes);
	return table.ok ? [table.header, ...table.rows.map(({ row, cells }) => [row, ...cells])] : table.fault;
};
const EXPECTED = [
	["Nama", "Jenis"],
	[2, "Dinas Sosial", "dinas"],
	[4, 'Desa "A"; B', "desa"],
];

describe("CSV", () => {
	it.each([
		["semicolons and BOM", '\uFEFFNama;Jenis\r\nDinas Sosial;dinas\r\n;\r\n"Desa ""A""; B";desa\r\n'],
		["commas", 'Nama,Jenis\nDinas Sosial,dinas\n\n"Desa ""A""; B",desa'],
		["tabs", 'Nama\tJenis\n Dinas Sosial \tdinas\n\n"Desa ""A""; B"\tdesa'],
		["bars", 'Nama|Jenis\nDinas Sosial|dinas\n\n"Desa ""A""; B"|desa'],
	])("with %s", (_, text) => expect(rowsOf(utf8(text))).toEqual(EXPECTED));

	it.each([
		[
			"titles above the header",
			"DAFTAR OPD;;\n\nNama;Jenis;\nA;dinas;",
			[
				["Nama", "Jenis"],
				[4, "A", "dinas", ""],
			],
		],
		[
			"Excel's line for the separator",
			"sep=,\nNama,Jenis\nA;B,dinas",
			[
				["Nama", "Jenis"],
				[3, "A;B", "dinas"],
			],
		],
		[
			"a text over two lines",
			'Nama;Jenis\n"A\nB";dinas\nC;desa',
			[
				["Nama", "Jenis"],
				[2, "A\nB", "dinas"],
				[3, "C", "desa"],
			],
		],
		[
			"guarded cells",
			"Nama;WA\nA;'+62 812\nB;'0812\n'B;'x",
			[
				["Nama", "WA"],
				[2, "A", "+62 812"],
				[3, "B", "0812"],
				[4, "'B", "'x"],
			],
		],
	])("with %s", (_, text, expected) => expect(rowsOf(utf8(text))).toEqual(expected));

	const windows1252 = new Uint8Array([...utf8("Nama;Jenis\nA;dinas\nCaf"), 0xe9, ...utf8(";desa\n")]);
	const utf16 = new Uint8Array([...utf8("Nama;Jenis\nA;dinas")].flatMap((byte) => [byte, 0]));
	it.each<[string, Uint8Array, TableFault]>([
		["nothing", utf8(""), { code: "empty" }],
		["only separators", utf8(";;\n;;\n"), { code: "empty" }],
		["a header alone", utf8("Nama;Jenis\n"), { code: "noRows" }],
		["one column", utf8("Nama\nA\nB"), { code: "oneColumn" }],
		["an unknown separator", utf8("Nama~Jenis\nA~dinas"), { code: "oneColumn" }],
		["Windows-1252", windows1252, { code: "encoding", row: 3 }],
		["UTF-16 with its mark", new Uint8Array([0xff, 0xfe, ...utf16]), { code: "utf16" }],
		["UTF-16 without", utf16, { code: "utf16" }],
		["an open quote", utf8('Nama;Jenis\nA;dinas\n"B;desa\nC;desa'), { code: "quotes", row: 3 }],
		["HTML", utf8("<html><body><table><tr><td>Nama</td></tr></table>"), { code: "html" }],
		["XML of 2003", utf8('<?xml version="1.0"?><Workbook/>'), { code: "html" }],
		["old Excel", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), { code: "oldExcel" }],
		[
			"a password",
			new Uint8Array([
				0xd0,
				0xcf,
				0x11,
				0xe0,
				0xa1,
				0xb1,
				0x1a,
				0xe1,
				...[..."EncryptedPackage"].flatMap((c) => [c.charCodeAt(0), 0]),
			]),
			{ code: "password" },
		],
		["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), { code: "notTable" }],
		["any zip file", zipSync({ "a.txt": utf8("a") }), { code: "notTable" }],
		[
			"an ODS file",
			zipSync({ mimetype: [utf8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }] }),
			{ code: "otherSpreadsheet" },
		],
		["50 MB", new Uint8Array(50 * 1024 * 1024), { code: "tooLarge", bytes: 52_428_800, limit: 10_485_760 }],
		["25,000 rows", utf8(`Nama;Jenis\n${"A;dinas\n".repeat(25_000)}`), { code: "tooManyRows", limit: 20_000 }],
		[
			"20,000 rows that blank ones push out of what is read",
			utf8(`Nama;Jenis\n${";\n".repeat(200)}${"A;dinas\n".repeat(20_000)}`),
			{ code: "tooManyRows", limit: 20_000 },
		],
		[
			"one row more than is read",
			utf8(`Nama;Jenis${"\n;".repeat(50)}${"\nA;dinas".repeat(20_000)}`),
			{ code: "tooManyRows", limit: 20_000 },
		],
		["a million columns", utf8(`Nama;Jenis\n${";a".repeat(1_000_000)}`), { code: "tooManyColumns", limit: 100 }],
		["a wide header", utf8(`${"a;".repeat(200)}\n1;2`), { code: "tooManyColumns", limit: 100 }],
	])("%s is refused", (_, bytes, fault) => expect(read(bytes)).toEqual({ ok: false, fault }));

	it("blank rows at the end are none too many", () => {
		const table = read(utf8(`Nama;Jenis\n${"A;dinas\n".repeat(20_000)}${";\n".repeat(200)}`));
		expect(table.ok && table.rows.length).toBe(20_000);
	});
});

describe("XLSX", () => {
	const header = `<row r="3">${inline("B3", "Nama")}${inline("C3", "Jenis")}</row>`;

	it("reads the first visible sheet as people see it", () => {
		const bytes = workbookFile({
			strings: "<si><t>Dinas </t></si><si><r><t>Ka</t></r><r><t>bag_x005F_</t></r><rPh><t>no</t></rPh></si>",
			styles:
				'<numFmts><numFmt numFmtId="170" formatCode="&quot;Rp&quot;#,##0"/><numFmt numFmtId="171" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="14"/></cellXfs>',
			rows: [
				`<row r="1">${inline("B1", "DAFTAR OPD")}</row>`,
				header,
				'<row r="5"><c r="B5" t="s"><v>0</v></c><c r="C5" t="s"><v>1</v></c><c r="D5" t="b"><v>1</v></c></row>',
				'<row><c><v>1</v></c><c r="B6"><v>8.1200000012E10</v></c><c r="C6" s="2"><v>46344.5</v></c><c s="3"><v>46345</v></c></row>',
				'<row r="9"><c r="B9" t="str"><f>UPPER(A1)</f><v>DESA</v></c><c r="C9" s="1"><v>0.1</v></c></row>',
				'<row r="12"><c r="B12"/></row>',
			].join(""),
		});
		expect(rowsOf(bytes)).toEqual([
			["", "Nama", "Jenis"],
			[5, "", "Dinas", "Kabag_", "TRUE"],
			[6, "1", "81200000012", "2026-11-18", "2026-11-19"],
			[9, "", "DESA", "0.1"],
		]);
	});

	it("counts days from 1904 where the workbook does", () => {
		const bytes = workbookFile({
			workbook: '<workbookPr date1904="1"/>',
			styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
			rows: `${header}<row r="4">${inline("B4", "a")}<c r="C4" s="0"><v>44882</v></c></row>`,
		});
		expect(rowsOf(bytes)).toEqual([
			["", "Nama", "Jenis"],
			[4, "", "a", "2026-11-18"],
		]);
	});

	it("takes a cell that is merged over rows as holding for each", () => {
		const bytes = workbookFile({
			rows: `${header}<row r="4">${inline("B4", "A")}${inline("C4", "desa")}</row><row r="5">${inline("B5", "B")}</row><row r="6">${inline("B6", "C")}</row>`,
			after: '<mergeCells><mergeCell ref="C4:C5"/><mergeCell ref="B1:C1"/></mergeCells>',
		});
		expect(rowsOf(bytes)).toEqual([
			["", "Nama", "Jenis"],
			[4, "", "A", "desa"],
			[5, "", "B", "desa"],
			[6, "", "C"],
		]);
	});

	const bomb = zipSync({
		"xl/workbook.xml": utf8("<a/>"),
		"xl/worksheets/sheet1.xml": new Uint8Array(45 * 1024 * 1024),
	});
	/** The same with headers that say 10 bytes. */
	const lying = () => {
		const bytes = Uint8Array.from(bomb);
		const size = [0x00, 0x00, 0xd0, 0x02];
		for (let at = 0; at < bytes.length - 4; at++)
			if (size.every((byte, index) => bytes[at + index] === byte)) bytes.set([10, 0, 0, 0], at);
		return bytes;
	};
	const broken = workbookFile({ rows: header }).slice(0, -200);
	it.each<[string, Uint8Array, TableFault]>([
		[
			"a header over two columns",
			workbookFile({
				rows: `${header}<row r="4">${inline("B4", "A")}</row>`,
				after: '<mergeCells><mergeCell ref="C3:D3"/></mergeCells>',
			}),
			{ code: "mergedHeader", row: 3 },
		],
		[
			"an error value",
			workbookFile({ rows: `${header}<row r="4">${inline("B4", "A")}<c r="C4" t="e"><v>#REF!</v></c></row>` }),
			{ code: "errorValue", row: 4, column: "C" },
		],
		[
			"a formula without its value",
			workbookFile({ rows: `${header}<row r="4"><c r="AB4"><f>A1</f></c></row>` }),
			{ code: "noValue", row: 4, column: "AB" },
		],
		[
			"the last column",
			workbookFile({ rows: `${header}<row r="4">${inline("XFD4", "A")}</row>` }),
			{ code: "tooManyColumns", limit: 100 },
		],
		["a zip bomb", bomb, { code: "inflated" }],
		["a zip bomb that lies about its size", lying(), { code: "inflated" }],
		[
			"a DTD",
			workbookFile({
				rows: header,
				parts: { "xl/styles.xml": strToU8('<!DOCTYPE a [<!ENTITY b "c">]><styleSheet/>') },
			}),
			{ code: "damaged" },
		],
		["XML that is none", workbookFile({ rows: "<row><" }), { code: "damaged" }],
		["no sheet", zipSync({ "xl/workbook.xml": utf8("<workbook/>") }), { code: "damaged" }],
		["an empty sheet", workbookFile({}), { code: "empty" }],
		["a header alone", workbookFile({ rows: header }), { code: "noRows" }],
	])("%s is refused", (_, bytes, fault) => expect(read(bytes)).toEqual({ ok: false, fault }));

	it("what was cut off in the middle is refused", () => expect(read(broken).ok).toBe(false));
});
