import { attribute } from "./dom.ts";

/** Elements whose content is never words of the author. `[role=button]` (or, where roles are gone, what else can be reached by keys) holds "See more" and "Show original". */
const SILENT = new Set([
	"svg",
	"script",
	"style",
	"noscript",
	"template",
	"button",
	"textarea",
	"input",
	"select",
	"video",
]);

/** Elements that start and end a line of their own. X wraps each mention in a `div` that it draws inline, so a `div` counts on Facebook only. */
const BLOCKS = {
	kept: new Set(["p", "li", "ul", "ol", "blockquote"]),
	folded: new Set(["div", "p", "li", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "section", "article"]),
};

/** Longest `alt` that is still an emoji or a custom emoji's name and not the description of a photo. */
const LONGEST_EMOJI_ALT = 40;

function isSilent(element: Element): boolean {
	if (SILENT.has(element.localName)) return true;
	const role = element.getAttribute("role");
	return role === "button" || (role === null && element.localName !== "a" && element.getAttribute("tabindex") === "0");
}

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

/** Whether a link in the words is shown cut short and the page does not hold the rest of its address. */
export function isElided(body: Element): boolean {
	return [...body.querySelectorAll("a")].some((link) => {
		const text = link.textContent ?? "";
		return (
			/(?:…|\.\.\.)$/.test(text) &&
			/^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\/?/.test(text) &&
			link.querySelector("[aria-hidden]") === null
		);
	});
}

/**
 * Whether line breaks inside text nodes are the author's. X and Instagram draw them (`white-space: pre-wrap`); Facebook splits lines
 * into blocks, so its text nodes are folded as HTML says.
 */
export type LineBreaks = "kept" | "folded";

function wordsOf(node: Text, lineBreaks: LineBreaks): string {
	const text = node.data;
	if (lineBreaks === "folded") return text.replace(/\s+/g, " ");
	// Between elements of a block, white space with a break is how a saved page was indented, not what was written.
	if (text.trim() === "" && text.includes("\n") && node.parentElement?.localName !== "span") return " ";
	return text.replace(/[ \t\f\r]*\n(?:[ \t]{2,}|\t)/g, " ");
}

function tidy(text: string): string {
	return text
		.replace(/[\u00a0 \t\f\r]+/g, " ")
		.replace(/ ?\n ?/g, "\n")
		.replace(/\n{3,}/g, "\n\n")
		.trim();
}

/**
 * The words of an element as a person reads them: emoji from `img[alt]`, `br` and blocks as line breaks, no buttons, no icons.
 * Walks nodes without recursion (a hostile page nests deeply) and never asks for layout.
 */
export function textOf(root: Element, lineBreaks: LineBreaks = "kept"): string {
	const blocks = BLOCKS[lineBreaks];
	const parts: string[] = [];
	const breakLine = () => {
		const last = parts.at(-1);
		if (last !== undefined && !last.endsWith("\n")) parts.push("\n");
	};
	let node: Node | null = root.firstChild;
	while (node) {
		let enters = false;
		if (node.nodeType === 3) parts.push(wordsOf(node as Text, lineBreaks));
		else if (node.nodeType === 1) {
			const element = node as Element;
			if (element.localName === "br") parts.push("\n");
			else if (element.localName === "img") {
				const name = attribute(element, "alt");
				if (name.length <= LONGEST_EMOJI_ALT) parts.push(name);
			} else if (!isSilent(element) && !isElisionOfCompleteLink(element)) {
				if (blocks.has(element.localName)) breakLine();
				enters = element.firstChild !== null;
			}
		}
		if (enters) {
			node = node.firstChild;
			continue;
		}
		while (node && node !== root && !node.nextSibling) {
			node = node.parentNode;
			if (node && node !== root && blocks.has((node as Element).localName)) breakLine();
		}
		node = !node || node === root ? null : node.nextSibling;
	}
	return tidy(parts.join(""));
}

/** One line: for names and labels. */
export function lineOf(element: Element): string {
	return textOf(element, "folded").replace(/\s+/g, " ");
}

/** Text for comparing and hashing: one case, one kind of white space, one Unicode form, so that two machines agree. */
export function normalised(text: string): string {
	return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
