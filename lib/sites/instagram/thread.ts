import { all } from "../dom.ts";
import type { Candidate } from "../site.ts";
import { lineOf, textOf } from "../text.ts";
import { KEPT } from "../text-kept.ts";
import { containerOfLink } from "./containers.ts";
import { commentAddress, firstAuthor, isTimed } from "./parts.ts";
import { INSTAGRAM } from "./selectors.ts";
import { wordsOf } from "./text.ts";
import { isRepliesWord } from "./words.ts";

/** How many siblings are looked at for a neighbour: a list of thousands must not be searched again for each of its comments. */
const REACH = 6;

/** A list weighs more than any number of boxes that the site may put around one kind of comment. */
const LIST_DEPTH = 1_000;

/** Whether a comment stands in a list of replies. */
export function isInReplyList(container: Element): boolean {
	return container.closest(INSTAGRAM.replyList) !== null;
}

/** The link of the first comment of the same post in a box. */
function headIn(box: Element, candidate: Candidate): Element | null {
	const { context, identity } = candidate;
	const isHead = (link: Element) => {
		const address = isTimed(link) ? commentAddress(link, context) : null;
		return address !== null && `ig:post:${address.code}` === identity?.post?.id;
	};
	const first = box.matches(INSTAGRAM.commentLink) ? box : box.querySelector(INSTAGRAM.commentLink);
	if (first === null || isHead(first)) return first;
	return all(box, INSTAGRAM.commentLink).find(isHead) ?? null;
}

/** How deep an element stands; a list in a list says more than a box in a box. */
function depthUnder(ancestor: Element, element: Element): number {
	let depth = 0;
	for (let node: Element | null = element; node !== null && node !== ancestor; node = node.parentElement)
		depth += node.matches(INSTAGRAM.list) ? LIST_DEPTH : 1;
	return depth;
}

interface Beside {
	box: Element;
	link: Element;
	/** Depth of its link compared with that of the comment looked at: negative above, 0 beside, positive below. */
	below: number;
}

type Side = "previousElementSibling" | "nextElementSibling";

/** The nearest comment from `start` on to one side, `start` included. */
function nearest(start: Element | null, side: Side, candidate: Candidate, ownDepth: number): Beside | null {
	let looked = 0;
	for (let box = start; box !== null && looked < REACH; box = box[side], looked++) {
		const link = headIn(box, candidate);
		if (link !== null) return { box, link, below: depthUnder(box.parentElement as Element, link) - ownDepth };
	}
	return null;
}

/** Whether the words begin with the name of whoever wrote the comment of `link`. */
function answersByName(candidate: Candidate, link: Element): boolean {
	const words = wordsOf(candidate);
	const named = words === null ? undefined : /^@([\w.]{1,30})/.exec(textOf(words, KEPT))?.[1];
	const head = containerOfLink(link, candidate.context);
	if (named === undefined || head === null) return false;
	return firstAuthor(all(head, INSTAGRAM.link), candidate.context) === named.toLowerCase();
}

/** What stands between a comment and the first of the boxes below it: "View replies". */
function wordsBetween(head: Element, below: Element): string {
	const lines: string[] = [];
	for (let node = head.nextElementSibling; node !== null && node !== below; node = node.nextElementSibling)
		lines.push(lineOf(node));
	for (let node = below.firstElementChild; node !== null; node = node.firstElementChild)
		if (node.matches(INSTAGRAM.button)) lines.push(lineOf(node));
	return lines.join(" ");
}

/** Whether other threads of the post stand beside this one, at whatever level. */
function hasOthers(thread: Element, candidate: Candidate): boolean {
	for (let node = thread; node !== candidate.survey.scope && !node.matches(INSTAGRAM.post); ) {
		if (nearest(node.previousElementSibling, "previousElementSibling", candidate, 0) !== null) return true;
		if (nearest(node.nextElementSibling, "nextElementSibling", candidate, 0) !== null) return true;
		if (node.parentElement === null) return false;
		node = node.parentElement;
	}
	return false;
}

/**
 * The comment that heads the thread, in both layouts (lists in lists, boxes in boxes): replies stand deeper than their head and after it.
 * A pinned comment may stand before all others in the same way, so something must confirm it: a control that speaks of replies; a box
 * with this thread alone, beside those of others; or, where heads and their replies take turns, the head's name at the start.
 * Threads are one level deep (dom-facts §3.2).
 */
export function parentInThread(candidate: Candidate): string | null {
	const { container, context, identity, survey } = candidate;
	const own = identity?.link;
	if (own == null) return null;
	for (let node = container; node !== survey.scope; ) {
		const box = node.parentElement;
		if (box === null || node.matches(INSTAGRAM.post)) return null;
		const depth = depthUnder(box, own);
		const before = nearest(node.previousElementSibling, "previousElementSibling", candidate, depth);
		const after = nearest(node.nextElementSibling, "nextElementSibling", candidate, depth);
		// Something deeper beside it: this is a head itself.
		if ((before?.below ?? 0) > 0 || (before === null && (after?.below ?? 0) !== 0)) return null;
		if (before !== null && before.below < 0) {
			const above = nearest(before.box.previousElementSibling, "previousElementSibling", candidate, depth);
			const words = wordsBetween(before.box, node);
			const isAlone = above === null && after === null;
			const takesTurns = (after?.below ?? 0) < 0 || (above?.below ?? -1) >= 0;
			const isSure =
				isRepliesWord(words) ||
				(isAlone && hasOthers(box, candidate)) ||
				(takesTurns && answersByName(candidate, before.link));
			const parent = isSure ? commentAddress(before.link, context) : null;
			return parent === null ? null : `ig:${parent.id}`;
		}
		// Beside others like it: when what leads them stands higher, it is too far to be sure whose replies they are.
		const first = before && nearest(box.firstElementChild, "nextElementSibling", candidate, depth);
		if (first !== null && first.below < 0) return null;
		node = box;
	}
	return null;
}
