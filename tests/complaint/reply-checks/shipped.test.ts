import { describe, expect, test } from "vitest";
import { everyDay } from "../../../lib/complaint/promise/calendar.ts";
import { findPromise } from "../../../lib/complaint/promise.ts";
import { checkReply } from "../../../lib/complaint/reply-checks.ts";
import { prepareReply, type TemplateField } from "../../../lib/complaint/template/fields.ts";
import { TEMPLATES, type Template, type TemplateLanguage } from "../../../lib/complaint/template/template.ts";
import { templateWording } from "../../../lib/words/template-values.ts";
import { HOUR, MORNING, makeComplaint, makeSettings, OTHER_OPD } from "../../factories.ts";
import { makeSituation } from "./situation.ts";

const now = MORNING + 30 * HOUR;
const settings = makeSettings({
	templateValues: {
		kanal_resmi: "lapor.go.id atau WA 0812-0000-0088",
		telp_ambulans: "0812-0000-0089",
		telp_damkar: "113",
		telp_bpbd: "(0291) 590000",
		tautan_ppid: "https://ppid.contoh.go.id",
		jam_layanan: "Senin s.d. Jumat, 07.30–16.00 WIB",
		pejabat_eskalasi: "Kepala Dinas",
	},
});
const source = {
	complaint: makeComplaint({ opd: OTHER_OPD, topic: "lampu jalan padam", location: "Jl. Melati depan Pasar Contoh" }),
	settings,
	wordingIn: (language: TemplateLanguage) => templateWording("Asia/Jakarta", language),
	now,
};
/** As an officer would answer. */
const ANSWERS: Record<string, string> = {
	hasil: "lampu sudah diganti dan menyala kembali",
	estimasi: "5 Desember 2026",
	tautan: "https://contoh.go.id/info",
	tautan_survei: "https://survei.contoh.go.id",
	kontak_tujuan: "akun @pln_contoh",
	biaya: "gratis",
	jam: "09.00",
	tempat_layanan: "kantor kecamatan",
	alasan: "hujan deras",
	fakta: "jembatan tetap dibuka",
	data: "45 titik lampu menyala",
	sumber: "contoh.go.id",
	tindakan_sementara: "pemasangan rambu",
	keterangan_status: "menunggu suku cadang",
};

function filled(template: Template, keep = (_: TemplateField): boolean => true): string {
	const answer = ({ variable, input, choices }: TemplateField): [string, string] => [
		variable,
		ANSWERS[variable] ?? choices[0] ?? (input === "date" ? "2026-11-27" : "isian contoh"),
	];
	const { fields } = prepareReply(template, source, {});
	const ready = prepareReply(template, source, Object.fromEntries(fields.filter(keep).map(answer))).filled;
	if (ready.state !== "ready") throw new Error(JSON.stringify(ready));
	return ready.text;
}

const PUBLIC = TEMPLATES.filter(({ scope }) => scope !== "internal");

describe("no shipped reply, filled in as usual, sets a check off", () => {
	test.each(PUBLIC.map((template) => [template.id, template] as const))("%s", (_, template) => {
		const facts = { ...makeSituation().facts, threadUses: { [template.id]: 1 } };
		for (const text of [filled(template), filled(template, ({ isRequired }) => isRequired)])
			expect([text, checkReply(text, makeSituation({ template, facts, settings, now }))]).toEqual([text, []]);
	});
});

test("those that promise news by a time are recognised as promises, and no others", () => {
	const found = PUBLIC.map((template) => findPromise(filled(template), now, everyDay("Asia/Jakarta"))?.dueAt);
	// The first time on offer: tomorrow at noon.
	const meant = PUBLIC.map(({ id, text }) => (text.includes("{janji_kabar}") ? MORNING + 50 * HOUR : OTHERS[id]));
	const named = (dueAt: number | undefined, index: number) => [PUBLIC[index]?.id, dueAt];
	expect(found.map(named)).toEqual(meant.map(named));
});
/** Works that are planned, an estimate, a visit. */
const OTHERS: Readonly<Record<string, number>> = {
	"proses-02": Date.parse("2026-12-06T00:00+07:00") - 1,
	"proses-04": Date.parse("2026-12-06T00:00+07:00") - 1,
	"lanjut-03": Date.parse("2026-11-27T09:00+07:00"),
};
