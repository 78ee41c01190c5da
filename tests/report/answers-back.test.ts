import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { complaintNumber } from "../../lib/complaint/ids.ts";
import { type AnswersBack, readAnswers } from "../../lib/report/answers-back.ts";
import { demandText, shortAbout } from "../../lib/report/demand.ts";
import { forwardText } from "../../lib/report/forward.ts";
import { ownLines } from "../../lib/report/own-lines.ts";
import { MORNING, makeComplaint, makeSettings, OTHER_OPD } from "../factories.ts";
import { processorTimeOf } from "../processor-time.ts";

const A = "7K4Q-M2XD";
const B = "90T1-X3ZW";
const OWN = ownLines("id");
const KNOWN = new Map([
	[A, "jalan rusak, depan Pasar Contoh"],
	[B, "lampu mati"],
]);
const read = (pasted: string) => readAnswers(pasted, KNOWN, OWN);
/** "number answer" of each, for short tables. */
const brief = ({ answers, unknown, unassigned }: AnswersBack) => [
	...answers.map(({ number, text }) => `${number} ${text}`),
	...unknown.map(({ number, text }) => `?${number} ${text}`),
	...unassigned.map((text) => `- ${text}`),
];

describe("readAnswers", () => {
	const CASES: [name: string, pasted: string, found: string[]][] = [
		["a plain line", `${A} sudah ditambal`, [`${A} sudah ditambal`]],
		["no hyphen, lower case", "7k4qm2xd: sudah ditambal", [`${A} sudah ditambal`]],
		["letters that look alike", "9OTI-X3ZW sudah\n90tl x3zw menyala", [`${B} sudah\nmenyala`]],
		["another dash, and spaces around", "7K4Q – M2XD = selesai", [`${A} selesai`]],
		["a label before it", `1. No. aduan *${A}* : selesai`, [`${A} selesai`]],
		["the number at the end", `Sudah ditambal tadi pagi (${A})`, [`${A} Sudah ditambal tadi pagi`]],
		["words around it", `Izin melapor ${A} sudah dicek`, [`${A} Izin melapor sudah dicek`]],
		["two in a line", `${A} sudah, ${B} belum`, [`${A} sudah`, `${B} belum`]],
		["two with one answer", `${A}, ${B}: hari Kamis`, [`${A} hari Kamis`, `${B} hari Kamis`]],
		["two joined by a word", `${A} dan no. ${B}\nhari Kamis`, [`${A} hari Kamis`, `${B} hari Kamis`]],
		[
			"several lines",
			`${A}\nSudah dicek.\n\nBesok ditambal.\n${B}: menyala`,
			[`${A} Sudah dicek.\nBesok ditambal.`, `${B} menyala`],
		],
		["named twice", `${A} dicek\n${B} menyala\n${A} ditambal`, [`${A} dicek\nditambal`, `${B} menyala`]],
		["a number without an answer", `${A}\n${B} menyala`, [`${B} menyala`]],
		["an emoji as answer", `${A} ✅`, [`${A} ✅`]],
		["what stands before any number", `Siap pak\nkami cek\n${A} selesai`, [`${A} selesai`, "- Siap pak\nkami cek"]],
		["an unknown number", `2ABC-3DEF sudah\n${A} selesai`, [`${A} selesai`, "?2ABC-3DEF sudah"]],
		[
			"words, amounts and addresses that only look like numbers",
			`${A} lapangan hati-hati 500meter RT01-RW02 20261122 2026-1122 baik-baik saja`,
			[`${A} lapangan hati-hati 500meter RT01-RW02 20261122 2026-1122 baik-baik saja`],
		],
		["a number inside a link", `${A} https://contoh.id/p/90T1X3ZW/`, [`${A} https://contoh.id/p/90T1X3ZW/`]],
		[
			"our own words behind the number",
			`1. ${A}: jalan rusak, depan Pasar Contoh\nsudah ditambal`,
			[`${A} sudah ditambal`],
		],
		[
			"a letter with quoted lines",
			`> 1. ${A}: jalan rusak\n> ↳ masuk kemarin\nsudah ditambal\n>> lama`,
			[`${A} sudah ditambal`],
		],
		["nothing", " \n\u200E\n", []],
	];
	test.each(CASES)("%s", (_, pasted, found) => {
		expect(brief(read(pasted))).toEqual(found);
	});

	const CHATS: [name: string, stamp: (name: string, minute: number) => string][] = [
		["an export from Android", (name, minute) => `22/11/26 08.${minute} - ${name}: `],
		["an export from Android with a comma", (name, minute) => `22/11/2026, 8:${minute} AM - ${name}: `],
		["an export from iOS", (name, minute) => `\u200E[22/11/26, 08.${minute}.33] ~\u202F${name}: `],
		["messages copied in WhatsApp Web", (name, minute) => `[08.${minute}, 22/11/2026] ${name}: `],
	];
	test.each(CHATS)("%s", (_, stamp) => {
		const chat = [
			"22/11/26 08.10 - Pesan dienkripsi secara end-to-end.",
			`${stamp("Admin Dishub", 14)}${A.toLowerCase()}`,
			`${stamp("Admin Dishub", 15)}sudah ditambal:`,
			"pukul 07.30",
			`${stamp("Dwi", 16)}Terima kasih`,
			`${stamp("+62 812-0000-0012", 17)}${B} menyala`,
			`${stamp("+62 812-0000-0012", 18)}<Media tidak disertakan>`,
		].join("\n");
		expect(read(chat)).toEqual({
			answers: [
				{ number: A, text: "sudah ditambal:\npukul 07.30", sender: "Admin Dishub" },
				{ number: B, text: "menyala", sender: "+62 812-0000-0012" },
			],
			unknown: [],
			unassigned: ["Pesan dienkripsi secara end-to-end.", "Terima kasih"],
		});
	});

	it("finds in our own messages, passed back whole, nothing but what was written between", () => {
		const complaints = [makeComplaint(), makeComplaint({ topic: "lampu @sari.contoh mati", location: "" })];
		const known = new Map(complaints.map((complaint) => [complaint.number, shortAbout(complaint, makeSettings())]));
		const common = {
			opd: OTHER_OPD,
			person: "",
			settings: makeSettings(),
			officer: "Dwi",
			language: "id",
			now: MORNING,
		} as const;
		const demand = demandText({ complaints, ...common })
			.map(({ text }) => text)
			.join("\n");
		const forwards = complaints.map((complaint) => forwardText({ complaint, tellsRedirects: false, ...common }));
		for (const text of [demand, ...forwards])
			expect(readAnswers(text, known, OWN)).toEqual({ answers: [], unknown: [], unassigned: [] });
		const answered = demand.replace(/(?=\n2\. )/, "\nsudah ditambal\nLokasi: km 3");
		expect(readAnswers(answered, known, OWN).answers.map(({ text }) => text)).toEqual(["sudah ditambal"]);
	});

	it("gives back every answer that was written line by line, however the number was typed", () => {
		const spelled = (number: string, how: number) =>
			[number, number.toLowerCase(), number.replace("-", ""), number.replaceAll("0", "O").replaceAll("1", "l")][how] ??
			"";
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 3 })), {
					minLength: 1,
					maxLength: 40,
				}),
				(drawn) => {
					const numbers = [...new Map(drawn.map(([id, how]) => [complaintNumber(`x:${id}`), how]))];
					const known = new Map(numbers.map(([number]) => [number, ""]));
					const pasted = numbers
						.map(([number, how], index) => `${spelled(number, how)} jawaban ke ${index}`)
						.join("\n");
					const { answers } = readAnswers(pasted, known, OWN);
					expect(answers.map(({ number, text }) => [number, text])).toEqual(
						numbers.map(([number], index) => [number, `jawaban ke ${index}`]),
					);
				},
			),
			{ numRuns: 100 },
		);
	});

	// Quadratic matching would take minutes.
	it("never throws and never takes long", async () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => void read(text)),
			{ numRuns: 200 },
		);
		const taken = await processorTimeOf(() => {
			for (const piece of ["> ", "[", "a1b2 ", `${A} `, "22/11/26 ", "1. no ", "https://a.id/ "])
				read(piece.repeat(20_000));
			read(`${A}${",".repeat(200_000)}x`);
		});
		expect(taken).toBeLessThan(30_000);
	});
});
