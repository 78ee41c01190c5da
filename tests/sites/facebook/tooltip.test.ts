import { JSDOM } from "jsdom";
import { afterEach, expect, test, vi } from "vitest";
import { facebook } from "../../../lib/sites/facebook.ts";
import type { SeenTime } from "../../../lib/sites/types.ts";
import { watchPage } from "../../../lib/sites/watch.ts";
import { frames } from "../support/frames.ts";
import { facebookComment } from "../support/markup.ts";

const NOW = Date.parse("2026-11-20T03:00:00Z");

let stop = new AbortController();
afterEach(() => {
	stop.abort();
	vi.unstubAllGlobals();
});

/** A live post with two comments, the first of which names the tooltip `t`, and the times that were told of them. */
function livePost(ids: readonly [string, string]) {
	const [first, second] = ids.map((id) => facebookComment({ id, age: "1 h", label: "" }));
	const named = first?.replace('__tn__=R"', '__tn__=R" aria-describedby="t"');
	const dom = new JSDOM(`<html lang="id"><body><main>${named}${second}</main></body></html>`, {
		url: "https://www.facebook.com/dinascontoh",
		pretendToBeVisual: true,
	});
	const { document } = dom.window;
	vi.stubGlobal("MutationObserver", dom.window.MutationObserver);
	stop = new dom.window.AbortController();
	const times = new Map<string, SeenTime | null>();
	watchPage(facebook, document, {
		now: () => NOW,
		onReadings: (added) => {
			for (const { result } of added) if (result.state === "ok") times.set(result.comment.id, result.comment.time);
		},
		signal: stop.signal,
		budgetMs: 1_000,
	});
	const settle = async () => {
		await frames(dom.window, 4);
		const told = [...times];
		times.clear();
		return told;
	};
	const raise = (words: string, id: string) => {
		const tooltip = document.createElement("div");
		tooltip.setAttribute("role", "tooltip");
		tooltip.id = id;
		tooltip.append(words);
		document.body.append(tooltip);
		return tooltip;
	};
	return { document, settle, raise };
}

const DATE = "Kamis, 19 November 2026 pukul 07.05";
const local = new Date(2026, 10, 19, 7, 5).getTime();
const exact = { earliest: local, latest: local + 59_999 };

test("the date in the tooltip that a time link names is told of its comment, and stays when the tooltip goes", async () => {
	const { document, raise, settle } = livePost(["801", "802"]);
	expect((await settle()).map(([id]) => id)).toEqual(["fb:801", "fb:802"]);
	const tooltip = raise(DATE, "t");
	expect(await settle()).toEqual([["fb:801", exact]]);
	tooltip.remove();
	document.querySelector("li")?.append(document.createElement("b"));
	expect(await settle()).toEqual([]);
});

test("a tooltip that nothing names is of the time link under the pointer", async () => {
	const { document, raise, settle } = livePost(["803", "804"]);
	await settle();
	const link = document.querySelector('a[href*="permalink"][href*="=804"]');
	const find = document.querySelector.bind(document);
	vi.spyOn(document, "querySelector").mockImplementation((select) => (select.endsWith(":hover") ? link : find(select)));
	raise(DATE, "");
	expect(await settle()).toEqual([["fb:804", exact]]);
});

test.each([
	["of something else", DATE, "other"],
	["without a date", "Disukai oleh Budi dan 3 lainnya", "t"],
	["with a date to come", "Kamis, 19 November 2099 pukul 07.05", "t"],
])("a tooltip %s tells nothing", async (_what, words, id) => {
	const { raise, settle } = livePost(["805", "806"]);
	await settle();
	raise(words, id);
	expect(await settle()).toEqual([]);
});
