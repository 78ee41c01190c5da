import { describe, expect, it, test } from "vitest";
import type { Complaint } from "../../lib/complaint/complaint.ts";
import {
	type ForwardInput,
	forwardSubject,
	forwardText,
	redirectsText,
	redirectsThenText,
} from "../../lib/report/forward.ts";
import { HOUR, MORNING, makeComplaint, makeSettings, OTHER_OPD, OUR_OPD } from "../factories.ts";

const textOf = (complaint: Complaint, overrides: Partial<ForwardInput> = {}) =>
	forwardText({
		complaint,
		opd: OTHER_OPD,
		person: "",
		settings: makeSettings(),
		officer: "Dwi",
		language: "id",
		now: MORNING + 3 * HOUR,
		tellsRedirects: false,
		...overrides,
	});
const heldBy = (...opds: Complaint["held"][number]["opd"][]): Complaint["held"] =>
	opds.map((opd, index) => ({ opd, from: MORNING + index * HOUR, to: null }));
const commented = (text: string | null, overrides: Partial<Complaint["comment"]> = {}) => ({
	...makeComplaint().comment,
	text,
	...overrides,
});

describe("forwardText", () => {
	it("says everything that the OPD needs, the citizen masked", () => {
		const complaint = makeComplaint({ id: "ig:17900000000000001" });
		expect(textOf(complaint)).toBe(
			[
				"Yth. Admin Dishub,",
				"Dengan hormat, mohon tindak lanjut atas aduan warga berikut.",
				"",
				`Nomor: ${complaint.number}`,
				"Jenis: Aduan",
				"Pokok: jalan rusak",
				"Lokasi: depan Pasar Contoh",
				"Waktu ditulis: Rabu, 18 November 2026 pukul 10.00 WIB",
				"Pelapor: @w***h (Instagram)",
				"Isi: “jln dpn pasar contoh bolong2, tolong min”",
				"Tautan: https://www.instagram.com/p/CONTOH1/c/17900000000000001/",
				"Tenggat tanggapan: Kamis, 19 November 2026 pukul 10.00 WIB (sisa 21 jam)",
				"",
				"Mohon jawaban untuk warga kami terima paling lambat Kamis, 19 November 2026 pukul 10.00 WIB, dengan menyebut nomor aduan.",
				"Bila bukan wewenang Dishub, mohon segera dikabarkan agar tidak berulang kali dialihkan.",
				"",
				"Hormat kami, Dwi, DPUPR Kabupaten Contoh",
			].join("\n"),
		);
		expect(forwardSubject(complaint, makeSettings(), "id")).toBe(
			`Aduan ${complaint.number}: jalan rusak, depan Pasar Contoh`,
		);
	});

	const CASES: [name: string, overrides: Partial<Complaint>, says: string | RegExp][] = [
		["an interval", { postedAt: { earliest: MORNING - HOUR, latest: MORNING } }, "Waktu ditulis: sekitar Rabu, 18"],
		["an unknown time", { postedAt: null }, "Waktu dicatat: Rabu, 18 November 2026 pukul 10.00 WIB"],
		["urgency", { urgency: "emergency" }, "Urgensi: Darurat"],
		["no deadline", { clock: null, running: null }, "Mohon kabar tindak lanjutnya"],
		["an entry by hand", { channel: "manual", intake: "phone" }, "Pelapor: @w***h (Telepon)"],
		["other citizens' accounts", { comment: commented("cc @budi_contoh @dpupr.contoh.") }, "cc @b***h @dpupr.contoh."],
		[
			"them in topic and place",
			{ topic: "lampu @sari.contoh", location: "rumah @budi_contoh, cc @dpupr.contoh" },
			"Pokok: lampu @s***h\nLokasi: rumah @b***h, cc @dpupr.contoh\n",
		],
		["lines", { comment: commented("jalan\n\nrusak\u202E") }, "Isi: “jalan rusak”"],
		[
			"a leader",
			{ disposition: { opd: OTHER_OPD, leader: "Bupati Contoh", at: MORNING, permalink: null } },
			"Disposisi: Bupati Contoh",
		],
	];
	test.each(CASES)("%s", (_, overrides, says) => {
		expect(textOf(makeComplaint(overrides))).toMatch(says);
	});

	it("masks other citizens' accounts in its subject", () => {
		const complaint = makeComplaint({ topic: "lampu @sari.contoh", location: "kantor @dpupr.contoh" });
		expect(forwardSubject(complaint, makeSettings(), "id")).toMatch(/: lampu @s\*\*\*h, kantor @dpupr.contoh$/);
	});

	it("asks at once when the deadline has passed", () => {
		const text = textOf(makeComplaint(), { now: MORNING + 26 * HOUR });
		expect(text).toContain("(lewat 2 jam)");
		expect(text).toContain("Tenggat itu sudah lewat.");
		expect(text).not.toContain("paling lambat");
	});

	it("asks for the follow-up once the citizen has a first answer", () => {
		const { running } = makeComplaint();
		const text = textOf(makeComplaint({ running: running && { ...running, of: "followUp" } }));
		expect(text).toContain("Tenggat tindak lanjut: Kamis");
		expect(text).toContain("Mohon kabar hasil tindak lanjut");
	});

	it("names the person, leaves out what nobody knows, and cuts a long text", () => {
		const complaint = makeComplaint({
			topic: "",
			location: "",
			comment: commented("rusak ".repeat(200), { handle: null, author: null, permalink: null }),
		});
		const text = textOf(complaint, { person: "Budi", officer: null });
		expect(text).toContain("Yth. Bapak/Ibu Budi, Dishub,");
		expect(text).toContain("Pelapor: Instagram");
		expect(text).not.toMatch(/Pokok|Lokasi|Tautan/);
		expect(/Isi: “(.*)”/.exec(text)?.[1]?.length).toBeLessThanOrEqual(400);
		expect(text.endsWith("Hormat kami, DPUPR Kabupaten Contoh")).toBe(true);
	});

	it("never holds the citizen's name or account, nor the words of an erased complaint", () => {
		const { comment } = makeComplaint();
		expect(textOf(makeComplaint())).not.toMatch(/Warga Contoh|warga_contoh/);
		const erased = { ...comment, text: null, author: null, handle: null, permalink: null };
		expect(textOf(makeComplaint({ isErased: true, comment: erased }))).not.toContain("Isi:");
	});
});

describe("redirects", () => {
	const THERE_AND_BACK = heldBy(OUR_OPD, OTHER_OPD, OUR_OPD);

	test.each([
		["none", heldBy(OUR_OPD), null],
		["one", heldBy(OUR_OPD, OTHER_OPD), null],
		["two", THERE_AND_BACK, "Aduan ini sudah 2 kali dialihkan (DPUPR → Dishub → DPUPR)"],
		[
			"reopened in between",
			heldBy(OUR_OPD, OTHER_OPD, OTHER_OPD, OUR_OPD),
			"Aduan ini sudah 2 kali dialihkan (DPUPR → Dishub → DPUPR)",
		],
	])("%s", (_, held, says) => {
		expect(redirectsText({ held }, "id")).toBe(says);
	});

	it("are counted ahead, with the OPD about to be chosen", () => {
		expect(redirectsThenText({ held: heldBy(OUR_OPD) }, OTHER_OPD, "id")).toBeNull();
		expect(redirectsThenText({ held: heldBy(OUR_OPD, OTHER_OPD) }, OUR_OPD, "id")).toBe(
			"Dengan ini aduan dialihkan 2 kali (DPUPR → Dishub → DPUPR)",
		);
	});

	it("stand in the message when wanted", () => {
		const complaint = makeComplaint({ held: THERE_AND_BACK });
		expect(textOf(complaint)).not.toContain("dialihkan (");
		expect(textOf(complaint, { tellsRedirects: true })).toContain("2 kali dialihkan (DPUPR → Dishub → DPUPR). Mohon");
	});
});
