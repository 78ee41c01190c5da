/** Words of everything that leaves or enters as a file: handover, import, backup. */
export const transfer = {
	making: "Sedang membuat berkas …",
	downloaded: (file: string) => `${file} diunduh.`,
	notRecorded:
		"Berkas sudah diunduh, tetapi unduhan ini tidak dapat dicatat. Berkas berikutnya mungkin memuat hal yang sama sekali lagi.",
	failed: "Berkas tidak dapat dibuat. Tidak ada yang diunduh. Coba lagi.",
	holdsWords: "Berkas ini memuat nama akun dan tulisan warga. Kirim hanya lewat jalur dinas, dan jangan disebarkan.",
	choose: "Pilih berkas …",
	orDrop: "atau seret berkas .json ke sini",
	reading: (file: string) => `Membaca ${file} …`,
	sending: (file: string, percent: number) => `Memasukkan ${file}: ${percent}%`,
	uniting: (file: string) => `Menggabungkan ${file}. Berkas besar memerlukan beberapa menit; biarkan tab ini terbuka.`,
	progress: "Kemajuan",
	stop: "Hentikan",
	purposes: { weekly: "Laporan mingguan", handover: "Serah terima", backup: "Cadangan penuh" },
	handover: {
		title: "Serah terima",
		lead: "Untuk rekan yang melanjutkan di komputer lain: semua aduan terbuka dari minggu mana pun, semua perkembangan sejak serah terima terakhir, dan jawaban OPD yang belum disampaikan kepada warga.",
		download: "Unduh berkas serah terima",
	},
	import: {
		title: "Impor berkas",
		lead: "Berkas JSON dari rekan: serah terima, laporan mingguan, atau cadangan. Catatan digabung, tidak ada yang ganda, dan pengaturan komputer ini tidak berubah.",
		previewLabel: (file: string) => `Isi ${file}`,
		from: (purpose: string, opd: string, madeAt: string) => `${purpose} dari ${opd}, dibuat ${madeAt}`,
		fresh: "catatan baru",
		known: "catatan sudah ada",
		complaints: "aduan di dalamnya",
		answers: "jawaban OPD yang belum disampaikan kepada warga",
		nothingNew: "Semua catatan di berkas ini sudah ada. Tidak ada yang perlu dimasukkan.",
		submit: "Masukkan",
		done: (file: string, added: string, complaints: string, known: string) =>
			`${file} sudah dimasukkan: ${added} catatan baru pada ${complaints} aduan, ${known} catatan sudah ada.`,
		ahead: (count: string) =>
			`${count} catatan bertanggal lebih dari 24 jam di depan jam komputer ini. Periksa jam komputer ini dan komputer pengirim.`,
	},
	backup: {
		title: "Cadangan penuh",
		lead: "Semua catatan dan pengaturan dalam satu berkas. Simpan di tempat lain, misalnya flashdisk atau folder kantor, sekali seminggu.",
		last: (time: string) => `Cadangan terakhir: ${time}`,
		never: "Belum pernah ada cadangan.",
		download: "Unduh cadangan",
	},
	restore: {
		title: "Pulihkan dari cadangan",
		choose: "Pilih cadangan …",
		notBackup: (file: string) =>
			`Berkas ${file} bukan cadangan penuh. Tidak ada yang diubah. Untuk serah terima atau laporan mingguan, pakai Impor berkas di Laporan mingguan.`,
		previewLabel: (file: string) => `Yang akan berubah dengan ${file}`,
		from: (opd: string, madeAt: string) => `Cadangan ${opd}, dibuat ${madeAt}.`,
		changes: "Jumlah sekarang dan sesudah dipulihkan",
		now: "Sekarang",
		after: "Sesudah",
		rows: { complaints: "Aduan", entries: "Catatan", documents: "Versi pengaturan" },
		missing: (count: string) =>
			`${count} catatan di komputer ini tidak ada di cadangan itu dan tidak akan tampak lagi setelah dipulihkan.`,
		keepsPresent: "Keadaan sekarang diunduh lebih dulu sebagai berkas agar Anda dapat kembali.",
		submit: "Unduh keadaan sekarang, lalu pulihkan",
		done: (file: string) => `Data dipulihkan dari ${file}.`,
	},
};
