import { describe, expect, test } from "vitest";
import { checkReply, isPinBetter } from "../../../lib/complaint/reply-checks.ts";
import type { Template } from "../../../lib/complaint/template/template.ts";
import { findingText } from "../../../lib/words/reply-check-text.ts";
import { HOUR, MORNING, makeSettings } from "../../factories.ts";
import { makeFacts, makeSituation } from "./situation.ts";

const TEXT = "Terima kasih laporannya, Kak.";
const checksOf = (text: string, overrides: Parameters<typeof makeSituation>[0]) =>
	checkReply(text, makeSituation(overrides)).map(({ check }) => check);
const template = (situation: Template["situation"]) => ({ id: "t-1", situation, text: TEXT });

describe("an emergency", () => {
	const emergency = { urgency: "emergency" } as const;
	test.each([
		["answered as routine", TEXT, emergency, ["emergency-first"]],
		["told the number", "Mohon segera telepon 112 ya Kak.", emergency, []],
		["told a longer number", "Telepon 1123 ya Kak.", emergency, ["emergency-first"]],
		// By a template for it, whatever was left of that.
		["with the number cut out", TEXT, { ...emergency, template: template("darurat") }, ["emergency-first"]],
		[
			"told an ambulance in 2026",
			"Ambulans 2026 ya",
			{ ...emergency, template: template("darurat") },
			["emergency-first"],
		],
		["told SAPA 129", "Hubungi SAPA 129 ya Kak.", { ...emergency, template: template("darurat") }, []],
		["told a telephone number", "Ambulans (0291) 591-777", { ...emergency, template: template("darurat") }, []],
		[
			"told a number of the settings",
			"Telepon damkar 591-777 ya",
			{
				...emergency,
				template: template("darurat"),
				settings: makeSettings({ templateValues: { telp_damkar: "591777", jam_layanan: "24 jam" } }),
			},
			[],
		],
		["told SAPA 129 in passing", "Hubungi SAPA 129 ya Kak.", emergency, ["emergency-first"]],
		["with another template", TEXT, { ...emergency, template: template("proses") }, ["emergency-first"]],
		["told before", TEXT, { ...emergency, facts: makeFacts({ hasToldEmergency: true }) }, []],
		["that is none", TEXT, { urgency: "high" } as const, []],
		[
			"where the agency has its own number",
			"Telepon (0291) 590-000 ya Kak.",
			{ ...emergency, settings: makeSettings({ emergencyNumber: "0291 590000" }) },
			[],
		],
		[
			"where the agency has two",
			"Telepon 113 ya Kak.",
			{ ...emergency, settings: makeSettings({ emergencyNumber: "112 atau 113" }) },
			[],
		],
		[
			"told another number than the agency's",
			"Telepon 112 ya Kak.",
			{ ...emergency, settings: makeSettings({ emergencyNumber: "0291 590000" }) },
			["emergency-first"],
		],
		[
			"where the agency has named none",
			"Telepon 112 ya Kak.",
			{ ...emergency, settings: makeSettings({ emergencyNumber: "" }) },
			[],
		],
	])("%s", (_, text, overrides, expected) => {
		expect(checksOf(text, overrides)).toEqual(expected);
	});
});

describe("the emergency number", () => {
	const settings = makeSettings({ emergencyNumber: "112 atau 0291 590000 / +62 292 590000, 0812-0000-0099" });
	const found = (text: string, situation: Template["situation"]) =>
		checksOf(text, { urgency: "emergency", settings, template: template(situation) }).filter(
			(check) => check === "emergency-first",
		);
	test.each([
		"Telepon 1-1-2 ya Kak.",
		"Hubungi nomor 112.",
		"Call center 112/119",
		"Hubungi 112,113",
		"Hubungi +62 291 590-000",
		"Hubungi 62291590000",
		"Damkar 0292590000",
		// As the log keeps it.
		"WhatsApp 0812••••0099",
		"WhatsApp 6281••••0099",
	])("stands in: %s", (text) => {
		expect(found(text, "proses")).toEqual([]);
	});
	test.each([
		"Petugas tiba pukul 1.12 dini hari.",
		"Petugas tiba tanggal 1-12 ya.",
		"Bantuan Rp 112.000 per KK.",
		"Bantuan Rp112 juta.",
		"Tinggi air 112,5 cm.",
		"Posko di Jl. Merdeka Barat No. 112 ya Kak.",
		"Kecelakaan di tol km 112 ya Kak.",
		"Petugas tiba 01-12-2026 08.00.",
	])("does not: %s", (text) => {
		expect(found(text, "darurat")).toEqual(["emergency-first"]);
	});
});

describe("an answer by somebody else", () => {
	const answeredAt = (recordedAt: number) => ({ at: recordedAt, recordedAt, by: "Rina" });
	test.each([
		["while the officer wrote", MORNING + HOUR, true, ["answered-meanwhile"]],
		["before, and ours too", MORNING - HOUR, true, []],
		["before, and none of ours", MORNING - HOUR, false, ["answered-meanwhile"]],
	])("%s", (_, recordedAt, hasAnswered, expected) => {
		const facts = makeFacts({ otherAnswer: answeredAt(recordedAt), hasAnswered });
		expect(checksOf(TEXT, { facts })).toEqual(expected);
	});

	test.each([
		["surely written before", 3, true, []],
		["of so near a time that the clocks may differ", 1, true, ["answered-meanwhile"]],
		["written before, and none of ours", 3, false, ["answered-meanwhile"]],
	])("that the page told of late: %s", (_, minutes, hasAnswered, expected) => {
		const otherAnswer = { at: MORNING - minutes * 60_000, recordedAt: MORNING + HOUR, by: "DPUPR" };
		expect(checksOf(TEXT, { facts: makeFacts({ otherAnswer, hasAnswered }) })).toEqual(expected);
	});

	test("is told with who and when", () => {
		const facts = makeFacts({ otherAnswer: answeredAt(MORNING + HOUR) });
		const [finding] = checkReply(TEXT, makeSituation({ facts }));
		if (!finding) return expect.fail("nothing found");
		expect(findingText(finding, { zone: "Asia/Jakarta", language: "id" })).toBe(
			"Rina sudah menjawab aduan ini pada 18 Nov 11.00 WIB. Baca dulu jawabannya agar balasan Anda tidak bertentangan.",
		);
	});
});

describe("the same template", () => {
	const uses = (count: number, incidentSize = 1) => ({
		template: template("penerimaan"),
		facts: makeFacts({ threadUses: { "t-1": count, "t-2": 9 }, incidentSize }),
	});
	test.each([
		["a second time", uses(1), [], false],
		["a third time", uses(2), ["repeated"], false],
		["a third time in one incident", uses(2, 3), [], true],
		["a second time in one incident", uses(1, 3), [], false],
		["none at all", { ...uses(2), template: null }, [], false],
	])("%s", (_, overrides, expected, pin) => {
		expect(checksOf(TEXT, overrides)).toEqual(expected);
		expect(isPinBetter(makeSituation(overrides))).toBe(pin);
	});
});

describe("a text sent up for guidance", () => {
	const draft = "Perbaikan Jl. Kartini kami jadwalkan 25 November 2026 oleh Dinas PUPR.";
	test.each([
		["waits", draft, "waiting", ["guidance-waiting"]],
		["waits, touched up", `Halo Kak. ${draft.replace("25", "26")}`, "waiting", ["guidance-waiting"]],
		["waits, and another goes first", TEXT, "waiting", []],
		["was rejected", ` ${draft}`, "rejected", ["guidance-rejected"]],
		["was rejected, and changed", draft.replace("25", "26"), "rejected", []],
		["was approved", draft, "approved", []],
	] as const)("%s", (_, text, state, expected) => {
		expect(checksOf(text, { guidance: { state, text: draft } })).toEqual(expected);
	});
	test("has been erased", () => expect(checksOf(draft, { guidance: { state: "waiting", text: null } })).toEqual([]));
});

test("every check can speak, the gravest first, each once", () => {
	const text =
		"SALAH ANDA SENDIRI. Itu salah Anda! Kak, MOHON DIBACA DAHULU. Hubungi 0812-0000-0012 atau 0812••••0034, bit.ly/contoh. Segera kami tangani, akan kami perbaiki.";
	const facts = makeFacts({
		threadUses: { "t-1": 2 },
		otherAnswer: { at: MORNING, recordedAt: MORNING + HOUR, by: "Dishub" },
	});
	const guidance = { state: "waiting", text } as const;
	const overrides = { urgency: "emergency", template: template("proses"), facts, guidance } as const;
	const findings = checkReply(text, makeSituation(overrides));
	expect(findings.map(({ check, excerpt }) => [check, excerpt])).toEqual([
		["emergency-first", null],
		["answered-meanwhile", null],
		["guidance-waiting", null],
		["identifying-number", "0812-0000-0012"],
		["masked-number", "0812••••0034"],
		["promise-without-date", "Segera kami tangani"],
		["blame", "SALAH ANDA"],
		["capitals", "SALAH ANDA SENDIRI"],
		["foreign-link", "bit.ly/contoh"],
		["repeated", null],
	]);
	for (const language of ["id", "en"] as const)
		for (const finding of findings)
			expect(findingText(finding, { zone: "Asia/Jakarta", language })).not.toMatch(/null|undefined/);
});
