// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { createDock } from "../../lib/page/dock.ts";
import { pageWordsIn } from "../../lib/words/page-words.ts";

afterEach(() => vi.restoreAllMocks());

const WIDE = { left: 0, right: 1366 };
const { style } = document.documentElement;

/** A dock at the right of a page of 1366 px whose comments leave its place once they are given room. */
function openDock() {
	vi.spyOn(document.documentElement, "clientWidth", "get").mockReturnValue(1366);
	const dock = createDock({
		...({ document, words: pageWordsIn("id"), look: "light" } as const),
		initial: { isOpen: false, isCollapsed: false, side: "right", width: 360 },
		frame: () => document.createElement("iframe"),
		onChange: () => undefined,
	});
	dock.open();
	const extent = () => (style.marginRight === "" ? WIDE : { left: 0, right: 1366 - 360 });
	const avoid = () => dock.avoid(() => ({ mustSee: [extent()], goodToSee: [] }));
	return { dock, avoid };
}

test("the page gives room to the sidebar while it is open", () => {
	const { dock, avoid } = openDock();
	avoid();
	expect([style.marginRight, dock.side(), dock.host.isConnected]).toEqual(["360px", "right", true]);
	dock.collapse();
	expect(style.marginRight).toBe("");
	dock.remove();
});

test("whatever still comes after it was taken away changes the page no more", () => {
	const { dock, avoid } = openDock();
	dock.remove();
	avoid();
	expect([style.marginRight, dock.isExpanded(), dock.host.isConnected]).toEqual(["", false, false]);
});
