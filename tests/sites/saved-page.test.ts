import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { siteOfSavedPage } from "./support/saved-page.ts";

test.each([
	[
		"<!-- https://www.instagram.com/p/ABC/ · 2026-11-20 -->",
		"/a/b.html",
		"instagram",
		"https://www.instagram.com/p/ABC/",
	],
	["<!-- instagram.com/p/ABC/ -->", "/a/b.html", "instagram", "https://www.instagram.com/p/ABC/"],
	[
		"<!-- https://web.facebook.com/dinas/posts/1, saved by hand -->",
		"/a/b.html",
		"facebook",
		"https://www.facebook.com/dinas/posts/1",
	],
	[
		"<!doctype html>\n<!-- saved from url=(0032)https://twitter.com/budi/status/1 -->",
		"/a/b.html",
		"x",
		"https://x.com/budi/status/1",
	],
	['<link rel="canonical" href="https://x.com/budi/status/2">', "/a/b.html", "x", "https://x.com/budi/status/2"],
	[
		'<!-- a page of facebook.com --><meta property="og:url" content="https://www.facebook.com/dinas/posts/3">',
		"/a/b.html",
		"facebook",
		"https://www.facebook.com/dinas/posts/3",
	],
	["<!-- after https://github.com/someone/x.com -->", "/pages/fb/b.html", "facebook", "https://www.facebook.com/"],
	["", "/pages/instagram/b.html", "instagram", "https://www.instagram.com/"],
	["", "/pages/twitter-status.html", "x", "https://x.com/home"],
	[
		'<article tabindex="-1"><a href="/budi/status/4?s=20"><time></time></a></article>',
		"/x/b.html",
		"x",
		"https://x.com/budi/status/4",
	],
	['<a href="/p/DEF/c/5/"><time></time></a>', "/ig/b.html", "instagram", "https://www.instagram.com/p/DEF/"],
	[
		'<div role="article"><a href="/permalink.php?story_fbid=6&id=7&comment_id=8">2 j</a></div>',
		"/facebook/b.html",
		"facebook",
		"https://www.facebook.com/permalink.php?story_fbid=6&id=7",
	],
	[
		'<div role="feed"><div role="article"><a href="/dinas/posts/9">2 j</a></div></div>',
		"/facebook/b.html",
		"facebook",
		"https://www.facebook.com/",
	],
	[
		'<div role="feed"></div><div role="dialog"><div role="article"><a href="/dinas/posts/9">2 j</a></div></div>',
		"/facebook/b.html",
		"facebook",
		"https://www.facebook.com/dinas/posts/9",
	],
])("%j in %s is a page of %s", (html, path, site, url) => {
	const found = siteOfSavedPage(html, path, new JSDOM(html).window.document);
	expect([found?.site, found?.url.href]).toEqual([site, url]);
});

test("a page that nothing names has no site", () => {
	expect(siteOfSavedPage("<p>halo", "/a/b.html", new JSDOM("<p>halo").window.document)).toBeNull();
});
