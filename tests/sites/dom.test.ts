import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { allOutside } from "../../lib/sites/dom.ts";

const { document } = new JSDOM(`
	<h2 id="a"></h2>
	<main><p><b></b></p><h2 id="b"></h2><article><h2 id="c"></h2></article><div><div><h2 id="d"></h2></div></div></main>
	<article class="found"><h2 id="e"></h2></article>
	<h2 id="f"></h2>`).window;

test.each([
	["of the whole page, not of what stands in an article", document, "h2", ["a", "b", "d", "f"]],
	["of one part, nothing after it", document.querySelector("main"), "h2", ["b", "d"]],
	["an article itself, in the order of the page", document, "#b, .found, #f", ["b", "", "f"]],
	["of an empty part", document.querySelector("b"), "h2", []],
] as const)("what stands outside: %s", (_what, root, selector, ids) => {
	expect(allOutside(root as ParentNode & Node, "article", selector).map(({ id }) => id)).toEqual(ids);
});
