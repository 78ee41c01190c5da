import { all } from "./dom.ts";
/** The tweet in the row right above, or null when that row holds none (a gap, "Show more replies", a heading). */
export function tweetAbove(article: Element): Element | null {
	for (let node: Element | null = article; node !== null; node = node.parentElement) {
		const before = node.previousElementSibling;
		if (before === null) continue;
		if (before.localName === "article") return before;
		return all(before, "article").at(-1) ?? null;
	}
	return null;
}

/**
 * The tweet right above when X draws its line down to this one: they are one thread, so this one answers it. The line is an empty element
 * after the avatar in the avatar's own column (CPFT; seen by structure, for its class names change).
 */
export function tweetJoinedAbove(article: Element): Element | null {
	const above = tweetAbove(article);
	const line = above?.querySelector('[data-testid="Tweet-User-Avatar"]')?.nextElementSibling;
	return line != null && line.childElementCount === 0 && line.textContent === "" ? above : null;
}
