// @vitest-environment jsdom
import { expect, test } from "vitest";
import { readBox } from "../../../lib/sites/compose/read.ts";
import { one, onFreshPage, page } from "./page.ts";
import {
	add,
	dialog,
	FB,
	FB_PAGE,
	fbBox,
	IG,
	IG_PAGE,
	type Opened,
	open,
	parent,
	TWEET_BOX,
	writes,
	X,
	X_PAGE,
} from "./site-boxes.ts";

const controller = onFreshPage();

/** The same person's other comment on the page. */
const IG_OTHER = { ...IG, commentId: "ig:8" };
const FB_OTHER = { ...FB, commentId: "fb:12" };
const IG_BOX = "form textarea";
const GONE = document.createElement("div");

interface Occupied extends Opened {
	name: string;
	markup: string;
	/** What the admin did before. */
	before: () => void;
	/** Where the text stands. */
	box: string;
	expected: "ready" | "wrongTarget";
	/** How often Reply is pressed; 0 when left out: the site may empty the box. */
	times?: number;
}

const onInstagram = { markup: IG_PAGE, target: IG, box: IG_BOX, before: writes("@warga.desa Satu") };
const onFacebook = (label: string, text: string, to = "#thread") => ({
	...{ markup: FB_PAGE, target: FB, box: ".box" },
	before: () => add(fbBox(label, text), to),
});

const BOXES: Occupied[] = [
	{
		name: "X: a draft in another post's dialog",
		...{ markup: X_PAGE, target: X, box: "[contenteditable]", expected: "wrongTarget" },
		before: dialog(parent("124") + TWEET_BOX.replace("<br>", "Draf saya")),
	},
	...[
		["@warga.lain Satu", "to somebody else"],
		["Satu", "to nobody"],
	].map(
		([text = "", name]): Occupied => ({
			...onInstagram,
			...{ name: `Instagram: written ${name}`, before: writes(text), expected: "wrongTarget" },
		}),
	),
	...["@warga.lain ", "@warga.desa ", ""].map(
		(text): Occupied => ({
			...onInstagram,
			...{ name: `Instagram: "${text}" is no text`, before: writes(text), presses: [IG, IG_OTHER] },
			...{ opens: writes("@warga.desa "), expected: "ready", times: 1 },
		}),
	),
	{ ...onInstagram, name: "Instagram: Reply was pressed for it", presses: [IG_OTHER, IG], expected: "ready" },
	{
		...onInstagram,
		name: "Instagram: another person's was pressed since",
		...{ presses: [IG, { ...IG, commentId: "ig:7", handle: "lain" }], expected: "ready" },
	},
	{
		...onInstagram,
		name: "Instagram: the same person's other comment was pressed since",
		...{ presses: [IG, IG_OTHER], expected: "wrongTarget" },
	},
	...(
		[
			["under this post", "ig:post:A", "wrongTarget"],
			["under another post", "ig:post:B", "ready"],
		] as const
	).map(
		([where, postId, expected]): Occupied => ({
			...onInstagram,
			...{ name: `Instagram: the one that was pressed has left the page, ${where}`, expected },
			...{ target: { ...IG, postId: "ig:post:A" }, presses: [{ ...IG_OTHER, postId, container: GONE }] },
		}),
	),
	{
		...onInstagram,
		name: "Instagram: nobody pressed any, and the person wrote two",
		...{ comments: [IG, IG_OTHER], expected: "wrongTarget" },
	},
	{
		...onInstagram,
		name: "Instagram: nobody pressed any, and the person wrote one",
		...{ comments: [IG, { ...IG_OTHER, handle: "lain" }], expected: "ready" },
	},
	{
		...onFacebook("Balas Sinta Dewi…", "Sinta Satu"),
		name: "Facebook: the same person's other comment was pressed since",
		...{ presses: [FB, FB_OTHER], expected: "wrongTarget" },
	},
	{
		...onFacebook("Balas Sinta Dewi…", "Sinta Satu"),
		name: "Facebook: the site opened it by itself",
		...{ comments: [FB, { ...FB_OTHER, author: "Orang Lain" }], expected: "ready" },
	},
	{
		...onFacebook("Balas Orang Lain…", "Satu"),
		...{ name: "Facebook: written to somebody else in the thread", expected: "wrongTarget" },
	},
	{
		...onFacebook("Balas Orang Lain…", "Orang "),
		name: "Facebook: the mention of somebody else is no text",
		...{ opens: () => one(".box").setAttribute("aria-placeholder", "Balas Sinta Dewi…"), expected: "ready", times: 1 },
	},
	{
		...onFacebook("Balas Orang Lain…", "Satu", "#next"),
		name: "Facebook: what stands in another thread is no hindrance",
		...{ opens: () => add(fbBox("Balas Sinta Dewi…"), "#thread"), expected: "ready", times: 1 },
	},
];

test.each(BOXES)("what stands in a box: $name", async ({ markup, before, box, expected, times = 0, ...how }) => {
	page(markup);
	before();
	const text = readBox(one(box));
	const { result, pressed } = await open(how, controller().signal);
	expect([result.state, pressed]).toEqual([expected, times]);
	if (pressed === 0) expect(readBox(one(box))).toBe(text);
});
