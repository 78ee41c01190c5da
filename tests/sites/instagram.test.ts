import { describe, expect, test } from "vitest";
import type { SeenComment } from "../../lib/sites/types.ts";
import { instagramBlock, instagramRow } from "./support/markup.ts";
import { commentsIn, readHtml } from "./support/read-html.ts";

const AT = Date.parse("2026-11-20T01:00:00Z");
const caption =
	'<li><a href="/dinascontoh/"><img></a><h2><a href="/dinascontoh/">dinascontoh</a></h2><h1 dir="auto">Kerja bakti</h1><time datetime="2026-11-19T01:00:00.000Z">1 h</time></li>';
const modal = (rows: string) =>
	`<main><a href="/p/Lain1/">lain</a></main><div role="dialog"><article role="presentation"><ul>${caption}${rows}</ul><a href="/p/DContoh1/"><time datetime="2026-11-19T01:00:00.000Z">1 hari</time></a><form><textarea></textarea></form></article></div>`;
const page = (blocks: string) =>
	`<main><div><div><a href="/dinascontoh/"><img></a><a href="/dinascontoh/">dinascontoh</a></div><hr><div><div><div><a href="/dinascontoh/">dinascontoh</a><time datetime="2026-11-19T01:00:00.000Z">1 h</time><span dir="auto">Kerja bakti</span></div><div>${blocks}</div></div></div><a href="/p/DContoh1/"><time datetime="2026-11-19T01:00:00.000Z">1 hari</time></a></div></main>`;
const READ: [string, string, Partial<SeenComment>][] = [
	[
		"a comment in the modal",
		modal(instagramRow()),
		{
			id: "ig:18000000000000001",
			role: "comment",
			author: null,
			handle: "budi.contoh",
			text: "Lampu jalan mati",
			time: { earliest: AT, latest: AT },
			permalink: "https://www.instagram.com/p/DContoh1/c/18000000000000001/",
			parentId: null,
			isTruncated: false,
			isTranslated: false,
			pageKind: "instagram/modal",
			post: {
				id: "ig:post:DContoh1",
				permalink: "https://www.instagram.com/p/DContoh1/",
				handle: "dinascontoh",
				author: null,
				text: "Kerja bakti",
			},
		},
	],
	[
		"a comment on the post's page",
		page(instagramBlock()),
		{
			id: "ig:18000000000000001",
			handle: "budi.contoh",
			text: "Lampu jalan mati",
			pageKind: "instagram/post",
			time: { earliest: AT, latest: AT },
			post: {
				id: "ig:post:DContoh1",
				permalink: "https://www.instagram.com/p/DContoh1/",
				handle: "dinascontoh",
				author: null,
				text: "Kerja bakti",
			},
		},
	],
	[
		"absolute links with tracking",
		modal(instagramRow())
			.replaceAll('href="/', 'href="https://www.instagram.com/')
			.replaceAll("0001/", "0001/?igsh=abc"),
		{
			id: "ig:18000000000000001",
			handle: "budi.contoh",
			permalink: "https://www.instagram.com/p/DContoh1/c/18000000000000001/",
		},
	],
	[
		"a reel with the account in its address",
		modal(instagramRow()).replaceAll("/p/DContoh1/c/", "/dinascontoh/reel/DContoh1/c/"),
		{ id: "ig:18000000000000001", permalink: "https://www.instagram.com/reel/DContoh1/c/18000000000000001/" },
	],
	[
		"a reply by its address",
		modal(instagramRow().replace("c/18000000000000001/", "c/17000000000000009/r/18000000000000001/")),
		{ id: "ig:18000000000000001", parentId: "ig:17000000000000009", role: "reply" },
	],
	[
		"a mention and an emoji",
		modal(
			instagramRow({ words: '<a href="/dinascontoh/">@dinascontoh</a> tolong<br>segera <img alt="🙏"> @pupr.contoh.' }),
		),
		{
			text: "@dinascontoh tolong\nsegera 🙏 @pupr.contoh.",
			mentions: ["dinascontoh", "pupr.contoh"],
			handle: "budi.contoh",
		},
	],
	[
		"marks beside name and time",
		modal(instagramRow().replace("</h3>", '</h3><span dir="auto">Pembuat</span><span dir="auto">Diedit</span>')),
		{ text: "Lampu jalan mati" },
	],
	[
		"words cut short",
		modal(instagramRow({ words: 'Lampu jalan… <span role="button">selengkapnya</span>' })),
		{ text: "Lampu jalan…", isTruncated: true },
	],
	[
		"a translation on offer",
		page(instagramBlock().replace("Balas</div>", 'Balas</div><div role="button">Lihat terjemahan</div>')),
		{ isTranslated: false, isTruncated: false },
	],
	[
		"a translation shown",
		page(instagramBlock().replace("Balas</div>", 'Balas</div><div role="button">Lihat asli</div>')),
		{ isTranslated: true },
	],
	[
		"a picture instead of words",
		modal(instagramRow({ words: "" }).replace('<span dir="auto"></span>', '<img alt="GIF">')),
		{ text: "" },
	],
	[
		"a row that can be pressed as a whole",
		page(instagramBlock().replace("<div>", '<div role="button" tabindex="0">').replace("<div>", '<div tabindex="0">')),
		{ text: "Lampu jalan mati", handle: "budi.contoh" },
	],
	[
		"words translated by the browser",
		page(instagramBlock({ words: "<font><font>The street lamp is out</font></font>" })),
		{ text: "The street lamp is out", isTranslated: true },
	],
	[
		"no directions",
		page(instagramBlock()).replaceAll(' dir="auto"', ""),
		{ text: "Lampu jalan mati", handle: "budi.contoh" },
	],
	[
		"the account only in the picture",
		modal(instagramRow())
			.replace('<h3><a href="/budi.contoh/">budi.contoh</a></h3>', "")
			.replace(
				'<a href="/budi.contoh/"><img alt="budi.contoh\'s profile picture"></a>',
				'<img alt="Foto profil budi.contoh">',
			),
		{ handle: "budi.contoh", text: "Lampu jalan mati" },
	],
];

describe("an Instagram comment", () => {
	test.each(READ)("%s", (_what, markup, expected) => {
		const comments = commentsIn("instagram", markup);
		expect(comments).toHaveLength(1);
		expect(comments[0]).toMatchObject(expected);
	});

	test.each([
		["in a list", modal(instagramRow().replace(/<a href="\/p\/[^>]*>(<time.*?<\/time>)<\/a>/, "$1"))],
		["on the page", page(instagramBlock().replace(/<a href="\/p\/[^>]*>(<time.*?<\/time>)<\/a>/, "$1"))],
	])("without a link of its own has an id from what it says, %s", (_where, markup) => {
		const [comment, ...rest] = commentsIn("instagram", markup);
		expect(rest).toEqual([]);
		expect(comment).toMatchObject({
			handle: "budi.contoh",
			text: "Lampu jalan mati",
			permalink: null,
			time: { earliest: AT, latest: AT },
		});
		expect(comment?.id).toMatch(/^instagram~[a-z0-9]{11}$/);
	});

	test("is not the caption, whatever control stands under that", () => {
		const markup = page(instagramBlock()).replace(
			"Kerja bakti</span>",
			'Kerja bakti</span><div role="button">Übersetzen</div>',
		);
		expect(commentsIn("instagram", markup).map(({ handle }) => handle)).toEqual(["budi.contoh"]);
	});

	test("of a single one on the page, nothing of the caption", () => {
		const bare = page(instagramBlock()).replace(/<div role="button">Balas<\/div>/, "");
		expect(commentsIn("instagram", bare)[0]).toMatchObject({ handle: "budi.contoh", text: "Lampu jalan mati" });
	});
});

test.each([
	["in the modal", modal(instagramRow()), "Balas"],
	["on the page", page(instagramBlock()), "Balas"],
	["in an unknown language", modal(instagramRow()).replace("Balas", "回复").replace("3 suka", "3 个赞"), "回复"],
	[
		"where a word stands for Like",
		page(instagramBlock().replace('<div role="button">Balas', '<div role="button">Suka</div><div role="button">Balas')),
		"Balas",
	],
])("the reply control is found %s", (_where, markup, expected) => {
	const [reading] = readHtml("instagram", markup);
	expect(reading?.replyControl?.textContent).toBe(expected);
	expect(reading?.actions?.contains(reading.replyControl)).toBe(true);
});
