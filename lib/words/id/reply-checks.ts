import type { ReplyCheck } from "../../complaint/vocabulary.ts";

/** What the checks before an insertion say. Not "kesalahan": the officer decides. */
export const replyChecks = {
	/** What is the matter; `excerpt` stands in the text. */
	found: {
		"identifying-number": (excerpt: string) =>
			`Balasan ini terlihat semua orang dan memuat data pribadi: "${excerpt}".`,
		"masked-number": (excerpt: string) => `Ada nomor yang disamarkan di teks ini: "${excerpt}".`,
		"promise-without-date": (excerpt: string) => `Ada janji tanpa waktu: "${excerpt}".`,
		blame: (excerpt: string) => `Kata-kata ini dapat terasa menyalahkan warga: "${excerpt}".`,
		capitals: (excerpt: string) => `Huruf besar beruntun terbaca seperti membentak: "${excerpt}".`,
		repeated: () => "Balasan ini sudah dua kali dipakai di percakapan ini.",
		"foreign-link": (excerpt: string) => `Tautan ini bukan domain resmi yang terdaftar: "${excerpt}".`,
		"emergency-first": () => "Aduan ini darurat, tetapi nomor darurat belum disampaikan.",
		"guidance-waiting": () => "Jawaban ini masih menunggu arahan.",
		"guidance-rejected": () => "Jawaban ini ditolak oleh atasan.",
	} satisfies Record<Exclude<ReplyCheck, "answered-meanwhile">, (excerpt: string) => string>,
	answered: (by: string, at: string) => `${by} sudah menjawab aduan ini pada ${at}.`,
	/** What to do about it. */
	advice: {
		"identifying-number": "Hapus, atau lanjutkan lewat DM.",
		"masked-number": "Lengkapi nomornya atau hapus, karena warga hanya akan melihat titik-titik.",
		"promise-without-date": "Sebutkan hari atau jam yang pasti dapat ditepati.",
		blame: "Ganti dengan langkah yang dapat dilakukan.",
		capitals: "Tulis dengan huruf biasa.",
		repeated: "Pilih balasan lain atau ubah kalimatnya.",
		"foreign-link": "Pakai tautan resmi, atau daftarkan domainnya di Pengaturan.",
		"emergency-first": "Sebutkan nomor darurat lebih dulu.",
		"answered-meanwhile": "Baca dulu jawabannya agar balasan Anda tidak bertentangan.",
		"guidance-waiting": "Tunggu keputusannya, atau kirim dulu balasan lain sebagai tanggapan awal.",
		"guidance-rejected": "Ubah sesuai catatannya, atau minta arahan lagi.",
	} satisfies Record<ReplyCheck, string>,
};
