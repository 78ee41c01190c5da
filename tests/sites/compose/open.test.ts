// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { one, onFreshPage, page } from "./page.ts";
import {
	add,
	CELL,
	comment,
	dialog,
	FB,
	FB_PAGE,
	fbBox,
	IG,
	IG_PAGE,
	type Opened,
	open,
	parent,
	shows,
	TWEET_BOX,
	writes,
	X,
	X_PAGE,
} from "./site-boxes.ts";

const controller = onFreshPage();

interface Opening extends Opened {
	name: string;
	/** The page before; `#comment` is the comment, `#reply` its control. */
	markup: string;
	expected: object;
	/** The box that must be found. */
	box?: string;
}

const ready = (hasMention = false) => expect.objectContaining({ state: "ready", hasMention });
const fails = (state: string) => ({ state, reason: expect.any(String) });
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

describe("opening the site's own box", () => {
	test.each(OPENINGS)("$name", async ({ markup, expected, box, ...how }) => {
		page(markup);
		const { result } = await open(how, controller().signal);
		expect(result).toEqual(expected);
		if (box && result.state === "ready") expect(result.editor).toBe(one(box));
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
		const { result } = await open({ target: IG, opens: writes("@warga.desa ") }, controller().signal);
		expect(result).toEqual({ state: "ready", editor: one(".g2"), hasMention: true });
	});

	test("gives up when the signal aborts", async () => {
		page(X_PAGE);
		setTimeout(() => controller().abort(), 100);
		const before = Date.now();
		expect((await open({ target: X }, controller().signal)).result).toEqual(fails("noBox"));
		expect(Date.now() - before).toBeLessThan(3000);
	});
});
