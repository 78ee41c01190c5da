import { describe, expect, it } from "vitest";
import type { Complaint } from "../../lib/complaint/complaint.ts";
import { complaintNumber } from "../../lib/complaint/ids.ts";
import { cellText } from "../../lib/report/cell.ts";
import { COLUMNS, type Column, columnsOf, columnTitle } from "../../lib/report/columns.ts";
import { contextOf } from "../../lib/report/context.ts";
import { maskHandle, maskName, safeLink } from "../../lib/report/reporter.ts";
import { cleanText } from "../../lib/report/safe-text.ts";
import { wordsIn } from "../../lib/words/words.ts";
import { HOUR, MORNING, makeAnswer, makeComplaint, OTHER_OPD, OUR_OPD } from "../factories.ts";
import { HOSTILE_TEXTS } from "./hostile.ts";
import { MADE_AT, makeReport } from "./week-of-complaints.ts";

const context = contextOf(makeReport({ now: MADE_AT }), "id");
const comment = makeComplaint().comment;
const judgedBy = (policyId: string, policyVersion: number): Complaint["clock"] => {
	const { clock } = makeComplaint();
	return clock && { ...clock, basis: { ...clock.basis, policyId, policyVersion } };
};
const DISPOSITION = { opd: OTHER_OPD, leader: "Bupati Contoh", at: MORNING, permalink: null };

function shown(id: Column["id"], overrides: Partial<Complaint> = {}): string {
	const [column] = columnsOf(id);
	if (!column) throw new Error(`no column ${id}`);
	return cellText(column.value({ index: 1, complaint: makeComplaint(overrides) }, context), column.type, context.zone);
}

describe("the columns", () => {
	it("stand in the official order", () => {
		expect(COLUMNS.map((column) => columnTitle(column, wordsIn("id"))).join(" · ")).toBe(
			"No · No. Aduan · Tanggal Masuk · Jam Masuk · Zona · Kanal · Akun Sumber · Tautan · Pelapor (disamarkan) · Pokok Aduan · Isi Aduan (ringkas) · Klasifikasi · Kategori · Urgensi · Lokasi · OPD Tujuan · OPD Sebelumnya · Dicatat Pada · Petugas · Tenggat · Dasar Tenggat · Tanggapan Pertama · Lama Respons (menit) · Tepat Waktu · Tanggapan Substantif · Ditanggapi OPD Lain · Status · Tindak Lanjut · Tanggal Selesai · Keterangan",
		);
	});

	const closed = { type: "closed", outcome: "not-ours", at: MORNING + 20 * HOUR, isWithoutAnswer: true } as const;
	const interval = { earliest: MORNING - 3 * HOUR, latest: MORNING - 2 * HOUR };
	const cases: [Column["id"], Partial<Complaint>, string][] = [
		["number", { id: "x:1" }, complaintNumber("x:1")],
		["receivedDate", {}, "18/11/2026"],
		["receivedTime", { postedAt: interval }, "08.00"],
		["receivedTime", { postedAt: null }, "10.00"],
		["receivedTime", { postedAt: interval, messageKind: "appreciation" }, "08.00"],
		["zone", {}, "WIB"],
		["channel", { channel: "manual" }, "Dicatat manual"],
		["channel", { channel: "manual", intake: "whatsapp" }, "WhatsApp"],
		["answeredBy", { firstAnswer: makeAnswer() }, ""],
		["answeredBy", { firstAnswer: makeAnswer({ source: "detected", opd: OTHER_OPD }) }, OTHER_OPD.name],
		["remarks", { disposition: DISPOSITION }, "disposisi Bupati Contoh: Dishub"],
		["sourceAccount", {}, "@dpupr.contoh"],
		["sourceAccount", { comment: { ...comment, postHandle: "@DPUPR.Contoh" } }, "@DPUPR.Contoh"],
		["sourceAccount", { comment: { ...comment, postHandle: "warga_lain" } }, "@w***n"],
		["sourceAccount", { comment: { ...comment, postHandle: null, postAuthor: "Warga Lain" } }, "W. L."],
		["sourceAccount", { channel: "manual", comment: { ...comment, postHandle: null, postAuthor: null } }, ""],
		["link", {}, comment.permalink ?? ""],
		["reporter", {}, "@w***h"],
		["reporter", { comment: { ...comment, handle: null, author: "Sari binti Contoh" } }, "S. B. C."],
		["reporter", { comment: { ...comment, handle: "", author: "" } }, ""],
		["summary", { comment: { ...comment, text: "baris satu\r\nbaris dua 😭" } }, "baris satu\nbaris dua 😭"],
		["summary", { comment: { ...comment, text: null } }, ""],
		["laporClass", { messageKind: "misconduct" }, "Pengaduan Berkadar Pengawasan"],
		["category", { category: "jalan" }, "Jalan"],
		["category", { category: "__proto__" }, "__proto__"],
		["category", { category: null }, ""],
		["opd", { opd: null }, ""],
		["previousOpds", { previousOpds: [OUR_OPD, OTHER_OPD] }, `${OUR_OPD.name}, ${OTHER_OPD.name}`],
		["recordedAt", {}, "18/11/2026 10.00"],
		["dueAt", {}, "19/11/2026 10.00"],
		["dueAt", { messageKind: "appreciation" }, ""],
		["policy", {}, "1 x 24 jam kalender (SOP Klaten), versi 1"],
		["policy", { clock: judgedBy("calendar-24h", 3) }, "1 x 24 jam kalender (SOP Klaten), versi 3"],
		["policy", { clock: judgedBy("hilang", 2) }, "hilang, versi 2"],
		["policy", { messageKind: "appreciation" }, "tanpa tenggat"],
		["firstAnswerAt", { firstAnswer: makeAnswer() }, "18/11/2026 12.00"],
		["responseMinutes", { firstAnswer: makeAnswer() }, "120"],
		["onTime", { firstAnswer: makeAnswer() }, "Ya"],
		["onTime", { firstAnswer: makeAnswer({ punctuality: { isOnTime: true, isEstimate: true } }) }, "Ya (perkiraan)"],
		["onTime", {}, "Tidak"],
		["onTime", { capturedAt: MORNING + 20 * HOUR }, "Berjalan"],
		["onTime", { messageKind: "appreciation" }, "–"],
		["onTime", { status: closed }, "Tidak"],
		["status", {}, "lewat tenggat"],
		["status", { status: closed }, "selesai, tanpa tanggapan"],
		["status", { status: { ...closed, isWithoutAnswer: false }, firstAnswer: makeAnswer() }, "selesai"],
		["followUp", { status: closed }, "bukan wewenang"],
		["followUp", { status: { type: "merged", into: "ig:1" } }, `digabung dengan ${complaintNumber("ig:1")}`],
		["followUp", { firstAnswer: makeAnswer(), status: { type: "answered" } }, "tanggapan awal"],
		["followUp", { previousOpds: [OUR_OPD], opd: OTHER_OPD }, "dialihkan ke Dishub"],
		["followUp", {}, ""],
		["closedDate", { status: closed }, "19/11/2026"],
		["remarks", { unit: "Bina Marga", note: "sudah dicek" }, "Bina Marga; sudah dicek"],
		["remarks", { isErased: true, postedAt: interval }, "isi dihapus atas permintaan; waktu komentar perkiraan"],
		["remarks", { postedAt: null }, "waktu komentar tidak terbaca, dihitung dari pencatatan"],
	];
	it.each(cases)("%s of %j", (id, overrides, expected) => {
		expect(shown(id, overrides)).toBe(expected);
	});

	it.each(HOSTILE_TEXTS)("take %s everywhere", (_, text) => {
		const opd = { id: "X", name: text, abbreviation: text };
		const complaint = makeComplaint({
			comment: { ...comment, text, author: text, handle: text, permalink: text, postHandle: text, postAuthor: text },
			topic: text,
			location: text,
			note: text,
			unit: text,
			category: text,
			capturedBy: text,
			opd,
			previousOpds: [opd],
		});
		for (const column of COLUMNS) {
			const value = cellText(column.value({ index: 1, complaint }, context), column.type, context.zone);
			expect(value).toBe(cleanText(value));
			expect(value).not.toMatch(/undefined|\[object/);
		}
		expect(shown("summary", complaint).length).toBeLessThanOrEqual(300);
	});
});

describe("masking", () => {
	it.each([
		["sari_asli", "@s***i"],
		["@Budi", "@B***i"],
		["abc", "@a***"],
		["ab", "@a***"],
		["a", "@***"],
		["", "@***"],
		["😀😁😂🤣", "@😀***🤣"],
	])("handle %j → %s", (handle, expected) => {
		expect(maskHandle(handle)).toBe(expected);
	});

	it.each([
		["Budi Santoso", "B. S."],
		["sari", "S."],
		["Dr. H. Contoh Warga, S.E.", "D. H. C."],
		["𝓑𝓾𝓭𝓲 🌸", "B."],
		["😀", null],
		["", null],
	])("name %j → %s", (name, expected) => {
		expect(maskName(name)).toBe(expected);
	});
});

describe("safeLink", () => {
	it.each([
		[
			"x:1234567890123456789",
			"https://x.com/warga/status/1234567890123456789",
			"https://x.com/i/status/1234567890123456789",
		],
		["ig:1", "https://www.instagram.com/p/A/c/1/", "https://www.instagram.com/p/A/c/1/"],
		["ig:1", "javascript:alert(1)", null],
		["ig:1", "data:text/html,<script>", null],
		["ig:1", "http://www.instagram.com/p/A/", null],
		["ig:1", "https://x.com@evil.example/status/1", null],
		["ig:1", `https://x.com/?${"a".repeat(20_000)}`, null],
		["ig:1", "bukan tautan", null],
		["ig:1", null, null],
	])("%s %s → %s", (id, permalink, expected) => {
		expect(safeLink(makeComplaint({ id, comment: { ...comment, permalink } }))).toBe(expected);
	});
});
