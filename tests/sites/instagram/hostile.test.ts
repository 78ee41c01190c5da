import { describe, expect, test } from "vitest";
import { readPage } from "../../../lib/sites/read.ts";
import { SITES } from "../../../lib/sites/registry.ts";
import { instagramBlock, instagramRow } from "../support/markup.ts";
import { commentsIn, NOW, pageOf } from "../support/read-html.ts";

const page = (blocks: string) => `<main><hr><div>${blocks}</div></main>`;
const modal = (rows: string) => `<div role="dialog"><article><ul>${rows}</ul></article></div>`;
const LAYOUTS = [
	["in boxes", page, instagramBlock],
	["in lists", modal, instagramRow],
] as const;

describe.each(LAYOUTS)("hostile words %s", (_layout, around, comment) => {
	const other = '<a href="/p/DContoh1/c/999/">lihat</a>';
	test.each([
		["a link to another comment", `Baca ${other} dulu`, "Baca lihat dulu"],
		["a link to another comment and nothing else", other, "lihat"],
		["a reply's address", '<a href="/p/DContoh1/c/999/r/998/">lihat</a> ya', "lihat ya"],
		["markup as text", "&lt;/span&gt;&lt;a href=/p/X/c/1/&gt;&lt;time&gt;", "</span><a href=/p/X/c/1/><time>"],
		[
			"right-to-left and zero-width",
			"\u202emati\u202c lam\u200bpu\u2066!\u2069",
			"\u202emati\u202c lam\u200bpu\u2066!\u2069",
		],
		["a name like the author's", '<a href="/siti/">@siti</a> kata budi.contoh', "@siti kata budi.contoh"],
		["a mark that is no mark", "Follow", "Follow"],
		["what stands on a control", "Balas", "Balas"],
		["100 kB of one letter", "a".repeat(100_000), "a".repeat(100_000)],
		["100 kB of one mention", "@".repeat(100_000), "@".repeat(100_000)],
	])("%s", (_what, words, text) => {
		const found = commentsIn("instagram", around(comment({ id: "1", words }) + comment({ id: "2" })));
		expect(found.map(({ id, parentId }) => [id, parentId])).toEqual([
			["ig:1", null],
			["ig:2", null],
		]);
		expect(found[0]).toMatchObject({ handle: "budi.contoh", text });
	});

	test.each([
		["leads elsewhere", "https://www.instagram.com@evil.example/p/DContoh1/c/1/"],
		["runs a script", "javascript:/p/DContoh1/c/1/"],
		["has no number", "/p/DContoh1/c/1x/"],
		["is endless", `/p/DContoh1/c/1/?${"x".repeat(5_000)}`],
	])("a time whose link %s gives no id", (_what, href) => {
		const found = commentsIn("instagram", around(comment({ id: "1" }).replace("/p/DContoh1/c/1/", href)));
		expect(found.every(({ id }) => id.startsWith("instagram~"))).toBe(true);
	});

	test("without addresses each is still a comment, with an id from what it says", () => {
		const blocks = [1, 2, 3].map((number) => comment({ id: String(number), words: `Lampu ${number} mati` })).join("");
		const found = commentsIn("instagram", around(blocks.replaceAll(/ href="[^"]*"/g, "")));
		expect(found.map(({ handle, text }) => `${handle}: ${text}`)).toEqual(
			[1, 2, 3].map((number) => `budi.contoh: Lampu ${number} mati`),
		);
		for (const { id, parentId, permalink, rules } of found) {
			expect(id).toMatch(/^instagram~[a-z0-9]{11}$/);
			expect([parentId, permalink, rules.id, rules.permalink]).toEqual([null, null, undefined, undefined]);
		}
	});

	test("a page of thousands costs the same for each", () => {
		// What is asked of the page and how much it answers, which no other work on this machine can change.
		const costOf = (count: number): number => {
			const comments = Array.from(
				{ length: count },
				(_, number) => `<div>${comment({ id: String(1_000 + number) })}</div>`,
			);
			return costOfReading(around(comments.join(""))) / count;
		};
		expect(costOf(120) / costOf(40)).toBeLessThan(1.1);
	});
});

test("a thread of hundreds of replies costs the same for each", () => {
	const costOf = (count: number): number => {
		const replies = Array.from({ length: count }, (_, number) => instagramBlock({ id: String(1_000 + number) }));
		return costOfReading(page(`<div>${instagramBlock({ id: "1" })}<div>${replies.join("")}</div></div>`)) / count;
	};
	expect(costOf(120) / costOf(40)).toBeLessThan(1.1);
});

/** Questions asked of the page while it is read, and the elements that came as answers. */
function costOfReading(markup: string): number {
	const document = pageOf(markup);
	const prototype = document.defaultView?.Element.prototype;
	if (prototype === undefined) throw new Error("no window");
	let cost = 0;
	const { querySelectorAll, querySelector } = prototype;
	prototype.querySelectorAll = function (this: Element, selector: string) {
		const found = querySelectorAll.call(this, selector);
		cost += 1 + found.length;
		return found;
	} as typeof querySelectorAll;
	prototype.querySelector = function (this: Element, selector: string) {
		cost++;
		return querySelector.call(this, selector);
	} as typeof querySelector;
	const context = { url: new URL("https://www.instagram.com/p/DContoh1/"), now: NOW, language: "id" };
	const readings = readPage(SITES.instagram, document, context);
	if (readings.length < 40) throw new Error("the comments were not read");
	return cost;
}
