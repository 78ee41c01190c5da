// @vitest-environment jsdom
import { afterEach, expect, test } from "vitest";
import { pickedFrom } from "../../lib/page/picking.ts";
import { x } from "../../lib/sites/x.ts";
import { one, page } from "../sites/compose/page.ts";

afterEach(() => document.body.replaceChildren());

const POST = `<div data-testid="cellInnerDiv"><article data-testid="tweet"><div data-testid="User-Name"><a href="https://x.com/warga_1">Warga</a>
	<a href="https://x.com/warga_1/status/123"><time datetime="2026-11-20T01:00:00.000Z"></time></a></div><div data-testid="tweetText">Lampu padam</div></article>
	<div data-testid="tweetTextarea_0" contenteditable="true" tabindex="0"><b>Halo</b></div></div>`;

test.each([
	["the box of a post, from within it", "b", "[contenteditable]", "x:123", false],
	["a box of no comment", "textarea", "textarea", undefined, true],
	["a search field", "input", "input", undefined, false],
	["no box", "article", null, undefined, false],
])("the shortcut in %s", (_name, focused, box, id, isUnknownBox) => {
	page(`<input><textarea></textarea>${POST}`);
	const picked = pickedFrom(one(focused), { site: x, pressed: new Map() }, 0);
	expect(picked.box).toBe(box && one(box));
	expect(picked.comment?.id).toBe(id);
	expect(picked.isUnknownBox).toBe(isUnknownBox);
});
