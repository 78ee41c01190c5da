import { expect, test } from "vitest";
import { processorTimeOf } from "../../processor-time.ts";
import { due, find } from "./said.ts";

// Said on Wednesday, 18 November 2026, 10.00 WIB.
test.each([
	// "H" is the day itself.
	["H+1 kami kabari ya Kak", "2026-11-19"],
	["Kami cek ke lokasi maksimal H+1", "2026-11-19"],
	["Siap min, h+2 petugas kami ke lokasi", "2026-11-20"],
	["Hasilnya kami kabari H + 3 ya Kak", "2026-11-21"],
	["Kami tindak lanjuti paling lambat H+3 hari kerja", "2026-11-23"],
	["Paling lambat H+2 (hari kerja) kami jawab", "2026-11-20"],
	["Kami jawab maks. H+4 kerja nggih", "2026-11-24"],
	["Kami kabari pada hari H+1 pukul 09.00 WIB", "2026-11-19T09:00"],
	["Perbaikan H+1 s.d. H+3", "2026-11-21"],
	["Kami kabari H+1/H+2 ya", "2026-11-20"],
	["Kami kabari H+1 atau H+2", "2026-11-20"],
	["Kami jawab paling lambat H+3 setelah laporan masuk", "2026-11-21"],
	["Kami cek H+0 ya kak, sore pukul 16.00", "2026-11-18T16:00"],
	// Dates in figures, the day first.
	["Kami cek 19/11/26 ya Kak", "2026-11-19"],
	["Kami cek 19/11/2026", "2026-11-19"],
	["Petugas kami ke lokasi 19-11-2026", "2026-11-19"],
	["Petugas kami ke lokasi 19-11-26 pagi", "2026-11-19"],
	["Kami perbaiki tgl 19.11.2026", "2026-11-19"],
	["Perbaikan dijadwalkan 19.11.26 pukul 08.30 WIB", "2026-11-19T08:30"],
	["Kami kabari paling lambat 5/1/27", "2027-01-05"],
	["Kami kabari paling lambat 05.01.2027.", "2027-01-05"],
	["Kamis, 19/11/26 kami cek", "2026-11-19"],
	["Kamis (19/11/26) jam 9 kami cek", "2026-11-19T09:00"],
	["Kami cek Kamis tgl. 19/11/26.", "2026-11-19"],
	["Pengaspalan 23-25/11/2026 ya Kak", "2026-11-25"],
	["Pengaspalan tanggal 23-25/11", "2026-11-25"],
	["Kami aspal tgl 23 s.d. 25/11/26", "2026-11-25"],
	["RT 03/05 kami cek 20/11/26", "2026-11-20"],
	["Aduan di RT 01/02 kami tangani besok", "2026-11-19"],
	["Perbaikan dijadwalkan 20/11/2026 mulai pukul 08.00 WIB", "2026-11-20T08:00"],
	["Laporan tgl 10/11/26 kami jawab 20/11/26", "2026-11-20"],
	// "1 x 24 jam" is the rule itself and needs no "dalam".
	["2x24 jam kami kabari ya Kak", "2026-11-20T10:00"],
	["Kami tindak lanjuti 1x24 jam", "2026-11-19T10:00"],
	["Kami akan menindaklanjuti aduan Kakak 1 x 24 jam", "2026-11-19T10:00"],
	["Kami usahakan respons 1x24 jam kerja", "2026-11-19"],
	["1x24 jam kami respon", "2026-11-19T10:00"],
	["Besok kami akan memperbaiki jalannya", "2026-11-19"],
	["Tim DPUPR segera menghubungi Bapak, paling lambat besok", "2026-11-19"],
	// Minutes.
	["30 menit lagi petugas kami sampai, kami kabari", "2026-11-18T10:30"],
	["Petugas kami ke lokasi dalam 15 menit", "2026-11-18T10:15"],
	["Tim meluncur, kurang lebih 20 menit lagi", "2026-11-18T10:20"],
	["Tim OTW kak, 10 menit lagi sampai", "2026-11-18T10:10"],
	["Petugas kami perkirakan tiba 20 menit lagi", "2026-11-18T10:20"],
	["Mohon ditunggu sekitar 10 menit ya Kak", "2026-11-18T10:10"],
	["Kami kabari 15-30 menit ke depan", "2026-11-18T10:30"],
	["Dlm 45 mnt petugas kami akan sampai di lokasi", "2026-11-18T10:45"],
	["Setengah jam lagi kami kabari", "2026-11-18T10:30"],
	["1,5 jam lagi kami kabari", "2026-11-18T11:30"],
	["Dalam 1 jam 30 menit kami kabari", "2026-11-18T11:30"],
	["1 jam dan 15 menit lagi petugas kami tiba, kami kabari", "2026-11-18T11:15"],
	["Perbaikan pompa maks. 90 menit", "2026-11-18T11:30"],
	["We'll get back to you in 30 minutes", "2026-11-18T10:30"],
	["Tiga puluh menit lagi kami kabari", "2026-11-18T10:30"],
])("%s", (text, expected) => {
	expect(find(text)?.dueAt).toBe(due(expected));
});

test.each([
	// H of something else.
	"Kami tutup layanan H-1 ya Kak",
	"Posko mudik kami cek H+7 Lebaran",
	"Petugas kami ke lokasi H-3 s.d. H+3 Idulfitri",
	"Tim akan turun H+1 setelah acara",
	"Kami proses H+1 dari tanggal pembayaran",
	"Kami cek pH+1 dan Fe H+",
	// No dates.
	"Petugas kami akan ke RT 01/02 ya",
	"Petugas kami akan ke RT 01/RW 02/26",
	"Petugas kami akan ke Jl. Melati No. 12/11/26",
	"Petugas kami akan ke rumah no 19/11",
	"Petugas kami akan ke lokasi KM 19.11",
	"Kami siaga 24/7 ya Kak, segera kami cek",
	"Petugas kami akan ke lokasi, baru 1/2 jalan yang kami tambal",
	"Kami akan tangani hingga 1/2 meter dari bahu jalan",
	"Sesuai Perda 5/2025 akan kami tindak lanjuti",
	"Akan kami tindak lanjuti sesuai Perbup Nomor 12/2026",
	"Akan kami tindak lanjuti sesuai SK Nomor 12/11/2026",
	"Surat no. 20-11-2026 akan kami teruskan",
	"Akan kami proses surat 470/12.11.26/2026",
	"Biayanya Rp 19.11.26 akan kami cek lagi",
	"Kami hubungi di 0291-59-11-26 ya",
	"Kami hubungi (0291) 19.11.26.00 ya",
	"Akan kami perbarui aplikasi versi 2.12.26",
	"Server 10.12.20.26 akan kami perbaiki",
	"Kami cek 2026-11-19T",
	"Kami cek 31/02/27",
	"Kami kabari 5/13/26",
	"Kami perbaiki 19/11/45",
	"Laporan 17/11/26 akan kami cek",
	// No minutes that we promise.
	"Petugas kami tiba sekitar 30 menit lalu",
	"Sekitar 2 jam yang lalu petugas kami ke lokasi",
	"Petugas kami ke lokasi sekitar 2 jam 30 menit lalu",
	"Petugas kami ke lokasi sekitar 1 jam 15 menit yang lalu",
	"Perbaikan selesai pekan ke-3 Desember",
	"Minggu ke 2 Desember kami perbaiki",
	"Dalam 30 menit terakhir petugas kami ke dua lokasi",
	"Petugas pemadam tiba dalam 12 menit dan api padam pukul 09.30",
	"Mohon maaf, antrean hari ini 30 menit lagi ya Kak",
	"Antrean perekaman sekitar 15 menit",
	"Waktu penyelesaian: paling lama 15 menit",
	"Silakan datang dalam 30 menit ke loket 2",
	"Rebus air dalam 10 menit sebelum diminum",
	"Setiap 30 menit petugas kami mengecek pompa",
	"Air padam 30 menit, petugas kami sudah ke lokasi",
	"Beberapa menit lagi kami kabari",
	"Perbaikan butuh 15 menit",
	"Kami siaga 1x24 jam",
	"Pelayanan kami 1 x 24 jam",
	"Kami buka layanan 7x24 jam",
	"Aduan Kakak sudah 2x24 jam belum kami jawab, mohon maaf",
	"Tamu wajib lapor 1x24 jam kami sampaikan ke RT",
	"Kami sedang memperbaiki jalan ini; besok pasar tutup",
])("promises nothing by a time: %s", (text) => {
	expect(find(text)).toBeNull();
});

test.each(["H+1 ", "19/", "19.11.", "1-1-", "30 menit ", "1 jam 1 ", "1,5 ", "tgl 1 - "])(
	"20 kB of %s take no long time",
	async (unit) => {
		expect(await processorTimeOf(() => find(unit.repeat(20_000 / unit.length)))).toBeLessThan(1000);
	},
);
