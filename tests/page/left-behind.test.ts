import { JSDOM } from "jsdom";
import { expect, test, vi } from "vitest";
import { removeLeftBehind } from "../../lib/page/left-behind.ts";

const OURS = "moz-extension://tanggap/sidebar.html";
vi.mock("wxt/browser", () => ({ browser: { runtime: { getURL: () => "moz-extension://tanggap/sidebar.html" } } }));

const SHADES = "color-scheme: light";
const MARK = '<button type="button" name="tanggap">Catat</button>';
const DOCK = `<button class="edge"></button><iframe src="${OURS}"></iframe>`;

test.each<[string, { style: string; root: string | null }, { isGone: boolean; margin: string }]>([
	["a mark", { style: SHADES, root: MARK }, { isGone: true, margin: "360px" }],
	["a dock with the page's margin", { style: `${SHADES}; --width: 360px`, root: DOCK }, { isGone: true, margin: "" }],
	[
		"a dock beside a margin of the page's own",
		{ style: `${SHADES}; --width: 400px`, root: DOCK },
		{ isGone: true, margin: "360px" },
	],
	["another extension's", { style: SHADES, root: "<button>Simpan</button>" }, { isGone: false, margin: "360px" }],
	["the site's own", { style: SHADES, root: null }, { isGone: false, margin: "360px" }],
])("of what an older script left, it takes away: %s", (_what, { style, root }, { isGone, margin }) => {
	const { document } = new JSDOM(`<html style="margin-right: 360px"><body><div style="${style}"></div></body>`).window;
	const host = document.querySelector("div");
	const shadow = root === null ? null : host?.attachShadow({ mode: "closed" });
	if (shadow) shadow.append(...new JSDOM(root ?? "").window.document.body.childNodes);
	// What Firefox shows to extensions, and to nobody else.
	Object.defineProperty(host, "openOrClosedShadowRoot", { value: shadow });
	removeLeftBehind(document);
	expect(document.querySelector("div") === null).toBe(isGone);
	expect(document.documentElement.style.marginRight).toBe(margin);
});

test("where the browser shows no closed roots, nothing is touched", () => {
	const { document } = new JSDOM(`<div style="${SHADES}"></div>`).window;
	document.querySelector("div")?.attachShadow({ mode: "closed" });
	removeLeftBehind(document);
	expect(document.querySelector("div")).not.toBeNull();
});
