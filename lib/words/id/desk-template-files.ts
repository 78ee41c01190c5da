/** Words of the desk's files of ready replies: taking the library along, and bringing one in. */
export const templateFiles = {
	title: "Berkas balasan",
	open: "Berkas",
	export: {
		title: "Unduh",
		lead: "Untuk disimpan, diubah di Excel, atau diberikan kepada kabupaten lain. Bila dimasukkan lagi, isinya sama persis.",
		which: "Yang diunduh",
		all: (count: string) => `Semua (${count})`,
		shown: (count: string) => `Yang tampil di daftar (${count})`,
		json: "Unduh JSON",
	},
	import: {
		title: "Masukkan dari berkas",
		lead: "CSV atau XLSX dengan judul kolom di baris pertama, atau JSON. Isinya ditampilkan dulu; tidak ada yang disimpan sebelum Anda menyetujuinya.",
		choose: "Pilih berkas balasan",
		reading: "Sedang membaca …",
		counts: { new: "baru", changed: "berubah", back: "dikembalikan dari Terhapus", same: "tetap", refused: "ditolak" },
		refusedTitle: (count: number) =>
			`${count} kesalahan. Balasan ini tidak ikut dimasukkan; yang lain dapat dimasukkan.`,
		notesTitle: (count: number) => `${count} hal untuk diperiksa. Balasannya tetap dapat dimasukkan.`,
		changes: "Yang baru dan yang berubah",
		changed: (columns: string) => `berubah: ${columns}`,
		submit: (count: string) => `Masukkan ${count} balasan`,
		nothing: "Semua balasan di berkas ini sudah sama. Tidak ada yang perlu dimasukkan.",
		noneLeft: "Tidak ada baris yang dapat dimasukkan. Betulkan berkasnya, lalu pilih lagi.",
		behind: (titles: string) =>
			`Belum ada yang dimasukkan: ${titles} diubah di layar lain sejak daftar ini ditampilkan. Daftar di atas sudah diperbarui; periksa lagi, lalu masukkan.`,
		done: (fresh: string, changed: string) => `Balasan dimasukkan: ${fresh} baru, ${changed} berubah.`,
		undone: "Pustaka balasan kembali seperti sebelum berkas dimasukkan.",
		left: (count: string) => `${count} balasan dibiarkan karena sudah diubah lagi sesudahnya.`,
		undoFailed: "Tidak dapat diurungkan. Versi sebelumnya ada di riwayat setiap balasan.",
		item: (position: string, reason: string) => `Balasan ke-${position}: ${reason}`,
		itemField: (position: string, field: string, reason: string) => `Balasan ke-${position}, isian ${field}: ${reason}`,
	},
	/** Why a JSON file is refused whole. */
	files: {
		encoding: () => "Berkas ini bukan UTF-8. Simpan lagi sebagai UTF-8.",
		notJson: () => "Isinya bukan JSON yang utuh. Minta pengirim mengekspor ulang.",
		backup: () =>
			"Ini berkas catatan Tanggap (cadangan, serah terima, atau laporan), bukan berkas balasan. Cadangan dipulihkan di Pengaturan.",
		otherFormat: (value: string) => `Ini berkas Tanggap jenis lain (${value}), bukan berkas balasan.`,
		newer: () => "Berkas ini dibuat Tanggap yang lebih baru. Perbarui Tanggap di komputer ini, lalu coba lagi.",
		notTemplates: () => "Isinya bukan daftar balasan: tidak ada judul dan isi balasan yang terbaca.",
		empty: () => "Tidak ada balasan di dalamnya.",
		tooMany: (value: string) =>
			`Isinya ${value} balasan; paling banyak 2.000 sekali masuk. Bagi menjadi beberapa berkas.`,
		unsafe: (value: string) =>
			`Berkas ini memuat isian yang tidak aman (${value}). Tidak dibaca demi keamanan; minta pengirim mengekspor ulang.`,
	},
	/** Why a row is refused, or what is to be known of it. */
	reasons: {
		twice: (value: string) => `sudah ada di berkas ini (nomor ${value})`,
		situation: (value: string) =>
			`"${value}" bukan situasi yang dikenal; tulis seperti di daftar balasan, misalnya "Laporan diterima"`,
		scope: (value: string) =>
			`"${value}" tidak dikenal; tulis semua, milik kami, OPD lain, di luar kewenangan, atau internal`,
		language: (value: string) => `"${value}" tidak dikenal; tulis Indonesia, Jawa, Sunda, atau Inggris`,
		kinds: (value: string) => `"${value}" tidak dikenal; pisahkan jenis pesan dengan titik koma`,
		reply: (value: string) =>
			`"${value}" tidak dikenal; tulis tanggapan awal atau tanggapan lengkap (menjawab isi aduan)`,
		snippet: (value: string) =>
			`"${value}" tidak dapat dipakai: huruf kecil, angka, atau tanda hubung, paling banyak 30, tanpa spasi`,
		shortFor: () => "balasan tidak dapat menjadi versi pendek dari versi pendeknya sendiri",
		date: (value: string) => `"${value}" bukan tanggal; tulis seperti 31/12/2026`,
		validUntil: (value: string) => `"${value}" bukan tanggal; tulis seperti 2026-12-31`,
		reviewedAt: () => "tanggal dan peninjau harus diisi keduanya",
		notText: () => "isinya bukan jenis yang semestinya",
		notTemplate: () => "bukan balasan yang utuh",
		cleaned: (value: string) => `karakter tak terlihat (${value}) dihapus`,
		snippetTaken: (value: string) => `singkatan ini juga dipakai "${value}"`,
		shortForUnknown: (value: string) => `tidak ada balasan "${value}"; versi pendek ini tidak akan ditawarkan`,
		opdUnknown: (value: string) => `"${value}" tidak ada di direktori OPD; balasan ini belum akan ditawarkan`,
	},
	columns: {
		id: "Kode balasan",
		title: "Judul",
		situation: "Situasi",
		scope: "Untuk aduan",
		language: "Bahasa",
		text: "Isi balasan",
		meaning: "Arti harfiah dalam bahasa Indonesia",
		snippet: "Singkatan",
		shortFor: "Versi pendek dari",
		opdId: "Hanya untuk OPD",
		kinds: "Jenis pesan yang boleh dijawab",
		reply: "Dihitung sebagai",
		validUntil: "Berlaku sampai",
		reviewedAt: "Terakhir ditinjau",
		reviewedBy: "Ditinjau oleh",
	},
	fileName: "balasan-siap-pakai",
	tableName: "Balasan siap pakai",
};
