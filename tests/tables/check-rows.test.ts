// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Column, checkRows } from "../../lib/tables/check-rows.ts";
import { readTable } from "../../lib/tables/read-table.ts";
import { tableCsv, tableWorkbook } from "../../lib/tables/write-table.ts";
import { HOSTILE_TEXTS } from "../report/hostile.ts";

const text: Column<string> = { titles: ["Nama OPD", "name"], isRequired: true, read: (value) => ({ ok: true, value }) };
const count: Column<number> = {
	titles: ["Jumlah"],
	read: (value) => (/^\d+$/.test(value) ? { ok: true, value: Number(value) } : { ok: false, code: "number" }),
};
const check = (header: string[], ...rows: string[][]) =>
	checkRows<{ name: string; count: number }>(
		{ header, rows: rows.map((cells, index) => ({ row: index + 2, cells })) },
		{ name: text, count },
	);

describe("columns by their names", () => {
	it.each([
		[["NAMA  opd", "jumlah *"], { name: "A", count: 1 }, []],
		[["Náma-OPD", "lain"], { name: "A" }, ["lain"]],
		[["lain", "Jumlah"], null, ["lain"]],
		[["name", "Nama OPD"], null, []],
	])("%j", (header, value, unknown) => {
		const checked = check(header, ["A", "1"]);
		expect(checked.unknown).toEqual(unknown);
		expect(checked.state === "read" ? checked.values[0]?.value : null).toEqual(value);
	});

	it("names what is missing and what stands twice", () => {
		expect(check(["Jumlah", "x"], ["1"])).toEqual({ state: "columns", missing: ["name"], twice: [], unknown: ["x"] });
		expect(check(["name", "Nama OPD"], ["1"])).toMatchObject({ missing: [], twice: ["Nama OPD"] });
	});

	it("tells every fault by row, and gives no value for such a row", () => {
		const checked = check(["name", "Jumlah"], ["A", "1"], ["B", "x", "", "y"], ["C"], ["D", "4", ""]);
		expect(checked).toEqual({
			state: "read",
			values: [
				{ row: 2, value: { name: "A", count: 1 } },
				{ row: 5, value: { name: "D", count: 4 } },
			],
			faults: [
				{ row: 3, column: null, code: "surplus", value: "y" },
				{ row: 3, column: "count", code: "number", value: "x" },
				{ row: 4, column: "count", code: "number", value: "" },
			],
			unknown: [],
		});
	});
});

describe("what is written is read again", () => {
	const again = (rows: string[][]) => {
		const table = { name: "Daftar", header: ["a", "b"], widths: [10, 10], rows };
		return [new TextEncoder().encode(tableCsv(table)), tableWorkbook(table, "&P", "…")].map((bytes) => {
			const read = readTable({ name: "x", bytes });
			return read.ok ? read.rows.map(({ cells }) => [cells[0] ?? "", cells[1] ?? ""]) : read.fault;
		});
	};

	it.each([
		["081200000012"],
		["'081200000012"],
		["+62 812-0000-0012"],
		["1234567890123456"],
		["=1+1"],
		["-"],
		["_x0041_"],
		["A;B,C\nD"],
		["|#|!"],
		["a,b,c,d"],
		["é 😭"],
	])("%j", (value) => expect(again([["x", value]])).toEqual([[["x", value]], [["x", value]]]));

	it("any trimmed text", () => {
		const cell = fc.string({ unit: "grapheme-ascii", maxLength: 12 }).map((value) => value.trim());
		fc.assert(
			fc.property(
				fc.array(
					fc.tuple(cell, cell).map(([a, b]) => [`x${a}`, b]),
					{ minLength: 1, maxLength: 5 },
				),
				(rows) => {
					for (const read of again(rows)) expect(read).toEqual(rows);
				},
			),
			{ numRuns: 60 },
		);
	});

	it.each(HOSTILE_TEXTS.filter(([, value]) => value.length < 50_000))(
		"%s does not run in a spreadsheet",
		(_, value) => {
			const csv = tableCsv({ name: "a", header: ["a", "b"], widths: [1, 1], rows: [[value, "x"]] });
			expect(csv.split("\r\n").slice(1).join("\r\n")).not.toMatch(/^"?\s*[=+\-@]/);
		},
	);
});
