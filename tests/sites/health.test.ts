import { expect, test } from "vitest";
import { facebook } from "../../lib/sites/facebook.ts";
import { summariseHealth } from "../../lib/sites/health.ts";
import { instagram } from "../../lib/sites/instagram.ts";
import type { Site } from "../../lib/sites/site.ts";
import { x } from "../../lib/sites/x.ts";
import { facebookComment, instagramRow, tweet } from "./support/markup.ts";
import { readHtml } from "./support/read-html.ts";

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
	expect(summariseHealth(site, readHtml(site.id, markup), "1.0.0")).toMatchObject({ state, fields });
});

test("fallbacks are counted", () => {
	const { counts } = summariseHealth(x, readHtml("x", plain(tweet({ id: "1" })) + tweet({ id: "2" })), "1.0.0");
	expect(counts.find(({ field }) => field === "text")).toEqual({ field: "text", first: 1, fallback: 1, missing: 0 });
});

test("the report tells how the page is built and nothing of who wrote what", () => {
	const secret = { id: "18123", handle: "budi_rahasia", name: "Budi Rahasia", words: "telepon 0812-0000-0001" };
	const { report } = summariseHealth(x, readHtml("x", noTime(tweet(secret))), "1.0.0");
	expect(report).toContain("time: 0 first rule, 0 fallback, 1 missing");
	expect(report).toContain("article role=article data-testid tabindex");
	for (const word of ["rahasia", "Rahasia", "Budi", "18123", "0812", "x.com", "href="])
		expect(report).not.toContain(word);
});
