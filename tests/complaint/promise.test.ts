import { describe, expect, test } from "vitest";
import { DEFAULT_RULE_BOOK } from "../../lib/complaint/clock/presets.ts";
import { promiseCalendarOf } from "../../lib/complaint/promise/calendar.ts";
import { findPromise } from "../../lib/complaint/promise.ts";
import { HOUR, MORNING, OUR_OPD, RULES } from "../factories.ts";
import { processorTimeOf } from "../processor-time.ts";
import { at, due, find } from "./promise/said.ts";

// Said on Wednesday, 18 November 2026, 10.00 WIB.
test.each([
	// As the templates write it.
	["Kabar berikutnya paling lambat hari ini pukul 16.00 WIB. 🙏", "2026-11-18T16:00"],
	["Kabar berikutnya paling lambat besok pukul 12.00 WIB. 🙏", "2026-11-19T12:00"],
	["Tanggapan akan kami sampaikan paling lambat Jumat, 27 November 2026. Nomor aduan: 7K4Q-M2XD.", "2026-11-27"],
	["Perkembangannya kami kabari paling lambat Jumat, 27 November 2026.", "2026-11-27"],
	["Penanganan permanen direncanakan pada 5 Desember 2026 menyesuaikan anggaran.", "2026-12-05"],
	["Petugas sedang menangani, estimasi normal besok pukul 12.00.", "2026-11-19T12:00"],
	["Petugas sedang menangani, estimasi normal 2 hari kerja.", "2026-11-20"],
	["Kak, petugas DPUPR akan ke Pasar Contoh pada Jumat, 20 November 2026 pukul 09.00 WIB.", "2026-11-20T09:00"],
	// As people write it.
	["Jumat kami cek", "2026-11-20"],
	["Siap kak, hari Jumat kami cek ya 🙏", "2026-11-20"],
	["Besok siang petugas kami ke lokasi.", "2026-11-19"],
	["Lusa kami kabari lagi ya kak", "2026-11-20"],
	["Jum'at depan kami perbaiki", "2026-11-27"],
	["Rabu kami cek", "2026-11-25"],
	["Rabu ini kami cek", "2026-11-18"],
	["Hari Minggu kami bersihkan", "2026-11-22"],
	["Minggu, 29 November kami bersihkan", "2026-11-29"],
	["Minggu depan kami perbaiki", "2026-11-27"],
	["Pekan ini kami selesaikan", "2026-11-20"],
	["Akan kami perbaiki tanggal 27", "2026-11-27"],
	["Akan kami perbaiki tgl 5", "2026-12-05"],
	["Kami kabari sebelum 27/11", "2026-11-27"],
	["Kami kabari pada 27/11/2026 ya", "2026-11-27"],
	["Pengecekan 27 Nov.", "2026-11-27"],
	["Perbaikan selesai 3 Januari", "2027-01-03"],
	["Perbaikan kami targetkan selesai akhir bulan ini", "2026-11-30"],
	["Hari ini kami cek", "2026-11-18"],
	["Nanti sore kami kabari", "2026-11-18"],
	["Kami kabari jam 4 sore", "2026-11-18T16:00"],
	["Besok jam 2 siang kami cek", "2026-11-19T14:00"],
	["Kami cek besok (pukul 09.00-11.00 WIB)", "2026-11-19T11:00"],
	["Kami cek pukul 09.00 besok", "2026-11-19T09:00"],
	["Dalam 2 hari kerja kami kabari", "2026-11-20"],
	["Kami kabari maksimal 3 hari kerja", "2026-11-23"],
	["Kami tanggapi dalam 1 x 24 jam", "2026-11-19T10:00"],
	["Akan kami tindak lanjuti dalam waktu 3x24 jam", "2026-11-21T10:00"],
	["Kami kabari 1-2 hari ke depan", "2026-11-20"],
	["Petugas kami tiba dalam 2 jam, mohon ditunggu. Kami kabari 2 jam lagi", "2026-11-18T12:00"],
	["Kami cek dulu. Paling lambat Jumat ya kak", "2026-11-20"],
	["Besok pagi petugas meluncur kak", "2026-11-19"],
	["Insyaallah pekan ini beres kak", "2026-11-20"],
	["Kami kabari Kamis pagi pukul 08.00", "2026-11-19T08:00"],
	["Besok sore jam 4 kami cek", "2026-11-19T16:00"],
	// Parts of the day.
	["Kami kabari jam 12 malam", "2026-11-19T00:00"],
	["Kami kabari besok jam 12 malam", "2026-11-20T00:00"],
	["Kami kabari besok pukul 12 tengah malam", "2026-11-20T00:00"],
	["Malam ini pukul 00.00 kami kabari", "2026-11-19T00:00"],
	["Besok pukul 00.00 WIB aliran kami perbaiki", "2026-11-19T00:00"],
	["Perbaikan selesai pukul 24.00 WIB", "2026-11-19T00:00"],
	["Nanti malam jam 1 petugas kami ke lokasi", "2026-11-19T01:00"],
	["Kami kabari jam 7 malam", "2026-11-18T19:00"],
	["Malam ini jam 8 kami kabari", "2026-11-18T20:00"],
	["Sore ini pukul 4 kami kabari", "2026-11-18T16:00"],
	["Kami cek besok jam 12 siang", "2026-11-19T12:00"],
	["Besok jam 1 siang kami cek", "2026-11-19T13:00"],
	["Besok jam 11 siang kami cek", "2026-11-19T11:00"],
	["Besok jam 2 dini hari kami perbaiki", "2026-11-19T02:00"],
	["Besok dini hari pukul 03.00 kami perbaiki", "2026-11-19T03:00"],
	["Besok jam 5 subuh petugas meluncur", "2026-11-19T05:00"],
	["Besok jam 9 pagi petugas meluncur", "2026-11-19T09:00"],
	["Malam Jumat jam 8 kami cek", "2026-11-19T20:00"],
	["Jumat malam jam 8 kami cek", "2026-11-20T20:00"],
	["Kami kabari pukul 8 malam, Jumat", "2026-11-20T20:00"],
	["Mangke dalu jam 8 petugas kami ke lokasi", "2026-11-18T20:00"],
	["Malam minggu kami bersihkan", "2026-11-21"],
	["Malam Kamis ini kami bersihkan", "2026-11-18"],
	["Tonight at 9 we will check it", "2026-11-18T21:00"],
	["Sesuk jam 7 bengi kami kabari", "2026-11-19T19:00"],
	["We will check it tomorrow at 4 pm", "2026-11-19T16:00"],
	["We will check it tomorrow at 12:30 a.m.", "2026-11-19T00:30"],
	["Kami cek Kamis siang (pukul 11.00 WIB)", "2026-11-19T11:00"],
	["Kami cek dalam waktu 2 s.d. 3 hari kerja", "2026-11-23"],
	["Kami cek dalam waktu 2 s/d 3 hari kerja", "2026-11-23"],
	["Perbaikan Jumat pukul 08.00 s/d 16.00 WIB", "2026-11-20T16:00"],
	["Perbaikan Jumat pukul 08.00 sampai dengan 16.00 WIB", "2026-11-20T16:00"],
	["Petugas kami ke lokasi jam 1 sampai jam 4", "2026-11-18T16:00"],
	["Petugas kami tiba dlm 2 jam, kami kabari", "2026-11-18T12:00"],
	["Kami sudah jadwalkan pengecekan Kamis", "2026-11-19"],
	["Tim baru bisa ke lokasi Kamis ya Kak", "2026-11-19"],
	["Hasil pengecekan kami sampaikan besok", "2026-11-19"],
	["Maks. 2 hari kerja akan kami jawab", "2026-11-20"],
	["Dalam 3 (tiga) hari kerja kami jawab", "2026-11-23"],
	["Hari kerja berikutnya kami cek", "2026-11-19"],
	["Kami kabari paling lambat hari kerja berikutnya pukul 10.00 WIB", "2026-11-19T10:00"],
	// An hour further on is of the day that was named last, else of the one in its clause.
	["Besok kami cek sekitar jam 13.00 WIB", "2026-11-19T13:00"],
	["Kamis kami cek, hasilnya kami kabari pukul 15.00", "2026-11-19T15:00"],
	["Jam 13.00 kami cek besok", "2026-11-19T13:00"],
	["Pukul 15.00 kami kabari, Jumat kami perbaiki", "2026-11-18T15:00"],
	["Kantor tutup Jumat, kami kabari pukul 15.00 hari ini", "2026-11-18T15:00"],
	["Laporan 10 November kami jawab pukul 15.00", "2026-11-18T15:00"],
	["Besok pagi petugas turun jam 5", "2026-11-19T05:00"],
	// Nobody says two o'clock at night so.
	["Besok jam 2 kami cek", "2026-11-19T14:00"],
	["Kami kabari jam 3 ya kak", "2026-11-18T15:00"],
	["Besok pukul 02.00 kami perbaiki", "2026-11-19T02:00"],
	// A bracket ends no sentence.
	["Besok (Kamis) pukul 11.00 WIB kami cek", "2026-11-19T11:00"],
	["Kamis (19/11) pukul 09.00 kami cek", "2026-11-19T09:00"],
	["Siap kak :) Jumat kami cek", "2026-11-20"],
	// A part of a week or month.
	["Awal pekan depan petugas ke lokasi", "2026-11-23"],
	["Pertengahan minggu depan kami tambal", "2026-11-25"],
	["Akhir bulan depan kami perbaiki", "2026-12-31"],
	["Sudah kami jadwalkan besok ya kak", "2026-11-19"],
	["Mohon ditunggu maksimal 2 hari kerja ya kak", "2026-11-20"],
	["Hari ini belum bisa ke lokasi, besok kami cek", "2026-11-19"],
	["Hari ini kami sampaikan kepada Kepala Dinas. Kabar berikutnya paling lambat Jumat.", "2026-11-20"],
	// In haste, and in the passive.
	["Mgg dpn kami survey ya kak", "2026-11-27"],
	["Mhn waktu 2 hr kerja ya kak", "2026-11-20"],
	["2 hr lg kami kabari kak", "2026-11-20"],
	["Hari ini blm bisa kak, bsk kami cek", "2026-11-19"],
	["Kami minta waktu sampai Jumat ya Pak", "2026-11-20"],
	["Mohon tunggu 1x24 jam, petugas akan menghubungi Kakak", "2026-11-19T10:00"],
	["Besok diangkut ya kak sampahnya", "2026-11-19"],
	["Dicek besok ya kak", "2026-11-19"],
	["Truk sampah akan ke sana besok pagi kak", "2026-11-19"],
	["Target selesai akhir Desember ya kak", "2026-12-31"],
	["Baru bisa kami cek besok", "2026-11-19"],
	["Jumat besok kami cek", "2026-11-20"],
	// "Lalu" that goes on, and traffic.
	["Kami cek besok, lalu hasilnya kami kabari", "2026-11-19"],
	["Perbaikan 18-20 November 2026, lalu lintas dialihkan", "2026-11-20"],
	// Of several the earliest.
	["Besok kami cek, hasilnya kami kabari Jumat.", "2026-11-19"],
	// What was and what will be.
	["Laporan hari Senin sudah kami terima dan besok kami cek.", "2026-11-19"],
	["Jalan yang rusak sejak Senin kami perbaiki Jumat.", "2026-11-20"],
	["Kabar dari kami Jumat, mohon ditunggu ya kak", "2026-11-20"],
	["Aduan di Jl. Melati No. 5 kami cek besok.", "2026-11-19"],
	// Javanese, Sundanese, English.
	["Sesuk petugas kami ke lokasi", "2026-11-19"],
	["Kabar salajengipun benjing nggih, dinten Jemuah", "2026-11-19"],
	["Perbaikan dinten Jumaah, hatur nuhun", "2026-11-20"],
	["We will share their answer with you here, no later than tomorrow at 12:00 WIB.", "2026-11-19T12:00"],
	["News no later than Friday, 27 November 2026.", "2026-11-27"],
	["Nggih Pak, sesuk esuk petugas mrana", "2026-11-19"],
	["Mbenjing enjing dipun cek petugas nggih", "2026-11-19"],
	["Dinten Jumat badhe dipun tindaklanjuti", "2026-11-20"],
	["Isukan ku petugas dipariksa nya", "2026-11-19"],
	["Our team will visit on Friday", "2026-11-20"],
	["We will check it tomorrow at 9.00", "2026-11-19T09:00"],
	["We'll get back to you on Friday", "2026-11-20"],
	["We will follow up within 3 working days", "2026-11-23"],
])("%s", (text, expected) => {
	expect(find(text)?.dueAt).toBe(due(expected));
});

test.each([
	"",
	"Terima kasih laporannya, Kak. 🙏",
	"Segera kami tindak lanjuti ya kak",
	// Past.
	"Kejadian Jumat lalu sudah kami catat.",
	"Air mati dari jam 3, petugas kami akan ke lokasi.",
	"Air mati dari sekitar jam 3, petugas kami akan ke lokasi.",
	"Aduan sudah kami teruskan ke DPUPR pada 20 November 2026.",
	"Jalan di depan Pasar Contoh telah ditangani oleh DPUPR pada Jumat, 20 November 2026.",
	"Kemarin sudah kami cek.",
	"Kami cek hari ini pukul 08.00",
	"Kami cek 1 November 2026",
	"Kami sudah cek hari ini.",
	"Hasil pengecekan hari ini: pipa bocor.",
	"Peninjauan hari ini menunjukkan pipa bocor.",
	"Hari ini admin sudah sampaikan ke DPUPR.",
	"Petugas sudah ke lokasi hari ini.",
	"Tim kami telah turun ke lokasi hari ini.",
	"Sdh kami cek hari ini kak",
	"Sudah selesai kami perbaiki hari ini",
	"Belum bisa kami cek hari ini",
	"Ga bisa kami cek besok kak",
	"Ku kami tos dicek dinten ieu",
	"Tim sdh ke lokasi hari ini",
	"Hari ini ditangani 3 titik kak",
	// The citizen's, an office's, a law's.
	"Silakan dicek besok ya kak",
	"Warga minta waktu 2 hari untuk pindah",
	"Kami proses maksimal 3 hari kerja setelah berkas lengkap.",
	"Pengangkutan sampah di sana Senin dan Kamis.",
	"Mohon waktu pengisian formulir sebelum 25 November 2026.",
	"Pembayaran PBB paling lambat 30 November 2026.",
	"Kami tunggu sampai Jumat, 27 November 2026 ya. 🙏",
	"Mohon lengkapi data paling lambat Jumat, setelah itu kami proses.",
	"Silakan datang ke kantor kami Senin pukul 09.00.",
	"Jam pelayanan DPUPR: Senin s.d. Jumat, 07.30–16.00 WIB. Tutup pada hari libur nasional.",
	"Kantor buka kembali Senin, 23 November 2026.",
	"Sesuai UU 14/2008 jawaban diberikan paling lambat 10 hari kerja dan dapat diperpanjang 7 hari kerja.",
	"Waktu penyelesaian: 2 hari kerja. Dapat diurus di kantor kecamatan.",
	"Setiap Jumat kami kerja bakti.",
	"Petugas dijadwalkan mengangkut setiap hari Selasa dan Jumat.",
	"Tindak lanjut aduan hari Senin: petugas membersihkan selokan.",
	"Petugas kami siaga Senin s.d. Jumat.",
	"Petugas kami akan ke lokasi Senin s/d Jumat.",
	"Pengangkutan sampah tiap Senin, Rabu, dan Jumat pukul 06.00.",
	"Maaf, hari ini petugas kami tidak bisa ke lokasi.",
	"Maaf kak, blm bs kmi cek bsk.",
	"Bila belum ada kabar sampai besok, hubungi kami.",
	"Kami beri waktu 3 hari kepada pedagang untuk pindah.",
	"Mohon waktu 1 menit untuk menilai layanan kami.",
	"Belum ada kabar sampai besok? Hubungi kami.",
	// A name.
	"Petugas kami akan ke Pasar Minggu ya kak.",
	"Petugas kami akan mengecek Jl. 10 Desember ya kak.",
	"Perbaikan di dekat Stadion 10 Desember sedang berjalan.",
	// No date.
	"Layanan 24/7, RT 03/05, 3 x 24 jam kerja bakti, Rp 1.500.000, no. 7K4Q-M2XD",
	"Kami cek lokasi 2 hari ini",
	"Kami kabari tanggal 32",
	"Kami perbaiki 31 Februari 2027",
	"Kami kabari pada 5/13",
	"Kami cek pukul 27.00",
])("promises nothing by a time: %s", (text) => {
	expect(find(text)).toBeNull();
});

describe("reminds", () => {
	test.each([
		["of a day as it begins", "Jumat kami cek", MORNING, at("2026-11-20T00:00")],
		["of a time an hour before", "Kami kabari besok pukul 12.00", MORNING, at("2026-11-19T11:00")],
		["of today halfway to its end", "Hari ini kami cek", MORNING, at("2026-11-18T17:00")],
		["of what is nearly due halfway", "Kami kabari jam 10.30", MORNING, at("2026-11-18T10:15")],
	])("%s", (_, text, madeAt, expected) => {
		expect(find(text, madeAt)?.remindAt).toBe(expected);
	});
});

describe("working days", () => {
	// Wednesday; the 24th is cuti bersama, the 25th Christmas.
	const said = at("2026-12-23T10:00");
	const [office] = DEFAULT_RULE_BOOK.calendars;
	const hospital = { ...office, id: "rs", observes: [] } as (typeof DEFAULT_RULE_BOOK.calendars)[number];
	const never = { ...hospital, hours: office?.hours.map(() => []) ?? [] };
	const ofHospital = { ...RULES, calendars: [...RULES.calendars, hospital], calendarIds: { [OUR_OPD.id]: "rs" } };
	const closed = { ...ofHospital, calendars: [...RULES.calendars, never] };
	test.each([
		["Kami jawab dalam 3 hari kerja", RULES, "2026-12-30"],
		["Kami jawab dalam 3 hari kerja", ofHospital, "2026-12-28"],
		["Kami jawab dalam 3 hari kerja", closed, null],
		["Kami jawab dalam 3 jam kerja", closed, null],
		["We will follow up within 1 business day", RULES, "2026-12-28"],
		["Kami jawab dalam 2 x 24 jam kerja", RULES, "2026-12-29"],
		["Kami jawab dalam 3 hari", RULES, "2026-12-26"],
		["Hari kerja berikutnya kami cek", RULES, "2026-12-28"],
		["Hari kerja berikutnya kami cek", ofHospital, "2026-12-24"],
		["Hari kerja berikutnya kami cek", closed, null],
		["Kami cek hari kerja selanjutnya pukul 09.00 WIB", RULES, "2026-12-28T09:00"],
		["We will check it on the next working day", RULES, "2026-12-28"],
	])("%s (%#)", (text, rules, expected) => {
		const found = findPromise(text, said, promiseCalendarOf(OUR_OPD.id, rules));
		expect(found?.dueAt ?? null).toBe(expected && due(expected));
	});

	test("working hours go on when the office opens again", () => {
		const opens = at("2026-12-28T00:00") + (office?.hours[0]?.[0]?.from ?? 0) * 60_000;
		expect(find("Kami kabari dalam 2 jam kerja", at("2026-12-23T23:00"))?.dueAt).toBe(opens + 2 * HOUR);
	});
});

test("days are those of the agency's zone", () => {
	// Half past eleven at night in Jakarta is the next day in Jayapura.
	const late = at("2026-11-18T23:30");
	expect(find("besok kami cek", late)?.dueAt).toBe(due("2026-11-19"));
	expect(find("besok kami cek", late, "Asia/Jayapura")?.dueAt).toBe(due("2026-11-20") - 2 * HOUR);
	expect(find("Senin kami cek", at("2026-12-31T20:00"))?.dueAt).toBe(due("2027-01-04"));
});

test.each([
	"besok ".repeat(4000),
	"kami cek ".repeat(3000),
	"kami ".repeat(5000),
	"petugas ".repeat(3000),
	"1-".repeat(10_000),
	"pukul 1".repeat(3000),
	", ".repeat(10_000),
	"a".repeat(20_000),
])("a hostile text takes no long time", async (text) => {
	expect(await processorTimeOf(() => find(text))).toBeLessThan(1000);
});

test.each([
	["Perbaikan kami lakukan paling lambat 20-22 hari kerja", "2026-12-18"],
	["Kami kabari hingga Kamis 19/11 jam 10", "2026-11-19T10:00"],
	["Kami tanggapi paling lambat 3-12 hari", "2026-11-30"],
])("a span of days is no day of a month: %s", (text, expected) => {
	expect(find(text)?.dueAt).toBe(due(expected));
});
