import { directory } from "./desk-directory.ts";
import { queue } from "./desk-queue.ts";
import { reminders } from "./desk-reminders.ts";
import { rules } from "./desk-rules.ts";
import { settings } from "./desk-settings.ts";
import { templateFiles } from "./desk-template-files.ts";
import { templates } from "./desk-templates.ts";
import { transfer } from "./desk-transfer.ts";
import { weekly } from "./desk-weekly.ts";

/** Words of the desk: the frame around its screens, and the screens one file each. */
export const desk = {
	nav: {
		label: "Bagian meja kerja",
		queue: "Antrean",
		demand: "Tagih",
		weekly: "Laporan mingguan",
		templates: "Balasan siap pakai",
		directory: "Direktori OPD",
		settings: "Pengaturan",
	},
	pageTitle: (screen: string) => `${screen} · Tanggap`,
	skip: "Langsung ke isi",
	officer: "Petugas",
	loading: "Sedang memuat …",
	tryAgain: "Coba lagi",
	storageFault:
		"Data Tanggap di komputer ini tidak dapat dibuka, jadi tidak ada yang dapat dicatat atau disimpan. Catatan yang sudah ada tidak dihapus. Tutup semua tab Tanggap, mulai ulang peramban, lalu buka lagi. Bila tetap begini, periksa apakah ruang disk penuh.",
	access: {
		missing:
			"Tanggap belum diizinkan membaca halaman X, Facebook, dan Instagram, jadi tombol Catat tidak muncul di sana.",
		allow: "Izinkan akses",
		refused: "Izin belum diberikan. Klik sekali lagi, lalu pilih Izinkan pada pertanyaan peramban.",
	},
	backupDue: {
		never: "Belum pernah ada cadangan. Bila komputer ini rusak, seluruh catatan hilang.",
		since: (days: number) =>
			`Cadangan terakhir dibuat ${days} hari lalu. Bila komputer ini rusak, catatan sesudahnya hilang.`,
		open: "Buat cadangan",
	},
	directory,
	rules,
	settings,
	reminders,
	queue,
	weekly,
	transfer,
	templates,
	templateFiles,
};
