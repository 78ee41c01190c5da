import type { TemplateLanguage } from "../../complaint/template/template.ts";
import type { ReplyKind } from "../../complaint/vocabulary.ts";
import type { InsertOutcome } from "../../messages/panel.ts";
import { list } from "./list.ts";

/** Words of the ready replies: how one is chosen, checked, put into the site's box, and what came of it. */
export const replying = {
	replies: {
		title: "Balasan siap pakai",
		search: "Cari balasan siap pakai",
		searchPlaceholder: "cari balasan … ( / )",
		nothing: "Tidak ada balasan yang cocok. Coba kata lain.",
		preview: "Pratinjau balasan",
		mend: "Buka di daftar balasan",
		insert: "Sisipkan",
		copy: "Salin",
		notOnPage: "Komentarnya tidak ada di halaman ini. Buka tautannya untuk menyisipkan.",
		/** The comment's own box is not known: nothing can be inserted until it is chosen. */
		unknownBox:
			"Kotak balasan itu belum jelas milik komentar siapa. Klik tanda Tanggap di bawah komentar yang akan dibalas, lalu pilih balasannya di sini.",
		short: "Pakai versi pendek",
		insertTooLong: "Sisipkan walau terlalu panjang",
		insertAnyway: "Tetap sisipkan",
		edit: "Ubah teks",
		edited: "Teks yang akan disisipkan",
		waits: "Teks yang Anda ubah tadi masih disimpan.",
		swap: "Tukar dengan teks itu",
		restore: "Kembali ke teks siap pakai",
		restored: "Perubahan teks dibuang",
		gap: (names: readonly string[]) => `Masih ada ${list(names)} di dalam teks. Ganti dengan isinya atau hapus dulu.`,
		meaning: "Arti harfiah",
		reviewSince: (date: string) => `Perlu ditinjau sejak ${date}. Pastikan isinya masih benar.`,
		badges: {
			languages: { jv: "Jawa", su: "Sunda", en: "Inggris" } satisfies Record<Exclude<TemplateLanguage, "id">, string>,
			short: "pendek",
			review: "perlu ditinjau",
			edited: "teks diubah",
		},
		favourite: {
			is: "favorit",
			add: "Jadikan favorit (Ctrl+D)",
			remove: "Hapus dari favorit (Ctrl+D)",
			added: (title: string) => `Jadi favorit: ${title}`,
			removed: (title: string) => `Bukan favorit lagi: ${title}`,
		},
		uses: (count: number) => `${count}×`,
		usesInFull: (count: number) => `dipakai ${count} kali dalam 90 hari terakhir`,
		findings: {
			title: "Periksa dulu sebelum disisipkan",
			reason: "Alasan tetap menyisipkan",
			logged: "dicatat di riwayat",
			emergency: "Pakai balasan darurat",
			pinWhy:
				"Banyak warga menanyakan kejadian yang sama. Satu pernyataan yang disematkan menjawab semuanya sekaligus.",
			pin: "Salin satu pernyataan untuk disematkan",
			pinHow: "Kirim satu kali di bawah unggahan, lalu sematkan sebagai satu komentar.",
		},
	},
	insertion: {
		busy: "Membuka kotak balasan …",
		notRecorded: "Komentar belum dapat dicatat, jadi balasan belum disisipkan. Lihat pesan di formulir.",
		inserted: "Teks sudah ada di kotak balasan. Periksa, lalu kirim sendiri.",
		added: "Teks ditambahkan di belakang teks yang sudah ada di kotak balasan. Periksa, lalu kirim sendiri.",
		insertedNotRemembered:
			"Teks sudah ada di kotak balasan, tetapi Tanggap tidak dapat mengingatnya. Setelah dikirim, klik “Sudah ditanggapi”.",
		reasons: {
			noBox: "Kotak balasan tidak ditemukan.",
			wrongTarget:
				"Kotak balasan yang terbuka milik komentar lain, jadi teks tidak disisipkan. Kirim atau kosongkan dulu kotak itu, lalu buka kotak balasan komentar ini.",
			restricted: "Komentar ini tidak dapat dibalas oleh akun Anda.",
			refused: "Situs menolak teks ini.",
			partial: "Teks hanya masuk sebagian. Periksa kotak balasan, hapus isinya, lalu tempel ulang.",
			vanished: "Kotak balasan tertutup sebelum teks masuk.",
			readonly: "Kotak balasan terkunci. Muat ulang halaman bila tetap terkunci.",
			gone: "Komentarnya tidak ada lagi di halaman ini. Mungkin sudah dihapus; pastikan lewat tautannya.",
			silent: "Halaman tidak menjawab. Lihat dulu apakah teks sudah masuk di kotak balasan.",
		} satisfies Record<Exclude<InsertOutcome["state"], "inserted"> | "silent", string>,
		copied: "Teks sudah disalin.",
		paste: "Teks sudah disalin. Tempel di kotak balasan dengan Ctrl+V.",
		copyAgain: "Salin lagi",
		sentByHand: "Sudah saya kirim, catat",
	},
	sent: {
		question: "Sudah Anda kirim?",
		insertedAt: (time: string) => `Disisipkan ${time}:`,
		yes: "Sudah, catat",
		notYet: "Belum",
		discard: "Batal",
		unconfirmed: "Belum dipastikan terkirim.",
		done: "Dicatat sudah ditanggapi",
		forgotten: "Balasan itu tidak dicatat",
	},
	replyKindsShort: { acknowledgement: "tanggapan awal", substantive: "tanggapan lengkap" } satisfies Record<
		ReplyKind,
		string
	>,
};
