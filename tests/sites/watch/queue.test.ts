import { JSDOM } from "jsdom";
import { afterEach, expect, test, vi } from "vitest";
import { watchPage } from "../../../lib/sites/watch.ts";
import { x } from "../../../lib/sites/x.ts";
import { frames } from "../support/frames.ts";
import { tweet } from "../support/markup.ts";

let stop = new AbortController();
afterEach(() => {
	stop.abort();
	vi.unstubAllGlobals();
});

/** A page whose window says what is near when the test says so. */
function farPage(...ids: number[]) {
	const cells = ids.map((id) => tweet({ id: String(id) })).join("");
	const url = "https://x.com/home";
	const dom = new JSDOM(`<html lang="id"><body><main>${cells}</main></body></html>`, { url, pretendToBeVisual: true });
	const { document } = dom.window;
	const observed = new Set<Element>();
	let tell: (entries: { target: Element; isIntersecting: boolean }[]) => void = () => {};
	class Observer {
		constructor(callback: typeof tell) {
			tell = callback;
		}
		observe = (element: Element) => void observed.add(element);
		unobserve = (element: Element) => void observed.delete(element);
		disconnect = () => observed.clear();
	}
	Object.assign(dom.window, { IntersectionObserver: Observer });
	vi.stubGlobal("MutationObserver", dom.window.MutationObserver);
	stop = new dom.window.AbortController();
	const told: string[] = [];
	const { readAll, observed: held } = watchPage(x, document, {
		now: () => 0,
		// All in one frame, however busy the machine is.
		budgetMs: 10_000,
		onReadings: (added) =>
			void told.push(...added.map(({ result }) => (result.state === "ok" ? result.comment.id : result.state))),
		signal: stop.signal,
	});
	const settle = async () => {
		await frames(dom.window, 4);
		return told.splice(0);
	};
	const scrollTo = (at: number) => {
		const target = document.querySelectorAll("article")[at];
		if (target) tell([{ target, isIntersecting: observed.has(target) }]);
	};
	return { document, settle, scrollTo, readAll, observed, held };
}

test("a far comment is found and left alone, and read once it comes near", async () => {
	const page = farPage(1, 2, 3);
	expect(await page.settle()).toEqual([]);
	expect(page.observed.size).toBe(3);
	page.scrollTo(1);
	expect(await page.settle()).toEqual(["x:2"]);
	expect(page.observed.size).toBe(2);
});

test("all of it is read when it is asked for, nothing twice", async () => {
	const page = farPage(1, 2, 3);
	await page.settle();
	page.scrollTo(0);
	expect(await page.settle()).toEqual(["x:1"]);
	page.readAll();
	expect(await page.settle()).toEqual(["x:2", "x:3"]);
	expect(page.observed.size).toBe(0);
});

test("what leaves the page, or its scope, is looked after no more", async () => {
	const page = farPage(1, 2, 3);
	await page.settle();
	page.document.querySelector("article")?.remove();
	await page.settle();
	expect([page.observed.size, page.held().far]).toEqual([2, 2]);
	page.document.defaultView?.history.pushState({}, "", "/messages");
	page.document.body.append(page.document.createElement("p"));
	await page.settle();
	expect([page.observed.size, page.held().far]).toEqual([0, 0]);
});
