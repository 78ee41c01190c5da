import { HOUR, MORNING, makeEntry, makeSettings } from "../../factories.ts";
import { announce } from "../browser-double.ts";
import { makeSeen, makeView, NOW, show } from "../fakes.ts";
import type { Stage } from "../stage.tsx";
import type { SidebarState } from "./states.ts";

const { id } = makeSeen();
const DRAFT =
	"Selamat pagi Kak @warga_contoh, terima kasih laporannya. Jalan berlubang depan Pasar Contoh kami cek besok pagi bersama tim bina marga.";
const settings = makeSettings({ templateValues: { pejabat_eskalasi: "Kepala Dinas" } });

async function recorded(stage: Stage): Promise<void> {
	await stage.until(() => stage.root.querySelector(".counts"));
	stage.port.send({ type: "page", view: makeView([makeSeen()]) });
	stage.port.send(show(makeSeen()));
	await stage.click("Simpan");
	await stage.sees("Riwayat");
}

/** Adds steps to the log: asked two hours and ten minutes ago. */
async function steps(stage: Stage, ...decided: ("approved" | "rejected")[]): Promise<void> {
	await recorded(stage);
	await guidanceSteps(stage, ...decided);
}

async function guidanceSteps(stage: Stage, ...decided: ("approved" | "rejected")[]): Promise<void> {
	const request = "019a0000-0000-7000-8000-0000000000aa";
	const step = { subject: id, request, templateId: "detail-01" };
	const asked = { order: MORNING + 100, at: NOW - 2.17 * HOUR, words: { reply: DRAFT } };
	stage.background.log.push(makeEntry("guidance", { ...step, ...asked, step: "requested" }));
	for (const name of decided) {
		const words = { reply: DRAFT, reason: "Sebutkan jamnya, dan jangan menjanjikan hasilnya." };
		const at = { order: MORNING + 101, at: NOW - HOUR / 6 };
		stage.background.log.push(
			makeEntry("guidance", { ...step, ...at, step: name, decidedBy: "Ibu Kepala Dinas", words }),
		);
	}
	announce([id]);
	await stage.until(() => stage.root.querySelector(".guidance h3"));
	scrollToBox(stage);
}

/** The box is what the picture is about. */
function scrollToBox({ root }: Stage): void {
	root.querySelector(".guidance")?.scrollIntoView?.({ block: "start" });
}

async function pasted(stage: Stage, text: string): Promise<void> {
	await steps(stage);
	await stage.click("Tempel jawaban");
	await stage.type("Balasan yang diterima", text);
	await stage.click("Baca jawaban");
	scrollToBox(stage);
}

/** *Minta arahan* in each of its states. */
export const GUIDANCE_STATES: Record<string, SidebarState> = {
	"guidance-ask": {
		session: { settings },
		async arrange(stage) {
			await recorded(stage);
			await stage.click("Minta arahan");
			await stage.sees("Minta di komputer ini");
			scrollToBox(stage);
		},
	},
	"guidance-waiting": { session: { settings }, arrange: (stage) => steps(stage) },
	"guidance-approve": {
		session: { settings },
		async arrange(stage) {
			await steps(stage);
			await stage.click("Setujui…");
			await stage.type("Teks yang disetujui", "Kami cek {tanggal}");
			await stage.sees("Teks ini masih berisi tanda");
		},
	},
	"guidance-pasted": {
		session: { settings },
		async arrange(stage) {
			await pasted(stage, "[22/11/26 14.05] Ibu Kepala: setuju\n[22/11/26 14.06] Ibu Kepala: eh jangan dulu ya");
			await stage.sees("Catat keputusan");
		},
	},
	"guidance-pasted-doubt": {
		session: { settings },
		async arrange(stage) {
			await pasted(stage, "[22/11/26 14.05] Ibu Kepala: tidak setuju, terlalu kaku");
			await stage.sees("Pilih sendiri keputusannya.");
		},
	},
	"guidance-pasted-nothing": {
		session: { settings },
		async arrange(stage) {
			await pasted(stage, "SETUJU 9ABC");
			await stage.sees("tidak dicatat di sini");
		},
	},
	"guidance-approved": { session: { settings }, arrange: (stage) => steps(stage, "approved") },
	"guidance-swapped": {
		session: { settings },
		async arrange(stage) {
			await recorded(stage);
			await stage.type("Cari balasan", "minta lokasi lengkap");
			await stage.click("Ubah teks");
			await stage.type("Teks yang akan disisipkan", "Kata saya sendiri.");
			await guidanceSteps(stage, "rejected");
			await stage.click("Ubah dan minta lagi");
			await stage.sees("Tukar dengan teks itu");
			stage.root.querySelector(".reply-form")?.scrollIntoView?.({ block: "center" });
		},
	},
	"guidance-rejected": { session: { settings }, arrange: (stage) => steps(stage, "rejected") },
};
