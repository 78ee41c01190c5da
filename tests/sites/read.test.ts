import { describe, expect, test, vi } from "vitest";
import { SITE_IDS } from "../../lib/sites/hosts.ts";
import { contextOf, readNow } from "../../lib/sites/read.ts";
import { SITES } from "../../lib/sites/registry.ts";
import { facebookComment, instagramRow, tweet } from "./support/markup.ts";
import { commentsIn, NOW, pageOf, readHtml } from "./support/read-html.ts";

const SAMPLE = { x: tweet, facebook: facebookComment, instagram: instagramRow };
const long = `${"Jalan rusak parah. ".repeat(5_500)}habis`;

/** Everything that a hostile or broken page may hold instead of words. */
const HOSTILE: [string, string][] = [
	["100 kB of words", long],
	["markup", "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;"],
	["right to left marks", "\u202etxet\u202c עברית"],
	["control characters", "a\u0007b\u200bc"],
	["an unfinished tag", "<b><i>a"],
	["a formula", "=HYPERLINK(1)"],
	["half an emoji", "\ud83d"],
];

describe.each(SITE_IDS)("on %s", (site) => {
	test.each(HOSTILE)("%s as words is read", (_what, words) => {
		const [comment] = commentsIn(site, SAMPLE[site]({ words: `<div dir="auto">${words}</div>` }));
		expect(comment?.text?.length ?? 0).toBeGreaterThan(0);
	});

	test("long words are whole", () => {
		const [comment] = commentsIn(site, SAMPLE[site]({ words: `<div dir="auto">${long}</div>` }));
		expect(comment?.text).toBe(long);
	});

	test("any one attribute may be missing, on all elements at once", () => {
		const markup = SAMPLE[site]();
		const names = new Set([...markup.matchAll(/ ([a-z-]+)="/g)].map(([, name = ""]) => name));
		expect(names.size).toBeGreaterThan(3);
		for (const name of names) {
			const without = markup.replaceAll(new RegExp(` ${name}="[^"]*"`, "g"), "");
			const reasons = readHtml(site, without).map(({ result }) => (result.state === "ok" ? "ok" : result.reason));
			expect(reasons).not.toContain("error");
			// Without addresses nothing says which comment it is, nor that it is one.
			if (name !== "href") expect([name, commentsIn(site, without).length]).toEqual([name, 1]);
		}
	});

	test("a page that fails while it is read yields a reason, not an exception", () => {
		const document = pageOf(`<ul>${SAMPLE[site]()}</ul>`);
		const context = contextOf(document, NOW);
		const container = document.querySelector("article, [role=article], li") as Element;
		vi.spyOn(container, "querySelectorAll").mockImplementation(() => {
			throw new Error("torn down");
		});
		expect(readNow(SITES[site], container, context).result).toEqual({ state: "skip", reason: "error" });
	});

	test("the same comment twice counts once", () => {
		expect(commentsIn(site, `<ul>${SAMPLE[site]()}${SAMPLE[site]()}</ul>`)).toHaveLength(1);
	});

	test("a node is read again as what it holds now", () => {
		const document = pageOf(`<ul>${SAMPLE[site]({ id: "71" })}</ul>`);
		const context = {
			url: new URL(contextOf(document, NOW).url.href.replace("about:blank", "https://x.com/home")),
			now: NOW,
			language: "id",
		};
		const container = document.querySelector("article, [role=article], li") as Element;
		const other = pageOf(`<ul>${SAMPLE[site]({ id: "72", words: "lain" })}</ul>`).querySelector(
			"article, [role=article], li",
		) as Element;
		container.replaceChildren(...[...other.childNodes].map((node) => document.importNode(node, true)));
		const base = {
			...context,
			url: new URL(
				{
					x: "https://x.com/home",
					facebook: "https://www.facebook.com/a",
					instagram: "https://www.instagram.com/p/A/",
				}[site],
			),
		};
		expect(readNow(SITES[site], container, base).result).toMatchObject({ state: "ok", comment: { text: "lain" } });
	});
});

test("comments come in page order, whichever rule found them", () => {
	const bare = instagramRow({ id: "2", handle: "ani", words: "dua" }).replace(
		/<a href="\/p\/[^>]*>(<time.*?<\/time>)<\/a>/,
		"$1",
	);
	const read = commentsIn(
		"instagram",
		`<ul>${instagramRow({ id: "1", words: "satu" })}${bare}${instagramRow({ id: "3", words: "tiga" })}</ul>`,
	);
	expect(read.map(({ text }) => text)).toEqual(["satu", "dua", "tiga"]);
});

test("tweets that a site puts into an article of its own are read like others", () => {
	const tweets = ["1", "2"].map((id) => tweet({ id })).join("");
	expect(commentsIn("x", `<article>${tweets}</article>`).map(({ id }) => id)).toEqual(["x:1", "x:2"]);
});
