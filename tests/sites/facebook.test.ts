import { describe, expect, test } from "vitest";
import type { SeenComment } from "../../lib/sites/types.ts";
import { facebookComment } from "./support/markup.ts";
import { commentsIn, hindrancesIn, NOW } from "./support/read-html.ts";

const HOUR = 3_600_000;
const twoHours = { earliest: NOW - 3 * HOUR + 1, latest: NOW - 2 * HOUR };
const post = (inside: string) =>
	`<div role="article" aria-posinset="1"><h3><a aria-label="Dinas Contoh" href="/dinascontoh"><svg></svg></a><a href="/dinascontoh">Dinas Contoh</a></h3>
	<a href="/dinascontoh/posts/pfbid0Contoh">3 jam</a><div data-ad-rendering-role="story_message"><div data-ad-preview="message"><div dir="auto">Kerja bakti hari ini</div></div></div>${inside}</div>`;
const noAttribute = (markup: string, name: string) => markup.replaceAll(new RegExp(` ${name}="[^"]*"`, "g"), "");

/** [what, markup, language, the first comment's fields] */
const READ: [string, string, string, Partial<SeenComment>][] = [
	[
		"a comment in Indonesian",
		facebookComment(),
		"id",
		{
			id: "fb:22",
			role: "comment",
			author: "Siti Contoh",
			handle: "100099000000001",
			text: "Sampah menumpuk",
			time: twoHours,
			parentId: null,
			permalink: "https://www.facebook.com/permalink.php?story_fbid=pfbid0Contoh&id=61500000000001&comment_id=22",
			isTruncated: false,
			isTranslated: false,
		},
	],
	[
		"a reply",
		facebookComment({ parent: "20", label: "Balasan oleh Siti Contoh pada komentar Budi 2 jam yang lalu" }),
		"id",
		{ id: "fb:22", role: "reply", parentId: "fb:20" },
	],
	[
		"a page without a language, English labels",
		facebookComment({ age: "2h", label: "Comment by Siti Contoh 2 hours ago" }),
		"",
		{ time: twoHours },
	],
	[
		"another language, English labels",
		facebookComment({ age: "2h", label: "Comment by Siti Contoh 2 hours ago" }),
		"zh",
		{ time: twoHours },
	],
	[
		"an age that only the language could tell, in an unknown one",
		facebookComment({ age: "2h", label: "Siti Contoh" })
			.replace(">Suka<", "><")
			.replace("Balas", "回复")
			.replace("Kirim pesan", "发送"),
		"zh",
		{ id: "fb:22", time: null },
	],
	[
		"h is hari in Indonesian",
		facebookComment({ age: "2 h", label: "" }),
		"id",
		{ time: { earliest: NOW - 72 * HOUR + 1, latest: NOW - 48 * HOUR } },
	],
	["an age that contradicts its label", facebookComment({ age: "2 h" }), "id", { time: twoHours }],
	["no age on the link", facebookComment({ age: "" }), "id", { time: twoHours }],
	[
		"a tooltip with the date, which the link names",
		facebookComment({ id: "71" }).replace('__tn__=R"', '__tn__=R" aria-describedby="t"') +
			'<div id="t" role="tooltip">Jumat, 20 November 2026 pukul 07.05</div>',
		"id",
		{ time: { earliest: Date.parse("2026-11-20T00:05:00Z"), latest: Date.parse("2026-11-20T00:05:59.999Z") } },
	],
	[
		"a tooltip with a date that something else names",
		facebookComment({ id: "72" }) +
			'<a href="/dinascontoh/posts/1" aria-describedby="t">2 hr</a><div id="t" role="tooltip">Rabu, 18 November 2026 pukul 07.05</div>',
		"id",
		{ time: twoHours },
	],
	[
		"a tooltip with a date that nothing names",
		`${facebookComment({ id: "73" })}<div role="tooltip">Rabu, 18 November 2026 pukul 07.05</div>`,
		"id",
		{ time: twoHours },
	],
	[
		"a row that tells of an answer",
		`<div>${facebookComment()}<div role="button"><span>Dinas Contoh dan Kebudayaan membalas</span> · <span>2 balasan</span></div></div>`,
		"id",
		{ answerHint: { by: "Dinas Contoh dan Kebudayaan" } },
	],
	[
		"a row in English, two boxes up",
		`<div><div><div>${facebookComment()}</div></div><div><div role="button">Toko Uji replied · 1 reply</div></div></div>`,
		"en",
		{ answerHint: { by: "Toko Uji" } },
	],
	[
		"a row that names who answered behind it",
		`${facebookComment()}<div role="button">Lihat 1 balasan dari Dinas Contoh</div>`,
		"id",
		{ answerHint: { by: "Dinas Contoh" } },
	],
	[
		"a row that says you",
		`${facebookComment()}<div role="button">Anda membalas · 1 balasan</div>`,
		"id",
		{ answerHint: { by: null } },
	],
	[
		"a row that names nobody",
		`${facebookComment()}<div role="button">Lihat semua 2 balasan</div>`,
		"id",
		{ answerHint: null },
	],
	[
		"a private reply that was sent",
		facebookComment().replace("Kirim pesan", "Lihat tanggapan"),
		"id",
		{ answerHint: { by: null } },
	],
	["a username", facebookComment({ profile: "siti.contoh?" }), "id", { handle: "siti.contoh", author: "Siti Contoh" }],
	[
		"a member of a group",
		facebookComment({ profile: "groups/123/user/100099000000009/?" }).replace(
			"permalink.php?story_fbid=pfbid0Contoh&id=61500000000001&",
			"groups/123/posts/456/?",
		),
		"id",
		{ handle: "100099000000009", permalink: "https://www.facebook.com/groups/123/posts/456/?comment_id=22" },
	],
	[
		"a plain id in the author's link",
		facebookComment().replaceAll(/comment_id=Y29[^"]*/g, "comment_id=22"),
		"id",
		{ author: "Siti Contoh", handle: "100099000000001" },
	],
	[
		"base64 in the time link",
		facebookComment().replace("comment_id=22&", `comment_id=${btoa("comment:11_22").replace("=", "%3D")}&`),
		"id",
		{
			id: "fb:22",
			permalink: "https://www.facebook.com/permalink.php?story_fbid=pfbid0Contoh&id=61500000000001&comment_id=22",
		},
	],
	[
		"relative links on web.facebook.com",
		facebookComment().replaceAll("https://www.facebook.com", ""),
		"id",
		{ id: "fb:22", author: "Siti Contoh" },
	],
	[
		"only the author's link",
		facebookComment().replace(/<li><a .*?<\/li>/, ""),
		"id",
		{ id: "fb:22", author: "Siti Contoh", time: twoHours, permalink: null },
	],
	[
		"only the wrapper",
		`<div data-commentid="22">${facebookComment().replaceAll(/\??&?comment_id=[^"]*/g, "")}</div>`,
		"id",
		{ id: "fb:22", author: "Siti Contoh", handle: "100099000000001" },
	],
	[
		"the wrapper without an article",
		`<div data-commentid="22">${noAttribute(noAttribute(facebookComment(), "role"), "aria-label")}</div>`,
		"id",
		{ id: "fb:22", author: "Siti Contoh" },
	],
	[
		"no label",
		noAttribute(facebookComment(), "aria-label"),
		"id",
		{ id: "fb:22", author: "Siti Contoh", text: "Sampah menumpuk", time: twoHours },
	],
	["no directions", noAttribute(facebookComment(), "dir"), "id", { author: "Siti Contoh", text: "Sampah menumpuk" }],
	[
		"no directions, no languages, no wrappers",
		noAttribute(noAttribute(facebookComment({ words: "<div>Sampah menumpuk</div>" }), "dir"), "lang"),
		"id",
		{ author: "Siti Contoh", text: "Sampah menumpuk" },
	],
	[
		"an anonymous member",
		facebookComment({ name: "Peserta Anonim" })
			.replace(/<a [^>]*><\/a>/, "")
			.replace(/<div><a [^>]*>(.*?)<\/a>/, "<div>$1"),
		"id",
		{ id: "fb:22", author: "Peserta Anonim", handle: null, text: "Sampah menumpuk" },
	],
	[
		"lines and an emoji",
		facebookComment({
			words:
				'<div><div dir="auto">Sampah <img alt="😡">\n  menumpuk</div></div><div><div dir="auto">di RT 03</div></div>',
		}),
		"id",
		{ text: "Sampah 😡 menumpuk\ndi RT 03" },
	],
	[
		"blocks within a block, each line once",
		facebookComment({ words: '<div dir="auto"><div dir="auto">satu</div><div dir="auto">dua</div></div>' }),
		"id",
		{ text: "satu\ndua" },
	],
	[
		"a label in a language we do not read",
		facebookComment({ label: "Comentario de Siti Contoh hace 2 horas" }),
		"id",
		{ id: "fb:22", role: "comment", text: "Sampah menumpuk", time: twoHours },
	],
	[
		"a badge above the name",
		facebookComment().replace(
			"<div><a",
			'<div><span aria-label="Lihat informasi"><div role="button"><span dir="auto">Penulis</span></div></span><a',
		),
		"id",
		{ author: "Siti Contoh", text: "Sampah menumpuk" },
	],
	[
		"a mention",
		facebookComment({
			words: '<div dir="auto"><a href="https://www.facebook.com/DinasContoh?__tn__=R">Dinas Contoh</a> tolong</div>',
		}),
		"id",
		{ text: "Dinas Contoh tolong", mentions: ["dinascontoh"], author: "Siti Contoh" },
	],
	[
		"a link to another comment in the words",
		facebookComment({
			words: '<div dir="auto">lihat <a href="https://www.facebook.com/a/posts/1?comment_id=99">ini</a></div>',
		}),
		"id",
		{ id: "fb:22", text: "lihat ini" },
	],
	[
		"words cut short",
		facebookComment({ words: '<div dir="auto">Panjang sekali… <div role="button">Lihat selengkapnya</div></div>' }),
		"id",
		{ text: "Panjang sekali…", isTruncated: true },
	],
	[
		"a translation on offer",
		facebookComment({ words: '<div dir="auto">Rusak</div><div role="button">Lihat terjemahan</div>' }),
		"id",
		{ isTranslated: false, isTruncated: false },
	],
	[
		"a translation shown",
		facebookComment({ words: '<div dir="auto">Rusak</div><div role="button">Lihat asli</div>' }),
		"id",
		{ isTranslated: true, text: "Rusak" },
	],
	[
		"a sticker",
		facebookComment({ words: "" }).replace("<ul>", '<img alt="Stiker jempol berwarna biru dengan tulisan mantap"><ul>'),
		"id",
		{ text: "" },
	],
	[
		"an editor below",
		facebookComment({ more: '<div role="textbox" contenteditable="true"><div dir="auto">Balas Siti</div></div>' }),
		"id",
		{ text: "Sampah menumpuk" },
	],
];

describe("a Facebook comment", () => {
	test.each(READ)("%s", (_what, markup, language, expected) => {
		const comments = commentsIn("facebook", markup, { language, url: "https://web.facebook.com/dinascontoh" });
		expect(comments).toHaveLength(1);
		expect(comments[0]).toMatchObject(expected);
	});

	test.each([
		["a loading shell", '<div role="article"><div role="status" aria-label="Memuat..."></div></div>'],
		[
			"a notification",
			'<div role="dialog" aria-label="Notifikasi"><a href="/dinascontoh/posts/1?comment_id=22&notif_id=3">Siti mengomentari kiriman Anda 2 j</a></div>',
		],
		["a post that a comment brought up", post('<a href="/dinascontoh/posts/pfbid0Contoh?comment_id=22">2 j</a>')],
	])("%s is none", (_what, markup) => {
		expect(commentsIn("facebook", markup)).toEqual([]);
	});

	test("a comment that is still loading is tried again", () => {
		expect(
			hindrancesIn("facebook", '<div role="article" aria-label="Komentar oleh"><div role="status"></div></div>'),
		).toEqual(["retry: loading"]);
	});

	test("without any id it has one of its own that depends on post, account and words only", () => {
		const bare = (age: string) =>
			facebookComment({ age })
				.replaceAll(/[?&]?(?:comment_id|story_fbid)=[^"&]*/g, "")
				.replace(/<a [^>]*permalink[^>]*>.*?<\/a>/, age);
		const [one] = commentsIn("facebook", bare("2 j"));
		const [later] = commentsIn("facebook", bare("3 j").replace("Sampah menumpuk", "SAMPAH  menumpuk"));
		expect(one?.id).toMatch(/^facebook~[a-z0-9]{11}$/);
		expect(later?.id).toBe(one?.id);
		expect(one?.rules.id).toBeUndefined();
	});
});
