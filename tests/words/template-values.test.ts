import { expect, test } from "vitest";
import type { Road } from "../../lib/complaint/roads.ts";
import { prepareReply } from "../../lib/complaint/template/fields.ts";
import type { TemplateLanguage } from "../../lib/complaint/template/template.ts";
import type { Zone } from "../../lib/complaint/vocabulary.ts";
import { templateWording, variableHint, variableLabel } from "../../lib/words/template-values.ts";
import { wordsIn } from "../../lib/words/words.ts";
import { HOUR, MORNING, makeComplaint, makeSettings } from "../factories.ts";

function prepare(
	text: string,
	answers: Record<string, string> = {},
	options: { now?: number; zone?: Zone; scope?: "any" | "internal"; road?: Road; language?: TemplateLanguage } = {},
) {
	const { now = MORNING, zone = "Asia/Jakarta", scope = "any", road = null, language = "id" } = options;
	const settings = makeSettings({ zone, units: ["Bina Marga", "UPTD Wilayah I"] });
	const source = {
		complaint: makeComplaint({ number: "7K4Q-M2XD" }),
		settings,
		wordingIn: (one: TemplateLanguage) => templateWording(zone, one),
		road,
		now,
	};
	return prepareReply({ text, scope, language }, source, answers);
}
const filledText = (...args: Parameters<typeof prepare>): string => {
	const { filled } = prepare(...args);
	return filled.state === "ready" ? filled.text : JSON.stringify(filled);
};

test.each([
	["Selamat {waktu} {sapaan}.", "any", "Selamat pagi Kak."],
	["Status {nomor_aduan}: {status}", "any", "Status 7K4Q-M2XD: sedang kami proses"],
	["{kanal}, masuk {waktu_masuk} {zona_waktu}", "any", "Instagram, masuk 18 November 2026 pukul 10.00 WIB"],
	["Tenggat {tenggat} {zona_waktu}", "internal", "Tenggat 19 November 2026 pukul 10.00 WIB"],
] as const)("words %j", (text, scope, expected) => {
	expect(filledText(text, {}, { scope })).toBe(expected);
});

test.each<[TemplateLanguage, string, string]>([
	["en", "Good {waktu}, {sapaan}.", "Good morning, Sir/Madam."],
	["jv", "Sugeng {waktu}, {sapaan}.", "Sugeng enjing, Kak."],
	["su", "Wilujeng {waktu}, {sapaan}.", "Wilujeng enjing, Kak."],
	["en", "{status}, received {waktu_masuk} {zona_waktu}", "being processed, received 18 November 2026 at 10:00 WIB"],
	["jv", "{status}, mlebet {waktu_masuk}", "sedang kami proses, mlebet 18 November 2026 pukul 10.00"],
	["en", "On {tanggal}, by {janji_kabar}", "On Monday, 2 November 2026, by tomorrow at 12:00 WIB"],
	["jv", "{tanggal}, paling lambat {janji_kabar}", "Senin, 2 November 2026, paling lambat besok pukul 12.00 WIB"],
])("in %s it words %j", (language, text, expected) => {
	const { fields } = prepare(text, {}, { language });
	const promise = fields.find(({ variable }) => variable === "janji_kabar")?.choices[1] ?? "";
	expect(filledText(text, { tanggal: "2026-11-02", janji_kabar: promise }, { language })).toBe(expected);
});

test.each<[TemplateLanguage, Record<string, string>, string]>([
	["en", { janji_kabar: "besok pukul 12.00 WIB", status_jalan: "provinsi" }, "tomorrow at 12:00 WIB (provincial)"],
	["id", { janji_kabar: "tomorrow at 12:00 WIB", status_jalan: "national" }, "besok pukul 12.00 WIB (nasional)"],
	["en", { janji_kabar: "2026-12-01", status_jalan: "desa kami" }, "Tuesday, 1 December 2026 (desa kami)"],
])("in %s what was chosen for a template in another language is the same choice: %o", (language, answers, expected) => {
	const { fields, filled } = prepare("{janji_kabar} ({status_jalan})", answers, { language });
	expect(filled).toMatchObject({ state: "ready", text: expected });
	const chosen = fields.map((field) => field.chosen);
	expect(chosen.every((choice) => choice === null || expected.includes(choice))).toBe(true);
	expect(chosen[0] === null).toBe(answers.janji_kabar === "2026-12-01");
});

test("asks in the order of the text, with the ready answers of each", () => {
	expect(prepare("{bidang} {? {status_jalan} {estimasi} ?} {hasil} {tanggal} {janji_kabar} {sapaan}").fields).toEqual([
		{
			variable: "bidang",
			isRequired: true,
			input: "text",
			choices: ["Bina Marga", "UPTD Wilayah I"],
			chosen: null,
			earliestDate: null,
		},
		{
			variable: "status_jalan",
			isRequired: false,
			input: "text",
			choices: ["provinsi", "nasional"],
			chosen: null,
			earliestDate: null,
		},
		{ variable: "estimasi", isRequired: false, input: "text", choices: [], chosen: null, earliestDate: null },
		{ variable: "hasil", isRequired: true, input: "long", choices: [], chosen: null, earliestDate: null },
		{ variable: "tanggal", isRequired: true, input: "date", choices: [], chosen: null, earliestDate: null },
		{
			variable: "janji_kabar",
			isRequired: true,
			input: "date",
			choices: ["hari ini pukul 16.00 WIB", "besok pukul 12.00 WIB", "Jumat, 20 November 2026"],
			chosen: null,
			earliestDate: "2026-11-18",
		},
	]);
});

test("promises are worded in the agency's zone", () => {
	expect(prepare("{janji_kabar}", {}, { zone: "Asia/Makassar" }).fields[0]?.choices[0]).toBe(
		"hari ini pukul 16.00 WITA",
	);
});

test.each([
	["a choice", "hari ini pukul 16.00 WIB", MORNING, "Kabar: hari ini pukul 16.00 WIB"],
	["a day", "2026-12-01", MORNING, "Kabar: Selasa, 1 Desember 2026"],
	["today as a day", "2026-11-18", MORNING, "Kabar: Rabu, 18 November 2026"],
	["a day that is past", "2026-11-17", MORNING, null],
	["a choice that has come to lie in the past", "hari ini pukul 16.00 WIB", MORNING + 6 * HOUR, null],
	["free words", "secepatnya", MORNING, null],
	["nothing", "", MORNING, null],
])("a promise may be %s", (_, answer, now, expected) => {
	const { filled } = prepare("Kabar: {janji_kabar}", { janji_kabar: answer }, { now });
	if (expected === null) expect(filled).toMatchObject({ state: "incomplete", missing: ["janji_kabar"] });
	else expect(filled).toMatchObject({ state: "ready", text: expected });
});

test("other dates may be past, and an answer never replaces what is known", () => {
	expect(filledText("Pada {tanggal} oleh {opd_singkat}", { tanggal: "2026-11-02", opd_singkat: "salah" })).toBe(
		"Pada Senin, 2 November 2026 oleh DPUPR",
	);
});

test.each([
	["id", "janji_kabar", "Janji memberi kabar"],
	["en", "janji_kabar", "Promised news by"],
	["id", "nama_acara", "nama acara"],
	["id", "constructor", "constructor"],
] as const)("in %s the field %s is called %s", (language, variable, label) => {
	expect(variableLabel(variable, wordsIn(language))).toBe(label);
});

test("a hint is there or null", () => {
	expect(variableHint("jam", wordsIn("id"))).toBe("mis. 09.00");
	expect(variableHint("toString", wordsIn("id"))).toBeNull();
});

test.each([
	[{ type: "answered" }, "sedang ditindaklanjuti"],
	[{ type: "paused", since: MORNING, isClockRunning: false, isAnswered: false }, "menunggu kelengkapan data"],
	[{ type: "closed", outcome: "handled", at: MORNING, isWithoutAnswer: false }, "selesai ditangani"],
	[{ type: "closed", outcome: "duplicate", at: MORNING, isWithoutAnswer: false }, null],
	[{ type: "merged", into: "ig:1" }, null],
	[{ type: "dismissed", reason: "spam" }, null],
] as const)("a citizen hears of %o: %s", (status, text) => {
	expect(templateWording("Asia/Jakarta", "id").status(status)).toBe(text);
});

test("a comment whose time is only an age was received about then", () => {
	expect(templateWording("Asia/Jakarta", "id").moment(MORNING, true)).toBe("18 November 2026 sekitar pukul 10.00");
});

const PEMUDA = {
	name: "Jalan Pemuda",
	aliases: [],
	status: "province" as const,
	authority: "Bina Marga",
	contact: "0812-0000-0009",
};
test.each([
	["ruas {ruas_jalan}, jalan {status_jalan}, {instansi_tujuan}, {kontak_tujuan}", "ready", []],
	// Elsewhere (electricity, schools) the road's authority is no more than an answer to choose.
	["kewenangan {instansi_tujuan}{?, hubungi {kontak_tujuan} ?}", "incomplete", [["Bina Marga"], ["0812-0000-0009"]]],
])("a road fills %j", (text, state, choices) => {
	const { fields, filled } = prepare(text, {}, { road: PEMUDA });
	expect(filled.state).toBe(state);
	expect(fields.map((field) => field.choices)).toEqual(choices);
	if (filled.state === "ready")
		expect(filled.text).toBe("ruas Jalan Pemuda, jalan provinsi, Bina Marga, 0812-0000-0009");
});
