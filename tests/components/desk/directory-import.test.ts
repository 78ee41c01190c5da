// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import {
	type OrganisationRow,
	organisationColumns,
	organisationTable,
} from "../../../components/desk/directory/organisation-table.ts";
import { planImport } from "../../../components/desk/directory/plan-import.ts";
import { planRoads, ROAD_COLUMNS, roadTable } from "../../../components/desk/directory/road-table.ts";
import { type Organisation, organisation, SHIPPED_DIRECTORY } from "../../../lib/complaint/directory.ts";
import { road } from "../../../lib/complaint/roads.ts";
import { checkRows } from "../../../lib/tables/check-rows.ts";
import { readTable } from "../../../lib/tables/read-table.ts";
import { tableCsv, tableWorkbook } from "../../../lib/tables/write-table.ts";
import { processorTimeOf } from "../../processor-time.ts";

const CALENDARS = ["kantor", "layanan"];
const make = (id: string, overrides: Partial<Organisation> = {}): Organisation =>
	organisation.parse({ id, name: `Dinas ${id}`, abbreviation: id, type: "dinas", ...overrides });
const STORED = [
	make("SOS", { aliases: ["dissos"], contact: { person: "Dwi", whatsapp: "0812-0000-0001", email: "" } }),
	make("KEC-A", { name: "Kecamatan A", type: "kecamatan" }),
	make("KEC-B", { name: "Kecamatan B", type: "kecamatan" }),
	make("MULYO-A", { name: "Kelurahan Mulyo", abbreviation: "", type: "kelurahan", parentId: "KEC-A" }),
];

const checkBytes = (bytes: Uint8Array) => {
	const table = readTable({ name: "x", bytes });
	if (!table.ok) throw new Error(table.fault.code);
	return checkRows<OrganisationRow>(table, organisationColumns(CALENDARS));
};
const check = (csv: string) => checkBytes(new TextEncoder().encode(csv));
const plan = (csv: string, stored = STORED) => {
	const checked = check(csv);
	if (checked.state !== "read") throw new Error(`missing ${checked.missing.join()}`);
	expect(checked.faults).toEqual([]);
	return planImport(stored, checked.values);
};
const told = (csv: string) =>
	plan(csv).rows.map(({ kind, organisation: { id }, fields }) => [kind, id, ...fields].join(" "));

describe("rows of a file are worked into the directory", () => {
	it.each([
		["by code", "kode;nama;jenis\nSOS;Dinas Sosial Baru;Dinas", ["changed SOS name"]],
		["by name, in any case", "NAMA OPD,Jenis\ndinas  sos,dinas", ["changed SOS name"]],
		["by another name", "nama;jenis\nDissos;dinas", ["changed SOS name"]],
		["not by another name of another type", "nama;jenis\nDissos;badan", ["new DISSOS"]],
		["nothing new", "nama;singkatan;jenis\nDinas SOS;SOS;dinas", ["same SOS"]],
		["a new one, by its short name", "nama;singkatan;jenis\nDinas Baru;Din. Baru;dinas", ["new DIN-BARU"]],
		[
			"wards of one name",
			"nama;jenis;induk\nKelurahan Mulyo;kelurahan;Kecamatan A\nKelurahan Mulyo;kelurahan;Kecamatan B",
			["same MULYO-A", "new KELURAHAN-MULYO"],
		],
		[
			"a parent that the file brings later",
			"nama;jenis;induk\nBidang X;bidang;Dinas Y\nDinas Y;dinas;",
			["new BIDANG-X", "new DINAS-Y"],
		],
		["a merger", "kode;nama;jenis;digabung ke\nSOS;Dinas SOS;dinas;KEC-A", ["changed SOS mergedInto"]],
		[
			"contacts and accounts",
			"name;type;WA;email;X account;calendar;external\nDinas SOS;dinas;81200000002;a@contoh.example;https://x.com/Sos_Contoh;layanan;yes",
			["changed SOS x whatsapp email isExternal calendar"],
		],
	])("%s", (_, csv, rows) => expect(told(csv)).toEqual(rows));

	it("leaves what the file has no column for, and whom it does not name", () => {
		const { organisations, absent } = plan("kode;nama;jenis\nSOS;Dinas Sosial;dinas");
		expect(organisations[0]).toEqual({ ...STORED[0], name: "Dinas Sosial" });
		expect(absent.map(({ id }) => id)).toEqual(["KEC-A", "KEC-B", "MULYO-A"]);
		expect(organisations).toHaveLength(4);
	});

	it.each([
		["twice by name", "nama;jenis\nDinas SOS;dinas\nDinas SOS;dinas", "3 name twice 2"],
		["twice by code", "kode;nama;jenis\nSOS;A;dinas\nSOS;B;dinas", "3 id twice 2"],
		["an unknown parent", "nama;jenis;induk\nA;dinas;Tidak Ada", "2 parent unknown Tidak Ada"],
		["a parent of two meanings", "nama;jenis;induk\nKelurahan Mulyo;kelurahan;KEC-B\nRW;lainnya;Kelurahan Mulyo", ""],
		["below itself", "kode;nama;jenis;induk\nSOS;Dinas SOS;dinas;SOS", "2 parent ring Dinas SOS"],
	])("%s is a fault in its row", (_, csv, fault) =>
		expect(
			plan(csv)
				.faults.map(({ row, column, code, value }) => `${row} ${String(column)} ${code} ${value}`)
				.join(),
		).toBe(fault),
	);

	it.each([
		["type", "nama;jenis\nA;kantor", "2 type type"],
		["name", "nama;jenis\n;dinas", "2 name empty"],
		["calendar", "nama;jenis;kalender\nA;dinas;libur", "2 calendar calendar"],
		["account", "nama;jenis;akun ig\nA;dinas;bukan akun!", "2 instagram handle"],
		["telephone", "nama;jenis;wa\nA;dinas;belum ada", "2 whatsapp phone"],
		["e-mail", "nama;jenis;email\nA;dinas;a@", "2 email email"],
		["yes or no", "nama;jenis;eksternal\nA;dinas;mungkin", "2 isExternal yesNo"],
		["surplus", "nama;jenis\nA;dinas;x", "2 null surplus"],
	])("an unreadable %s is a fault", (_, csv, fault) => {
		const checked = check(csv);
		expect(
			checked.state === "read" && checked.faults.map(({ row, column, code }) => `${row} ${String(column)} ${code}`),
		).toEqual([fault]);
	});

	it("names the columns that are missing", () =>
		expect(check("nama;alamat\nA;Jalan Contoh")).toMatchObject({ missing: ["type"], unknown: ["alamat"] }));

	it("flags names and accounts that two organisations have", () => {
		const { shared } = plan("nama;jenis;alias;akun x\nDinas Satu;dinas;dissos;@sama\nDinas Dua;dinas;;@sama");
		expect(shared).toEqual([
			{ name: "dissos", owners: ["Dinas SOS", "Dinas Satu"] },
			{ name: "@sama", owners: ["Dinas Satu", "Dinas Dua"] },
		]);
	});

	it("137 rows are read, checked and planned well under a second", async () => {
		const rows = Array.from({ length: 137 }, (_, n) => `Organisasi ${n};ORG${n};dinas;alias ${n};@akun_${n}`);
		const csv = `nama;singkatan;jenis;alias;akun x\n${rows.join("\n")}`;
		const taken = await processorTimeOf(() => expect(plan(csv, [...SHIPPED_DIRECTORY]).rows).toHaveLength(137));
		expect(taken).toBeLessThan(700);
	});
});

describe("what is exported is imported again without a change", () => {
	const odd = [
		make("A", {
			name: "=1+1",
			aliases: ["Dinas A, B"],
			contact: { person: "+Dwi", whatsapp: "081200000001", email: "a@contoh.example" },
		}),
		make("B", {
			parentId: "A",
			handles: { x: ["b_1", "b_2"], facebook: ["b.page"], instagram: [] },
			aliases: ["satu", "dua, tiga"],
		}),
		make("C", { mergedInto: "B", calendarId: "layanan", isExternal: true, abbreviation: "" }),
	];
	it.each([
		["id", odd],
		["en", odd],
		["id", SHIPPED_DIRECTORY],
	] as const)("in %s", (language, stored) => {
		const table = organisationTable(stored, language);
		for (const bytes of [new TextEncoder().encode(tableCsv(table)), tableWorkbook(table, "&P", "…")]) {
			const checked = checkBytes(bytes);
			if (checked.state !== "read") throw new Error();
			const { rows, faults, organisations } = planImport([], checked.values);
			expect([...checked.faults, ...faults]).toEqual([]);
			expect(rows.every(({ kind }) => kind === "new")).toBe(true);
			expect(organisations).toEqual(stored);
			expect(planImport(stored, checked.values).rows.map(({ kind }) => kind)).toEqual(stored.map(() => "same"));
		}
	});
});

describe("roads", () => {
	const stored = [
		road.parse({ name: "Jalan A", status: "regency" }),
		road.parse({
			name: "Jalan B",
			aliases: ["Lingkar, timur"],
			status: "national",
			authority: "BBPJN",
			contact: "0812",
		}),
	];
	const planned = (csv: string) => {
		const table = readTable({ name: "x", bytes: new TextEncoder().encode(csv) });
		const checked = table.ok ? checkRows(table, ROAD_COLUMNS) : null;
		if (checked?.state !== "read") throw new Error();
		return { checked, plan: planRoads(stored, checked.values) };
	};

	it("are worked in by name and status", () => {
		const { plan: found } = planned(
			"Nama Ruas;Status;Kewenangan\njalan a;Jalan Kabupaten;DPUPR\nJalan B;nasional;BBPJN\nJalan B;tol;\nJalan B;TOL;",
		);
		expect(found).toMatchObject({ fresh: 2, changed: 1, same: 1, absent: 0 });
		expect(found.faults).toEqual([{ row: 5, column: "name", code: "twice", value: "4" }]);
		expect(found.roads.map(({ name, status }) => `${name} ${status}`)).toEqual([
			"jalan a regency",
			"Jalan B national",
			"Jalan B toll",
		]);
	});

	it("are written and read without a change", () => {
		for (const language of ["id", "en"] as const) {
			const { checked, plan: found } = planned(tableCsv(roadTable(stored, language)));
			expect(checked.faults).toEqual([]);
			expect(found).toMatchObject({ same: 2, fresh: 0, changed: 0, roads: stored });
		}
	});
});
