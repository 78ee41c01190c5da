import { JSDOM } from "jsdom";
import { afterEach, describe, expect, test, vi } from "vitest";
import { instagram } from "../../lib/sites/instagram.ts";
import type { Reading } from "../../lib/sites/types.ts";
import { watchPage } from "../../lib/sites/watch.ts";
import { x } from "../../lib/sites/x.ts";
import { frames } from "./support/frames.ts";
import { instagramRow, tweet } from "./support/markup.ts";

const NOW = Date.parse("2026-11-20T03:00:00Z");

let stop = new AbortController();
afterEach(() => {
	stop.abort();
	vi.unstubAllGlobals();
});

/** A live page under watch, with what was told of it. */
function livePage(html: string, url = "https://x.com/home", site = x, budgetMs = 1_000) {
	const dom = new JSDOM(`<html lang="id"><body>${html}</body></html>`, { url, pretendToBeVisual: true });
	const { document } = dom.window;
	const navigation = new dom.window.EventTarget();
	Object.assign(dom.window, { navigation });
	vi.stubGlobal("MutationObserver", dom.window.MutationObserver);
	stop = new dom.window.AbortController();
	const told: { added: string[]; removed: Element[] }[] = [];
	const addresses: string[] = [];
	const idOf = ({ result }: Reading) => (result.state === "ok" ? result.comment.id : result.state);
	const watch = watchPage(site, document, {
		now: () => NOW,
		isOwn: (node) => node.nodeName === "TANGGAP-MARK",
		onReadings: (added, removed) => void told.push({ added: added.map(idOf), removed }),
		onNavigate: (address) => void addresses.push(address.href),
		signal: stop.signal,
		budgetMs,
	});
	const settle = async () => {
		await frames(dom.window, 4);
		return told.splice(0);
	};
	const into = (selector: string, markup: string) => {
		const part = new JSDOM(markup).window.document.body.firstElementChild as Element;
		document.querySelector(selector)?.append(document.importNode(part, true));
	};
	return { document, dom, settle, into, addresses, watch, navigation };
}

const cells = (...ids: number[]) => `<main>${ids.map((id) => tweet({ id: String(id) })).join("")}</main>`;

describe("a live page", () => {
	test("is read once, then only what comes", async () => {
		const page = livePage(cells(1, 2));
		expect((await page.settle()).flatMap(({ added }) => added)).toEqual(["x:1", "x:2"]);
		page.into("main", tweet({ id: "3" }));
		expect(await page.settle()).toEqual([{ added: ["x:3"], removed: [] }]);
		expect(await page.settle()).toEqual([]);
	});

	test("a row that takes over the comment of the row below keeps it, though both change at once", async () => {
		const page = livePage(cells(1, 2));
		await page.settle();
		const [first, second] = [...page.document.querySelectorAll("article")];
		for (const [row, id] of [
			[first, "2"],
			[second, "3"],
		] as const)
			for (const link of row?.querySelectorAll('a[href*="/status/"]') ?? [])
				link.setAttribute("href", (link.getAttribute("href") ?? "").replace(/status\/\d+/, `status/${id}`));
		const told = (await page.settle()).flatMap(({ added }) => added);
		expect(new Set(told)).toEqual(new Set(["x:2", "x:3"]));
	});

	test("what comes where people talk in private is not read", async () => {
		const page = livePage(cells(1), "https://x.com/messages/1-2");
		await page.settle();
		const [bare = ""] = tweet({ id: "3" }).match(/<article.*<\/article>/s) ?? [];
		page.into("main", bare);
		expect(await page.settle()).toEqual([]);
	});

	test("tells of many additions in one call", async () => {
		const page = livePage(cells());
		await page.settle();
		for (const id of ["1", "2", "3"]) page.into("main", tweet({ id }));
		expect((await page.settle()).map(({ added }) => added)).toEqual([["x:1", "x:2", "x:3"]]);
	});

	test("tells again of a recycled node, with the comment that it holds now", async () => {
		const page = livePage(cells(1, 2));
		await page.settle();
		const link = page.document.querySelector('a[href$="/status/1"]');
		link?.setAttribute("href", "/budi/status/7");
		expect(await page.settle()).toEqual([{ added: ["x:7"], removed: [] }]);
	});

	test("tells again when the words of a comment change", async () => {
		const page = livePage(cells(1));
		await page.settle();
		const words = page.document.querySelector('[data-testid="tweetText"]');
		words?.replaceChildren(page.document.createTextNode("Sudah diperbaiki"));
		expect((await page.settle()).flatMap(({ added }) => added)).toEqual(["x:1"]);
	});

	test("tells again when words change in the same text node, and counters elsewhere cost no reading", async () => {
		const page = livePage(`<p>0:01</p>${cells(1)}`);
		await page.settle();
		const words = page.document.querySelector('[data-testid="tweetText"] span')?.firstChild as Text;
		words.data = "Jalan Melati rusak, sudah tiga bulan";
		expect((await page.settle()).flatMap(({ added }) => added)).toEqual(["x:1"]);
		const look = vi.spyOn(page.document, "querySelectorAll");
		(page.document.querySelector("p")?.firstChild as Text).data = "0:02";
		expect(await page.settle()).toEqual([]);
		expect(look).not.toHaveBeenCalled();
	});

	test("says nothing of what changed without saying anything else", async () => {
		const page = livePage(cells(1));
		await page.settle();
		const words = page.document.querySelector('[data-testid="tweetText"]') as Element;
		words.replaceChildren(...[...words.childNodes].map((node) => node.cloneNode(true)));
		page.document.querySelector("article")?.append(page.document.createElement("div"));
		expect(await page.settle()).toEqual([]);
	});

	test("tells of containers that go", async () => {
		const page = livePage(cells(1, 2));
		await page.settle();
		const first = page.document.querySelector("article") as Element;
		first.remove();
		expect(await page.settle()).toEqual([{ added: [], removed: [first] }]);
	});

	test("reads a copy once the first one is gone", async () => {
		const page = livePage(cells(1, 1));
		expect((await page.settle()).flatMap(({ added }) => added)).toEqual(["x:1"]);
		page.document.querySelector("article")?.remove();
		expect((await page.settle()).flatMap(({ added }) => added)).toEqual(["x:1"]);
	});

	test("reads the last of many copies when the others are gone", async () => {
		const page = livePage(cells(1, 1, 1));
		await page.settle();
		for (const last of [1, 1, 0]) {
			page.document.querySelector("article")?.remove();
			expect((await page.settle()).flatMap(({ added }) => added)).toEqual(last === 1 ? ["x:1"] : []);
		}
	});

	test("says what it holds, and holds nothing of what is gone", async () => {
		const ad = tweet({ id: "9", more: '<i data-testid="placementTracking"></i>' }).replace(
			/<a [^>]*><time.*?<\/a>/,
			"",
		);
		const page = livePage(cells(1, 2, 2) + ad);
		await page.settle();
		const held = { kind: "x/home", comments: 2, far: 0, waiting: 0, skipped: { "skip: ad": 1 } };
		expect(page.watch.observed()).toEqual(held);
		for (const article of page.document.querySelectorAll("article")) article.remove();
		await page.settle();
		expect(page.watch.observed()).toEqual({ ...held, comments: 0, skipped: {} });
		page.into("main", tweet({ id: "3" }));
		await page.settle();
		stop.abort();
		expect(page.watch.observed()).toEqual({ ...held, kind: null, comments: 0, skipped: {} });
	});

	test("sees nothing in our own marks", async () => {
		const page = livePage(cells(1));
		await page.settle();
		const look = vi.spyOn(page.document, "querySelectorAll");
		page.document.querySelector('[role="group"]')?.append(page.document.createElement("tanggap-mark"));
		expect(await page.settle()).toEqual([]);
		expect(look).not.toHaveBeenCalled();
	});

	test("stops with its signal", async () => {
		const page = livePage(cells(1));
		await page.settle();
		stop.abort();
		page.into("main", tweet({ id: "2" }));
		page.document.defaultView?.history.pushState({}, "", "/search?q=jalan");
		page.document.defaultView?.dispatchEvent(new page.dom.window.PopStateEvent("popstate"));
		expect(await page.settle()).toEqual([]);
		expect(page.addresses).toEqual([]);
	});

	test("is read over many frames when it is long, every comment once", async () => {
		const ids = Array.from({ length: 40 }, (_, index) => index + 1);
		const page = livePage(cells(...ids), undefined, x, 0);
		const told: string[][] = [];
		for (let turn = 0; turn < 20 && told.flat().length < ids.length; turn++) {
			told.push(...(await page.settle()).map(({ added }) => added));
		}
		expect(told.length).toBeGreaterThan(10);
		expect(told.flat()).toEqual(ids.map((id) => `x:${id}`));
	});
});

describe("in-page navigation", () => {
	test.each(["popstate", "the Navigation API", "a change of the page"])(
		"is told by %s, and the page is read anew",
		async (by) => {
			const page = livePage(cells(1, 2));
			await page.settle();
			page.document.defaultView?.history.pushState({}, "", "/budi/status/1");
			if (by === "popstate") page.document.defaultView?.dispatchEvent(new page.dom.window.PopStateEvent("popstate"));
			else if (by === "the Navigation API")
				page.navigation.dispatchEvent(new page.dom.window.Event("currententrychange"));
			else page.document.body.append(page.document.createElement("div"));
			const told = await page.settle();
			expect(page.addresses).toEqual(["https://x.com/budi/status/1"]);
			// Both say something else now: they stand on a status page, and the second answers the first.
			expect(told.flatMap(({ added }) => added)).toEqual(["x:1", "x:2"]);
		},
	);
});

describe("a dialog over the page", () => {
	const url = "https://www.instagram.com/dinascontoh/";
	const row = (id: string) => instagramRow({ id });

	test("wins while it is open, also when its comments come later", async () => {
		const page = livePage(`<main><ul>${row("1")}</ul></main>`, url, instagram);
		expect((await page.settle()).flatMap(({ added }) => added)).toEqual(["ig:1"]);
		page.into("body", '<div role="dialog"><article><ul></ul></article></div>');
		await page.settle();
		page.into('[role="dialog"] ul', row("2"));
		const [opened] = await page.settle();
		expect(opened?.added).toEqual(["ig:2"]);
		expect(opened?.removed).toHaveLength(1);
		page.document.querySelector('[role="dialog"]')?.remove();
		const [closed] = await page.settle();
		expect(closed?.added).toEqual(["ig:1"]);
		expect(closed?.removed).toHaveLength(1);
	});
});
