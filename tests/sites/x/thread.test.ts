import { describe, expect, test } from "vitest";
import { newestPost } from "../../../lib/sites/newest-post.ts";
import { readPage } from "../../../lib/sites/read.ts";
import { x } from "../../../lib/sites/x.ts";
import { tweet } from "../support/markup.ts";
import { commentsIn, hindrancesIn, NOW, pageOf } from "../support/read-html.ts";

const STATUS = "https://x.com/dinascontoh/status/100";
const focal = tweet({ id: "100", handle: "dinascontoh", name: "Dinas Contoh", attributes: 'tabindex="-1"' });

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

	test("a page of those who quoted a tweet holds no answers to it", () => {
		const quote = tweet({ id: "110" });
		expect(read(quote, `${STATUS}/quotes`)).toEqual([["x:110", "post", null, null]]);
		expect(read(quote, `${STATUS}/photo/1`)).toEqual([["x:110", "post", null, null]]);
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
		newestPost(x, pageOf(markup), { url: new URL(url), now: NOW, language: "id" });

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
