// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { createAnswering } from "../../lib/page/answering.ts";
import { rememberPresses } from "../../lib/sites/compose/presses.ts";
import type { Reading } from "../../lib/sites/types.ts";
import { makeSeen } from "../components/fakes.ts";
import { one, onFreshPage, page, settled } from "../sites/compose/page.ts";

const controller = onFreshPage();

beforeEach(() => {
	document.execCommand = (_name, _ui, text = "") => {
		const field = document.activeElement as HTMLTextAreaElement;
		field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
		return true;
	};
});

const ID = "ig:9";
const comment = makeSeen({ site: "instagram", id: ID, author: null, handle: "warga.desa" });
const PAGE = '<main><div id="comment"><b id="reply">Balas</b></div><form><textarea></textarea></form></main>';
const REQUEST = {
	...({ type: "insert", request: "1", commentId: ID, caret: null, caretWithoutMention: null } as const),
	...{ text: "@warga.desa Kami cek.", textWithoutMention: "Kami cek." },
};
const field = () => one("textarea") as HTMLTextAreaElement;
const writes = (value: string) => () => {
	field().value = value;
};

interface Situation {
	name: string;
	/** What the site does when Reply is pressed. */
	opens?: () => void;
	/** What the page has read in place of the comment. */
	read?: { id: string } | null;
	expected: object;
	/** What stands in the box afterwards. */
	left: string;
}

const REPLACES = () => {
	writes("@warga.desa ")();
	// Once more when everything seems to have come to rest: at the very moment the text would come.
	setTimeout(() => {
		const { value } = field();
		const next = document.createElement("textarea");
		next.value = value;
		field().replaceWith(next);
	}, 145);
};

const SITUATIONS: Situation[] = [
	{
		name: "the site's mention alone is no text",
		opens: writes("@Warga.desa "),
		expected: { outcome: { state: "inserted", hadText: false }, hasMention: true },
		left: "@Warga.desa Kami cek.",
	},
	{
		name: "what the admin wrote is text, and stays",
		opens: writes("@warga.desa Halo Kak,"),
		expected: { outcome: { state: "inserted", hadText: true }, hasMention: true },
		left: "@warga.desa Halo Kak, Kami cek.",
	},
	{
		name: "a box that is replaced just before the text comes is found again",
		opens: REPLACES,
		expected: { outcome: { state: "inserted", hadText: false }, hasMention: true },
		left: "@warga.desa Kami cek.",
	},
	{
		name: "the comment's node holds another comment now",
		read: { id: "ig:10" },
		opens: writes("@warga.desa "),
		expected: { outcome: { state: "gone" }, editor: null },
		left: "",
	},
	{ name: "the page shows it no more", read: null, expected: { outcome: { state: "gone" }, editor: null }, left: "" },
	{
		name: "it is deleted while the box opens",
		opens: () => {
			writes("@warga.desa ")();
			one("#comment").remove();
		},
		expected: { outcome: { state: "gone" }, editor: null },
		left: "@warga.desa ",
	},
	{
		name: "the box answers somebody else",
		opens: writes("@orang.lain "),
		expected: { outcome: { state: "wrongTarget" }, editor: null },
		left: "@orang.lain ",
	},
];

describe("a reply for a comment", () => {
	test.each(SITUATIONS)("$name", async ({ opens, read, expected, left }) => {
		page(PAGE);
		const container = one("#comment");
		const replyControl = one("#reply");
		const enters: boolean[] = [];
		replyControl.addEventListener("click", () => {
			opens?.();
			enters.push(
				field().dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true })),
			);
		});
		const reading: Reading = { container, actions: null, replyControl, result: { state: "ok", comment } };
		const answer = createAnswering({
			signal: controller().signal,
			carets: () => undefined,
			pressed: rememberPresses(document, () => [reading], controller().signal),
			readings: () => (read === null || !container.isConnected ? [] : [reading]),
			readAgain: () => ({ ...reading, result: { state: "ok", comment: { ...comment, ...read } } }),
		});
		const [first, doubled] = await settled(Promise.all([answer(REQUEST), answer(REQUEST)]));
		expect(first).toMatchObject(expected);
		expect(doubled).toBe(first);
		expect(field().value).toBe(left);
		expect(enters, "a second Enter must not send what stands there").not.toContain(true);
	});
});

test("Facebook: a comment that goes as its box comes is gone, although the box stays", async () => {
	page(
		`<div id="thread"><div role="article" id="comment"><a href="https://www.facebook.com/p/posts/pfbid0?comment_id=11">2 j</a><b id="reply">Balas</b></div>
			<div class="box" tabindex="0" role="textbox" aria-placeholder="Balas Sinta Dewi"></div></div>`,
	);
	const container = one("#comment");
	const replyControl = one("#reply");
	const box = one(".box");
	replyControl.addEventListener("click", () => {
		box.setAttribute("contenteditable", "true");
		container.remove();
	});
	const sinta = makeSeen({ site: "facebook", id: "fb:11", author: "Sinta Dewi", handle: "sinta" });
	const reading: Reading = { container, actions: null, replyControl, result: { state: "ok", comment: sinta } };
	const answer = createAnswering({
		...{ signal: controller().signal, carets: () => undefined, pressed: new Map() },
		readings: () => (container.isConnected ? [reading] : []),
		readAgain: () => reading,
	});
	const answered = await settled(answer({ ...REQUEST, commentId: "fb:11" }));
	expect([answered.outcome.state, box.textContent]).toEqual(["gone", ""]);
});

test("Instagram: what was written for a comment that has left the page is not taken for the person's other one", async () => {
	page('<div id="gone"><b>Balas</b></div><div id="stays"><b>Balas</b></div><form><textarea></textarea></form>');
	const of = (id: string, commentId: string): Reading => ({
		...{ container: one(id), actions: null, replyControl: one(`${id} b`) },
		result: { state: "ok", comment: { ...comment, id: commentId } },
	});
	const [gone, stays] = [of("#gone", "ig:8"), of("#stays", ID)];
	const readings = () => [gone, stays].filter(({ container }) => container.isConnected);
	const { signal } = controller();
	const pressed = rememberPresses(document, readings, signal);
	const answer = createAnswering({ signal, carets: () => undefined, pressed, readings, readAgain: () => stays });
	gone.replyControl?.click();
	writes("@warga.desa Halo Kak,")();
	gone.container.remove();
	expect(await settled(answer(REQUEST))).toMatchObject({ outcome: { state: "wrongTarget" } });
	expect(field().value).toBe("@warga.desa Halo Kak,");
});

test("Instagram: a comment that the site draws again as its box comes is answered", async () => {
	page(PAGE);
	const draw = (): Reading => ({
		...{ container: one("#comment"), actions: null, replyControl: one("#reply") },
		result: { state: "ok", comment },
	});
	const press = () => {
		writes("@warga.desa ")();
		// The node that was read leaves the page, as when a list gets another order.
		one("#comment").replaceWith(one("#comment").cloneNode(true));
		one("#reply").addEventListener("click", writes("@warga.desa "));
	};
	one("#reply").addEventListener("click", press);
	const { signal } = controller();
	const pressed = rememberPresses(document, () => [draw()], signal);
	const readings = () => [draw()];
	const answer = createAnswering({ signal, carets: () => undefined, pressed, readings, readAgain: draw });
	expect(await settled(answer(REQUEST))).toMatchObject({ outcome: { state: "inserted" } });
	expect(field().value).toBe("@warga.desa Kami cek.");
});
