import type { Field } from "../../sites/types.ts";
import { list } from "./list.ts";

/** Words of what the page tells by itself: how far it is handled, what was detected, how it was read. */
export const reading = {
	coverage: {
		handled: (handled: number, all: number) => `${handled} dari ${all} komentar ditangani`,
		of: { post: "dari yang sudah tampil di unggahan ini", page: "dari yang sudah tampil di halaman ini" },
		done: "Semua yang tampil sudah ditangani",
		next: "Berikutnya yang belum",
	},
	detections: {
		title: "Terbaca otomatis",
		answer: (opd: string | null, when: string) => `dibalas akun ${opd ?? "Anda"} ${when}`,
		disposition: (opd: string, when: string) => `disposisi pimpinan: ${opd}, ${when}`,
		today: (time: string) => `pukul ${time}`,
		see: "Lihat",
		seeNumber: (number: string) => `Lihat aduan ${number}`,
		undoNumber: (number: string) => `Urungkan yang terbaca pada ${number}`,
		acknowledge: "Sudah dilihat",
		all: (count: number) => `Tampilkan semua (${count})`,
		stopped: (opd: string | null, when: string) =>
			`Balasan ${opd === null ? "Anda" : `akun ${opd}`} terbaca di halaman, tenggat berhenti ${when}.`,
		answered: (opd: string | null, when: string) =>
			`Balasan ${opd === null ? "Anda" : `akun ${opd}`} terbaca di halaman, ${when}.`,
		disposed: (opd: string, when: string) => `Disposisi pimpinan kepada ${opd} terbaca di halaman, ${when}.`,
	},
	answerHint: {
		question: (site: string, name: string | null) =>
			`${site} menunjukkan balasan ${name === null ? "" : `dari ${name} `}di bawah komentar ini, tetapi isinya tidak tampak. Apakah itu balasan Anda?`,
		yes: "Ya, sudah ditanggapi…",
		no: "Bukan",
	},
	disposition: {
		line: (leader: string, opd: string) => `Disposisi ${leader} kepada ${opd}`,
		see: "Lihat tulisannya",
		reassign: (opd: string) => `Ganti OPD ke ${opd}`,
		reason: (leader: string) => `Disposisi ${leader}`,
		noCitizen:
			"Komentar warga yang dimaksud tidak tampak di halaman ini. Tampilkan komentar itu, lalu klik “Catat” di bawahnya.",
	},
	before: {
		open: (count: number) => `Warga ini masih punya ${count} aduan terbuka`,
		place: (count: number, isMore: boolean, last: string) =>
			`Lokasi ini pernah dilaporkan ${count} kali${isMore ? " atau lebih" : ""}, terakhir ${last}`,
		candidates: "Mungkin ini:",
	},
	origin: {
		title: "Asal isian",
		rule: (rule: number) => `cara ke-${rule}${rule > 1 ? " (cadangan)" : ""}`,
		age: (width: string) => `dari umur ± ${width}`,
		missing: "tidak terbaca",
		missingFillIn: "tidak terbaca, isi sendiri",
		typed: "diisi petugas",
		truncated: "Terpotong. Teks lengkap diambil bila Anda membukanya di halaman.",
		translated: "Terjemahan otomatis. Teks asli diambil bila Anda menampilkannya di halaman.",
		elided: "Tautan dalam isi dipendekkan oleh situs.",
		recordedTruncated: "Terpotong saat dicatat. Teks lengkap diambil bila tampil di halaman.",
		recordedTranslated: "Terjemahan otomatis, bukan kata-kata warga sendiri.",
		intake: (channel: string) => `Saluran: ${channel}`,
	},
	health: {
		states: {
			ok: "Halaman terbaca",
			partial: "Halaman terbaca sebagian",
			changed: "Tampilan situs berubah",
		},
		missing: (fields: readonly string[]) => `tidak terbaca: ${list(fields)}`,
		count: (field: string, count: number) => `${field} (${count} komentar)`,
		fallback: (fields: readonly string[]) => `Terbaca dengan cara cadangan: ${list(fields)}.`,
		allFirst: "Semua isian terbaca dengan cara utama.",
		missingSome: (fields: readonly string[]) => `Tidak terbaca pada sebagian komentar: ${list(fields)}.`,
		advice: "Isian yang tidak terbaca dapat Anda isi sendiri. Kirim laporan ini kepada pengelola Tanggap.",
		page: (kind: string) => `Jenis halaman: ${kind}`,
		adapter: (revision: string, isInForce: boolean) =>
			`berkas adaptor ${revision}${isInForce ? "" : " tidak dapat dipakai"}`,
		fields: {
			id: "identitas komentar",
			author: "nama",
			handle: "akun",
			text: "isi",
			time: "waktu",
			permalink: "tautan",
			parent: "komentar induk",
			post: "unggahan",
			reply: "tombol balas",
			actions: "baris tombol",
		} satisfies Record<Field, string>,
		copyReport: "Salin laporan",
	},
	/** Kinds of page by the second half of their name (`x/status`); the site's name goes before. */
	pageKinds: {
		status: "unggahan dan balasannya",
		home: "beranda",
		profile: "profil",
		search: "pencarian",
		notifications: "notifikasi",
		list: "daftar",
		compose: "kotak balasan",
		photo: "foto",
		permalink: "unggahan dan komentarnya",
		timeline: "linimasa halaman",
		group: "grup",
		reel: "reel",
		watch: "video",
		post: "unggahan dan komentarnya",
		modal: "unggahan dan komentarnya",
		other: "halaman lain",
	} as Readonly<Record<string, string>>,
};
