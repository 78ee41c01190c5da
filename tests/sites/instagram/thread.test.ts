import { describe, expect, test } from "vitest";
import { instagramBlock, instagramRow } from "../support/markup.ts";
import { commentsIn } from "../support/read-html.ts";

const modal = (rows: string) => `<div role="dialog"><article><ul>${rows}</ul></article></div>`;
const page = (blocks: string) => `<main><hr><div>${blocks}</div></main>`;

describe("replies", () => {
	const row = (id: string, handle: string, words = "ya") => instagramRow({ id, handle, words });
	const block = (id: string, handle: string, words = "ya") => instagramBlock({ id, handle, words });
	const told = (markup: string) =>
		commentsIn("instagram", markup).map(({ id, parentId, role, text }) => [id, role, parentId, text]);
	const expected = [
		["ig:1", "comment", null, "ya"],
		["ig:2", "reply", "ig:1", "baik"],
		["ig:3", "reply", "ig:1", "siap"],
		["ig:4", "comment", null, "ya"],
		["ig:5", "reply", "ig:4", "sudah"],
		["ig:6", "comment", null, "ya"],
	];

	test.each([
		[
			"lists within threads",
			modal(
				`<ul>${row("1", "a")}<li><ul><li><button>Lihat balasan (2)</button></li>${row("2", "b", "baik")}${row("3", "a", "siap")}</ul></li></ul>
				<ul><div>${row("4", "c")}</div><ul>${row("5", "b", "sudah")}</ul></ul><ul>${row("6", "d")}</ul>`,
			),
		],
		[
			"lists within rows",
			modal(
				instagramRow({
					id: "1",
					handle: "a",
					words: "ya",
					replies: `<ul>${row("2", "b", "baik")}${row("3", "a", "siap")}</ul>`,
				}) +
					instagramRow({ id: "4", handle: "c", words: "ya", replies: `<ul>${row("5", "b", "sudah")}</ul>` }) +
					row("6", "d"),
			),
		],
		[
			"boxes within boxes",
			page(
				`<div>${block("1", "a")}<div><div><span>Sembunyikan balasan</span></div><div>${block("2", "b", "baik")}${block("3", "a", "siap")}</div></div></div>
				<div>${block("4", "c")}<div><div>${block("5", "b", "sudah")}</div></div></div><div>${block("6", "d")}</div>`,
			),
		],
		[
			"boxes after boxes, under a control that speaks of replies",
			page(
				`${block("1", "a")}<div><div role="button">Hide all replies</div>${block("2", "b", "baik")}${block("3", "a", "siap")}</div>${block("4", "c")}<div><div role="button">Sembunyikan balasan</div>${block("5", "b", "sudah")}</div>${block("6", "d")}`,
			),
		],
	])("in %s have their parents", (_how, markup) => {
		expect(told(markup)).toEqual(expected);
	});

	const named = '<a href="/a/">@a</a> baik';
	test.each([
		[
			"deeper, beginning with the name of the comment above",
			`${block("1", "a")}<div>${block("2", "b", named)}</div>${block("4", "c")}`,
			"ig:1",
		],
		[
			"deeper, without that name, among other threads",
			`${block("1", "a")}<div>${block("2", "b")}</div>${block("4", "c")}`,
			null,
		],
		[
			"at the same depth, whatever name they begin with",
			`<div>${block("1", "a")}</div><div>${block("2", "b", named)}</div><div>${block("4", "c")}</div>`,
			null,
		],
		[
			"deeper, but hidden by Instagram",
			`<div>${block("1", "a")}</div><div><div role="button">Lihat komentar tersembunyi</div><div>${block("2", "b")}</div></div>`,
			null,
		],
		[
			"below a pinned comment, all others in a box of their own",
			`${block("1", "a")}<div>${block("2", "b", named)}${block("4", "c")}</div>`,
			null,
		],
		[
			"below two pinned comments",
			`${block("9", "d")}${block("1", "a")}<div>${block("2", "b", named)}${block("4", "c")}</div>`,
			null,
		],
		[
			"below the only comment, under a control that speaks of replies",
			`<div>${block("1", "a")}<div><div role="button">Hide replies</div>${block("2", "b")}</div></div>`,
			"ig:1",
		],
		[
			"behind another reply, where the writer of their head heads an earlier thread too",
			`<div>${block("9", "a")}</div><div>${block("1", "a")}<div>${block("3", "d")}</div><div>${block("2", "b", named)}</div></div><div>${block("4", "c")}</div>`,
			null,
		],
		[
			"before their comment",
			`<div>${block("9", "d")}</div><div><div>${block("2", "b", named)}</div>${block("1", "a")}</div>`,
			null,
		],
		[
			"of another post",
			`<div>${block("1", "a").replaceAll("DContoh1", "DLain001")}<div>${block("2", "b")}</div></div>`,
			null,
		],
	])("%s: the parent is %#", (_how, blocks, parent) => {
		expect(commentsIn("instagram", page(blocks)).find(({ id }) => id === "ig:2")?.parentId).toBe(parent);
	});
});
