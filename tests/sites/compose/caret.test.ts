// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { boxWithFocus, moveCaretBefore, returnToCaret, textAroundCaret } from "../../../lib/sites/compose/caret.ts";
import { one, page } from "./page.ts";

const atOnce = () => Promise.resolve();

beforeEach(() => document.getSelection()?.removeAllRanges());
afterEach(() => document.body.replaceChildren());

/** Puts the caret behind the last text, as after an insertion. */
function toEnd(box: HTMLElement): void {
	box.focus();
	if (box instanceof HTMLTextAreaElement) box.setSelectionRange(box.value.length, box.value.length);
	let last: Node = box;
	while (last.lastChild) last = last.lastChild;
	document.getSelection()?.collapse(last, last instanceof Text ? last.length : 0);
}

const box = () => one("[contenteditable], textarea");
const RICH = "<p>Satu</p><p><br></p><p>Dua <b>tiga</b></p>";

describe("the caret goes before the last of the text", () => {
	test.each([
		["<textarea>Halo Kak, kami cek</textarea>", ", kami cek", "Halo Kak"],
		["<textarea>Satu\nDua</textarea>", "", "Satu\nDua"],
		["<div contenteditable tabindex=0>Halo Kak, kami cek</div>", "kami cek", "Halo Kak, "],
		["<div contenteditable tabindex=0>Halo&nbsp;Kak</div>", " Kak", "Halo"],
		[`<div contenteditable tabindex=0>${RICH}</div>`, "\nDua tiga", "Satu\n"],
		[`<div contenteditable tabindex=0>${RICH}</div>`, "Dua tiga", "Satu\n\n"],
		[`<div contenteditable tabindex=0>${RICH}</div>`, "tiga", "Satu\n\nDua "],
		["<div contenteditable tabindex=0>Satu<br>Dua<br>Tiga</div>", "Dua\nTiga", "Satu\n"],
		["<div contenteditable tabindex=0>Hai <img alt='🙏'> Kak</div>", "🙏 Kak", "Hai "],
		["<div contenteditable tabindex=0>Halo Kak</div>", "text that is not there", "Halo Kak"],
	])("%s, %j", async (markup, behind, before) => {
		page(markup);
		toEnd(box());
		await moveCaretBefore(box(), behind, atOnce);
		expect(textAroundCaret(box()).before.replaceAll("\u00a0", " ")).toBe(before);
	});

	test("and back to the end where the editor does not keep it", async () => {
		page("<div contenteditable tabindex=0>Halo Kak</div>");
		toEnd(box());
		const stubborn = async () => void document.getSelection()?.collapse(box().firstChild, 2);
		await moveCaretBefore(box(), "Kak", stubborn);
		expect(textAroundCaret(box())).toEqual({ before: "Halo Kak", after: "" });
	});
});

describe("the keyboard is given back", () => {
	test("to where the caret was, also at the very beginning", () => {
		page("<p tabindex=0>Lain</p><div contenteditable tabindex=0>Halo</div>");
		const text = box().firstChild as Text;
		for (const offset of [0, 2]) {
			document.getSelection()?.collapse(one("p").firstChild, 1);
			one("p").focus();
			returnToCaret(box(), () => ({ node: text, offset }));
			expect([document.activeElement, textAroundCaret(box()).before.length]).toEqual([box(), offset]);
		}
	});

	test("to the end where that place is gone, or was never known", () => {
		page("<div contenteditable tabindex=0>Halo</div>");
		for (const known of [undefined, { node: document.createTextNode("weg"), offset: 1 }, { node: box(), offset: 9 }]) {
			document.getSelection()?.removeAllRanges();
			returnToCaret(box(), () => known);
			expect(textAroundCaret(box())).toEqual({ before: "Halo", after: "" });
		}
	});

	test("with what was selected", () => {
		page("<div contenteditable tabindex=0>Halo Kak</div>");
		const node = box().firstChild as Text;
		document.getSelection()?.setBaseAndExtent(node, 0, node, 4);
		returnToCaret(box(), () => ({ node, offset: 4 }));
		expect([document.getSelection()?.anchorOffset, document.getSelection()?.focusOffset]).toEqual([0, 4]);
	});

	test("to a field, which knows its own caret", () => {
		page("<textarea>Halo</textarea>");
		const field = box() as HTMLTextAreaElement;
		field.setSelectionRange(1, 3);
		returnToCaret(field, vi.fn());
		expect([document.activeElement, field.selectionStart, field.selectionEnd]).toEqual([field, 1, 3]);
	});
});

test.each([
	["<textarea></textarea>", "textarea", "textarea"],
	["<div contenteditable><p><span id=at></span></p></div>", "#at", "div"],
	["<div contenteditable><b contenteditable=false id=at></b></div>", "#at", "div"],
	["<button></button>", "button", null],
	["<div contenteditable=false id=at></div>", "#at", null],
])("the box with the focus: %s", (markup, focused, expected) => {
	page(markup);
	expect(boxWithFocus(one(focused))).toBe(expected && one(expected));
});
