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

/** Longest `alt` that is still an emoji or a custom emoji's name and not the description of a photo. */
const LONGEST_EMOJI_ALT = 40;

function isSilent(element: Element): boolean {
	if (SILENT.has(element.localName)) return true;
	const role = element.getAttribute("role");
	return role === "button" || (role === null && element.localName !== "a" && element.getAttribute("tabindex") === "0");
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

/** Where a site breaks the lines of what people write. */
export interface LineBreaks {
	/** Elements that start and end a line of their own. */
	blocks: ReadonlySet<string>;
	/** What a text node says. */
	wordsOf(node: Text): string;
	/** Whether an element is only drawn and says nothing. */
	isDrawing?(element: Element): boolean;
}

/** As HTML says: Facebook splits lines into blocks. */
export const FOLDED: LineBreaks = {
	blocks: new Set(["div", "p", "li", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "section", "article"]),
	wordsOf: ({ data }) => data.replace(/\s+/g, " "),
};

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
export function textOf(root: Element, { blocks, wordsOf, isDrawing }: LineBreaks): string {
	const parts: string[] = [];
	const breakLine = () => {
		const last = parts.at(-1);
		if (last !== undefined && !last.endsWith("\n")) parts.push("\n");
	};
	let node: Node | null = root.firstChild;
	while (node) {
		let enters = false;
		if (node.nodeType === 3) parts.push(wordsOf(node as Text));
		else if (node.nodeType === 1) {
			const element = node as Element;
			if (element.localName === "br") parts.push("\n");
			else if (element.localName === "img") {
				const name = attribute(element, "alt");
				if (name.length <= LONGEST_EMOJI_ALT) parts.push(name);
			} else if (!isSilent(element) && !isDrawing?.(element)) {
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
	return textOf(element, FOLDED).replace(/\s+/g, " ");
}

/** Text for comparing and hashing: one case, one kind of white space, one Unicode form, so that two machines agree. */
export function normalised(text: string): string {
	return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
