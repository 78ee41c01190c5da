// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openReplyBox } from "../../../lib/sites/compose/open.ts";
import type { ReplyTarget } from "../../../lib/sites/compose/target.ts";
import { one, page, settled } from "./page.ts";

let controller: AbortController;

beforeEach(() => {
	controller = new AbortController();
	vi.useFakeTimers();
});

afterEach(() => {
	controller.abort();
	vi.useRealTimers();
	document.body.replaceChildren();
});

interface Opening {
	name: string;
	/** The page before; `#comment` is the comment, `#reply` its control. */
	markup: string;
	target: Partial<ReplyTarget>;
	/** The comments whose Reply was pressed before. */
	presses?: Partial<ReplyTarget>[];
	/** What the site does a moment after the click. */
	opens?: () => void;
	expected: object;
	/** The box that must be found. */
	box?: string;
}

const ready = (hasMention = false) => expect.objectContaining({ state: "ready", hasMention });
const fails = (state: string) => ({ state, reason: expect.any(String) });
const add = (markup: string, to = "body") => {
	one(to).append(...new DOMParser().parseFromString(markup, "text/html").body.childNodes);
};
const shows = (markup: string, to?: string) => () => add(markup, to);

const X: Partial<ReplyTarget> = { site: "x", commentId: "x:123", author: "Warga", handle: "Warga_1" };
const CELL = `<div data-testid="cellInnerDiv"><article id="comment"><a href="https://x.com/warga_1/status/123"><time datetime="2026-11-20T01:00:00.000Z"></time></a>
	<button id="reply" type="button">Balas</button></article></div>`;
const TWEET_BOX = '<div data-testid="tweetTextarea_0" contenteditable="true" tabindex="0"><br></div>';
const X_PAGE = `${CELL}<div id="layers"></div>`;
const dialog = (inside: string) => shows(`<div role="dialog">${inside}</div>`, "#layers");
const parent = (id: string) =>
	`<a href="https://x.com/w/status/${id}"><time datetime="2026-11-20T01:00:00.000Z"></time></a>`;

const FB: Partial<ReplyTarget> = { site: "facebook", commentId: "fb:11", author: "Sinta Dewi", handle: "sinta" };
const comment = (id: string, attributes = "") =>
	`<div role="article" ${attributes}><a href="https://www.facebook.com/p/posts/pfbid0?comment_id=${id}">2 j</a><b id="${attributes ? "reply" : ""}">Balas</b></div>`;
const fbBox = (label: string, text = "<br>") =>
	`<div class="box" contenteditable="true" tabindex="0" role="textbox" data-lexical-editor="true" aria-placeholder="${label}"><p>${text}</p></div>`;
const FB_PAGE = `<div role="dialog"><div id="thread">${comment("11", 'id="comment"')}</div><div id="next">${comment("22")}</div></div>`;

const IG: Partial<ReplyTarget> = { site: "instagram", commentId: "ig:9", author: null, handle: "warga.desa" };
const IG_PAGE = '<main><div id="comment"><b id="reply">Balas</b></div><form><textarea></textarea></form></main>';
const writes = (value: string) => () => {
	(one("form textarea") as HTMLTextAreaElement).value = value;
};

const OPENINGS: Opening[] = [
	{
		name: "X: the dialog shows the post",
		markup: X_PAGE,
		target: X,
		opens: dialog(parent("123") + TWEET_BOX),
		expected: ready(),
	},
	{
		name: "X: another post",
		markup: X_PAGE,
		target: X,
		opens: dialog(parent("124") + TWEET_BOX),
		expected: fails("wrongTarget"),
	},
	{
		name: "X: a longer id",
		markup: X_PAGE,
		target: X,
		opens: dialog(parent("1234") + TWEET_BOX),
		expected: fails("wrongTarget"),
	},
	{
		name: "X: our post stands above the one answered",
		markup: X_PAGE,
		target: X,
		opens: dialog(parent("123") + parent("124") + TWEET_BOX),
		expected: fails("wrongTarget"),
	},
	{
		name: "X: time without link, same handle",
		markup: X_PAGE,
		target: X,
		opens: dialog(`@warga_1 <time datetime="2026-11-20T01:00:00.000Z"></time>${TWEET_BOX}`),
		expected: ready(),
	},
	{
		name: "X: time without link, other handle",
		markup: X_PAGE,
		target: X,
		opens: dialog(`@lain <time datetime="2026-11-20T01:00:00.000Z"></time>${TWEET_BOX}`),
		expected: fails("wrongTarget"),
	},
	{
		name: "X: a dialog without composer",
		markup: X_PAGE,
		target: X,
		opens: dialog("Siapa yang bisa membalas?"),
		expected: fails("restricted"),
	},
	{
		name: "X: a post that quotes it is being written",
		markup: X_PAGE,
		target: X,
		opens: dialog(TWEET_BOX + parent("123")),
		expected: fails("wrongTarget"),
	},
	{
		name: "X: the post answered quotes another",
		markup: X_PAGE,
		target: X,
		opens: dialog(
			`${parent("123")}<div role="link"><time datetime="2026-11-19T01:00:00.000Z"></time></div>${TWEET_BOX}`,
		),
		expected: ready(),
	},
	{ name: "X: nothing opens", markup: X_PAGE, target: X, expected: fails("noBox") },
	{
		name: "X: the composer of the focal post",
		markup: X_PAGE.replace("</article>", `</article>${TWEET_BOX}`),
		target: { ...X, replyControl: null },
		expected: ready(),
	},
	{
		name: "X: the composer of another post",
		markup: `<div data-testid="cellInnerDiv">${TWEET_BOX}</div>${X_PAGE}`,
		target: X,
		expected: fails("noBox"),
	},
	{
		name: "X: the viewer's composer answers its own post",
		markup: `<div id="layers"><div role="dialog">${CELL}<div data-testid="cellInnerDiv">${TWEET_BOX}</div></div></div>`,
		target: X,
		expected: fails("noBox"),
	},
	{
		name: "X: replies are restricted",
		markup: X_PAGE.replace("<button", '<button aria-disabled="true"'),
		target: X,
		expected: fails("restricted"),
	},
	{ name: "no control", markup: X_PAGE, target: { ...X, replyControl: null }, expected: fails("noControl") },
	{
		name: "a control that submits",
		markup: `<form id="comment"><button id="reply">Kirim</button></form>`,
		target: IG,
		expected: fails("noControl"),
	},
	...[
		'data-testid="tweetButtonInline"',
		'data-testid="like"',
		'aria-label="21 suka. Suka"',
		'aria-label="Komentari"',
	].map((attributes) => ({
		name: `what an adapter took for it: ${attributes}`,
		markup: X_PAGE.replace('<button id="reply"', `<button id="reply" ${attributes}`),
		target: X,
		opens: dialog(parent("123") + TWEET_BOX),
		expected: fails("noControl"),
	})),
	{
		name: "X: a control that is read out with what was counted",
		markup: X_PAGE.replace('<button id="reply"', '<button id="reply" aria-label="21 Replies, 3 Likes. Reply"'),
		target: X,
		opens: dialog(parent("123") + TWEET_BOX),
		expected: ready(),
	},
	{
		name: "Facebook: a box in the thread",
		markup: FB_PAGE,
		target: FB,
		opens: shows(fbBox("Reply to Sinta Dewi"), "#thread"),
		expected: ready(),
	},
	{
		name: "Facebook: in Indonesian, with mention",
		markup: FB_PAGE,
		target: FB,
		opens: shows(fbBox("Balas ke Sinta Dewi…", "Sinta Dewi "), "#thread"),
		expected: ready(true),
	},
	{
		name: "Facebook: the next thread's box",
		markup: FB_PAGE,
		target: FB,
		opens: shows(fbBox("Reply to Sinta Dewi"), "#next"),
		expected: fails("wrongTarget"),
	},
	{
		name: "Facebook: the next thread's box takes the focus",
		markup: FB_PAGE,
		target: FB,
		opens: () => {
			add(fbBox("Reply to Sinta Dewi"), "#next");
			one(".box").focus();
		},
		expected: fails("wrongTarget"),
	},
	{
		name: "Facebook: the same person's box in the next thread is open and has the focus",
		markup: FB_PAGE.replace(/<\/div><\/div>$/, `${fbBox("Reply to Sinta Dewi")}</div></div>`),
		target: FB,
		opens: () => {
			add(fbBox("Reply to Sinta Dewi"), "#thread");
			one("#next .box").focus();
		},
		expected: ready(),
		box: "#thread .box",
	},
	{
		name: "Facebook: a longer name",
		markup: FB_PAGE,
		target: { ...FB, author: "Sinta" },
		opens: shows(fbBox("Reply to Sinta Dewi"), "#thread"),
		expected: fails("wrongTarget"),
	},
	{
		name: "Facebook: the Page's box",
		markup: FB_PAGE,
		target: FB,
		opens: shows(fbBox("Komentari sebagai Sinta Dewi"), "#thread"),
		expected: fails("wrongTarget"),
	},
	{
		name: "Facebook: a chat",
		markup: FB_PAGE,
		target: FB,
		opens: shows(fbBox("Kirim pesan ke Sinta Dewi"), "#thread"),
		expected: fails("wrongTarget"),
	},
	{
		name: "Facebook: the private dialog",
		markup: `<div role="dialog">${comment("11", 'id="comment"')}</div>`,
		target: FB,
		opens: shows(`<div role="dialog">${fbBox("Balas Sinta Dewi")}</div>`),
		expected: fails("wrongTarget"),
	},
	{
		name: "Facebook: no author",
		markup: FB_PAGE,
		target: { ...FB, author: null },
		opens: shows(fbBox("Reply to Sinta Dewi"), "#thread"),
		expected: fails("wrongTarget"),
	},
	{
		name: "Facebook: the post opens in a dialog",
		markup: comment("11", 'id="comment"'),
		target: FB,
		opens: shows(`<div role="dialog">${comment("11")}${fbBox("Balas Sinta Dewi")}</div>`),
		expected: ready(),
	},
	{
		name: "Facebook: another post opens in a dialog",
		markup: comment("11", 'id="comment"'),
		target: FB,
		opens: shows(`<div role="dialog">${comment("22")}${fbBox("Balas Sinta Dewi")}</div>`),
		expected: fails("wrongTarget"),
	},
	{ name: "Facebook: no box", markup: FB_PAGE, target: FB, expected: fails("noBox") },
	{ name: "Instagram: the mention", markup: IG_PAGE, target: IG, opens: writes("@Warga.desa "), expected: ready(true) },
	{
		name: "Instagram: a longer handle",
		markup: IG_PAGE,
		target: IG,
		opens: writes("@warga.desa.lama "),
		expected: fails("wrongTarget"),
	},
	{ name: "Instagram: no mention", markup: IG_PAGE, target: IG, expected: fails("wrongTarget") },
	{
		name: "Instagram: no handle",
		markup: IG_PAGE,
		target: { ...IG, handle: null },
		opens: writes("@warga.desa "),
		expected: fails("wrongTarget"),
	},
	{
		name: "Instagram: no box",
		markup: IG_PAGE.replace("<textarea></textarea>", ""),
		target: IG,
		expected: fails("noBox"),
	},
	{
		name: "Instagram: an editable element",
		markup: IG_PAGE,
		target: IG,
		opens: shows('<div contenteditable="true" role="textbox" tabindex="0">@warga.desa&nbsp;</div>', "form"),
		expected: ready(true),
		box: "form div",
	},
	{
		name: "Instagram: an input",
		markup: IG_PAGE.replace("<textarea></textarea>", ""),
		target: IG,
		opens: shows('<input type="text" value="@warga.desa ">', "form"),
		expected: ready(true),
		box: "input",
	},
];

/** Opens with the control pressed as the site would see it; `pressed` counts the presses. */
async function open({ target, opens, presses = [] }: Pick<Opening, "target" | "opens" | "presses">) {
	let pressed = 0;
	const replyControl = document.querySelector<HTMLElement>("#reply");
	replyControl?.addEventListener("click", () => {
		pressed += 1;
		setTimeout(() => opens?.(), 80);
	});
	const whole = {
		site: "x",
		commentId: "",
		author: null,
		handle: null,
		container: one("#comment"),
		replyControl,
	} as const;
	const before = presses.map((each) => ({ ...whole, ...each }));
	const result = await settled(openReplyBox({ ...whole, ...target }, { signal: controller.signal, pressed: before }));
	return { result, pressed };
}

describe("opening the site's own box", () => {
	test.each(OPENINGS)("$name", async ({ markup, expected, box, ...how }) => {
		page(markup);
		const { result } = await open(how);
		expect(result).toEqual(expected);
		if (box && result.state === "ready") expect(result.editor).toBe(one(box));
	});

	test("X: what the admin writes in another post's dialog is left alone", async () => {
		page(X_PAGE);
		dialog(parent("124") + TWEET_BOX.replace("<br>", "Draf saya"))();
		const { result, pressed } = await open({ target: X });
		expect([result.state, pressed]).toEqual(["wrongTarget", 0]);
	});

	test.each([
		["what the admin writes to somebody else is left alone", "@warga.lain Satu", "wrongTarget", 0],
		["so is what is written to nobody", "Satu", "wrongTarget", 0],
		["the mention of somebody else is no text", "@warga.lain ", "ready", 1],
	])("Instagram's one box: %s", async (_name, text, state, presses) => {
		page(IG_PAGE);
		writes(text)();
		const { result, pressed } = await open({ target: IG, opens: writes("@warga.desa ") });
		expect([result.state, pressed]).toEqual([state, presses]);
	});

	test("Instagram replaces the box on focus, and once more: the last one is given back", async () => {
		page(IG_PAGE);
		const replaceOnFocus = (old: HTMLElement, generation: number) =>
			old.addEventListener("focus", () => {
				add(`<textarea class="g${generation}">@warga.desa </textarea>`, "form");
				old.remove();
				if (generation < 2) replaceOnFocus(one(".g1"), 2);
			});
		replaceOnFocus(one("textarea"), 1);
		const { result } = await open({ target: IG, opens: writes("@warga.desa ") });
		expect(result).toEqual({ state: "ready", editor: one(".g2"), hasMention: true });
	});

	test.each([
		["the admin or we pressed it for this comment", [IG], 0],
		["another comment's was pressed since, of another person", [IG, { ...IG, commentId: "ig:8", handle: "lain" }], 0],
		["the same person's other comment was pressed since", [IG, { ...IG, commentId: "ig:8" }], 1],
		["nobody pressed any", [], 1],
	])("a box that holds text is used without pressing Reply again: %s", async (_name, presses, expected) => {
		page(IG_PAGE);
		writes("@warga.desa Satu")();
		const { result, pressed } = await open({ target: IG, presses });
		expect([result.state, pressed]).toEqual(["ready", expected]);
	});

	test("gives up when the signal aborts", async () => {
		page(X_PAGE);
		setTimeout(() => controller.abort(), 100);
		const before = Date.now();
		expect((await open({ target: X })).result).toEqual(fails("noBox"));
		expect(Date.now() - before).toBeLessThan(3000);
	});
});
