import { describe, expect, test } from "vitest";
import { newestPost } from "../../../lib/sites/facebook/time.ts";
import { facebook } from "../../../lib/sites/facebook.ts";
import { facebookComment } from "../support/markup.ts";
import { commentsIn, NOW, pageOf, readHtml } from "../support/read-html.ts";

const HOUR = 3_600_000;
const post = (inside: string) =>
	`<div role="article" aria-posinset="1"><h3><a aria-label="Dinas Contoh" href="/dinascontoh"><svg></svg></a><a href="/dinascontoh">Dinas Contoh</a></h3>
	<a href="/dinascontoh/posts/pfbid0Contoh">3 jam</a><div data-ad-rendering-role="story_message"><div data-ad-preview="message"><div dir="auto">Kerja bakti hari ini</div></div></div>${inside}</div>`;
const noAttribute = (markup: string, name: string) => markup.replaceAll(new RegExp(` ${name}="[^"]*"`, "g"), "");

describe("a Facebook page", () => {
	test("a row under the last comment of a list is not the list's own", () => {
		const thread = (id: string, row = "") => `<div><div>${facebookComment({ id })}</div>${row}</div>`;
		const row = '<div role="button">Toko Uji membalas · 1 balasan</div>';
		const read = commentsIn(
			"facebook",
			`<div><div>${thread("20", row)}${thread("21")}${thread("22")}</div>${row}</div>`,
		);
		expect(read.map(({ answerHint }) => answerHint)).toEqual([{ by: "Toko Uji" }, null, null]);
	});

	test("comments under an advertisement are none of ours", () => {
		const ad = post(facebookComment()).replace(">3 jam</a>", '>Bersponsor</a><a href="/ads/about/?x=1"></a>');
		expect(readHtml("facebook", ad).map(({ result }) => result)).toEqual([{ state: "skip", reason: "advertisement" }]);
	});

	test("a chat that quotes a comment is no comment", () => {
		const link = '<a href="https://www.facebook.com/reel/777/?comment_id=22">Video</a>';
		const chat = `<div><a href="/budi?comment_id=22">Budi</a><div>${link}</div><div role="textbox" contenteditable="true"></div></div>`;
		expect(commentsIn("facebook", `<div>${chat}</div>`, { url: "https://www.facebook.com/reel/777" })).toEqual([]);
	});

	test.each([
		["/dinascontoh", "dinascontoh"],
		["/dinascontoh/?locale=id_ID", "dinascontoh"],
		["/profile.php?id=61599000000001", "61599000000001"],
		["/people/Dinas-Contoh/61599000000001/", "61599000000001"],
		["/dinascontoh/posts/123", null],
		["/groups/1/user/9/", null],
		["/watch/?v=1", null],
		["/", null],
	])("%s is the profile of %j", (path, expected) => {
		expect(facebook.profile(new URL(path, "https://www.facebook.com"))).toBe(expected);
	});

	const newest = (body: string) =>
		newestPost(pageOf(body), {
			url: new URL("https://www.facebook.com/DinasContoh"),
			now: NOW,
			language: "id",
			zoneMinutes: 420,
		});

	test.each([
		["the newest of all, pinned ones first", post("").replace("3 jam", "5 Oktober pukul 09.00") + post(""), 3 * HOUR],
		["by its label", post("").replace(">3 jam<", ' aria-label="2 hari yang lalu">r2jo ah8mi<'), 48 * HOUR],
		["yesterday with an hour", post("").replace("3 jam", "Kemarin pukul 09.00"), 10 * HOUR + 1],
		["not a comment's of its own", post(facebookComment({ profile: "dinascontoh?", age: "1 j" })), 3 * HOUR],
		[
			"not another's post",
			post("") + post("").replaceAll("/dinascontoh", "/warga").replace("3 jam", "1 jam"),
			3 * HOUR,
		],
		["none where one is not plain", post("") + post("").replace("3 jam", "o3Srj4 m"), null],
		["none where there is none", '<div role="article"><div role="status"></div></div>', null],
	])("the newest post: %s", (_what, body, ago) => {
		const time = newest(body);
		expect(time === null ? null : NOW - time.latest).toBe(ago);
	});

	test("comments stand under their own posts on a timeline", () => {
		const other = post(facebookComment({ id: "32", post: "12" }))
			.replaceAll("Dinas Contoh", "Dinas Lain")
			.replaceAll("dinascontoh", "dinaslain");
		const read = commentsIn("facebook", `<div role="main">${post(facebookComment())}${other}</div>`);
		expect(read.map(({ id, post: above }) => [id, above?.id, above?.author, above?.handle, above?.text])).toEqual([
			["fb:22", "fb:post:11", "Dinas Contoh", "dinascontoh", "Kerja bakti hari ini"],
			["fb:32", "fb:post:12", "Dinas Lain", "dinaslain", "Kerja bakti hari ini"],
		]);
	});

	test("a post in a dialog wins over the feed behind it, and a private message over nothing", () => {
		const behind = `<div role="main">${post(facebookComment({ id: "99" }))}</div>`;
		const dialog = `<div role="dialog">${post(facebookComment())}</div>`;
		const message =
			'<div role="dialog" aria-label="Kirim pesan ke Siti"><span dir="auto">Sampah menumpuk</span><div role="textbox"></div></div>';
		const [comment, ...rest] = commentsIn("facebook", behind + dialog + message);
		expect(rest).toEqual([]);
		expect(comment).toMatchObject({ id: "fb:22", pageKind: "facebook/permalink" });
		expect(commentsIn("facebook", behind + message).map(({ id }) => id)).toEqual(["fb:99"]);
	});

	test("a reply nested in its comment has its parent without an id in its link", () => {
		const nested = facebookComment({ id: "20", more: facebookComment({ id: "22", label: "Balasan oleh B 1 jam" }) });
		const read = commentsIn("facebook", post(facebookComment({ id: "10" }) + nested));
		expect(read.map(({ id, parentId, role, text }) => [id, role, parentId, text])).toEqual([
			["fb:10", "comment", null, "Sampah menumpuk"],
			["fb:20", "comment", null, "Sampah menumpuk"],
			["fb:22", "reply", "fb:20", "Sampah menumpuk"],
		]);
	});

	test("the panel of a reel has comments without articles", () => {
		const comment = (id: string) =>
			noAttribute(noAttribute(facebookComment({ id }), "aria-label"), "role")
				.replace("<li><div>Balas", '<li><div role="button">Balas')
				.replaceAll("permalink.php?story_fbid=pfbid0Contoh&id=61500000000001&", "reel/777/?");
		const page = `<div role="main"><div role="complementary"><a href="/dinascontoh">Dinas Contoh</a><div>${comment("22")}${comment("23")}</div></div></div>`;
		const read = commentsIn("facebook", page, { url: "https://www.facebook.com/reel/777" });
		expect(read.map(({ id, author, text, pageKind }) => [id, author, text, pageKind])).toEqual([
			["fb:22", "Siti Contoh", "Sampah menumpuk", "facebook/reel"],
			["fb:23", "Siti Contoh", "Sampah menumpuk", "facebook/reel"],
		]);
	});
});

test.each([
	["by place", facebookComment(), "Balas"],
	["by place in an unknown language", facebookComment().replace(">Balas<", ">回复<"), "回复"],
	["where replies are closed", facebookComment().replace('<li><div role="button">Balas</div></li>', ""), undefined],
	[
		"by its word where the row is gone",
		facebookComment({ more: '<div role="button">Balas</div>' }).replace(/<ul>.*?<\/ul>/s, ""),
		"Balas",
	],
])("the reply control is found %s", (_how, markup, expected) => {
	expect(readHtml("facebook", markup)[0]?.replyControl?.textContent).toBe(expected);
});
