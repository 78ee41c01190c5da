import type { Session } from "../../../lib/messages/values.ts";
import type { SeenComment } from "../../../lib/sites/types.ts";
import { HOUR, makeSettings } from "../../factories.ts";
import { makeSeen, makeView, NOW, show } from "../fakes.ts";
import type { Stage } from "../stage.tsx";
import { FIELDWORK_STATES } from "./states-fieldwork.ts";
import { FORWARD_STATES } from "./states-forward.ts";
import { GUIDANCE_STATES } from "./states-guidance.ts";
import { QUEUE_STATES } from "./states-queue.ts";
import { REPLY_STATES } from "./states-replies.ts";
import { TOLD_STATES } from "./states-told.ts";

/** What the sidebar can look like: walked by the accessibility test and shown by the gallery. */
export interface SidebarState {
	session?: Partial<Session>;
	insertion?: "noBox" | "partial";
	arrange(stage: Stage): Promise<void>;
}

const comments: SeenComment[] = [
	makeSeen(),
	makeSeen({ id: "x:2", handle: "budi_contoh", text: "lampu jalan mati dari minggu lalu", mentions: [] }),
	makeSeen({ id: "x:3", handle: "sari_contoh", text: "pdam ngalir cuma malam min", mentions: [] }),
	makeSeen({ id: "x:4", handle: "akun_sangat_panjang_sekali_untuk_sebuah_nama", text: "mantap min", mentions: [] }),
	makeSeen({ id: "x:5", handle: null, author: null, text: "kapan diperbaiki?", mentions: [] }),
	makeSeen({ id: "x:6", handle: "dpupr_contoh", text: "Terima kasih laporannya", parentId: "x:2", mentions: [] }),
	makeSeen({ id: "x:7", handle: "joko_contoh", text: "sampah menumpuk di pasar", mentions: [] }),
	makeSeen({ id: "x:8", handle: "rina_contoh", text: "antri obat lama banget", mentions: [] }),
];

const LONG_OPD = {
	id: "DPRKP",
	name: "Dinas Perumahan Rakyat, Kawasan Permukiman, Pertanahan dan Lingkungan Hidup",
	abbreviation: "DISPERKIMTANLHUBKOMINFOSANDI",
};

const LONG_TEXT = Array.from(
	{ length: 14 },
	(_, line) =>
		`Baris ${line + 1}: mohon dipertanggungjawabkan ketidakbertanggungjawabannya, jalan berlubang di mana-mana sejak musim hujan.`,
).join("\n");

const open = async (stage: Stage, comment = makeSeen()) => {
	await stage.until(() => stage.root.querySelector(".header"));
	stage.port.send({ type: "page", view: makeView(comments) });
	stage.port.send(show(comment));
	await stage.control("Simpan");
};

const recorded = async (stage: Stage, comment = makeSeen()) => {
	await open(stage, comment);
	await stage.select("Jenis", "Aduan");
	await stage.type("Lokasi", "depan Pasar Contoh");
	await stage.type("Pokok aduan", "jalan berlubang");
	await stage.click("Simpan");
	await stage.sees("Riwayat");
};

/** Complaints of other pages, so that lists and counts are not empty. */
async function fillLog({ background }: Stage): Promise<void> {
	const classification = {
		messageKind: "complaint",
		category: "jalan",
		urgency: "medium",
		unit: null,
		topic: "jalan rusak",
		location: "",
	} as const;
	for (const [id, hoursAgo, abbreviation] of [
		["x:2", 25, "Dishub"],
		["x:3", 23, "PDAM"],
		["x:7", 3, "DLH"],
		["ig:17900000000000009", 21, "Dinkes"],
		["fb:900000000000001", 30, "Disperindagkopukm Naker Trans"],
	] as const) {
		const at = NOW - hoursAgo * HOUR;
		const seen = comments.find((comment) => comment.id === id) ?? makeSeen({ id });
		await background.ask("capture", {
			action: crypto.randomUUID(),
			comment: {
				...{ id, site: "x", role: "comment", parentId: null, postId: null, postedAt: { earliest: at, latest: at } },
				...{ text: seen.text, author: seen.author, handle: seen.handle, permalink: seen.permalink },
				...{ postPermalink: null, postHandle: null, postAuthor: null, postText: null },
				...{ intake: null, reading: null },
			},
			classification,
			opd: { id: abbreviation.toUpperCase(), name: abbreviation, abbreviation },
			note: "",
			contact: null,
		});
	}
}

export const STATES: Record<string, SidebarState> = {
	deadline: {
		async arrange(stage) {
			await recorded(stage);
			const details = await stage.until(() => stage.root.querySelector<HTMLDetailsElement>(".deadline details"));
			details.open = true;
			await stage.sees("= 13 jam");
			details.scrollIntoView?.();
		},
	},
	empty: {
		async arrange(stage) {
			await stage.sees("Pilih komentar warga");
			stage.port.send({ type: "page", view: makeView([]) });
			await stage.sees("Di halaman ini");
		},
	},
	"not-configured": {
		session: { settings: null },
		async arrange(stage) {
			await stage.sees("Tanggap belum disiapkan");
		},
	},
	"storage-fault": {
		session: { settings: null, storageFault: "storage" },
		async arrange(stage) {
			await stage.sees("Data tidak dapat disimpan");
		},
	},
	capture: {
		async arrange(stage) {
			await fillLog(stage);
			await open(stage);
		},
	},
	"capture-units": {
		session: {
			settings: makeSettings({
				units: ["Bidang Bina Marga", "UPTD Wilayah Utara", "Bidang Sumber Daya Air dan Drainase Perkotaan"],
				officers: ["Dwi", "Rina Kusumawardhani", "Agus", "Siti Nurhaliza Rahmawati", "Bambang"],
			}),
			officer: "Siti Nurhaliza Rahmawati",
		},
		async arrange(stage) {
			await open(stage);
			await stage.select("Jenis", "Dugaan pungli/penyalahgunaan wewenang (ke Inspektorat)");
			await stage.click("1");
			await stage.click("Petugas:");
			await stage.sees("Petugas yang berjaga");
		},
	},
	"capture-unread": {
		async arrange(stage) {
			const time = { earliest: NOW - 3 * HOUR + 60_000, latest: NOW - 2 * HOUR };
			await open(stage, makeSeen({ site: "facebook", id: "fb:1", handle: null, time: null, isTruncated: true }));
			stage.port.send({
				type: "page",
				view: makeView([makeSeen({ id: "fb:1", site: "facebook", time })], {
					health: { state: "changed", fields: ["time", "handle"], report: "laporan" },
				}),
			});
			await stage.sees("Tampilan situs berubah");
		},
	},
	"capture-long": {
		session: { settings: makeSettings({ opd: LONG_OPD }) },
		async arrange(stage) {
			await open(
				stage,
				makeSeen({
					handle: "akun_dengan_nama_yang_sangat_panjang_sekali_melebihi_lebar",
					author: "Perkumpulan Warga Perumahan Griya Contoh Indah Permai",
					text: LONG_TEXT,
				}),
			);
		},
	},
	"capture-type-ahead": {
		async arrange(stage) {
			await open(stage);
			await stage.type("Cari OPD lain", "dinas p");
			await stage.sees("Dinas Perhubungan");
		},
	},
	"capture-fault": {
		async arrange(stage) {
			await open(stage);
			stage.background.fail("capture", "storage");
			await stage.click("Simpan");
			await stage.sees("Tidak ada yang tercatat");
		},
	},
	complaint: {
		async arrange(stage) {
			await fillLog(stage);
			await recorded(stage);
		},
	},
	"complaint-answered": {
		async arrange(stage) {
			await recorded(stage);
			await stage.click("Sudah ditanggapi…");
			await stage.click("Simpan");
			await stage.sees("menurut keterangan petugas");
			await stage.click("Catatan…");
			await stage.type("Catatan (tidak", "Sudah dikonfirmasi ke bidang, dijadwalkan Kamis.");
			await stage.click("Simpan");
			await stage.sees("dijadwalkan Kamis");
		},
	},
	"complaint-form-answered": {
		async arrange(stage) {
			await recorded(stage);
			await stage.click("Sudah ditanggapi…");
			await stage.click("waktu lain");
			await stage.sees("Ditanggapi pada");
		},
	},
	"complaint-form-reassign": {
		async arrange(stage) {
			await recorded(stage);
			await stage.click("Ganti OPD");
			await stage.sees("Alasan");
		},
	},
	"complaint-form-drop": {
		async arrange(stage) {
			await recorded(stage);
			await stage.click("Tutup tanpa");
			await stage.sees("tanpa tanggapan");
		},
	},
	"complaint-form-merge": {
		async arrange(stage) {
			await fillLog(stage);
			await recorded(stage);
			await stage.click("Gabung ke");
			await stage.type("Nomor aduan lain", "aaaa");
			await stage.click("Cari");
			await stage.sees("Ini bukan nomor aduan");
		},
	},
	"complaint-closed": {
		async arrange(stage) {
			await recorded(stage);
			await stage.click("Selesai…");
			await stage.type("Hasil", "Lubang ditutup 20 November.");
			await stage.click("Tutup aduan");
			await stage.sees("Buka kembali…");
		},
	},
	dismissed: {
		async arrange(stage) {
			await open(stage);
			await stage.click("spam/judol");
			await stage.sees("Catat sebagai aduan");
		},
	},
	"reply-incomplete": {
		async arrange(stage) {
			await open(stage);
			await stage.click("2Dishub");
			await stage.type("Cari balasan", "pendek laporan");
			await stage.sees("Janji memberi kabar");
		},
	},
	"reply-ready": {
		async arrange(stage) {
			await recorded(stage);
			await stage.type("Cari balasan", "minta lokasi lengkap");
			await stage.sees("mohon dibantu lokasi");
		},
	},
	"reply-inserted": {
		async arrange(stage) {
			await recorded(stage);
			await stage.type("Cari balasan", "minta lokasi lengkap");
			await stage.click("Sisipkan");
			await stage.sees("Sudah Anda kirim?");
		},
	},
	"reply-by-hand": {
		insertion: "noBox",
		async arrange(stage) {
			await recorded(stage);
			await stage.type("Cari balasan", "minta lokasi lengkap");
			await stage.click("Sisipkan");
			await stage.sees("Kotak balasan tidak ditemukan");
		},
	},
	english: {
		session: { settings: makeSettings({ language: "en" }) },
		async arrange(stage) {
			await stage.until(() => stage.root.querySelector(".header"));
			stage.port.send({ type: "page", view: makeView(comments) });
			stage.port.send(show(makeSeen()));
			await stage.control("Save");
		},
	},
	...FIELDWORK_STATES,
	...QUEUE_STATES,
	...FORWARD_STATES,
	...GUIDANCE_STATES,
	...TOLD_STATES,
	...REPLY_STATES,
};
