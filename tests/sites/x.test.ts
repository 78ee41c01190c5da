import { describe, expect, test } from "vitest";
import { readPage } from "../../lib/sites/read.ts";
import type { SeenComment } from "../../lib/sites/types.ts";
import { x } from "../../lib/sites/x.ts";
import { tweet } from "./support/markup.ts";
import { commentsIn, hindrancesIn, NOW, pageOf, readHtml } from "./support/read-html.ts";

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

describe("a status page", () => {
	const above = tweet({ id: "90", handle: "warga" });
	const joined = (id: string) => tweet({ id }).replace('<img alt=""></a></div>', '<img alt=""></a></div><div></div>');
	const read = (rows: string, url = STATUS) =>
		commentsIn("x", `<main>${rows}</main>`, { url }).map(({ id, parentId, post, role }) => [
			id,
			role,
			parentId,
			post?.id ?? null,
		]);

	test("what stands below answers the page's tweet, what stands above leads to it", () => {
		expect(read(above + focal + tweet({ id: "110" }))).toEqual([
			["x:90", "post", null, null],
			["x:100", "comment", "x:90", "x:90"],
			["x:110", "comment", "x:100", "x:100"],
		]);
	});

	test("a line between two answers joins them", () => {
		expect(read(focal + joined("110") + tweet({ id: "111" }) + tweet({ id: "112" }))).toEqual([
			["x:100", "post", null, null],
			["x:110", "comment", "x:100", "x:100"],
			["x:111", "reply", "x:110", "x:100"],
			["x:112", "comment", "x:100", "x:100"],
		]);
	});

	test("answers keep their parent when the page's tweet is scrolled away", () => {
		expect(read(tweet({ id: "110" }))).toEqual([["x:110", "comment", "x:100", "x:100"]]);
	});

	test("what is older than the page's tweet never answers it", () => {
		expect(read(tweet({ id: "90" }))).toEqual([["x:90", "post", null, null]]);
		expect(read(focal + joined("110") + tweet({ id: "105" }) + tweet({ id: "90" }))).toEqual([
			["x:100", "post", null, null],
			["x:110", "comment", "x:100", "x:100"],
			["x:105", "reply", null, "x:100"],
			["x:90", "post", null, null],
		]);
	});

	test("a line that comes from a tweet scrolled away, or from a gap, leaves the parent open", () => {
		const up = tweet({ id: "120" }).replace(
			"<div><div data-testid",
			"<div><div><i></i></div><div></div></div><div><div data-testid",
		);
		expect(read(up)).toEqual([["x:120", "reply", null, "x:100"]]);
		const gap = '<div data-testid="cellInnerDiv"><button>Tampilkan balasan</button></div>';
		expect(read(focal + joined("110") + gap + up).at(-1)).toEqual(["x:120", "reply", null, "x:100"]);
	});

	test("a page that still shows the post before leads nobody to the wrong one", () => {
		const before = tweet({ id: "90", attributes: 'tabindex="-1"' });
		expect(read(before + tweet({ id: "100" }) + tweet({ id: "110" }))).toEqual([
			["x:90", "post", null, null],
			["x:100", "post", null, null],
			["x:110", "post", null, null],
		]);
	});

	test("without addresses, answers still answer the page's tweet", () => {
		const [first, second] = commentsIn(
			"x",
			`<main>${focal}${tweet({ id: "110" })}</main>`.replace(/ href="[^"]*"/g, ""),
			{ url: STATUS },
		);
		expect([first?.id, second?.parentId]).toEqual(["x:100", "x:100"]);
		expect(second?.id).toMatch(/^x~\w{11}$/);
	});

	test("what was read stays known when its neighbours are scrolled away", () => {
		const document = pageOf(
			`<main>${focal}${joined("110")}${tweet({ id: "111" })}<div data-testid="cellInnerDiv"><h2>Temukan lebih banyak</h2></div>${tweet({ id: "200" })}${tweet({ id: "201" })}</main>`,
		);
		const context = { url: new URL(STATUS), now: NOW, language: "id" };
		const read = () =>
			readPage(x, document, context).map(({ result }) =>
				result.state === "ok" ? `${result.comment.id} < ${result.comment.parentId}` : result.reason,
			);
		expect(read()).toEqual(["x:100 < null", "x:110 < x:100", "x:111 < x:110", "unrelated", "unrelated"]);
		for (const gone of [...document.querySelectorAll('[data-testid="cellInnerDiv"]')].filter(
			(_, at) => at < 2 || at === 3,
		))
			gone.remove();
		document.querySelector("article")?.insertAdjacentHTML("afterbegin", "<div><div><i></i></div><div></div></div>");
		expect(read()).toEqual(["x:111 < x:110", "unrelated", "unrelated"]);
	});

	test("what follows the heading below the answers is unrelated", () => {
		const page = `<main><h2>Postingan</h2>${focal}${tweet({ id: "110" })}<div data-testid="cellInnerDiv"><h2>Temukan lebih banyak</h2></div>${tweet({ id: "200" })}</main>`;
		expect(commentsIn("x", page, { url: STATUS }).map(({ id }) => id)).toEqual(["x:100", "x:110"]);
		expect(hindrancesIn("x", page, { url: STATUS })).toEqual(["skip: unrelated"]);
	});

	test("a heading inside an article ends nothing", () => {
		expect(read(focal.replace("<div role=", "<h2>Bab</h2><div role=") + tweet({ id: "110" }))).toHaveLength(2);
	});

	test("the composer's dialog is no page of its own, the picture's is", () => {
		const composer = `<div id="layers"><div><div role="dialog">${tweet({ id: "111" })}<div data-testid="tweetButton"></div></div></div></div>`;
		const viewer = `<div role="dialog">${tweet({ id: "300" })}</div>`;
		const page = `<main>${focal}${tweet({ id: "110" })}</main>${composer}`;
		expect(read(page)).toHaveLength(2);
		expect(hindrancesIn("x", page, { url: STATUS })).toEqual(["skip: composer"]);
		// The composer's own address changes nothing, nor do missing test ids and roles.
		for (const markup of [page, page.replaceAll(/ data-testid="[^"]*"/g, ""), page.replaceAll(/ role="[^"]*"/g, "")])
			expect(read(markup, "https://x.com/compose/post")).toEqual(read(page));
		expect(commentsIn("x", `<main>${focal}</main>${viewer}`, { url: `${STATUS}/photo/1` }).map(({ id }) => id)).toEqual(
			["x:300"],
		);
	});
});

test("a picture over another page makes nothing there an answer to it", () => {
	const page = `<main>${tweet({ id: "110" })}</main><div role="dialog"><img></div>`;
	expect(commentsIn("x", page, { url: `${STATUS}/photo/1` }).map(({ parentId }) => parentId)).toEqual([null]);
});

describe("a profile", () => {
	const profile = "https://x.com/dinascontoh";
	const at = (id: string, datetime: string, handle = "dinascontoh") =>
		tweet({ id, handle }).replace(/datetime="[^"]*"/, `datetime="${datetime}"`);
	const rows =
		at("1", "2026-10-01T00:00:00.000Z") +
		at("2", "2026-11-19T00:00:00.000Z", "lain") +
		at("3", "2026-11-18T00:00:00.000Z");
	const newest = (markup: string, url = profile) =>
		x.newestPost(pageOf(markup), { url: new URL(url), now: NOW, language: "id" });

	test.each([
		["https://x.com/DinasContoh", "DinasContoh"],
		["https://x.com/dinascontoh/with_replies", "dinascontoh"],
		["https://x.com/dinascontoh/highlights", null],
		["https://x.com/home", null],
		["https://x.com/dinascontoh/status/1", null],
	])("%s is that of %s", (url, account) => {
		expect(x.profile(new URL(url))).toBe(account);
	});

	test("tells when its account last posted: not what it pinned, not what it reposted", () => {
		const instant = Date.parse("2026-11-18T00:00:00.000Z");
		expect(newest(rows)).toEqual({ earliest: instant, latest: instant });
		expect(newest(rows, "https://x.com/DINASCONTOH")).toEqual({ earliest: instant, latest: instant });
	});

	test.each([
		["another page", rows, "https://x.com/home"],
		["an account without posts", at("2", "2026-11-19T00:00:00.000Z", "lain"), profile],
		[
			"a list scrolled down",
			rows.replace('cellInnerDiv"', 'cellInnerDiv" style="transform: translateY(900px)"'),
			profile,
		],
	])("%s tells nothing", (_what, markup, url) => {
		expect(newest(markup, url)).toBeNull();
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
