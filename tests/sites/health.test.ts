import { expect, test } from "vitest";
import { facebook } from "../../lib/sites/facebook.ts";
import { type HealthContext, summariseHealth } from "../../lib/sites/health.ts";
import { browserIn } from "../../lib/sites/health-report.ts";
import { instagram } from "../../lib/sites/instagram.ts";
import type { Site } from "../../lib/sites/site.ts";
import { x } from "../../lib/sites/x.ts";
import { facebookComment, instagramRow, tweet } from "./support/markup.ts";
import { pageOf, readHtml } from "./support/read-html.ts";

const CONTEXT: HealthContext = { version: "1.0.0", adapter: null, browser: "Firefox 153.0" };
const STATUS = "https://x.com/dinascontoh/status/100";
const noTime = (markup: string) => markup.replace(/ datetime="[^"]*"/, "");
const plain = (markup: string) => markup.replaceAll(/ data-testid="[^"]*"/g, "");

test.each<[string, Site, string, string, string[]]>([
	["all as it should be on X", x, tweet({ id: "1" }) + tweet({ id: "2" }), "ok", []],
	["on Facebook", facebook, facebookComment(), "ok", []],
	["on Instagram, which shows no names", instagram, `<ul>${instagramRow()}</ul>`, "ok", []],
	[
		"a field missing once",
		x,
		tweet({ id: "1" }) + tweet({ id: "2" }) + noTime(tweet({ id: "3" })),
		"partial",
		["time"],
	],
	["a field missing on most", x, noTime(tweet({ id: "1" }) + noTime(tweet({ id: "2" }))), "changed", ["time"]],
	["nothing on the page", x, "", "ok", []],
])("%s", (_what, site, markup, state, fields) => {
	expect(summariseHealth(site, readHtml(site.id, markup), CONTEXT)).toMatchObject({ state, fields });
});

const gone = `<main><p>${"Pos ini dan balasannya. ".repeat(10)}</p></main>`;
test.each<[string, string, Partial<HealthContext>, string]>([
	["a status page with text and no post", gone, { kind: "x/status" }, "changed"],
	["one that is still loading", "<main><p>Memuat</p></main>", { kind: "x/status" }, "ok"],
	["one whose post is unavailable", gone, { kind: "x/status", skipped: { "skip: unavailable": 1 } }, "ok"],
	["one on which readers fail", gone, { kind: "x/status", skipped: { "skip: error": 1 } }, "changed"],
	["a timeline without posts", gone, { kind: "x/home" }, "ok"],
	["a page that nobody watches yet", gone, { kind: null }, "ok"],
])("nothing was read on %s", (_what, markup, given, state) => {
	const root = pageOf(markup);
	expect(summariseHealth(x, readHtml("x", markup), { ...CONTEXT, root, ...given }).state).toBe(state);
});

test("the hits of each rule are counted", () => {
	const { counts, fallbacks } = summariseHealth(
		x,
		readHtml("x", plain(tweet({ id: "1" })) + tweet({ id: "2" })),
		CONTEXT,
	);
	expect(counts.find(({ field }) => field === "text")).toEqual({ field: "text", hits: [1, 1], missing: 0 });
	expect(counts.find(({ field }) => field === "id")).toEqual({ field: "id", hits: [2], missing: 0 });
	expect(fallbacks).toEqual(["author", "text", "reply", "actions"]);
});

test("what is left of another page counts no more", () => {
	const readings = [
		...readHtml("x", noTime(tweet({ id: "1" }))),
		...readHtml("x", tweet({ id: "100" }), { url: STATUS }),
	];
	expect(summariseHealth(x, readings, CONTEXT)).toMatchObject({ state: "ok", kind: "x/status", fields: [] });
	expect(summariseHealth(x, readings, { ...CONTEXT, kind: "x/home" })).toMatchObject({
		state: "changed",
		fields: ["time"],
	});
});

test("the report tells how the page is built, and nothing of who wrote what", () => {
	const canary = { id: "18123", handle: "budi_rahasia", name: "Budi Rahasia", words: "telepon 0812-0000-0001" };
	const markup = noTime(
		tweet({ ...canary, more: '<budi-rahasia title="rahasia" data-rahasia1="Budi"></budi-rahasia>' }),
	);
	const ad = tweet({ more: '<i data-testid="placementTracking"></i>' }).replace(/<a [^>]*><time.*?<\/a>/, "");
	const { report } = summariseHealth(x, readHtml("x", markup + ad), { ...CONTEXT, adapter: "2026-11-21.1" });
	for (const line of [
		"Tanggap 1.0.0 · Firefox 153.0 · x adapter 2026-11-21.1",
		"x/home · changed · 1 comments",
		"skip: ad 1",
		"handle: 1 by rule 1, 0 missing",
		"time: 1 missing",
		"article data-testid=tweet role=article tabindex=0",
	])
		expect(report.split("\n").map((each) => each.trim())).toContain(line);
	for (const word of ["rahasia", "Rahasia", "Budi", "18123", "0812", "x.com", "href=", "title=", "datetime="])
		expect(report).not.toContain(word);
});

test("a page of which nothing was read is shown as it is built", () => {
	const { report } = summariseHealth(x, [], { ...CONTEXT, root: pageOf(gone), kind: "x/status" });
	expect(report).toMatch(/\nmain\n p$/);
});

test.each([
	["Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0", "Firefox 153.0"],
	["Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36", "Chrome 156.0.0.0"],
	[
		"Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.1",
		"Edg 156.0.1",
	],
	["", "unknown browser"],
])("%s is %s", (agent, name) => {
	expect(browserIn(agent)).toBe(name);
});
