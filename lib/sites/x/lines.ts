import { once } from "../candidate.ts";
import { all } from "../dom.ts";
import type { Survey } from "../site.ts";
import { X } from "./selectors.ts";

/** The tweet in the row right above, or null when that row holds none (a gap, "Show more replies", a heading). */
export function tweetAbove(article: Element): Element | null {
	for (let node: Element | null = article; node !== null; node = node.parentElement) {
		const before = node.previousElementSibling;
		if (before === null) continue;
		if (before.matches(X.article)) return before;
		return all(before, X.article).at(-1) ?? null;
	}
	return null;
}

const isBlank = (element: Element) => element.textContent === "";

/** The avatar; without its test id, the first link that shows no words. */
function avatarOf(article: Element): Element | null {
	return article.querySelector(X.avatarColumn) ?? all(article, "a").find(isBlank) ?? null;
}

/** Whether a line leads down from the avatar: an empty element beside it in its column (CPFT; by structure, for class names change). */
export function hasLineBelow(article: Element): boolean {
	for (let box = avatarOf(article); box !== null && box !== article && isBlank(box); box = box.parentElement) {
		const next = box.nextElementSibling ?? (box.matches(X.avatarColumn) ? box.previousElementSibling : null);
		if (next !== null) return isBlank(next) && next.querySelector("a, img, svg, * + *") === null;
	}
	return false;
}

/** Whether a line leads up from the avatar: the row above the avatar's, else boxes within boxes, then has a column for the line. */
export function hasLineAbove(article: Element): boolean {
	for (let box = avatarOf(article); box !== null && box !== article; box = box.parentElement) {
		const above = box.previousElementSibling;
		if (above !== null && isBlank(above) && above.querySelector("* + *") !== null) return true;
		if (!isBlank(box)) return false;
	}
	return false;
}

/** Whether a page draws lines upwards too. */
const drawsLinesAbove = new WeakMap<Survey, boolean>();

/**
 * The tweet right above when X draws its line down to this one: they are one thread, so this one answers it. Where lines are drawn upwards
 * too, both ends must be there.
 */
export const tweetJoinedAbove = once(({ container, survey }): Element | null => {
	const above = tweetAbove(container);
	if (above === null || !hasLineBelow(above)) return null;
	if (hasLineAbove(container)) return above;
	const isDrawn = drawsLinesAbove.get(survey) ?? all(survey.scope, X.article).some(hasLineAbove);
	drawsLinesAbove.set(survey, isDrawn);
	return isDrawn ? null : above;
});
