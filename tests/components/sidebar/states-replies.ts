import { HOUR, makeSettings } from "../../factories.ts";
import { announce } from "../browser-double.ts";
import { makeSeen, makeView, NOW, show } from "../fakes.ts";
import { type FakeReplies, makeReplies, makeTemplate } from "../fakes-templates.ts";
import type { Stage } from "../stage.tsx";
import type { SidebarState } from "./states.ts";

const LIBRARY: Partial<FakeReplies> = {
	templates: [
		makeTemplate({ id: "jawa", title: "Matur nuwun, laporan sampun dipuntampi (krama)", language: "jv" }),
		makeTemplate({
			...{ id: "sunda", title: "Hatur nuhun, laporan parantos ditampi", language: "su", validUntil: "2026-06-30" },
			...{ text: "Hatur nuhun, {username}. Parantos dicatet.", meaning: "Terima kasih, {username}. Sudah dicatat." },
		}),
		makeTemplate({ id: "ringkas", title: "Ringkas", shortFor: "panjang", situation: "etika" }),
		makeTemplate({ id: "panjang", title: "Panjang sekali", situation: "etika", text: "Mohon maaf. ".repeat(26) }),
	],
	favourites: ["detail-01", "jawa"],
	uses: [
		{ templateId: "detail-01", count: 128, ownCount: 40, lastUsedAt: NOW - HOUR },
		{ templateId: "sunda", count: 3, ownCount: 0, lastUsedAt: NOW - HOUR },
	],
};

/** A recorded complaint with this library; the picker was asked for by its shortcut. */
async function picking(stage: Stage, replies: Partial<FakeReplies> = {}): Promise<void> {
	Object.assign(stage.background.replies, LIBRARY, replies);
	await stage.until(() => stage.root.querySelector(".counts"));
	stage.port.send({ type: "page", view: makeView([makeSeen()]) });
	stage.port.send(show(makeSeen()));
	await stage.click("Simpan");
	await stage.sees("Riwayat");
	stage.port.send(show(makeSeen(), { focus: "replies" }));
	await stage.until(() => document.activeElement?.id === "reply-search");
}

const search = (stage: Stage, words: string) => stage.type("Cari balasan", words);

/** The reply picker: how it lists, fills, warns and lets the text be changed. */
export const REPLY_STATES: Record<string, SidebarState> = {
	"replies-list": {
		arrange: async (stage) => {
			await picking(stage);
		},
	},
	"replies-form": {
		arrange: async (stage) => {
			await picking(stage);
			await search(stage, "sudah ditindaklanjuti");
			await stage.sees("Hasil penanganan");
		},
	},
	"replies-meaning": {
		arrange: async (stage) => {
			await picking(stage);
			await search(stage, "hatur nuhun, laporan");
			await stage.sees("Perlu ditinjau sejak");
		},
	},
	"replies-edited": {
		arrange: async (stage) => {
			await picking(stage);
			await search(stage, "minta lokasi lengkap");
			await stage.click("Ubah teks");
			await stage.type("Teks yang akan disisipkan", "Terima kasih, Kak. Sudah kami {hasil}.");
			await stage.sees("Masih ada {hasil}");
		},
	},
	"replies-too-long": {
		arrange: async (stage) => {
			await picking(stage);
			await search(stage, "panjang sekali");
			await stage.sees("Pakai versi pendek");
		},
	},
	"replies-findings": {
		session: { settings: makeSettings({ zone: "Asia/Makassar" }) },
		arrange: async (stage) => {
			const otherAnswer = { at: NOW - HOUR, recordedAt: NOW + HOUR, by: "Rina Kusumawardhani" };
			const threadUses = { "detail-01": 2 };
			await picking(stage, { facts: { ...makeReplies().facts, otherAnswer, threadUses } });
			await search(stage, "minta lokasi lengkap");
			await stage.click("Tetap sisipkan");
			await stage.until(() => document.activeElement?.matches("input:not([role])"));
		},
	},
	"replies-long-link": {
		arrange: async (stage) => {
			await picking(stage);
			await search(stage, "minta lokasi lengkap");
			await stage.click("Ubah teks");
			await stage.type("Teks yang akan disisipkan", `Lihat https://contoh.example/${"a".repeat(120)}`);
			await stage.sees("bukan domain resmi");
		},
	},
	"replies-incident": {
		arrange: async (stage) => {
			await picking(stage, { facts: { ...makeReplies().facts, threadUses: { "detail-01": 5 }, incidentSize: 8 } });
			await search(stage, "minta lokasi lengkap");
			await stage.sees("Salin satu pernyataan");
		},
	},
	"replies-added": {
		arrange: async (stage) => {
			await picking(stage);
			await search(stage, "minta lokasi lengkap");
			await stage.click("Sisipkan");
			await stage.sees("Sudah Anda kirim?");
			stage.port.outcome = { state: "inserted", hadText: true };
			await search(stage, "jangan cantumkan");
			await stage.click("Sisipkan");
			await stage.sees("Teks ditambahkan");
		},
	},
	"replies-unknown-box": {
		arrange: async (stage) => {
			await picking(stage);
			stage.port.send(show(null, { focus: "replies", isUnknownBox: true }));
			await stage.sees("Kotak balasan itu");
		},
	},
	"replies-unread": {
		arrange: async (stage) => {
			await picking(stage);
			stage.background.fail("templates", "storage");
			announce(null);
			await stage.sees("Data tidak dapat disimpan");
		},
	},
};
