import { describe, expect, test } from "vitest";
import { summariseHealth } from "../../../lib/sites/health.ts";
import { readNow, readPage, readWith } from "../../../lib/sites/read.ts";
import { SITES } from "../../../lib/sites/registry.ts";
import { instagramBlock, instagramRow } from "../support/markup.ts";
import { commentsIn, NOW, pageOf, readHtml } from "../support/read-html.ts";

const HOME = { url: "https://www.instagram.com/" };
const heart = '<button><svg aria-label="Suka"></svg></button>';
const name = (account: string) => `<span><a href="/${account}/">${account}</a></span>`;
const preview = (account: string, words: string, more = heart) =>
	`<div><div>${name(account)} <span dir="auto">${words}</span></div>${more}</div>`;

/** A post of the home feed; `all` is the row "Lihat semua 12 komentar". */
function feedPost(
	previews: string,
	{ all = '<a href="/p/DContoh1/comments/">Lihat semua 12 komentar</a>' } = {},
): string {
	return `<article><header>${name("dinascontoh")}<a href="/p/DContoh1/"><time datetime="2026-11-20T01:00:00.000Z">2 j</time></a></header>
		<section>${heart}${heart}</section><div><span>Disukai oleh ${name("pemkabcontoh")} dan <span>9 lainnya</span></span></div>
		<div>${name("dinascontoh")} <span dir="auto">Kerja bakti <div role="button">selengkapnya</div></span></div><div>${all}</div>
		${previews}<section><form><textarea></textarea></form></section></article>`;
}

describe("the home feed", () => {
	test("shows comments without time and address, and says so", () => {
		const [comment, ...rest] = commentsIn("instagram", feedPost(preview("budi.contoh", "Lampu jalan mati")), HOME);
		expect(rest).toEqual([]);
		expect(comment).toMatchObject({
			role: "comment",
			handle: "budi.contoh",
			text: "Lampu jalan mati",
			time: null,
			permalink: null,
			parentId: null,
			isTruncated: false,
			pageKind: "instagram/home",
			post: {
				id: "ig:post:DContoh1",
				permalink: "https://www.instagram.com/p/DContoh1/",
				handle: "dinascontoh",
				text: "Kerja bakti",
			},
		});
		expect(comment?.id).toMatch(/^instagram~[a-z0-9]{11}$/);
		expect(Object.keys(comment?.rules ?? {})).not.toContain("id");
	});

	test.each([
		["two under one post", feedPost(preview("budi", "satu") + preview("siti", "dua")), ["budi: satu", "siti: dua"]],
		["the account's own", feedPost(preview("dinascontoh", "siap")), ["dinascontoh: siap"]],
		[
			"under several posts",
			feedPost(preview("budi", "satu")) + feedPost(preview("siti", "dua")),
			["budi: satu", "siti: dua"],
		],
		["without a heart, below the link to all", feedPost(preview("budi", "satu", "")), ["budi: satu"]],
		["beginning with a mention", feedPost(preview("budi", '<a href="/siti/">@siti</a> ya')), ["budi: @siti ya"]],
		["nothing but caption and likes", feedPost("", { all: "" }), []],
		["a name without words", feedPost(preview("budi", "")), []],
		["no article", preview("budi", "satu"), []],
	])("%s", (_what, markup, expected) => {
		expect(commentsIn("instagram", markup, HOME).map(({ handle, text }) => `${handle}: ${text}`)).toEqual(expected);
	});

	test("lacks what it never shows: that is said, and no sign that Instagram changed", () => {
		const readings = readHtml("instagram", feedPost(preview("budi", "satu") + preview("siti", "dua")), HOME);
		const { fields, state } = summariseHealth(SITES.instagram, readings, {
			version: "1.0.0",
			adapter: null,
			browser: "",
		});
		expect([state, fields]).toEqual(["partial", ["id", "time", "permalink"]]);
	});

	test("is silent on every other page", () => {
		expect(
			commentsIn("instagram", feedPost(preview("budi", "satu")), { url: "https://www.instagram.com/budi/" }),
		).toEqual([]);
	});
});

describe("dialogs", () => {
	const dialog = (content: string, attributes = 'role="dialog"') => `<div ${attributes}>${content}</div>`;
	const post = (id: string) => `<article><ul>${instagramRow({ id })}</ul></article>`;
	test.each([
		["a post over the feed", feedPost(preview("budi", "satu")) + dialog(post("1")), ["ig:1"]],
		["a post over a post", `<main>${instagramBlock({ id: "9" })}</main>${dialog(post("1"))}`, ["ig:1"]],
		["a list of likes over a post", dialog(post("1")) + dialog(`<div>${name("siti")}</div>`), ["ig:1"]],
		["a post over a post in a dialog", dialog(post("1")) + dialog(post("2")), ["ig:2"]],
		[
			"a dialog that only says it is one to readers of the screen",
			post("9") + dialog(post("1"), 'aria-modal="true"'),
			["ig:1"],
		],
		["an empty dialog", post("9") + dialog(""), ["ig:9"]],
	])("%s", (_what, markup, expected) => {
		expect(commentsIn("instagram", markup).map(({ id }) => id)).toEqual(expected);
	});
});

describe("the player of reels", () => {
	const url = "https://www.instagram.com/reels/DContoh1/";
	const card = (account: string) => `<div>${name(account)}<span dir="auto">Panen</span></div>`;
	const panel = (code: string, id: string) =>
		`<main>${card("dlhcontoh")}${card("dinascontoh")}<div><span dir="auto">Untuk Anda</span><ul><div>${instagramBlock({ code, id })}</div></ul></div></main>`;

	test("shows the comments of the reel that their links name, and does not guess whose it is", () => {
		expect(commentsIn("instagram", panel("DContoh1", "1"), { url })).toMatchObject([
			{
				id: "ig:1",
				pageKind: "instagram/reels",
				handle: "budi.contoh",
				post: { id: "ig:post:DContoh1", handle: null, text: null },
			},
		]);
	});

	test("the same panel, then another reel: the comment and its post change together", () => {
		const document = pageOf(panel("DContoh1", "1"));
		const context = { url: new URL(url), now: NOW, language: "id" };
		const container = readPage(SITES.instagram, document, context)[0]?.container;
		if (container === undefined) throw new Error("nothing read");
		// The watcher keeps its survey while the panel stays.
		const survey = SITES.instagram.survey(document, context);
		readWith(SITES.instagram, container, context, survey);
		container.querySelector('a[href*="/c/"]')?.setAttribute("href", "/reel/DLain001/c/2/");
		expect(readWith(SITES.instagram, container, context, survey).result).toMatchObject({
			comment: { id: "ig:2", post: { id: "ig:post:DLain001" } },
		});
	});
});

test("words that were cut short are taken in full when the page shows them", () => {
	const cut = 'Lampu jalan… <span role="button">selengkapnya</span>';
	const document = pageOf(`<main>${instagramBlock({ words: cut })}</main>`);
	const context = { url: new URL("https://www.instagram.com/p/DContoh1/"), now: NOW, language: "id" };
	const [reading] = readPage(SITES.instagram, document, context);
	expect(reading?.result).toMatchObject({ comment: { text: "Lampu jalan…", isTruncated: true } });
	reading?.container.querySelector("[role=button]")?.parentElement?.replaceChildren("Lampu jalan di RT 03 mati");
	expect(readNow(SITES.instagram, reading?.container as Element, context).result).toMatchObject({
		comment: { text: "Lampu jalan di RT 03 mati", isTruncated: false },
	});
});
