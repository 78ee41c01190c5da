import { all } from "./dom.ts";
import { authorIn, commentAddress } from "./instagram-page.ts";
import { INSTAGRAM } from "./instagram-selectors.ts";
import type { Candidate } from "./site.ts";
import { lineOf } from "./text.ts";

/** Lists of replies in the modal, by class: only confirms what the nesting already says. */
const REPLY_LIST = "ul._a9yo, ul._a9yp";

function idOfLink(link: Element | undefined | null, { context }: Candidate): string | null {
	const id = link == null ? undefined : commentAddress(link, context)?.id;
	return id === undefined ? null : `ig:${id}`;
}

/** Whether a comment stands in a list of replies. */
export function isInReplyList(container: Element): boolean {
	return container.closest(REPLY_LIST) !== null;
}

/** Modal: a list within a list. The parent is the comment just before that list which stands directly in the outer one. */
export function parentInLists(candidate: Candidate): string | null {
	const list = candidate.container.closest("ul");
	const outer = list?.parentElement?.closest("ul") ?? null;
	if (list === null || outer === null || !candidate.survey.scope.contains(outer)) return null;
	for (let node: Element = list; node !== outer; node = node.parentElement ?? outer) {
		for (let box = node.previousElementSibling; box !== null; box = box.previousElementSibling) {
			const links = all(box, INSTAGRAM.commentLink).filter((link) => idOfLink(link, candidate) !== null);
			// The nearest box with comments settles it: in a list of threads it is another thread, whose comments stand in lists of their own.
			if (links.length > 0)
				return idOfLink(
					links.findLast((link) => link.closest("ul") === outer),
					candidate,
				);
		}
	}
	return null;
}

function depthUnder(ancestor: Element, element: Element): number {
	let depth = 0;
	for (let node: Element | null = element; node !== null && node !== ancestor; node = node.parentElement) depth++;
	return depth;
}

/** The first comment in the nearest of the boxes before `node` that holds one. */
function headBefore(node: Element, candidate: Candidate): Element | null {
	for (let box = node.previousElementSibling; box !== null; box = box.previousElementSibling) {
		const links = box.matches(INSTAGRAM.commentLink) ? [box] : all(box, INSTAGRAM.commentLink);
		const head = links.find((link) => idOfLink(link, candidate) !== null);
		if (head !== undefined) return head;
	}
	return null;
}

/** Page: no lists, so replies are the comments that stand deeper than the one before them in the same block (dom-facts §3.2). */
export function parentByDepth(candidate: Candidate): string | null {
	const { container, identity, survey } = candidate;
	if (container.localName === "li") return null;
	const own = identity?.link ?? container;
	for (let node: Element | null = container; node !== null && node !== survey.scope; node = node.parentElement) {
		const box = node.parentElement;
		const head = headBefore(node, candidate);
		if (box === null || head === null) continue;
		const ownDepth = depthUnder(box, own);
		if (ownDepth <= depthUnder(box, head)) {
			const answered = answersHead(candidate, head);
			if (answered !== null) return answered;
			continue;
		}
		// A thread's first comment has its own replies deeper below it: then it is a head itself.
		const isHead = all(node, INSTAGRAM.commentLink).some((link) => depthUnder(box, link) > ownDepth);
		return isHead ? null : idOfLink(head, candidate);
	}
	return null;
}

/** Same depth, but the words begin with the name of the comment before: threads are one level deep, so that one is the parent. */
function answersHead(candidate: Candidate, head: Element): string | null {
	const { container, context, own } = candidate;
	const named = own("a").find((link) => lineOf(link).startsWith("@"));
	if (named === undefined) return null;
	const before = named.previousSibling?.nodeValue?.trim() ?? "";
	if (before !== "") return null;
	const box = head.closest("li") ?? boxWithAuthor(head, container);
	const authors = [...(box?.querySelectorAll("a[href]") ?? [])].map((link) => authorIn(link, context));
	return authors.find((author) => author !== null) === lineOf(named).slice(1).toLowerCase()
		? idOfLink(head, candidate)
		: null;
}

function boxWithAuthor(link: Element, beyond: Element): Element | null {
	for (let box = link.parentElement; box !== null && !box.contains(beyond); box = box.parentElement) {
		if (box.querySelectorAll("a[href]").length > 1) return box;
	}
	return null;
}
