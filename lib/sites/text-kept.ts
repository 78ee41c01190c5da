import type { LineBreaks } from "./text.ts";

/**
 * X shows a long link as `https://` (hidden) + visible part + rest (hidden) + "…" (hidden). The first three are the whole address;
 * the mark at the end then belongs to the picture, not to the address. Captures of Sep 2026.
 */
function isElisionOfCompleteLink(element: Element): boolean {
	return (
		element.getAttribute("aria-hidden") === "true" &&
		element.textContent === "…" &&
		element.previousElementSibling?.getAttribute("aria-hidden") === "true" &&
		element.closest("a") !== null
	);
}

/**
 * Line breaks inside text nodes are the author's: X and Instagram draw them (`white-space: pre-wrap`). X wraps each mention in a `div` that
 * it draws inline, so a `div` is no line.
 */
export const KEPT: LineBreaks = {
	blocks: new Set(["p", "li", "ul", "ol", "blockquote"]),
	wordsOf({ data, parentElement }) {
		// Between elements of a block, white space with a break is how a saved page was indented, not what was written.
		if (data.trim() === "" && data.includes("\n") && parentElement?.localName !== "span") return " ";
		return data.replace(/[ \t\f\r]*\n(?:[ \t]{2,}|\t)/g, " ");
	},
	isDrawing: isElisionOfCompleteLink,
};
