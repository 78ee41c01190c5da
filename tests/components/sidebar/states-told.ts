import { HOUR, makeAnswer, makeComplaint, makeEntry, OTHER_OPD, OUR_OPD } from "../../factories.ts";
import { announce } from "../browser-double.ts";
import { makeSeen, makeView, NOW, show } from "../fakes.ts";
import type { Stage } from "../stage.tsx";
import type { SidebarState } from "./states.ts";
import { makeDetection, makeLine, makeSighting, REGISTERED } from "./told.ts";

const SESSION = { settings: REGISTERED };
const citizen = makeSeen();
const comments = [
	citizen,
	...["lampu jalan mati dari minggu lalu", "pdam ngalir cuma malam min", "mantap min", "sampah menumpuk di pasar"].map(
		(text, index) => makeSeen({ id: `x:${index + 2}`, handle: `warga_contoh_${index + 2}`, text, mentions: [] }),
	),
];
const rules = { author: 1, handle: 1, text: 1, time: 2, permalink: 1, parent: 1 };

/** A page with these comments, one of them chosen or none. */
async function onPage(stage: Stage, chosen = citizen as typeof citizen | null, shown = comments): Promise<void> {
	await stage.until(() => stage.root.querySelector(".counts"));
	stage.port.send({ type: "page", view: makeView(shown) });
	if (chosen) stage.port.send(show(chosen));
	await stage.until(() => stage.root.querySelector(".coverage, .chosen"));
}

/** Opens a line that opens, by its words. */
async function unfold(stage: Stage, words: string): Promise<void> {
	const summary = await stage.until(() =>
		[...stage.root.querySelectorAll("summary")].find((found) => found.textContent?.startsWith(words)),
	);
	summary.click();
}

async function tickOff(stage: Stage, count: number): Promise<void> {
	for (let handled = 1; handled <= count; handled++) {
		await stage.click("Berikutnya yang belum");
		await stage.click("obrolan");
		await stage.sees(`${handled} dari 5 komentar`);
	}
}

const place = [
	makeComplaint({ id: "x:31", topic: "jalan berlubang", status: { type: "answered" }, firstAnswer: makeAnswer() }),
	makeComplaint({ id: "x:32", capturedAt: NOW - 6 * 24 * HOUR }),
	makeComplaint({ id: "x:33", capturedAt: NOW - 400 * 24 * HOUR, topic: "drainase tersumbat di depan pasar lama" }),
];

/** What the page tells by itself: how far it is handled, what was detected, how it was read, what was recorded before. */
export const TOLD_STATES: Record<string, SidebarState> = {
	coverage: {
		async arrange(stage) {
			await onPage(stage, null);
			await tickOff(stage, 2);
		},
	},
	"coverage-done": {
		async arrange(stage) {
			await onPage(stage, null);
			await tickOff(stage, 5);
			await stage.sees("Semua yang tampil");
		},
	},
	detections: {
		session: SESSION,
		async arrange(stage) {
			await onPage(stage, null);
			stage.background.detections = [
				makeDetection({ number: "7K4Q-M2XD" }),
				makeDetection({ number: "9W3B-XR7C", opd: OTHER_OPD, topic: "lampu lalu lintas mati di simpang lima" }),
				makeDetection({ number: "B8D2-0QPA", kind: "disposition", opd: OUR_OPD, at: NOW - 26 * HOUR }),
				makeDetection({ number: "C1E5-7TWN" }),
			];
			announce(null);
			await stage.sees("Tampilkan semua (4)");
		},
	},
	"detections-on-screen": {
		session: SESSION,
		async arrange(stage) {
			const at = NOW - HOUR;
			const answer = makeAnswer({ at, kind: "acknowledgement", source: "detected" });
			const complaint = makeComplaint({
				...{ id: citizen.id, channel: "x", status: { type: "answered" }, firstAnswer: answer },
			});
			stage.background.detail = { complaint, entries: [], pending: null, action: null, masked: [] };
			stage.background.detections = [makeDetection({ complaintId: citizen.id, number: complaint.number, at })];
			announce(null);
			await onPage(stage);
			await stage.sees("tenggat berhenti");
		},
	},
	"answer-hint": {
		async arrange(stage) {
			const hinted = makeSeen({ site: "facebook", id: "fb:1", answerHint: { by: "Dinas PUPR Kabupaten Contoh" } });
			await onPage(stage, hinted, [hinted]);
			await stage.click("Simpan");
			await stage.sees("Apakah itu balasan Anda?");
		},
	},
	"answer-hint-form": {
		async arrange(stage) {
			const hinted = makeSeen({ site: "facebook", id: "fb:1", answerHint: { by: "Dinas PUPR Kabupaten Contoh" } });
			await onPage(stage, hinted, [hinted]);
			await stage.click("Simpan");
			await stage.click("Ya, sudah");
			await stage.sees("Ditanggapi pada");
		},
	},
	disposition: {
		session: SESSION,
		async arrange(stage) {
			await onPage(stage, makeLine(), [...comments, makeLine()]);
			await stage.sees("Disposisi Bupati Contoh kepada Dishub");
			stage.root.querySelector<HTMLElement>(".template")?.click();
			await stage.sees("Menindaklanjuti arahan");
		},
	},
	"disposition-without-citizen": {
		session: SESSION,
		async arrange(stage) {
			await onPage(stage, makeLine({ parentId: "x:77" }), [makeLine({ parentId: "x:77" })]);
			await stage.sees("Komentar warga yang dimaksud");
		},
	},
	"disposition-recorded": {
		session: SESSION,
		async arrange(stage) {
			const disposition = {
				opd: OTHER_OPD,
				leader: "Bupati Contoh",
				at: NOW - HOUR,
				permalink: "https://x.com/b/status/90",
			};
			const complaint = makeComplaint({ id: citizen.id, channel: "x", disposition, isTruncated: true });
			const entries = [makeEntry("captured", { site: "x", rules, role: "reply" })];
			stage.background.detail = { complaint, entries, pending: null, action: null, masked: [] };
			await onPage(stage);
			await stage.sees("Ganti OPD ke Dishub");
			await unfold(stage, "Asal isian");
		},
	},
	"known-before": {
		async arrange(stage) {
			stage.background.history = { open: place.slice(0, 2), place };
			await onPage(stage);
			await stage.sees("pernah dilaporkan 3 kali");
			await unfold(stage, "Lokasi ini");
		},
	},
	"merge-candidates": {
		async arrange(stage) {
			stage.background.history = { open: place.slice(0, 2), place };
			await onPage(stage);
			await stage.click("Simpan");
			await stage.click("Gabung ke");
			await stage.sees("Mungkin ini:");
		},
	},
	origins: {
		async arrange(stage) {
			const time = { earliest: NOW - 2 * HOUR + 1, latest: NOW - HOUR };
			const read = makeSeen({ rules, time, handle: null, isTruncated: true, isTranslated: true, isElided: true });
			await onPage(stage, { ...read, rules: { author: 1, text: 1, time: 2, permalink: 1, parent: 1 } }, [read]);
			const health = { state: "partial" as const, fields: ["handle"], report: "laporan" };
			stage.port.send({
				type: "page",
				view: makeView([read], { health, adapter: { revision: "2026-11-18.1", isInForce: true } }),
			});
			await stage.sees("terbaca sebagian");
			await unfold(stage, "Asal isian");
			await unfold(stage, "Halaman terbaca sebagian");
		},
	},
	"disposition-seen-before": {
		session: SESSION,
		async arrange(stage) {
			stage.background.dispositions = [makeSighting()];
			await onPage(stage, makeSeen({ mentions: ["dishub_contoh"] }));
			await stage.sees("Disposisi Wakil Bupati Contoh kepada DPUPR");
			await stage.sees("akun disebut: @dishub_contoh");
		},
	},
};
