import { SHIPPED_DIRECTORY } from "../../../lib/complaint/directory.ts";
import { answerKey } from "../../../lib/complaint/kept-answer.ts";
import { makeSettings, OTHER_OPD, OUR_OPD } from "../../factories.ts";
import { makeSeen, makeView, NOW, show } from "../fakes.ts";
import type { Stage } from "../stage.tsx";
import type { SidebarState } from "./states.ts";

const contact = { person: "Budi Contoh", whatsapp: "0812-0000-0012", email: "aduan@dpupr.contoh.id" };
const session = {
	settings: makeSettings({ units: ["Bidang Bina Marga"] }),
	directory: SHIPPED_DIRECTORY.map((one) => (one.id === OUR_OPD.id ? { ...one, contact } : one)),
};

async function recorded(stage: Stage): Promise<void> {
	await stage.until(() => stage.root.querySelector(".counts"));
	stage.port.send({ type: "page", view: makeView([makeSeen()]) });
	stage.port.send(show(makeSeen()));
	await stage.click("Simpan");
	await stage.sees("Riwayat");
}

async function reassign(stage: Stage, opd: typeof OUR_OPD): Promise<void> {
	await stage.background.ask("assign", { action: crypto.randomUUID(), id: makeSeen().id, opd, reason: "salah alamat" });
	await stage.sees(`OPD ${opd.abbreviation}`);
}

/** A complaint on its way to an OPD, and what came back. */
export const FORWARD_STATES: Record<string, SidebarState> = {
	"complaint-form-forward": {
		session,
		async arrange(stage) {
			await recorded(stage);
			await stage.click("Teruskan ke OPD…");
			await stage.sees("Kontak: Budi Contoh");
		},
	},
	"complaint-form-forward-elsewhere": {
		session,
		async arrange(stage) {
			await recorded(stage);
			await reassign(stage, OTHER_OPD);
			await reassign(stage, OUR_OPD);
			await stage.click("Teruskan ke OPD…");
			await stage.type("Kepada", "dinas kesehatan");
			await stage.until(() => stage.root.querySelector(".inline-form [aria-selected=true]"));
			stage.press(await stage.control("Kepada"), "Enter");
			await stage.sees("Aduan ini masih tercatat");
		},
	},
	"reply-kept-answer": {
		session,
		async arrange(stage) {
			stage.background.drafts.set(answerKey(makeSeen().id), {
				text: "Sudah ditambal tadi pagi oleh regu Bina Marga. Mohon kabari bila masih ada lubang.",
				from: "DPUPR",
				receivedAt: NOW,
			});
			await recorded(stage);
			await stage.sees("Jawaban dari DPUPR (belum dikirim)");
		},
	},
};
