import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SHIPPED_DIRECTORY } from "../../lib/complaint/directory.ts";
import { complaintNumber } from "../../lib/complaint/ids.ts";
import { OTHER_OPD } from "../factories.ts";
import type { Session, Tab } from "./harness/session.ts";
import type { View } from "./harness/view.ts";
import { call, inReplyBox, launchConfigured, openComment, openScene, SCENES, sent } from "./story.ts";

const scene = SCENES[0];
const NUMBER = complaintNumber(scene?.commentId ?? "");

/** Keeps what a click would open in `__opened`, and opens nothing: no chat and no letter may leave a test. */
const holdBack = (view: View): Promise<void> =>
	view.evaluate(() => {
		const held = window as unknown as { __opened: string[] };
		held.__opened = [];
		document.addEventListener(
			"click",
			(event) => {
				const link = (event.target as Element).closest<HTMLAnchorElement>("a[target=_blank]");
				if (!link) return;
				event.preventDefault();
				held.__opened.push(link.href);
			},
			true,
		);
	});
const openedIn = (view: View): Promise<string[]> =>
	view.evaluate(() => (window as unknown as { __opened: string[] }).__opened);

describe("a complaint goes to its OPD, and the answer comes back", () => {
	let session: Session;
	let page: Tab;
	let desk: Tab;
	beforeAll(async () => {
		session = await launchConfigured();
		const start = await session.desk();
		const organisations = SHIPPED_DIRECTORY.map((one) =>
			one.id === OTHER_OPD.id
				? { ...one, contact: { person: "", whatsapp: "0812-0000-0034", email: "aduan@dishub.contoh.id" } }
				: one,
		);
		await call(start, "saveDirectory", { organisations });
		await start.close();
	});
	afterAll(() => session.close());

	it("opens the OPD's WhatsApp with the ready message, notes that, and gives the complaint to it", async () => {
		if (!scene) throw new Error("no scene");
		page = await openScene(session, scene, "real editors");
		const sidebar = await openComment(session, page, scene.commentId);
		await sidebar.waitFor(`text*=${scene.words}`);
		await sidebar.press("Control+Enter", "label=Lokasi");
		await sidebar.waitFor("text*=Tercatat");
		await holdBack(sidebar);
		await sidebar.click("text*=Teruskan ke OPD…");
		await sidebar.fill("label=Kepada", "dishub");
		await sidebar.press("Enter", "label=Kepada");
		await sidebar.click("text=Ganti OPD menjadi Dishub");
		await sidebar.waitFor("text*=OPD diganti menjadi Dishub");
		await sidebar.click("text=Buka WhatsApp");
		await sidebar.waitFor("text=Diteruskan ke Dishub lewat WhatsApp");
		const [chat = ""] = await openedIn(sidebar);
		const url = new URL(chat);
		expect(url.origin + url.pathname).toBe("https://wa.me/6281200000034");
		expect(url.searchParams.get("text")).toContain(`Nomor: ${NUMBER}`);
		expect(url.searchParams.get("text")).not.toContain(scene.name);
	});

	it("copies the demand for real and notes it, over a stopped background", async () => {
		desk = await session.desk("#tagih/DISHUB");
		await desk.waitFor("text=Pesan untuk Dishub");
		await holdBack(desk);
		await session.stopWorker();
		await desk.click("text=Salin pesan");
		await desk.waitFor("text=Dicatat: 1 aduan ditagih ke Dishub");
		await desk.click("text=Buka surel");
		const [letter = ""] = await openedIn(desk);
		expect(letter.startsWith("mailto:aduan@dishub.contoh.id?subject=")).toBe(true);
		expect(new URL(letter).searchParams.get("body")).toContain(NUMBER);
	});

	it("keeps the pasted answer, masked, as a draft and puts it into the site's box", async () => {
		const pasted = `[22/11/26 08.14] Admin Dishub: ${NUMBER.toLowerCase().replace("-", "")} sudah kami cek, hub 0812-0000-0034`;
		await desk.fill("label=Balasan yang diterima", pasted);
		await desk.click("text=Cari nomor");
		await desk.click("text=Simpan 1 draf jawaban");
		await desk.waitFor("text*=1 jawaban disimpan sebagai draf");
		await page.bringToFront();
		const sidebar = await session.sidebar(page);
		await sidebar.waitFor("text=Jawaban dari Dishub (belum dikirim)");
		expect(await sidebar.text("label=Isi jawaban")).toBe("sudah kami cek, hub 0812••••0034");
		await sidebar.fill("label=Isi jawaban", "Sudah kami cek hari ini.");
		await sidebar.click(".kept-answer .button-primary");
		await sidebar.waitFor("text=Sudah Anda kirim?");
		expect(await inReplyBox(page)).toContain("Sudah kami cek hari ini.");
		expect(await sent(page)).toBe(0);
		await sidebar.click("text*=Sudah, catat");
		await sidebar.waitFor("text*=Dicatat sudah ditanggapi");
		await sidebar.waitUntilGone("text=Jawaban dari Dishub (belum dikirim)");
	});

	it("nothing was requested and nothing fails", async () => {
		expect((await session.refused()).filter((url) => /wa\.me|whatsapp|mailto/.test(url))).toEqual([]);
		expect(await session.errors()).toEqual([]);
	});
});
