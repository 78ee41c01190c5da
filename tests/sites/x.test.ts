import { describe, expect, test } from "vitest";
import type { SeenComment } from "../../lib/sites/types.ts";
import { tweet } from "./support/markup.ts";
import { commentsIn, hindrancesIn, readHtml } from "./support/read-html.ts";

const STATUS = "https://x.com/dinascontoh/status/100";
const focal = tweet({ id: "100", handle: "dinascontoh", name: "Dinas Contoh", attributes: 'tabindex="-1"' });
const quote = (text: string) =>
	`<div role="link" tabindex="0"><div data-testid="User-Name"><div tabindex="-1"><span>@lain</span></div><time datetime="2020-01-01T00:00:00Z"></time></div><div data-testid="tweetText">${text}</div></div>`;

/** [what, markup, page, the first comment's fields] */
const READ: [string, string, string | undefined, Partial<SeenComment>][] = [
	[
		"a tweet of a timeline",
		tweet(),
		undefined,
		{
			id: "x:1800000000000000001",
			role: "post",
			author: "Budi",
			handle: "budi",
			text: "Jalan Melati rusak",
			isTruncated: false,
			isTranslated: false,
			parentId: null,
			permalink: "https://x.com/budi/status/1800000000000000001",
		},
	],
	[
		"a link to twitter.com with tracking",
		tweet().replaceAll('href="/', 'href="https://twitter.com/').replace('001"><time', '001?s=20&t=abc"><time'),
		undefined,
		{ id: "x:1800000000000000001", permalink: "https://x.com/budi/status/1800000000000000001", handle: "budi" },
	],
	[
		"/i/status/, the account in the name",
		tweet().replace("/budi/status/", "/i/status/"),
		undefined,
		{ id: "x:1800000000000000001", handle: "budi" },
	],
	[
		"/i/web/status/",
		tweet().replace("/budi/status/", "/i/web/status/"),
		undefined,
		{ id: "x:1800000000000000001", handle: "budi" },
	],
	["a name with emoji", tweet({ name: 'Bu Tini <img alt="🌻">' }), undefined, { author: "Bu Tini 🌻" }],
	["a name that begins with @", tweet({ name: "@warga Contoh" }), undefined, { author: "@warga Contoh" }],
	[
		"emoji, breaks and a mention that X wraps in a div",
		tweet({
			words:
				'<span>Pak </span><div><span><a href="/PUPRcontoh">@PUPRcontoh</a></span></div><span> tolong\n\nsegera</span><img alt="🙏"><br><span>ya</span>',
		}),
		undefined,
		{ text: "Pak @PUPRcontoh tolong\n\nsegera🙏\nya", mentions: ["puprcontoh"] },
	],
	[
		"a link that X shortened",
		tweet({
			words:
				'<a href="https://t.co/a"><span aria-hidden="true">https://</span>contoh.go.id/jalan-ru<span aria-hidden="true">sak-2026</span><span aria-hidden="true">…</span></a>',
		}),
		undefined,
		{ text: "https://contoh.go.id/jalan-rusak-2026" },
	],
	[
		"more words behind a control",
		tweet({ more: '<button data-testid="tweet-text-show-more-link">Tampilkan lainnya</button>' }),
		undefined,
		{ isTruncated: true },
	],
	[
		"a translation by Grok",
		tweet().replace(
			'<div data-testid="tweetText"',
			'<div dir="ltr"><svg viewBox="0 0 33 32"></svg><span>Diterjemahkan</span><button>Tampilkan asli</button></div><div data-testid="tweetText"',
		),
		undefined,
		{ isTranslated: true, text: "Jalan Melati rusak" },
	],
	[
		"a translation by the browser",
		tweet({ words: "<font><font>Broken road</font></font>" }),
		undefined,
		{ isTranslated: true, text: "Broken road" },
	],
	[
		"a quoted post stays out",
		tweet({ more: quote("kutipan") }),
		undefined,
		{ text: "Jalan Melati rusak", handle: "budi", id: "x:1800000000000000001" },
	],
	[
		"only a quoted post: no words",
		tweet({ more: quote("kutipan") }).replace(/<div><div data-testid="tweetText" lang="id">.*?<\/div><\/div>/, ""),
		undefined,
		{ text: "" },
	],
	[
		"without test ids",
		tweet().replaceAll(/ data-testid="[^"]*"/g, ""),
		undefined,
		{ id: "x:1800000000000000001", author: "Budi", handle: "budi", text: "Jalan Melati rusak" },
	],
	[
		"without a time: its id tells it",
		tweet({ id: "2123584610104246382" }).replace(/ datetime="[^"]*"/, ""),
		undefined,
		{
			id: "x:2123584610104246382",
			time: { earliest: Date.parse("2026-11-20T01:10:00.000Z"), latest: Date.parse("2026-11-20T01:10:00.000Z") },
		},
	],
	[
		"without a time, with an id from before ids told it",
		tweet({ id: "20" }).replace(/ datetime="[^"]*"/, ""),
		undefined,
		{ id: "x:20", time: null },
	],
	[
		"without any address: no id of its own, and said so",
		tweet().replace(/ href="[^"]*"/g, ""),
		undefined,
		{ author: "Budi", handle: "budi", text: "Jalan Melati rusak", permalink: null },
	],
	[
		"reposted by its own author, without test ids",
		tweet()
			.replace(
				"<div><div data-testid",
				'<div><a href="/budi"><span>Budi</span> memposting ulang</a></div><div><div data-testid',
			)
			.replaceAll(/ data-testid="[^"]*"/g, ""),
		undefined,
		{ author: "Budi", handle: "budi" },
	],
	[
		"a quoted post stays out without roles",
		tweet({ more: quote("kutipan") })
			.replaceAll(/ role="[^"]*"/g, "")
			.replace(/<div><div data-testid="tweetText" lang="id">.*?<\/div><\/div>/, ""),
		undefined,
		{ text: "", handle: "budi", author: "Budi" },
	],
	[
		"its words before another block with a direction, without test ids",
		tweet()
			.replace('<div><div data-testid="tweetText"', '<div dir="auto">Dinas</div><div><div data-testid="tweetText"')
			.replaceAll(/ data-testid="[^"]*"/g, ""),
		undefined,
		{ text: "Jalan Melati rusak" },
	],
	[
		"the page's tweet without its link",
		focal.replace(/<a [^>]*><time.*?<\/a>/, ""),
		STATUS,
		{ id: "x:100", handle: "dinascontoh", permalink: "https://x.com/dinascontoh/status/100" },
	],
	[
		"an answer in search",
		tweet().replace(
			'<div><div data-testid="tweetText"',
			'<div>Membalas <a href="/dinascontoh"><span>@dinascontoh</span></a></div><div><div data-testid="tweetText"',
		),
		"https://x.com/search?q=jalan",
		{ role: "comment", parentId: null },
	],
];

describe("a tweet", () => {
	test.each(READ)("%s", (_what, markup, url, expected) => {
		const [comment] = commentsIn("x", markup, url === undefined ? {} : { url });
		expect(comment).toMatchObject(expected);
	});

	test.each([
		[
			"an advertisement",
			tweet({ more: '<div data-testid="placementTracking"></div>' }).replace(/<a [^>]*><time.*?<\/a>/, ""),
			"skip: ad",
		],
		["a post that is gone", tweet().replace(/<a [^>]*><time.*?<\/a>/, ""), "skip: unavailable"],
		["a shell", '<article data-testid="tweet"></article>', "retry: empty"],
		[
			"a link to another host",
			tweet().replaceAll('href="/budi/status', 'href="https://x.com@evil.example/budi/status'),
			"skip: unavailable",
		],
	])("%s is none", (_what, markup, reason) => {
		expect(hindrancesIn("x", markup)).toEqual([reason]);
		expect(commentsIn("x", markup)).toEqual([]);
	});

	test("a video post with the mark of advertisements is read", () => {
		expect(commentsIn("x", tweet({ more: '<div data-testid="placementTracking"></div>' }))).toHaveLength(1);
	});
});

test("the site's own controls are found, and a quoted post's are not", () => {
	const [reading] = readHtml(
		"x",
		tweet({
			more: `<div role="link" tabindex="0"><time></time><div role="group"><button data-testid="reply">lain</button></div></div>`,
		}),
	);
	expect(reading?.replyControl?.textContent).toBe("Balas");
	expect(reading?.actions?.childElementCount).toBe(3);
});

test("private talk is not looked at", () => {
	expect(readHtml("x", tweet(), { url: "https://x.com/messages/1-2" })).toEqual([]);
	expect(readHtml("instagram", "<li></li>", { url: "https://www.instagram.com/direct/t/1/" })).toEqual([]);
});
