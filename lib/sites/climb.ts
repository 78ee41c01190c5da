import { all } from "./dom.ts";
/** How to find the box around a link when no element says where a comment begins and ends. */
export interface Climb {
	/** Links that carry a comment's id; two different ids in one box mean that it holds more than one comment. */
	links: string;
	idOf(link: Element): string | null;
	/** Boxes that are never a comment themselves. */
	edge: string;
	/** Whether the box reaches beyond a comment (it holds the post's heading, say). */
	isBeyond?(box: Element): boolean;
	/** Whether the box holds all that a comment has. */
	isWhole(box: Element): boolean;
}

/**
 * The smallest box around `start` that is whole and holds one comment only; `whole` false with the largest box of one comment when none is.
 * Linear over a page: a list of comments is recognised by its first link, which is only this comment's own for the first of them.
 */
export function boxAround(start: Element, climb: Climb): { box: Element; isWhole: boolean } | null {
	const id = climb.idOf(start);
	const isOther = (link: Element) => {
		const other = climb.idOf(link);
		return other !== null && other !== id;
	};
	let largest: Element | null = null;
	for (let box = start.parentElement; box && !box.matches(climb.edge); box = box.parentElement) {
		const first = box.querySelector(climb.links);
		if (first && (isOther(first) || all(box, climb.links).some(isOther))) break;
		if (climb.isBeyond?.(box)) break;
		largest = box;
		if (climb.isWhole(box)) return { box, isWhole: true };
	}
	return largest && { box: largest, isWhole: false };
}
