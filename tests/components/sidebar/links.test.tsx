// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import type { LinkToVisit } from "../../../lib/messages/values.ts";
import { announce } from "../browser-double.ts";
import { makeLink, makeSeen, makeView } from "../fakes-fieldwork.ts";
import type { Stage } from "../stage.tsx";
import { mount, mountOn } from "./mount.ts";

vi.mock("wxt/browser", () => import("../browser-double.ts"));

async function withLinks(links: LinkToVisit[], url = "https://x.com/home"): Promise<Stage> {
	const stage = await mount();
	await stage.sees("Tautan untuk dikunjungi");
	stage.port.send({ type: "page", view: makeView([], { url }) });
	stage.background.links = links;
	announce(null);
	return stage;
}

const openList = async (stage: Stage) => {
	await stage.sees("menunggu");
	await stage.click("Tautan untuk dikunjungi");
	return stage.until(() => stage.root.querySelector(".links"));
};
const marked = (stage: Stage) => stage.background.callsOf("markLink").map(({ state }) => state);

describe("Tempel tautan", () => {
	it.each([
		[{ added: 3, known: 1, foreign: 1 }, "3 tautan ditambahkan, 1 sudah ada, 1 bukan dari ketiga situs", ""],
		[{ added: 0, known: 2, foreign: 0 }, "0 tautan ditambahkan, 2 sudah ada", ""],
		[{ added: 0, known: 0, foreign: 2 }, "0 tautan ditambahkan, 2 bukan dari ketiga situs", "teks"],
		[{ added: 0, known: 0, foreign: 0 }, "Tidak ada tautan X, Facebook, atau Instagram di teks itu.", "teks"],
	])("answers %j", async (pasted, says, left) => {
		const stage = await mount();
		stage.background.pasted = pasted;
		await stage.click("Tautan untuk dikunjungi");
		await stage.type("Tempel tautan", "teks");
		const field = await stage.control<HTMLTextAreaElement>("Tempel tautan");
		stage.press(field, "Enter", { ctrlKey: true });
		await stage.sees(says);
		expect(stage.background.callsOf("addLinks")).toMatchObject([{ text: "teks" }]);
		expect(field.value).toBe(left);
	});

	it("keeps the text when it could not be stored, and a second try is the same action", async () => {
		const stage = await mount();
		stage.background.fail("addLinks", "storage");
		await stage.click("Tautan untuk dikunjungi");
		await stage.type("Tempel tautan", "x.com/a/status/1");
		await stage.click("Tambahkan");
		await stage.sees("Tidak ada yang tercatat");
		stage.background.fail("addLinks", null);
		await stage.click("Tambahkan");
		const [first, second] = await stage.until(() => {
			const calls = stage.background.callsOf("addLinks");
			return calls.length === 2 && calls;
		});
		expect(second).toEqual(first);
	});

	it("lists what waits: where it leads, who put it there and when; what is done is not there", async () => {
		const done = makeLink({ state: "done" });
		const opened = makeLink({ url: "https://www.instagram.com/p/CONTOH1/", site: "instagram", state: "opened" });
		const stage = await withLinks([makeLink(), opened, done]);
		const list = await openList(stage);
		expect([...list.querySelectorAll(".link")].map((row) => row.textContent)).toEqual([
			expect.stringMatching(/^X x\.com\/warga_contoh\/status\/1990000000000000001Rina, 12\.00Buka/),
			expect.stringMatching(/^IG instagram\.com\/p\/CONTOH1Rina, 12\.00 · sudah dibukaBuka/),
		]);
		await stage.sees("2 menunggu");
	});

	it("notes that it was opened before the page goes there", async () => {
		const stage = await withLinks([makeLink()]);
		await openList(stage);
		await stage.click("Buka x.com");
		const go = await stage.until(() => stage.port.posted.find((message) => message.type === "go"));
		expect(go).toEqual({ type: "go", url: "https://x.com/warga_contoh/status/1990000000000000001" });
		expect(marked(stage)).toEqual(["opened"]);
	});

	it("a short link, which only its own site can resolve, opens in a new tab", async () => {
		const stage = await withLinks([makeLink({ url: "https://fb.watch/abc/", site: "facebook", complaintId: null })]);
		await openList(stage);
		await stage.click("Buka fb.watch");
		await stage.until(() => marked(stage).length === 1);
		expect(stage.port.posted.some((message) => message.type === "go")).toBe(false);
	});

	it.each([
		["Selesai dengan", "Tautan selesai dikunjungi"],
		["Hapus", "Tautan dihapus dari daftar"],
	])("%s takes it off, and Urungkan puts it back", async (button, says) => {
		const stage = await withLinks([makeLink({ state: "opened", complaintId: null })]);
		await openList(stage);
		await stage.click(button);
		await stage.sees(says);
		await stage.sees("Tidak ada tautan yang menunggu.");
		await stage.click("Urungkan");
		await stage.until(() => stage.root.querySelector(".link"));
		expect(marked(stage)).toEqual(["done", "opened"]);
	});
});

describe("on the page of an opened link", () => {
	const opened = makeLink({ state: "opened" });
	const page = (stage: Stage, comments = [makeSeen()]) =>
		stage.port.send({ type: "page", view: makeView(comments, { url: opened.url }) });
	const jumps = (stage: Stage) => stage.port.posted.filter(({ type }) => type === "jump").length;

	it("its comment is chosen for recording, once", async () => {
		const stage = await withLinks([opened]);
		page(stage);
		await stage.control("Simpan");
		expect(stage.port.posted).toContainEqual({ type: "jump", commentId: opened.complaintId });
		page(stage, [makeSeen(), makeSeen({ id: "x:2" })]);
		await stage.sees("Di halaman ini");
		expect(jumps(stage)).toBe(1);
	});

	it.each<[string, Partial<LinkToVisit>]>([
		["that was not opened from here", { state: "waiting" }],
		["that is done", { state: "done" }],
	])("a link %s chooses nothing", async (_, overrides) => {
		const stage = await withLinks([makeLink(overrides)]);
		page(stage);
		await stage.sees("Pilih komentar warga");
		await new Promise((resolve) => setTimeout(resolve, 30));
		expect(jumps(stage)).toBe(0);
	});

	it("nothing is taken from under the admin's hands", async () => {
		const stage = await mountOn(makeSeen({ id: "x:77" }));
		stage.background.links = [opened];
		announce(null);
		page(stage);
		await stage.sees("1 menunggu");
		await new Promise((resolve) => setTimeout(resolve, 30));
		expect(jumps(stage)).toBe(0);
	});

	it.each([
		[makeLink({ state: "opened" }), "menunjuk satu komentar dari @warga_contoh"],
		[
			makeLink({
				...{ state: "opened", site: "instagram", complaintId: "ig:17900000000000001" },
				url: "https://www.instagram.com/p/CONTOH1/c/17900000000000001/",
			}),
			"menunjuk satu komentar di unggahan ini",
		],
		[
			makeLink({
				...{ state: "opened", site: "instagram", complaintId: "ig:post:CONTOH1" },
				url: "https://www.instagram.com/p/CONTOH1/",
			}),
			"Ini unggahan dari daftar tautan.",
		],
	])("says which comment to look for as long as it is not shown: $url", async (link, says) => {
		const stage = await withLinks([link], link.url);
		await stage.sees(says);
		await stage.click("Selesai");
		await stage.until(() => marked(stage)[0] === "done");
		await stage.until(() => !stage.root.textContent?.includes(says));
	});
});
