import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { complaintNumber } from "../../lib/complaint/ids.ts";
import { type GuidanceReading, readGuidanceAnswers } from "../../lib/report/guidance-answer.ts";
import {
	type GuidanceMessageInput,
	guidanceMessage,
	maskCitizen,
	restoreCitizen,
} from "../../lib/report/guidance-message.ts";
import { HOUR, MORNING, makeComplaint, makeSettings } from "../factories.ts";
import { processorTimeOf } from "../processor-time.ts";

const A = { number: "7K4Q-M2XD", text: "Terima kasih, jalan berlubang kami cek besok pagi bersama tim bina marga" };
const B = { number: "90T1-X3ZW", text: "Lampu jalan kami perbaiki hari Kamis oleh petugas penerangan" };
const CHANGED = "Terima kasih, jalan berlubang kami cek besok pukul 09.00 bersama tim bina marga";

/** "number decision text|remark" of each, a doubt in place of the decision. */
const brief = ({ number, otherNumber, decision, doubt, text, remark, sender }: GuidanceReading) =>
	[
		number?.slice(0, 4) ?? (otherNumber === null ? "?" : `?${otherNumber}`),
		...[
			doubt === null ? decision : `!${doubt}`,
			text && `“${text}”`,
			remark && `(${remark})`,
			sender && `by ${sender}`,
		],
	]
		.filter((part) => part)
		.join(" ");
const read = (pasted: string, waiting = [A]) => readGuidanceAnswers(pasted, waiting).readings.map(brief);

describe("an answer on the only draft that waits", () => {
	const CASES: [pasted: string, found: string[]][] = [
		["SETUJU 7K4Q", ["7K4Q approved"]],
		["setuju", ["7K4Q approved"]],
		["Setuju pak, silakan dikirim. Terima kasih 🙏", ["7K4Q approved"]],
		["ok setuju", ["7K4Q approved"]],
		["*ACC* ya", ["7K4Q approved"]],
		["7k4q-m2xd acc", ["7K4Q approved"]],
		["7K4QM2XD: disetujui", ["7K4Q approved"]],
		["setuju utk no. 7K4Q", ["7K4Q approved"]],
		["approve 7K4Q", ["7K4Q approved"]],
		["“SETUJU 7K4Q”", ["7K4Q approved"]],
		["Selamat siang Mas.\nSETUJU 7K4Q\nTerima kasih", ["7K4Q approved"]],
		["Baik pak, ok\nsetuju", ["7K4Q approved"]],
		["[22/11/26 14.05] Ibu Kepala: setuju", ["7K4Q approved by Ibu Kepala"]],
		["22/11/26 14.05 - +62 812-0000-0034: Acc", ["7K4Q approved by +62 812-0000-0034"]],
		["\u200E[14.05, 22/11/2026] ~ Ibu Kepala: SETUJU 7K4Q\u200F", ["7K4Q approved by Ibu Kepala"]],
		["setuju\nsetuju", ["7K4Q approved"]],
		["[22/11/26 14.05] Ibu: setuju\n[22/11/26 14.05] Ibu: setuju", ["7K4Q approved by Ibu"]],
		[`SETUJU 7K4Q: ${CHANGED}`, [`7K4Q approved “${CHANGED}”`]],
		[`setuju 7k4q :\n${CHANGED}\n\nSalam.`, [`7K4Q approved “${CHANGED}\n\nSalam.”`]],
		[`SETUJU 7K4Q: ${CHANGED} <Pesan ini diedit>`, [`7K4Q approved “${CHANGED}”`]],
		[`SETUJU 7K4Q: ${CHANGED}\nSetuju kita kerjakan.`, [`7K4Q approved “${CHANGED}\nSetuju kita kerjakan.”`]],
		[`SETUJU 7K4Q: \u202E${CHANGED}`, [`7K4Q approved “${CHANGED}”`]],
		["SETUJU: 7K4Q", ["7K4Q approved"]],
		["TOLAK 7K4Q: terlalu kaku", ["7K4Q rejected (terlalu kaku)"]],
		["tolak, bahasanya kurang sopan", ["7K4Q rejected (bahasanya kurang sopan)"]],
		["Ditolak", ["7K4Q rejected"]],
		["tolak 7K4Q:\nsaya tidak setuju\ndengan janji ini", ["7K4Q rejected (saya tidak setuju\ndengan janji ini)"]],
		["tidak setuju", ["7K4Q !negated"]],
		["Maaf pak, blm ACC 7K4Q", ["7K4Q !negated"]],
		["no, approve", ["7K4Q !negated"]],
		["jangan ditolak", ["7K4Q !negated"]],
		["setuju?", ["7K4Q !question (?)"]],
		["setuju atau tolak", ["7K4Q !both (atau tolak)"]],
		["setuju 👎", ["7K4Q !both (👎)"]],
		["setuju, tapi kalimat kedua dihapus", ["7K4Q !condition (tapi kalimat kedua dihapus)"]],
		[`setuju 7K4Q\n${CHANGED}`, [`7K4Q !condition (${CHANGED})`]],
		["setuju: tolong sebutkan jamnya", ["7K4Q !unlike “tolong sebutkan jamnya”"]],
		["SETUJU 7K4Q: (teks yang diubah)", ["7K4Q !placeholder"]],
		["TOLAK 7K4Q: (alasan)", ["7K4Q !placeholder"]],
		["nanti saya baca", ["7K4Q !no-word (nanti saya baca)"]],
		["👍", []],
		["", []],
		["setuju 90T1", ["?90T1 !other-number"]],
		["SETUJU 90T1-X3ZW", ["?90T1-X3ZW !other-number"]],
		[
			"[22/11/26 14.05] Ibu: setuju\n[22/11/26 14.09] Ibu: tolak: salah",
			["7K4Q !twice by Ibu", "7K4Q !twice (salah) by Ibu"],
		],
		["> SETUJU 7K4Q\ntolak", ["7K4Q rejected"]],
		["<Media tidak disertakan>\nsetuju", ["7K4Q approved"]],
	];
	it.each(CASES)("%j", (pasted, found) => {
		expect(read(pasted)).toEqual(found);
	});

	it("shows what else was written, and of it no greeting", () => {
		const pasted = "[22/11/26 14.05] Ibu: setuju\n[22/11/26 14.06] Ibu: makasih\n[22/11/26 14.07] Ibu: eh jangan dulu";
		expect(readGuidanceAnswers(pasted, [A])).toMatchObject({
			readings: [{ decision: "approved", said: "setuju" }],
			others: ["eh jangan dulu"],
		});
	});
});

describe("answers on several", () => {
	const CASES: [what: string, pasted: string, found: string[]][] = [
		["each by its number", "SETUJU 7K4Q\nTOLAK 90T1: salah dinas", ["7K4Q approved", "90T1 rejected (salah dinas)"]],
		["one for both", "acc 7K4Q dan 90T1", ["7K4Q approved", "90T1 approved"]],
		[
			"an export of a chat",
			"22/11/26 14.05 - Ibu Kepala: SETUJU 7K4Q\n22/11/26 14.06 - Ibu Kepala: terima kasih\n22/11/26 14.07 - Sekdin: 90t1x3zw tolak: belum pasti",
			["7K4Q approved by Ibu Kepala", "90T1 rejected (belum pasti) by Sekdin"],
		],
		["without a number", "setuju", ["? !no-number"]],
		["all of them", "setuju semua", ["? !condition (semua)"]],
		["chatter alone", "rapat jam 2", []],
	];
	it.each(CASES)("%s", (_, pasted, found) => {
		expect(read(pasted, [A, B])).toEqual(found);
	});

	it("two numbers that begin alike are not told apart by their beginning", () => {
		const alike = { number: "7K4Q-ZZZZ", text: B.text };
		expect(read("SETUJU 7K4Q", [A, alike])).toEqual(["?7K4Q !other-number"]);
		expect(read("SETUJU 7K4Q-ZZZZ", [A, alike])).toEqual(["7K4Q approved"]);
	});
});

const complaint = makeComplaint({ id: "ig:17900000000000001" });
const input: GuidanceMessageInput = {
	...{ complaint, draft: "Kak @warga_contoh, kami cek besok pagi", to: "Ibu Kepala", officer: "Dwi" },
	link: "https://www.instagram.com/p/CONTOH1/c/17900000000000001/",
	...{ settings: makeSettings(), language: "id", now: MORNING + 5 * HOUR },
};
const { number } = complaint;
const waiting = [{ number, text: input.draft }];

describe("the message", () => {
	it("holds what a superior needs, the citizen masked, and the answers to send back", () => {
		const short = complaintNumber(complaint.id).slice(0, 4);
		expect(guidanceMessage(input)).toBe(
			[
				...["Yth. Ibu Kepala, mohon arahan atas usulan jawaban untuk warga berikut.", ""],
				...[`Nomor: ${number}`, "Kanal: Instagram", "Pokok: jalan rusak, depan Pasar Contoh"],
				"Isi aduan: “jln dpn pasar contoh bolong2, tolong min”",
				"Tautan: https://www.instagram.com/p/CONTOH1/c/17900000000000001/",
				...["Tenggat tanggapan: Kamis, 19 November 2026 pukul 10.00 WIB (sisa 19 jam)", "", "Usulan jawaban:"],
				...[
					"————————",
					"Kak @w***h, kami cek besok pagi",
					"————————",
					"",
					"Mohon dibalas dengan salah satu baris ini:",
				],
				...[`SETUJU ${short}`, `SETUJU ${short}: (teks yang diubah)`, `TOLAK ${short}: (alasan)`, ""],
				"Hormat kami, Dwi, DPUPR Kabupaten Contoh",
			].join("\n"),
		);
	});

	it("names no citizen: not in the citizen's words, not in the draft, not in the link", () => {
		const comment = { ...complaint.comment, text: `min @warga_lain bilang Warga Contoh benar ${"a ".repeat(300)}` };
		const message = guidanceMessage({
			...input,
			complaint: { ...complaint, comment },
			draft: "Bapak Warga Contoh, terima kasih. Salam, @Warga_Contoh!",
			link: "https://www.instagram.com/warga_contoh/p/CONTOH1/",
			to: "Ibu\nKepala",
		});
		expect(message).not.toMatch(/warga[_ ](?:contoh|lain)/i);
		expect(message).not.toContain("Tautan");
		expect(message).toContain("Yth. Ibu Kepala, mohon");
		expect(message.length).toBeLessThan(900);
	});

	it("gives a changed text its citizen back", () => {
		const draft = "Kak @warga_contoh, Bapak Warga Contoh: $& dan ($1) kami cek. Wargata bukan warga_contohan";
		const masked = maskCitizen(draft, complaint);
		expect(masked).not.toContain("@warga_contoh,");
		expect(restoreCitizen(masked, complaint)).toBe(draft);
	});

	it.each(["id", "en"] as const)("is no answer when it comes back whole, in %s", (language) => {
		const sent = guidanceMessage({ ...input, language });
		expect(readGuidanceAnswers(sent, waiting)).toEqual({ readings: [], others: [] });
		const answered = `${sent}\nTOLAK: terlalu umum`;
		expect(readGuidanceAnswers(answered, waiting).readings).toMatchObject([{ decision: "rejected", number }]);
		const chat = `[22/11/26 14.00] Dwi: ${sent}\n[22/11/26 14.05] Ibu Kepala: Acc`;
		expect(readGuidanceAnswers(chat, waiting).readings).toMatchObject([{ decision: "approved", sender: "Ibu Kepala" }]);
		const older = `[22/11/26 13.00] Ibu Kepala: setuju\n[22/11/26 13.05] Ibu Kepala: SETUJU ${number}\n${chat}`;
		expect(readGuidanceAnswers(older, waiting)).toMatchObject({
			readings: [{ decision: "approved", said: "Acc" }],
			others: [`SETUJU ${number}`],
		});
		const unanswered = older.slice(0, older.lastIndexOf("\n"));
		expect(readGuidanceAnswers(unanswered, waiting).readings).toMatchObject([{ decision: null, doubt: "no-word" }]);
		const torn = sent.split("\n").slice(0, -1).join("\n");
		expect(readGuidanceAnswers(torn, waiting).readings).toEqual([]);
	});
});

describe("hostile texts", () => {
	it("reads 100 kB quickly and loses nothing of it", async () => {
		const long = "setuju ".repeat(15_000).trim();
		const taken = await processorTimeOf(() => {
			expect(readGuidanceAnswers(`SETUJU 7K4Q: ${long}`, [A]).readings[0]?.text).toBe(long);
			expect(readGuidanceAnswers(`TOLAK 7K4Q\n`.repeat(8000), [A]).readings).toHaveLength(1);
		});
		expect(taken).toBeLessThan(5000);
	});

	it("never throws, and decides nothing without a word for it", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 200 }), (pasted) => {
				const { readings } = readGuidanceAnswers(pasted, [A, B]);
				if (!/setuju|tolak|acc|approve|reject/i.test(pasted)) expect(readings).toEqual([]);
			}),
			{ numRuns: 60 },
		);
	});
});
