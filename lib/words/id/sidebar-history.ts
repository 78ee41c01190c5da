import type {
	DeadlineCause,
	ForwardChannel,
	GuidanceStep,
	ReplyCheck,
	ReplySource,
} from "../../complaint/vocabulary.ts";

/** Words of a complaint's history, in the sidebar and on the desk. */
export const history = {
	title: "Riwayat",
	captured: (site: string) => `Dicatat dari ${site}`,
	corrected: (field: string, value: string | null) =>
		value === null ? `Dibetulkan: ${field}` : `Dibetulkan: ${field} menjadi ${value}`,
	classified: (parts: (string | null)[]) => `Digolongkan: ${parts.filter((part) => part !== null).join(" · ")}`,
	assigned: (opd: string) => `OPD ${opd}`,
	replied: (kind: string, source: string) => `Ditanggapi: ${kind} (${source})`,
	overridden: (checks: string[]) => `Peringatan dilewati: ${checks.join(", ")}`,
	/** What a check warns of, in a few words. */
	checks: {
		"identifying-number": "nomor atau alamat pribadi",
		"masked-number": "nomor yang disamarkan",
		"promise-without-date": "janji tanpa waktu",
		blame: "kata yang menyalahkan",
		capitals: "huruf besar semua",
		repeated: "balasan yang sama berulang",
		"foreign-link": "tautan di luar domain resmi",
		"emergency-first": "darurat tanpa nomor darurat",
		"answered-meanwhile": "sudah ditanggapi pihak lain",
		"guidance-waiting": "masih menunggu arahan",
		"guidance-rejected": "ditolak dalam arahan",
	} satisfies Record<ReplyCheck, string>,
	guidance: (step: string, by: string | null) => (by === null ? step : `${step} oleh ${by}`),
	guidanceSteps: {
		requested: "Meminta arahan atas usulan jawaban",
		approved: "Usulan jawaban disetujui",
		rejected: "Usulan jawaban ditolak",
		withdrawn: "Permintaan arahan ditarik",
	} satisfies Record<GuidanceStep, string>,
	disposition: (leader: string, opd: string) => `Disposisi ${leader}: ${opd}`,
	forwarded: (opd: string, channel: string) => `Diteruskan ke ${opd} ${channel}`,
	forwardChannels: { whatsapp: "lewat WhatsApp", email: "lewat surel", copy: "(pesan disalin)" } satisfies Record<
		ForwardChannel,
		string
	>,
	deadlineChanged: (cause: string, from: string, to: string) =>
		`Tenggat dihitung ulang karena ${cause}: ${from} menjadi ${to}`,
	deadlineCauses: {
		policy: "aturan tenggat diubah",
		holidays: "tabel hari libur diubah",
		calendar: "jam kerja diubah",
		zone: "zona waktu diubah",
	} satisfies Record<DeadlineCause, string>,
	noDeadline: "tanpa tenggat",
	rulesChanged: (count: number) => `Aturan tenggat diubah, ${count} aduan terbuka dihitung ulang`,
	continued: "Dilanjutkan di pesan langsung (DM)",
	observed: "Halaman menampilkan isi atau waktu yang lebih lengkap",
	repliedBy: (opd: string, kind: string, source: string) => `Ditanggapi ${opd}: ${kind} (${source})`,
	accountSeen: (account: string) => `Akun ${account} dilihat`,
	sources: {
		confirmed: "dipastikan terkirim oleh petugas",
		declared: "menurut keterangan petugas",
		detected: "terbaca di halaman",
	} satisfies Record<ReplySource, string>,
	paused: "Menunggu data warga",
	resumed: "Tidak lagi menunggu data warga",
	noted: "Catatan internal",
	merged: (number: string) => `Digabung dengan ${number}`,
	closed: (outcome: string) => `Ditutup: ${outcome}`,
	reopened: "Dibuka kembali",
	dismissed: (reason: string) => `Tidak perlu dicatat: ${reason}`,
	erased: "Isi komentar dihapus",
	undone: "diurungkan",
	exported: "Masuk berkas laporan",
	foreign: "Catatan dari versi Tanggap yang lebih baru",
	bringBack: "Kembalikan",
	recordedLater: (time: string) => `dicatat ${time}`,
};
