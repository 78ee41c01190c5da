import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COLUMNS } from "../../lib/report/columns.ts";
import { weeklyCsv, writeCsv } from "../../lib/report/csv.ts";
import { cleanText, shorten, unguardFormula } from "../../lib/report/safe-text.ts";
import { HOUR, MORNING, makeAnswer, makeComplaint } from "../factories.ts";
import { HOSTILE_TEXTS } from "./hostile.ts";
import { makeReport, makeWeek, WEEK } from "./week-of-complaints.ts";

/** Reads RFC 4180 with `;`, strictly. @throws on a stray quote or a missing CRLF */
function readCsv(text: string): string[][] {
	if (!text.startsWith("\uFEFF")) throw new Error("no BOM");
	const rows: string[][] = [];
	let fields: string[] = [];
	let rest = text.slice(1);
	while (rest !== "") {
		const match = /^(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/.exec(rest);
		if (!match) throw new Error(`unreadable at ${rest.slice(0, 20)}`);
		fields.push(match[1]?.replace(/""/g, '"') ?? match[2] ?? "");
		if (match[3] === "\r\n") {
			rows.push(fields);
			fields = [];
		}
		rest = rest.slice(match[0].length);
	}
	return rows;
}

describe("writeCsv", () => {
	it("is read back as it was, whatever the fields hold", () => {
		const field = fc.string({ unit: fc.constantFrom('"', ";", ",", "\r", "\n", " ", "a", "é", "😭", "\uFEFF", "'") });
		const rows = fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { maxLength: 5 });
		fc.assert(
			fc.property(rows, (table) => {
				expect(readCsv(writeCsv(table))).toEqual(table);
			}),
		);
	});
});

describe("weeklyCsv", () => {
	const table = (complaints = makeWeek(), now?: number) => {
		const [header = [], ...rows] = readCsv(
			weeklyCsv(makeReport({ complaints, ...(now === undefined ? {} : { now }) }), "id"),
		);
		return rows.map((row) => Object.fromEntries(header.map((title, index) => [title, row[index]])));
	};

	it("has one row per complaint under one header", () => {
		const rows = readCsv(weeklyCsv(makeReport(), "id"));
		expect(rows).toHaveLength(13);
		expect(new Set(rows.map((row) => row.length))).toEqual(new Set([COLUMNS.length + 1]));
	});

	it("writes dates, times and numbers for Indonesian Excel and names the clock in every row", () => {
		const complaint = makeComplaint({ firstAnswer: makeAnswer(), status: { type: "answered" } });
		expect(table([complaint])[0]).toMatchObject({
			"Tanggal Masuk": "18/11/2026",
			"Jam Masuk": "10.00",
			Tenggat: "19/11/2026 10.00",
			"Lama Respons (menit)": "120",
			"Dasar Tenggat": "1 x 24 jam kalender (SOP Klaten), versi 1",
			"Isi Aduan (ringkas)": "jln dpn pasar contoh bolong2, tolong min",
			"Akun Sumber": "'@dpupr.contoh",
		});
	});

	it("tells the week's log, provisional or not, from the supplement", () => {
		const late = makeComplaint({ capturedAt: WEEK.startAt - HOUR, changedAt: MORNING });
		expect(table([makeComplaint(), late]).map((row) => row.Bagian)).toEqual([
			"2026-W47 s.d. Kamis, 19 November 2026 pukul 21.00 WIB (sementara)",
			"Susulan",
		]);
		expect(table([makeComplaint()], WEEK.endAt)[0]?.Bagian).toBe("2026-W47");
	});

	it("says NIHIL for an empty week, with the clock's meaning", () => {
		const [row = {}] = table([], WEEK.endAt);
		expect(Object.entries(row).filter(([, value]) => value !== "")).toEqual([
			["Bagian", "2026-W47"],
			["No. Aduan", "NIHIL"],
			["Dasar Tenggat", "1 x 24 jam kalender (SOP Klaten)"],
		]);
	});

	it.each(HOSTILE_TEXTS)("keeps %s as text that does not run", (_, text) => {
		const comment = { ...makeComplaint().comment, text };
		const rows = table([makeComplaint({ comment, note: text, location: text })]);
		expect(rows).toHaveLength(1);
		for (const field of Object.values(rows[0] ?? {})) expect(field).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
		expect(unguardFormula(rows[0]?.["Isi Aduan (ringkas)"] ?? "")).toBe(shorten(cleanText(text).trim(), 300));
	});
});
