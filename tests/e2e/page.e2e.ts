import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Session, Tab } from "./harness/session.ts";
import { launchConfigured, markText, openComment, openScene, rowOf, SCENES, savedPage } from "./story.ts";

declare global {
	interface Window {
		__recycle(index?: number): { id: string; text: string };
		__append(count: number): { id: string }[];
		__navigate(url: string): Promise<{ id: string }[]>;
		__look(look: "light" | "dim" | "dark"): void;
	}
}

const ON_TIMELINE = "fb:10990000000000321";

/** How many of our marks stand in the page, and in how many different places. */
const marksIn = (tab: Tab): Promise<{ marks: number; rows: number }> =>
	tab.evaluate(() => {
		const hosts = [...document.querySelectorAll("span[style^=color-scheme]")];
		return { marks: hosts.length, rows: new Set(hosts.map((host) => host.parentElement)).size };
	});

describe.each(SCENES)("marks on $page", ({ site, page, commentId }) => {
	let session: Session;
	let tab: Tab;
	beforeAll(async () => {
		session = await launchConfigured();
		tab = await openScene(session, { page });
		await rowOf(tab, commentId);
	});
	afterAll(() => session.close());

	const prefix = { x: "x", facebook: "fb", instagram: "ig" }[site];

	it("one mark for each comment, also after the site has taken them away", async () => {
		await expect.poll(async () => (await marksIn(tab)).marks).toBeGreaterThan(1);
		const { marks, rows } = await marksIn(tab);
		expect(rows).toBe(marks);
		await tab.evaluate(() => {
			for (const host of document.querySelectorAll("span[style^=color-scheme]")) host.remove();
		});
		await tab.waitFor((wanted: number) => document.querySelectorAll("span[style^=color-scheme]").length >= wanted, {
			arg: marks,
		});
		const again = await marksIn(tab);
		expect(again.rows).toBe(again.marks);
	});

	it("a node that gets another comment opens that comment", async () => {
		const { id, text } = await tab.evaluate(() => window.__recycle(0));
		const sidebar = await openComment(session, tab, `${prefix}:${id}`);
		await sidebar.waitFor(`text*=${text.slice(0, 25)}`);
		await sidebar.fill("label=Lokasi", "simpang tiga");
		await sidebar.press("Control+Enter");
		await sidebar.waitFor("text*=Tercatat");
		await expect.poll(() => markText(session, tab, `${prefix}:${id}`)).toContain("DPUPR");
	});

	it("comments that come later are marked too", async () => {
		const added = await tab.evaluate(() => window.__append(3));
		for (const { id } of added) expect(await rowOf(tab, `${prefix}:${id}`)).toContain(id);
		const { marks, rows } = await marksIn(tab);
		expect(rows).toBe(marks);
	});

	it("in-page navigation leaves no mark behind and marks the new page", async () => {
		const { url } = await savedPage(page);
		const next = new URL(url);
		if (site === "x") next.pathname = "/dpuprcontoh/status/2123999999999999999";
		if (site === "facebook") next.pathname = `${next.pathname}2`;
		if (site === "instagram") next.pathname = "/p/DCthLain01/";
		const shown = await tab.evaluate((to) => window.__navigate(to), next.href);
		for (const { id } of shown) expect(await rowOf(tab, `${prefix}:${id}`)).toContain(id);
		const { marks, rows } = await marksIn(tab);
		expect(rows).toBe(marks);
	});

	it("nothing fails and nothing is asked of the network", async () => {
		expect(await session.errors()).toEqual([]);
		expect((await session.refused()).filter((url) => !url.includes("twimg") && !url.includes("fbcdn"))).toEqual([]);
	});
});

describe("opening without a mark", () => {
	let session: Session;
	beforeAll(async () => {
		session = await launchConfigured();
	});
	afterAll(() => session.close());

	it("the extension button opens the sidebar, selected text is recorded as a question from the menu", async () => {
		const tab = await openScene(session, { page: "x/status" });
		await rowOf(tab, "x:2123236113773494483");
		await session.pressExtensionButton(tab);
		const sidebar = await session.sidebar(tab);
		await sidebar.waitFor("text*=Pilih komentar warga");

		await tab.evaluate(() => {
			const heading = [...document.querySelectorAll("h2")].find((candidate) =>
				candidate.textContent?.includes("Relevant people"),
			);
			if (heading) getSelection()?.selectAllChildren(heading);
		});
		await session.chooseMenu(tab, "question", "Relevant people");
		await sidebar.waitFor("label=Lokasi");
		expect(await sidebar.text("label=Jenis")).toContain("Pertanyaan");
		await sidebar.waitFor("text*=Relevant people");
	});

	it("under the hardest policy of a page the sidebar still opens", async () => {
		const { html } = await savedPage("x/status");
		const bare = html.replace(/<script[\s\S]*?<\/script>/g, "");
		const tab = await session.openSite("https://x.com/dpuprcontoh/status/2123227255403446373", bare, {
			policy: "strict",
		});
		const sidebar = await openComment(session, tab, "x:2123236113773494483");
		await sidebar.waitFor("label=Lokasi");
		await sidebar.press("Control+Enter", "label=Lokasi");
		await sidebar.waitFor("text*=Tercatat");
	});

	it("where a page keeps our frame away, the comment opens in a tab of its own and can be recorded there", async () => {
		const tab = await openScene(session, { page: "facebook/page-timeline-id" });
		const row = await rowOf(tab, ON_TIMELINE);
		await tab.evaluate(() => {
			new MutationObserver(() => document.querySelector("div[data-side]")?.remove()).observe(document, {
				childList: true,
				subtree: true,
			});
		});
		await session.clickMark(tab, row);
		const alone = await session.tab("sidebar.html");
		await alone.fill("label=Lokasi", "simpang empat");
		await alone.press("Control+Enter");
		await alone.waitFor("text*=Tercatat");
	});
});
