import { expect, test } from "vitest";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { complaintNumber } from "../../../lib/complaint/ids.ts";
import type { Settings } from "../../../lib/complaint/settings.ts";
import { dayPartAt, knownValues, type TemplateWording } from "../../../lib/complaint/template/values.ts";
import { HOUR, MORNING, makeComplaint, makeSettings, OTHER_OPD } from "../../factories.ts";

/** Wording that shows what it was asked for. */
const wording: TemplateWording = {
	salutation: (own) => own,
	dayPart: (part) => part,
	moment: (at, isEstimate) => `${isEstimate ? "±" : ""}${new Date(at).toISOString()}`,
	day: (at) => `day ${at}`,
	today: (at) => `today ${at}`,
	tomorrow: (at) => `tomorrow ${at}`,
	duration: (milliseconds) => `${milliseconds / HOUR} h`,
	zone: "WIB",
	channel: (channel) => (channel === "manual" ? null : channel),
	status: (status) => (status.type === "merged" ? null : status.type),
	manualChannels: ["telepon"],
	roadKinds: ["provinsi"],
	roadStatus: (status) => status,
};

function values(complaint: Partial<Complaint> = {}, settings: Partial<Settings> = {}, now = MORNING) {
	const source = {
		complaint: makeComplaint(complaint),
		settings: makeSettings(settings),
		wordingIn: () => wording,
		now,
	};
	const known = (scope: "any" | "internal") => knownValues({ scope, language: "id" }, source);
	return { public: known("any"), internal: known("internal") };
}
const comment = (overrides: Partial<Complaint["comment"]>): Complaint["comment"] => ({
	...makeComplaint().comment,
	...overrides,
});

test.each([
	[3, "evening"],
	[4, "morning"],
	[10, "morning"],
	[11, "midday"],
	[14, "midday"],
	[15, "afternoon"],
	[17, "afternoon"],
	[18, "evening"],
	[23, "evening"],
	[0, "evening"],
])("at %i o'clock it is %s", (hour, part) => {
	const midnight = Date.parse("2026-11-18T00:00+08:00");
	expect(dayPartAt(midnight + hour * HOUR, "Asia/Makassar")).toBe(part);
	expect(dayPartAt(midnight + (hour + 1) * HOUR - 1, "Asia/Makassar")).toBe(part);
});

test.each<[string, Partial<Complaint>, string | undefined]>([
	["X: handle with @", { channel: "x", comment: comment({ handle: "warga_contoh" }) }, "@warga_contoh"],
	["Instagram: a handle that has its @ already", { comment: comment({ handle: "@warga.contoh" }) }, "@warga.contoh"],
	["Facebook: the name on display", { channel: "facebook" }, "Warga Contoh"],
	["Facebook without a name: the account", { channel: "facebook", comment: comment({ author: null }) }, "warga_contoh"],
	["X without a handle: the name", { channel: "x", comment: comment({ handle: null }) }, "Warga Contoh"],
	["nobody", { comment: comment({ handle: " ", author: null }) }, undefined],
])("addresses a citizen of %s", (_, complaint, expected) => {
	expect(values(complaint).public.username).toBe(expected);
});

test("takes what the complaint and the settings say", () => {
	const complaint = makeComplaint({ unit: "Bina Marga" });
	expect(values({ id: complaint.id, unit: "Bina Marga" }).public).toEqual({
		username: "@warga_contoh",
		nomor_aduan: complaint.number,
		opd: "Dinas Pekerjaan Umum dan Penataan Ruang",
		opd_singkat: "DPUPR",
		akun_opd: "@dpupr.contoh",
		akun_resmi: "@dpupr.contoh",
		bidang: "Bina Marga",
		lokasi: "depan Pasar Contoh",
		pokok_aduan: "jalan rusak",
		isi_ringkas: "jln dpn pasar contoh bolong2, tolong min",
		waktu_masuk: "2026-11-18T03:00:00.000Z",
		status: "open",
		kanal: "instagram",
		waktu: "morning",
		nama_instansi: "Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Contoh",
		nomor_darurat: "112",
		zona_waktu: "WIB",
		sapaan: "Kak",
	});
});

test("the comment's link, the deadline and the delay are for internal texts alone", () => {
	const late = values({}, {}, MORNING + 27 * HOUR);
	expect(late.public).not.toHaveProperty("tautan");
	expect(late.public).not.toHaveProperty("tenggat");
	expect(late.public).not.toHaveProperty("lama_lewat");
	expect(late.internal).toMatchObject({
		tautan: makeComplaint().comment.permalink,
		tenggat: "2026-11-19T03:00:00.000Z",
		lama_lewat: "3 h",
	});
	expect(values().internal).not.toHaveProperty("lama_lewat");
	expect(values({ clock: null }).internal).not.toHaveProperty("tenggat");
});

test.each<[string, Partial<Complaint>, Partial<Settings>, Record<string, string | undefined>]>([
	["another OPD's account is asked for", { opd: OTHER_OPD }, {}, { opd: "Dinas Perhubungan", akun_opd: undefined }],
	[
		"another OPD's account is registered",
		{ opd: OTHER_OPD, channel: "x" },
		{ accounts: [{ site: "x", handle: "dishub_contoh", holder: { type: "opd", opd: OTHER_OPD } }] },
		{ akun_opd: "@dishub_contoh" },
	],
	[
		"another OPD's account is registered on another site",
		{ opd: OTHER_OPD, channel: "facebook" },
		{ accounts: [{ site: "x", handle: "dishub_contoh", holder: { type: "opd", opd: OTHER_OPD } }] },
		{ akun_opd: undefined },
	],
	["a leader of the settings", {}, { templateValues: { pimpinan: "Bapak Bupati" } }, { pimpinan: "Bapak Bupati" }],
	[
		"the leader who wrote the disposition goes before",
		{ disposition: { opd: OTHER_OPD, leader: "Ibu Wakil Bupati", at: MORNING, permalink: null } },
		{ templateValues: { pimpinan: "Bapak Bupati" } },
		{ pimpinan: "Ibu Wakil Bupati" },
	],
	["without an OPD it is ours", { opd: null }, {}, { opd_singkat: "DPUPR" }],
	[
		"an OPD without an abbreviation",
		{ opd: { ...OTHER_OPD, abbreviation: "" } },
		{},
		{ opd_singkat: "Dinas Perhubungan" },
	],
	[
		"no own account on this site",
		{ channel: "x" },
		{ handles: { x: [], facebook: [], instagram: [] } },
		{ akun_resmi: undefined },
	],
	["a Facebook account without @", { channel: "facebook" }, {}, { akun_resmi: "dpuprcontoh" }],
	["by hand", { channel: "manual" }, {}, { kanal: undefined, akun_resmi: undefined }],
	[
		"an age instead of a time",
		{ postedAt: { earliest: MORNING - HOUR, latest: MORNING } },
		{},
		{ waktu_masuk: "±2026-11-18T03:00:00.000Z" },
	],
	["an unknown time", { postedAt: null }, {}, { waktu_masuk: "2026-11-18T03:00:00.000Z" }],
	[
		"merged",
		{ status: { type: "merged", into: "ig:1" } },
		{},
		{ nomor_aduan_induk: complaintNumber("ig:1"), status: undefined },
	],
	[
		"typed settings win",
		{},
		{ templateValues: { nama_instansi: "DPUPR Contoh", telp_pmi: "0812" } },
		{ nama_instansi: "DPUPR Contoh", telp_pmi: "0812" },
	],
	[
		"blank settings do not",
		{},
		{ templateValues: { nomor_darurat: " " }, emergencyNumber: "119" },
		{ nomor_darurat: "119" },
	],
	[
		"settings fill no other variables",
		{},
		{ templateValues: { opd: "salah", hasil: "salah" } },
		{ opd_singkat: "DPUPR", hasil: undefined },
	],
	[
		"a name that holds the regency",
		{},
		{ opd: { ...OTHER_OPD, name: "Dishub Kabupaten Contoh" } },
		{ nama_instansi: "Dishub Kabupaten Contoh" },
	],
])("%s", (_, complaint, settings, expected) => {
	const known = values(complaint, settings).public;
	for (const [name, value] of Object.entries(expected)) expect([name, known[name]]).toEqual([name, value]);
});

test("numbers that identify are masked, long comments cut at a word", () => {
	const known = values({
		topic: "KTP 9901014505900001",
		location: "rumah 081200000012",
		comment: comment({ text: `NIK 9901014505900001\n${"kata ".repeat(100)}` }),
	}).public;
	expect(known).toMatchObject({ pokok_aduan: "KTP ••••", lokasi: "rumah 0812••••0012" });
	expect(known.isi_ringkas).toMatch(/^NIK •••• kata .* kata …$/);
	expect(known.isi_ringkas?.length).toBeLessThanOrEqual(202);
});
