import { describe, expect, it, test } from "vitest";
import type { Complaint } from "../../lib/complaint/complaint.ts";
import { briefText } from "../../lib/report/brief-for-leader.ts";
import { HOUR, MORNING, makeAnswer, makeComplaint, OTHER_OPD, OUR_OPD } from "../factories.ts";

const textOf = (complaint: Complaint, language: "id" | "en" = "id") =>
	briefText({ complaint, settings: { zone: "Asia/Jakarta" }, language, now: MORNING + 26 * HOUR });
const said = (text: string | null, author: string | null = null) => ({ ...makeComplaint().comment, text, author });

describe("briefText", () => {
	it("tells one complaint in six lines, the citizen by initials", () => {
		const complaint = makeComplaint({ unit: "Bidang Bina Marga" });
		expect(textOf(complaint).split("\n")).toEqual([
			`Aduan ${complaint.number}, per Kamis, 19 November 2026 pukul 12.00 WIB`,
			"Pokok: jalan rusak, depan Pasar Contoh",
			"Dari W. C. lewat Instagram, 18 Nov 10.00 WIB: “jln dpn pasar contoh bolong2, tolong min”",
			"OPD: DPUPR · Bidang Bina Marga",
			"Status: lewat tenggat, lewat 2 jam",
			"Tautan: https://www.instagram.com/p/CONTOH1/c/17900000000000001/",
		]);
	});

	const held = [OUR_OPD, OTHER_OPD, OUR_OPD].map((opd) => ({ opd, from: MORNING, to: null }));
	const CASES: [name: string, overrides: Partial<Complaint>, says: string][] = [
		["nothing known", { topic: "", location: "", opd: null, comment: said(null) }, "Pokok: (belum diisi)"],
		["nobody named", { comment: said("rusak") }, "Dari warga lewat Instagram"],
		["by hand", { channel: "manual", intake: "counter", comment: said("rusak") }, "Dari warga lewat Loket"],
		["passed on", { held }, "OPD: DPUPR, 2 kali dialihkan"],
		[
			"answered",
			{ status: { type: "answered" }, firstAnswer: makeAnswer(), running: null },
			"ditanggapi 18 Nov 12.00 WIB",
		],
		[
			"closed",
			{ status: { type: "closed", outcome: "handled", at: MORNING, isWithoutAnswer: true }, running: null },
			"Status: selesai, selesai ditangani",
		],
	];
	test.each(CASES)("%s", (_, overrides, says) => {
		expect(textOf(makeComplaint(overrides))).toContain(says);
	});

	it("holds no handle, no number of a person, no second line of the citizen's, in both languages", () => {
		const hostile = makeComplaint({
			topic: "jalan @warga_contoh",
			location: "rumah 0812-0000-0012\nRT 1",
			comment: said(`hub 0812••••0034 @warga_contoh NIK 9901014505900001\n${"rusak ".repeat(90)}`, "Warga Contoh"),
		});
		for (const language of ["id", "en"] as const) {
			const text = textOf(hostile, language);
			expect(text.split("\n")).toHaveLength(6);
			expect(text).not.toMatch(/@|0812|0034|0012|9901|Warga Contoh/);
		}
	});
});
