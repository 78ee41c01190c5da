import { describe, expect, test } from "vitest";
import { timeOfCode } from "../../../lib/sites/instagram/profile.ts";
import { instagram } from "../../../lib/sites/instagram.ts";
import { newestPost } from "../../../lib/sites/newest-post.ts";
import { OWN_PAGES } from "../support/expected.ts";
import { NOW, pageOf } from "../support/read-html.ts";
import { readSavedPage } from "../support/saved-page.ts";

const at = (iso: string) => Date.parse(iso);
const link = (path: string) => `<a href="${path}"><img alt=""></a>`;

test.each([
	// The first id that the scheme can give, and one a thousand milliseconds later.
	["AAAAAAAAAAA", 1_314_220_021_721],
	["AAAAAH0AAAA", 1_314_220_022_721],
	["Df6LAETgTQD", at("2026-11-19T04:00:00.000Z")],
	["Df6LAETgTQD_secret-of-a-private-account", at("2026-11-19T04:00:00.000Z")],
	["short", null],
	["Df6LAETgTQ!", null],
])("the code %s was given at %s", (code, expected) => {
	expect(timeOfCode(code)).toBe(expected);
});

test.each([
	["/dpuprcontoh/", "dpuprcontoh"],
	["/DPUPR.Contoh", "dpupr.contoh"],
	["/dpuprcontoh/reels/", "dpuprcontoh"],
	["/dpuprcontoh/?hl=id", "dpuprcontoh"],
	["/dpuprcontoh/tagged/", null],
	["/dpuprcontoh/p/Df6LAETgTQD/", null],
	["/reels/", null],
	["/explore/", null],
	["/", null],
])("%s is the profile of %s", (path, expected) => {
	expect(instagram.profile(new URL(path, "https://www.instagram.com"))).toBe(expected);
});

describe("the newest post of a profile", () => {
	const newest = (path: string, body: string) =>
		newestPost(instagram, pageOf(body), {
			url: new URL(path, "https://www.instagram.com"),
			now: NOW,
			language: "id",
		});
	const newer = "Df6LAETgTQD";
	const pinned = "AAAAAH0AAAA";

	test.each([
		[
			"the newest of all, pinned ones first",
			link(`/p/${pinned}/`) + link(`/dpuprcontoh/reel/${newer}/`),
			"2026-11-19T04:00:00.000Z",
		],
		["not the account's own", link(`/pemkabcontoh/p/${newer}/`) + link(`/p/${pinned}/`), "2011-08-24T21:07:02.721Z"],
		["only a code that no clock has reached", link("/p/_9999999999/"), null],
		[
			"links that are no posts",
			link("/stories/highlights/17900000000000001/") + link(`/p/${newer}/c/18000000000000001/`),
			null,
		],
		["none", "<p>Belum ada postingan</p>", null],
	])("where the grid holds %s", (_what, grid, expected) => {
		const found = newest("/dpuprcontoh/", `<main>${grid}</main>`);
		expect(found).toEqual(expected === null ? null : { earliest: at(expected), latest: at(expected) });
	});

	test("is asked for on profiles alone", () => {
		expect(newest("/", link(`/p/${newer}/`))).toBeNull();
	});

	test("on the saved page", () => {
		const page = readSavedPage(`${OWN_PAGES}/instagram/profile.html`);
		if (page === null) throw new Error("no such page");
		expect(newestPost(instagram, page.document, page.context)?.latest).toBe(at("2026-11-19T04:00:00.000Z"));
	});
});
