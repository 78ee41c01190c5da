import { describe, expect, test } from "vitest";
import { maskIdentifyingNumbers } from "../../../lib/complaint/masking.ts";
import { checkReply } from "../../../lib/complaint/reply-checks.ts";
import { makeSettings } from "../../factories.ts";
import { processorTimeOf } from "../../processor-time.ts";
import { excerptOf, makeSituation } from "./situation.ts";

describe("a promise without a date", () => {
	test.each([
		["Segera kami tindak lanjuti ya Kak.", "Segera kami tindak lanjuti"],
		["Baik, akan kami perbaiki.", "akan kami perbaiki"],
		["Kami akan segera perbaiki.", "Kami akan segera perbaiki"],
		["Laporan sudah kami catat dan segera kami tangani.", "segera kami tangani"],
		["Jalan itu akan segera diperbaiki.", "akan segera diperbaiki"],
		["Petugas akan mengecek ke lokasi.", "akan mengecek"],
		["Kepala dinas akan meninjau langsung.", "akan meninjau"],
		["Dalam waktu dekat ada perbaikan.", "Dalam waktu dekat"],
		["Kami usahakan secepatnya.", "secepatnya"],
		["Kami tindaklanjuti segera ya Kak.", "Kami tindaklanjuti segera"],
		["Petugas akan turun ke lokasi.", "akan turun ke lokasi"],
		["Nanti tim ke lokasi ya Kak", "Nanti tim ke lokasi"],
		["Nanti dikabari.", "Nanti dikabari"],
		["Nanti admin kabari ya", "Nanti admin kabari"],
		["Akan kami hubungi kembali.", "Akan kami hubungi"],
		["Badhe dipunlajengaken nggih.", "Badhe dipunlajengaken"],
		["Bade dilereskeun ku petugas.", "Bade dilereskeun"],
		["We will look into it.", "We will look into"],
		["We'll get back to you.", "We'll get back to you"],
	])("%s", (text, excerpt) => {
		expect(excerptOf("promise-without-date", text)).toBe(excerpt);
	});

	test.each([
		"Segera kami tindak lanjuti, paling lambat Jumat.",
		"Akan kami perbaiki besok.",
		"Akan kami perbaiki bulan depan setelah perubahan anggaran.",
		"Akan ditangani pada triwulan I 2027.",
		"Akan diperbaiki dalam 3 hari.",
		"Segera kami cek. Kabar berikutnya paling lambat hari ini pukul 16.00 WIB.",
		"Hasilnya segera kami kabari ya, Kak.",
		"Perkembangannya akan kami kabarkan di sini.",
		"Mangke dipunkabari wonten ing ngriki.",
		"We will fix this next month.",
		"We will fix this in December.",
		"Sudah kami perbaiki. Terima kasih!",
		"Sedang ditangani petugas.",
		"Petugas sudah turun ke lokasi.",
		"Petugas akan turun ke lokasi besok.",
		"Semoga segera tertangani.",
		"Kami teruskan ke DPUPR agar segera ditangani.",
		"Mohon segera hubungi 112 secepatnya.",
		"Bila data lengkap, akan kami proses.",
		"Jika masih rusak, akan kami perbaiki lagi.",
		"Terima kasih sudah segera melapor.",
	])("none: %s", (text) => {
		expect(excerptOf("promise-without-date", text)).toBeUndefined();
	});
});

describe("a number that was masked", () => {
	test.each([
		["Silakan hubungi UPT di 0812••••0012 ya Kak.", "0812••••0012"],
		["NIK •••• sudah kami terima.", "••••"],
		["Kirim ke •••@•••, terima kasih.", "•••@•••"],
		["Chat wa.me/•••• ya", "wa.me/••••"],
		["Hubungi 0812••0012", "0812••0012"],
	])("%s", (text, excerpt) => {
		expect(excerptOf("masked-number", text)).toBe(excerpt);
	});

	test("none: points of a list", () => {
		expect(excerptOf("masked-number", "Syarat:\n• KTP\n• KK • akta")).toBeUndefined();
	});

	test("whatever masking leaves is one", () => {
		for (const text of ["0812-0000-0012", "9901014505900001", "warga@contoh.id", "https://wa.me/6281200000012"])
			expect(excerptOf("masked-number", maskIdentifyingNumbers(text).text)).toBeDefined();
	});
});

describe("blame", () => {
	test.each([
		["Itu salah Anda.", "salah Anda"],
		["Kesalahan ada di pihak warga.", "Kesalahan ada di pihak warga"],
		["Salah sendiri buang sampah di situ", "Salah sendiri"],
		["Anda yang salah alamat.", "Anda yang salah"],
		["Memang Anda yang membuat macet.", "Memang Anda yang"],
		["Makanya jangan parkir di situ.", "Makanya"],
		["Seharusnya Anda lapor dari kemarin.", "Seharusnya Anda"],
		["Bapak seharusnya tahu.", "Bapak seharusnya"],
		["Anda tidak membaca pengumuman kami.", "Anda tidak membaca"],
		["Gak baca pengumuman ya?", "Gak baca pengumuman"],
		["Jangan asal bicara.", "Jangan asal"],
		["Jangan cuma protes.", "Jangan cuma protes"],
		["Bisanya cuma komentar.", "Bisanya cuma"],
		["Ngawur.", "Ngawur"],
		["Silakan lapor ke Presiden saja.", "Silakan lapor ke Presiden"],
		["Silakan viralkan.", "Silakan viralkan"],
		["Terserah Anda.", "Terserah Anda"],
		["Itu bukan urusan kami.", "bukan urusan kami"],
		["Salahe sampeyan dhewe.", "Salahe sampeyan"],
		["Éta salah anjeun.", "salah anjeun"],
		["That is your own fault.", "your own fault"],
		["You should have read the notice.", "You should have"],
		["Semua sudah sesuai prosedur.", "sudah sesuai prosedur"],
	])("%s", (text, excerpt) => {
		expect(excerptOf("blame", text)).toBe(excerpt);
	});

	test.each([
		"Ini bukan salah Anda.",
		"Mohon maaf, kami salah, Kak.",
		"Salah satu warga sudah melapor.",
		"Mohon maaf atas kesalahan kami.",
		"Laporan Anda yang masuk kemarin sudah kami catat.",
		"Data Anda yang belum lengkap mohon dikirim lewat DM.",
		"Bagi Anda yang belum memiliki KTP, silakan ke kecamatan.",
		"Seharusnya Anda sudah menerima surat itu. Kami cek ya.",
		"Mohon maaf kami belum membaca pesan Anda.",
		"Silakan baca dulu persyaratannya.",
		"Jangan asal klik tautan dari nomor tidak dikenal.",
		"Jangan sembarangan membuang sampah ya.",
		"Makanya kami tutup sementara jalannya.",
		"Silakan lapor ke polsek terdekat.",
		"Silakan lapor ke Bupati lewat kanal resmi.",
		"Pekerjaan sudah sesuai prosedur. Bila masih ada kendala, silakan DM kami.",
		"Kami tidak menyalahkan Anda.",
		"This is not your fault.",
	])("none: %s", (text) => {
		expect(excerptOf("blame", text)).toBeUndefined();
	});
});

describe("capitals", () => {
	test.each([
		["MOHON DIBACA DAHULU ya Kak", "MOHON DIBACA DAHULU"],
		["Kak, JANGAN BUANG SAMPAH DI SINI!!", "JANGAN BUANG SAMPAH DI SINI"],
		["PENTING! HARAP SABAR. Terima kasih", "PENTING! HARAP SABAR"],
	])("%s", (text, excerpt) => {
		expect(excerptOf("capitals", text)).toBe(excerpt);
	});

	test.each([
		"DPUPR, DISHUB, dan BPBD sudah ke lokasi.",
		"Bawa KTP KK NIK BPJS ya.",
		"DINKES DINSOS DISHUB BAPENDA ikut turun.",
		"[KLARIFIKASI] Informasi itu TIDAK BENAR.",
		"UPTD PUSKESMAS RSUD SMAN 1",
		"SP4N-LAPOR! dan SAPA 129 / WA",
		"Jalan Melati Raya, Desa Contoh, Kecamatan Contoh",
		"TERIMA KASIH",
	])("none: %s", (text) => {
		expect(excerptOf("capitals", text)).toBeUndefined();
	});

	test("the agency's name as its settings have it is none", () => {
		const opd = { ...makeSettings().opd, name: "BALAI PERTANIAN DAERAH" };
		const settings = makeSettings({ opd, regency: "KABUPATEN CONTOH" });
		for (const text of ["Salam, BALAI PERTANIAN DAERAH", "Salam, BALAI PERTANIAN DAERAH KABUPATEN CONTOH"]) {
			expect(excerptOf("capitals", text, { settings })).toBeUndefined();
			expect(excerptOf("capitals", text)).toBeDefined();
		}
	});

	test("the citizen's name as Facebook shows it is none", () => {
		expect(excerptOf("capitals", "Terima kasih WARGA BAIK CONTOH", { author: "WARGA BAIK CONTOH" })).toBeUndefined();
		expect(excerptOf("capitals", "Terima kasih WARGA BAIK CONTOH", { author: null })).toBe("WARGA BAIK CONTOH");
	});
});

describe("numbers that identify", () => {
	const office = makeSettings({
		emergencyNumber: "112 / 0812-0000-0099",
		templateValues: { kanal_resmi: "WA +62 812 0000 0088", alamat: "Jl. Kantor No. 1 RT 02/RW 03, Contoh" },
	});
	test.each([
		["NIK 9901014505900001 sudah kami terima", "9901014505900001"],
		["Hubungi Pak Contoh 0812-0000-0012", "0812-0000-0012"],
		["Kirim ke warga.contoh@surel.example.id", "warga.contoh@surel.example.id"],
		["Petugas ke Jl. Melati No. 5 RT 03/RW 05, Desa Contoh.", "Jl. Melati No. 5 RT 03/RW 05"],
		["Ke rumah di Gang Mawar RT 3 RW 5 nomor 12 ya", "Gang Mawar RT 3 RW 5 nomor 12"],
		["https://wa.me/6281200000012", "6281200000012"],
	])("%s", (text, excerpt) => {
		expect(excerptOf("identifying-number", text, { settings: office })).toBe(excerpt);
	});

	test.each([
		"Aduan no. 7K4Q-M2XD dan 1234-5678 sudah kami catat.",
		"Telepon 112, 110, 119 ext. 8, PLN 123.",
		"SAPA 129 / WA 08111-129-129",
		"WA kami 0812.0000.0088 atau darurat 081200000099",
		"Surel pengaduan@contoh.go.id",
		"Kantor kami di Jl. Kantor No. 1 RT 02/RW 03, Contoh",
		"Lubang di Jl. Melati depan Pasar Contoh, RT 03/RW 05",
		"Mohon alamat: nama jalan, nomor rumah, RT/RW.",
		"Kantor (0291) 591000",
		"Rp 1.500.000.000 tahun 2026",
		"Tracking ID 12345678",
	])("none: %s", (text) => {
		expect(excerptOf("identifying-number", text, { settings: office })).toBeUndefined();
	});

	test("what the template itself tells, or the authority of the road, is public", () => {
		const text = "Hubungi 0812-0000-0077.";
		expect(excerptOf("identifying-number", text)).toBe("0812-0000-0077");
		const template = { id: "own", situation: "informasi", text: "Hubungi 081200000077." } as const;
		expect(excerptOf("identifying-number", text, { template })).toBeUndefined();
		expect(excerptOf("identifying-number", text, { publicContacts: ["WA 6281200000077"] })).toBeUndefined();
	});
});

describe("links", () => {
	const settings = makeSettings({
		// No form takes the last one; a file may bring it.
		officialDomains: ["go.id", "contoh.desa.id", "bit.ly"],
		templateValues: {
			kanal_resmi: "www.laporcontoh.id atau https://s.id/laporcontoh",
			tautan_ppid: "https://ppid.example.org/minta",
		},
	});
	test.each([
		["Isi https://bit.ly/contoh ya", "https://bit.ly/contoh"],
		["Lihat contoh.com.", "contoh.com"],
		["https://jepara.go.id.example.com/a", "https://jepara.go.id.example.com/a"],
		["https://jepara.go.id@example.com/a", "https://jepara.go.id@example.com/a"],
		["jepara-go.id", "jepara-go.id"],
		["contohgo.id", "contohgo.id"],
		["jepara.gо.id", "jepara.gо.id"],
		["https://example.com\\@jepara.go.id", "https://example.com\\@jepara.go.id"],
		["ftp://contoh.go.id/berkas", "ftp://contoh.go.id/berkas"],
		["https://1.2.3.4/masuk", "https://1.2.3.4/masuk"],
		["cek di situs.palsu/masuk", "situs.palsu/masuk"],
		["https://s.id/lain", "https://s.id/lain"],
		["https://www.instagram.com/dpupr.contoh.palsu/", "https://www.instagram.com/dpupr.contoh.palsu/"],
		["x.com/dpupr.contoh", "x.com/dpupr.contoh"],
		["https://x.com/?u=/dpupr_contoh", "https://x.com/?u=/dpupr_contoh"],
		["https://x.com@example.com/dpupr_contoh", "https://x.com@example.com/dpupr_contoh"],
		["https://x.com.example.com/dpupr_contoh", "https://x.com.example.com/dpupr_contoh"],
		["https://facebook.com/", "https://facebook.com/"],
		["lain.desa.id", "lain.desa.id"],
		["https://docs.google.com/forms/d/1", "https://docs.google.com/forms/d/1"],
	])("%s", (text, excerpt) => {
		expect(excerptOf("foreign-link", text, { settings })).toBe(excerpt);
	});

	test.each([
		"Cek di cekbansos.kemensos.go.id atau https://www.jepara.go.id/layanan?id=1.",
		"HTTPS://LAPOR.GO.ID",
		"https://jepara.go.id:8443/a",
		"Kanal: www.laporcontoh.id, https://m.laporcontoh.id/a dan s.id/laporcontoh",
		"https://ppid.example.org/minta",
		"https://www.instagram.com/DPUPR.contoh/, instagram.com/dpupr.contoh/p/Cx1?igsh=a",
		"https://x.com/dpupr_contoh/status/185 dan twitter.com/dpupr_contoh",
		"https://m.facebook.com/dpuprcontoh/posts/1",
		"contoh.desa.id",
		"@contoh.com dan @pemkab.id",
		"surel pengaduan@contoh.go.id",
		"Terima kasih.Kami cek pukul 07.30-16.00,selesai.di lokasi",
		"a.n. Bupati, s.d. Jumat, No.12, Rp1.500.000, Jl.Melati",
	])("none: %s", (text) => {
		expect(excerptOf("foreign-link", text, { settings })).toBeUndefined();
	});
});

test.each([
	"a.".repeat(10_000),
	"a-".repeat(10_000),
	"AAAA ".repeat(4000),
	"A/".repeat(10_000),
	"jl. no 1 ".repeat(2000),
	"akan kami ".repeat(2000),
	"salah ".repeat(3000),
	"https://".repeat(2500),
	"0 8 ".repeat(5000),
	"•".repeat(20_000),
	"•a".repeat(10_000),
	`••${"a ".repeat(10_000)}`,
	"•• a• ".repeat(3000),
	"112 ".repeat(5000),
	"\n".repeat(20_000),
	"\u2028".repeat(20_000),
	" ".repeat(20_000),
])("a hostile text takes no long time", async (text) => {
	expect(await processorTimeOf(() => checkReply(text, makeSituation()))).toBeLessThan(1000);
});
