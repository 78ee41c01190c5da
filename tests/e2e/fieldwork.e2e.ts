import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Session, Tab } from "./harness/session.ts";
import { launchConfigured, openScene, rowOf, savedPage } from "./story.ts";

/** A citizen's reply on the saved page, as somebody passes it on in a group chat. */
const PASSED_ON = "https://x.com/lastri_karang/status/2122861092664246493";
const WORDS = "Sampah nang ngarep pasar Karanganyar";

describe("the morning round, passed-on links, entry by hand", () => {
	let session: Session;
	let tab: Tab;
	beforeAll(async () => {
		session = await launchConfigured({ handles: { x: ["dpuprcontoh"], facebook: [], instagram: ["dpuprcontoh"] } });
		session.route("https://x.com/dpuprcontoh", (await savedPage("x/timeline")).html);
		session.route("https://www.instagram.com/dpuprcontoh/", (await savedPage("instagram/profile")).html);
		session.route(PASSED_ON, (await savedPage("x/status-id")).html);
		tab = await openScene(session, { page: "x/search-id" });
		// The page's script listens from its first mark on.
		await rowOf(tab, "x:2123607511004086373");
		await session.pressExtensionButton(tab);
	});
	afterAll(() => session.close());

	it("goes by one key to what was never looked at, from site to site, and says that it was", async () => {
		const before = await session.sidebar(tab);
		await before.waitFor("text*=X belum pernah dicek · IG belum pernah dicek");
		await before.click("text*=Pilih komentar warga");
		await before.press("k");
		await tab.waitFor(() => location.pathname === "/dpuprcontoh");
		const onX = await session.sidebar(tab);
		await onX.waitFor("text*=X dicek");
		await onX.waitFor(() => document.hasFocus());
		await onX.press("k");
		await tab.waitFor(() => location.href === "https://www.instagram.com/dpuprcontoh/");
		const onInstagram = await session.sidebar(tab);
		await onInstagram.waitFor("text*=IG dicek");
	});

	it("keeps pasted links over a stopped background; an opened one offers its comment, and is done once that is recorded", async () => {
		const before = await session.sidebar(tab);
		await before.click("text=Tautan untuk dikunjungi");
		await before.fill("label=Tempel tautan", `Min cek ini ya: ${PASSED_ON}?s=20&t=x\nsama https://contoh.id/berita`);
		await before.click("text*=Tambahkan");
		await before.waitFor("text*=1 tautan ditambahkan, 1 bukan dari ketiga situs");
		await session.stopWorker();
		await before.click("text=Buka");
		await tab.waitFor((url: string) => location.href === url, { arg: PASSED_ON });
		const after = await session.sidebar(tab);
		await after.waitFor(`text*=${WORDS}`);
		await after.press("Control+Enter", "label=Lokasi");
		await after.waitFor("text*=Tercatat");
		await after.waitUntilGone("text*=1 menunggu");
	});

	it("records a telephone call, shows the number to call back, and keeps it out of the comment", async () => {
		const sidebar = await session.sidebar(tab);
		await sidebar.click("text=Catat manual");
		await sidebar.click("text=Telepon");
		await sidebar.fill("label=Isi aduan", "saluran depan balai desa mampet, hubungi 0812-0000-0034");
		await sidebar.click("text=Lebih lengkap");
		await sidebar.fill("label=Nomor yang dapat dihubungi", "0812-0000-0012");
		await sidebar.press("Control+Enter", "label=Isi aduan");
		await sidebar.waitFor("text*=Nomor telepon disamarkan");
		await sidebar.waitFor("text*=0812-0000-0012");
		expect(await sidebar.text(".comment-card")).not.toContain("0000-0034");
	});

	it("nothing fails", async () => {
		expect(await session.errors()).toEqual([]);
	});
});
