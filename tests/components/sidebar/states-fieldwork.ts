import { HOUR } from "../../factories.ts";
import { announce } from "../browser-double.ts";
import { makeLink, makeRound, makeRoundPost, makeSeen, makeView, NOW } from "../fakes-fieldwork.ts";
import type { Stage } from "../stage.tsx";
import type { SidebarState } from "./states.ts";

const ROUND = [
	makeRound({
		visitedAt: NOW - 6 * HOUR,
		posts: [
			makeRoundPost({ text: "Jadwal pemeliharaan jalan ruas Contoh–Mayang pekan ini, mohon berhati-hati" }),
			makeRoundPost({ shown: 12, unhandled: 3, visitedAt: NOW - 6 * HOUR }),
			makeRoundPost({ shown: 4, unhandled: 0, visitedAt: NOW - 30 * HOUR }),
			makeRoundPost({ text: "" }),
		],
	}),
	makeRound({ site: "facebook", handle: "dinaspekerjaanumumkabupatencontohsekali", visitedAt: NOW - 5 * 24 * HOUR }),
	makeRound({ site: "x", handle: "dpupr_contoh" }),
];

/** A page of the site on which nothing is chosen, with these links and accounts. */
async function onPage(stage: Stage, url = "https://x.com/home"): Promise<void> {
	await stage.sees("Keliling pagi");
	stage.port.send({ type: "page", view: makeView([], { url }) });
	announce(null);
}

/** What is worked through beside the complaints of a page. */
export const FIELDWORK_STATES: Record<string, SidebarState> = {
	round: {
		async arrange(stage) {
			stage.background.rounds = ROUND;
			await onPage(stage);
			await stage.sees("belum pernah dibuka di komputer ini");
		},
	},
	"round-without-accounts": {
		async arrange(stage) {
			await onPage(stage);
			await stage.click("Keliling pagi");
			await stage.sees("Akun instansi belum diisi");
		},
	},
	links: {
		async arrange(stage) {
			stage.background.links = [
				makeLink(),
				makeLink({
					url: `https://www.facebook.com/share/p/${"1AbCdEfG".repeat(6)}/`,
					site: "facebook",
					complaintId: null,
				}),
				makeLink({ url: "https://www.instagram.com/p/CONTOH1/", site: "instagram", state: "opened" }),
			];
			await onPage(stage);
			await stage.sees("3 menunggu");
			await stage.click("Tautan untuk dikunjungi");
			stage.background.pasted = { added: 3, known: 1, foreign: 1 };
			await stage.type("Tempel tautan", "teks");
			await stage.click("Tambahkan");
			await stage.sees("3 tautan ditambahkan");
		},
	},
	"link-to-look-for": {
		async arrange(stage) {
			const link = makeLink({ state: "opened" });
			stage.background.links = [link];
			await onPage(stage, link.url);
			await stage.sees("menunjuk satu komentar dari @warga_contoh");
		},
	},
	manual: {
		async arrange(stage) {
			await onPage(stage);
			await stage.click("Catat manual");
			(await stage.until(() => stage.root.querySelector<HTMLElement>(".manual-more summary"))).click();
			await stage.type("Isi aduan", "rambu dishub di simpang tiga roboh");
			await stage.click("Simpan");
			await stage.sees("Pilih dulu lewat saluran");
		},
	},
	"manual-recorded": {
		async arrange(stage) {
			await onPage(stage);
			stage.port.send({ type: "page", view: makeView([makeSeen()]) });
			await stage.click("Catat manual");
			await stage.click("Telepon");
			await stage.type("Isi aduan", "lampu jalan mati di depan balai desa");
			await stage.type("Nama pelapor", "Bu Contoh");
			await stage.type("Nomor yang dapat dihubungi", "0812-0000-0012");
			await stage.click("Simpan");
			await stage.sees("Dapat dihubungi");
		},
	},
};
