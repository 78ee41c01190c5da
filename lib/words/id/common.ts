import type {
	DismissalReason,
	Intake,
	MessageKind,
	Outcome,
	ReplyKind,
	Urgency,
	Zone,
} from "../../complaint/vocabulary.ts";
import type { FaultCode } from "../../messages/values.ts";
import { states } from "./states.ts";

/** Words that several screens share: the vocabulary of the domain. */
export const common = {
	product: "Tanggap",
	states,
	notRecorded: "belum dicatat",
	messageKinds: {
		complaint: "Aduan",
		misconduct: "Dugaan pungli/penyalahgunaan wewenang (ke Inspektorat)",
		question: "Pertanyaan",
		suggestion: "Usulan",
		appreciation: "Apresiasi",
	} satisfies Record<MessageKind, string>,
	/** Names of SP4N-LAPOR!, shown small beneath. */
	laporClasses: {
		complaint: "Pengaduan Tidak Berkadar Pengawasan",
		misconduct: "Pengaduan Berkadar Pengawasan",
		question: "Permintaan Informasi",
		suggestion: "Aspirasi",
		appreciation: "Apresiasi",
	} satisfies Record<MessageKind, string>,
	urgencies: { low: "Rendah", medium: "Sedang", high: "Tinggi", emergency: "Darurat" } satisfies Record<
		Urgency,
		string
	>,
	dismissals: { insult: "hinaan", spam: "spam/judol", chat: "obrolan", clear: "sudah jelas" } satisfies Record<
		DismissalReason,
		string
	>,
	outcomes: {
		handled: "selesai ditangani",
		"not-ours": "bukan wewenang",
		incomplete: "data tidak lengkap",
		duplicate: "ganda",
		"not-a-complaint": "bukan aduan",
	} satisfies Record<Outcome, string>,
	replyKinds: {
		acknowledgement: "tanggapan awal",
		substantive: "tanggapan lengkap (menjawab isi aduan)",
	} satisfies Record<ReplyKind, string>,
	sites: { x: "X", facebook: "Facebook", instagram: "Instagram", manual: "Dicatat manual" },
	/** How a complaint that was entered by hand came. */
	intakes: { dm: "DM", phone: "Telepon", whatsapp: "WhatsApp", counter: "Loket", other: "Lainnya" } satisfies Record<
		Intake,
		string
	>,
	siteCodes: { x: "X", facebook: "FB", instagram: "IG", manual: "Manual" },
	zones: {
		"Asia/Jakarta": "WIB (Jakarta)",
		"Asia/Makassar": "WITA (Makassar)",
		"Asia/Jayapura": "WIT (Jayapura)",
	} satisfies Record<Zone, string>,
	estimate: "perkiraan",
	faults: {
		"bad-arguments": "Isian tidak dapat diterima. Tidak ada yang disimpan. Periksa isian, lalu coba lagi.",
		"wrong-sender":
			"Tindakan ini tidak dapat dilakukan dari halaman ini. Tidak ada yang disimpan. Buka Tanggap dari ikonnya di peramban.",
		"unknown-message": "Bagian Tanggap ini belum diperbarui. Muat ulang halaman, lalu coba lagi.",
		"not-configured": "Pengaturan awal belum diisi. Buka meja kerja Tanggap untuk mengisinya.",
		"not-found": "Catatan tidak ditemukan. Mungkin sudah diurungkan. Muat ulang halaman.",
		storage:
			"Data tidak dapat disimpan di komputer ini. Tidak ada yang tercatat. Tutup semua tab Tanggap, mulai ulang peramban, lalu coba lagi.",
		"import-incomplete": "Berkas belum terkirim lengkap. Tidak ada yang dimasukkan. Pilih berkas itu sekali lagi.",
		disconnected:
			"Tanggap baru saja diperbarui. Muat ulang halaman ini. Yang diketik sesudah pembaruan belum tersimpan: salin dulu.",
		internal: "Terjadi kesalahan di Tanggap. Tidak ada yang disimpan. Coba lagi.",
	} satisfies Record<FaultCode, string>,
	fullStorage:
		"Ruang penyimpanan komputer ini penuh, jadi tidak ada yang dapat dicatat. Catatan yang sudah ada tetap utuh. Unduh cadangan di Pengaturan, kosongkan ruang disk, lalu coba lagi.",
	newerStorage:
		"Data Tanggap di komputer ini sudah ditulis oleh versi yang lebih baru, jadi versi ini tidak membukanya. Tidak ada catatan yang diubah atau hilang. Perbarui Tanggap di halaman ekstensi peramban, lalu mulai ulang peramban.",
	rebuilding: {
		text: "Menata ulang catatan setelah pembaruan … Sebagian aduan belum tampak di antrean.",
		progress: (done: string, all: string) => `${done} dari ${all}`,
	},
	save: "Simpan",
	cancel: "Batal",
	close: "Tutup",
	undo: "Urungkan",
	copy: "Salin",
	copied: "Tersalin",
	copyByHand: "Tekan Ctrl+C untuk menyalin",
	now: "sekarang",
	none: "–",
};
