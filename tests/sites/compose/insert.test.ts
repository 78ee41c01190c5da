// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { rememberCaret } from "../../../lib/sites/compose/caret.ts";
import { insertText } from "../../../lib/sites/compose/insert.ts";
import { readBox } from "../../../lib/sites/compose/read.ts";
import { one, page, settled } from "./page.ts";

const REPLY = "Terima kasih Kak.\nKami cek.";
let controller: AbortController;

beforeEach(() => {
	controller = new AbortController();
	vi.useFakeTimers();
	// jsdom has neither; the real ones are tried in tests/check-editors.ts.
	vi.stubGlobal(
		"DataTransfer",
		class {
			setData() {}
		},
	);
	vi.stubGlobal(
		"ClipboardEvent",
		class extends Event {
			data: string;
			constructor(type: string, init: EventInit & { data: string }) {
				super(type, init);
				this.data = init.data;
			}
		},
	);
});

afterEach(() => {
	controller.abort();
	vi.useRealTimers();
	vi.unstubAllGlobals();
	document.body.replaceChildren();
});

/** The text of the doubled paste event above. */
const pastedText = (event: Event) => (event as Event & { data: string }).data;

type Taken = (box: HTMLElement, text: string) => void;

const takes: Record<string, Taken> = {
	whole: (box, text) => box.append(text),
	late: (box, text) => setTimeout(() => box.append(text), 700),
	nothing: () => {},
	half: (box, text) => box.append(text.slice(0, 9)),
	twice: (box, text) => box.append(text, text),
	"for the old text": (box, text) => box.replaceChildren(text),
	"without line breaks": (box, text) => box.append(text.replace("\n", "")),
	"and goes": (box) => box.remove(),
};

const lexical = '<div contenteditable="true" tabindex="0" data-lexical-editor="true">Halo</div>';
const draft = '<div class="public-DraftEditor-content" contenteditable="true" tabindex="0">Halo</div>';
const inserted = (method: string, before = "Halo") => ({ state: "inserted", method, before });

describe("a box takes the paste", () => {
	test.each([
		["whole", lexical, inserted("paste"), `Halo ${REPLY}`],
		["late", lexical, inserted("paste"), `Halo ${REPLY}`],
		["nothing", lexical, inserted("beforeinput"), `Halo ${REPLY}`],
		["nothing", draft, { state: "refused", found: "Halo" }, "Halo"],
		["half", lexical, { state: "partial", found: "Halo Terima k" }, "Halo Terima k"],
		["twice", draft, { state: "partial", found: expect.any(String) }, `Halo ${REPLY} ${REPLY}`],
		["for the old text", lexical, { state: "partial", found: REPLY }, REPLY],
		["without line breaks", draft, { state: "partial", found: expect.any(String) }, "Halo Terima kasih Kak.Kami cek."],
		["and goes", lexical, { state: "vanished", found: "Halo", isUntouched: false }, "Halo"],
	])("%s: %s", async (way, markup, result, left) => {
		page(markup);
		const box = one("div");
		box.addEventListener("paste", (event) => {
			event.preventDefault();
			takes[way]?.(box, pastedText(event));
		});
		box.addEventListener("beforeinput", (event) => {
			event.preventDefault();
			box.append(event.inputType === "insertLineBreak" ? "\n" : (event.data ?? ""));
		});
		expect(await settled(insertText(box, `${REPLY}\n`, controller))).toEqual(result);
		expect(readBox(box)).toBe(left);
	});
});

describe("a field", () => {
	/** `execCommand` as browsers have it for fields; `isAllowed` false refuses. */
	function allowCommand(isAllowed: boolean): void {
		document.execCommand = (_name, _ui, text = "") => {
			const field = document.activeElement as HTMLTextAreaElement;
			if (isAllowed) field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
			return isAllowed;
		};
	}

	test.each([
		["<textarea>@warga </textarea>", true, REPLY, inserted("command", "@warga"), `@warga ${REPLY}`],
		["<textarea>@warga </textarea>", false, REPLY, inserted("value", "@warga"), `@warga ${REPLY}`],
		["<textarea></textarea>", true, " \n", { state: "refused", found: "" }, ""],
		["<input value='Halo'>", true, REPLY, inserted("command"), "Halo Terima kasih Kak. Kami cek."],
		["<textarea readonly>Halo</textarea>", true, REPLY, { state: "readonly", found: "Halo" }, "Halo"],
		["<textarea disabled>Halo</textarea>", true, REPLY, { state: "readonly", found: "Halo" }, "Halo"],
		["<fieldset disabled><textarea>Halo</textarea>", true, REPLY, { state: "readonly", found: "Halo" }, "Halo"],
	])("%s, command allowed: %s", async (markup, isAllowed, text, result, left) => {
		allowCommand(isAllowed);
		page(markup);
		const box = one("textarea, input") as HTMLTextAreaElement;
		expect(await settled(insertText(box, text, controller))).toEqual(result);
		expect(box.value).toBe(left);
	});

	test("keeps the text that a person selected, and fills once for two calls", async () => {
		allowCommand(true);
		page("<textarea>Halo dunia</textarea>");
		const box = one("textarea") as HTMLTextAreaElement;
		box.setSelectionRange(0, 4);
		await settled(Promise.all([insertText(box, "Kak", controller), insertText(box, "Kak", controller)]));
		expect(box.value).toBe("Halo Kak dunia");
	});

	test("takes another text after the one that is under way", async () => {
		allowCommand(true);
		page("<textarea></textarea>");
		const box = one("textarea") as HTMLTextAreaElement;
		await settled(Promise.all(["Satu", "Dua"].map((text) => insertText(box, text, controller))));
		expect(box.value).toBe("Satu Dua");
	});

	test("is filled, and not the one that has taken the focus meanwhile", async () => {
		allowCommand(true);
		page("<textarea></textarea><textarea id=other></textarea>");
		const [box, other] = [one("textarea") as HTMLTextAreaElement, one("#other") as HTMLTextAreaElement];
		box.addEventListener("focus", () => other.focus());
		expect(await settled(insertText(box, REPLY, controller))).toEqual(inserted("value", ""));
		expect([box.value, other.value]).toEqual([REPLY, ""]);
	});

	test("stays as it is when the signal has aborted", async () => {
		allowCommand(true);
		page("<textarea>Halo</textarea>");
		const box = one("textarea") as HTMLTextAreaElement;
		controller.abort();
		expect(await settled(insertText(box, REPLY, controller))).toEqual({ state: "refused", found: "Halo" });
		expect(box.value).toBe("Halo");
	});
});

test("the caret returns to where it was in the box, although the page's selection went elsewhere", async () => {
	page(`<p>Teks lain</p>${draft}`);
	const box = one("div");
	const carets = rememberCaret(document, controller.signal);
	const at = (node: Node | null, offset: number) => {
		document.getSelection()?.collapse(node, offset);
		document.dispatchEvent(new Event("selectionchange"));
	};
	at(box.firstChild, 2);
	at(one("p").firstChild, 4);
	box.addEventListener("paste", (event) => {
		event.preventDefault();
		const range = document.getSelection()?.getRangeAt(0);
		range?.insertNode(document.createTextNode(pastedText(event)));
	});
	await settled(insertText(box, "X", { signal: controller.signal, carets }));
	expect(readBox(box)).toBe("Ha X lo");
});

test.each([
	[
		"<div contenteditable><div><div><span>Satu</span></div><div><span><br></span></div><div>Dua</div></div></div>",
		"Satu\nDua",
	],
	["<div contenteditable><p>Halo\u00a0 <span>Budi\u200b</span><img alt='🙏'></p><p><br></p></div>", "Halo Budi🙏"],
	["<div contenteditable>Satu<br>Dua<br></div>", "Satu\nDua"],
	["<textarea>\nSatu\r\n\r\nDua  </textarea>", "Satu\nDua"],
])("reads %s", (markup, text) => {
	page(markup);
	expect(readBox(one("div, textarea"))).toBe(text);
});
