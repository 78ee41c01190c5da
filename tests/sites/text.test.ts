import { expect, test } from "vitest";
import { hashOf } from "../../lib/sites/hash.ts";
import { FOLDED, type LineBreaks, lineOf, normalised, textOf } from "../../lib/sites/text.ts";
import { KEPT } from "../../lib/sites/text-kept.ts";
import { pageOf } from "./support/read-html.ts";

const bodyOf = (markup: string) => pageOf(`<div>${markup}</div>`).body.firstElementChild as Element;

test.each<[string, string, LineBreaks, string]>([
	["line breaks that the site draws", "<span>satu\ndua\n\n\n\ntiga</span>", KEPT, "satu\ndua\n\ntiga"],
	["line breaks that HTML folds", "<span>satu\n dua</span>", FOLDED, "satu dua"],
	["indentation of a saved page", "\n\t\t<span>satu</span>\n\t\t<a>dua</a>\n\t", KEPT, "satu dua"],
	["a line that was written between spans", "<span>satu</span><span>\n\n</span><span>dua</span>", KEPT, "satu\n\ndua"],
	["blocks", "<div>satu</div><div>dua<div>tiga</div></div>empat", FOLDED, "satu\ndua\ntiga\nempat"],
	["br", "satu<br>dua", FOLDED, "satu\ndua"],
	["emoji as pictures", 'siap <img alt="🙏"><img alt="">', KEPT, "siap 🙏"],
	["a photo is no emoji", '<img alt="Mungkin gambar satu orang atau lebih dan teks">siap', KEPT, "siap"],
	[
		"controls and icons",
		'siap<svg><title>Suka</title></svg><div role="button">Lihat</div><button>x</button>',
		KEPT,
		"siap",
	],
	["scripts", "siap<script>alert(1)</script><style>a{}</style>", KEPT, "siap"],
	["markup that was written as text", "&lt;b&gt;tebal&lt;/b&gt;", KEPT, "<b>tebal</b>"],
	["right to left", '<span dir="rtl">السلام عليكم</span> min', KEPT, "السلام عليكم min"],
	[
		"a link cut short without its rest",
		'<a><span aria-hidden="true">https://</span>contoh.go.id/a<span>…</span></a>',
		KEPT,
		"https://contoh.go.id/a…",
	],
	["spaces that do not break", "a&nbsp;&nbsp;b", KEPT, "a b"],
	["nothing", "", KEPT, ""],
])("%s", (_what, markup, lineBreaks, expected) => {
	expect(textOf(bodyOf(markup), lineBreaks)).toBe(expected);
});

test("a hundred thousand elements in each other do not exhaust the stack", () => {
	// jsdom takes minutes to build such a tree; the walk needs no more than these members.
	let child: object = { nodeType: 3, data: "dasar", nextSibling: null };
	for (let depth = 0; depth < 100_000; depth++) {
		const parent = {
			nodeType: 1,
			localName: "div",
			firstChild: child,
			nextSibling: null,
			parentNode: null,
			getAttribute: () => null,
		};
		child = Object.assign(child, { parentNode: parent, parentElement: parent }) && parent;
	}
	expect(textOf(child as unknown as Element, FOLDED)).toBe("dasar");
});

test("a name is one line", () => {
	expect(lineOf(bodyOf("<span> Bu </span><br><span>Tini</span>"))).toBe("Bu Tini");
});

test("hashes of what two machines see alike are alike, others are not", () => {
	expect(normalised("  Jalan\n RUSAK ｆｕｌｌ ")).toBe("jalan rusak full");
	const hashes = Array.from({ length: 20_000 }, (_, index) => hashOf(`komentar ${index}`));
	expect(new Set(hashes).size).toBe(hashes.length);
	expect(hashes.every((hash) => /^[a-z0-9]{11}$/.test(hash))).toBe(true);
	expect(hashOf("")).toBe(hashOf(""));
});
