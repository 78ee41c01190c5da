import type { Random } from "./random.ts";
import type { Copy } from "./subject.ts";

/** A child of a box with the known comments in it. */
export interface Block {
	child: Element;
	ids: readonly string[];
}

/** The children of a box that hold known comments. */
export function blocksOf(parent: Element, { known }: Copy): Block[] {
	const containers = [...known].filter(([, { container }]) => parent.contains(container));
	return [...parent.children]
		.map((child) => ({ child, ids: containers.filter(([, one]) => child.contains(one.container)).map(([id]) => id) }))
		.filter(({ ids }) => ids.length > 0);
}

/** Blocks that must stay together, because a comment in one answers a comment in another; the page's own post ties nothing. */
export function threadsAmong(blocks: readonly Block[], copy: Copy): Element[][] {
	const threads: { children: Element[]; ids: Set<string>; answered: Set<string> }[] = [];
	for (const { child, ids } of blocks) {
		const answered = ids
			.map((id) => copy.known.get(id)?.comment)
			.flatMap((comment) =>
				comment?.parentId == null || isPagePost(comment.parentId, copy) ? [] : [comment.parentId],
			);
		const tied = threads.filter(
			(thread) => answered.some((id) => thread.ids.has(id)) || ids.some((id) => thread.answered.has(id)),
		);
		for (const thread of tied) threads.splice(threads.indexOf(thread), 1);
		threads.push({
			children: [...tied.flatMap(({ children }) => children), child],
			ids: new Set([...tied.flatMap((thread) => [...thread.ids]), ...ids]),
			answered: new Set([...tied.flatMap((thread) => [...thread.answered]), ...answered]),
		});
	}
	return threads.map(({ children }) => children);
}

/** Whether an id is that of the post in the page's address, which every comment on X answers. */
export function isPagePost(id: string, { known, url }: Copy): boolean {
	return url.pathname.includes(id.slice(id.indexOf(":") + 1)) && known.has(id);
}

/**
 * Whole threads change places, wherever blocks of comments stand side by side; other blocks (advertisements, headings) keep theirs. Also
 * turns the order of every element's attributes round.
 */
export function blocksReordered(copy: Copy, random: Random): void {
	for (const parent of [...copy.document.body.querySelectorAll("*")]) {
		if (parent.childElementCount < 2) continue;
		const threads = threadsAmong(blocksOf(parent, copy), copy);
		if (threads.length < 2) continue;
		const places = threads.map(([first]) => {
			const mark = copy.document.createComment("");
			first?.before(mark);
			return mark;
		});
		for (const [place, thread] of random.shuffled(threads).entries()) places[place]?.replaceWith(...thread);
	}
	for (const element of copy.document.querySelectorAll("*")) {
		const attributes = [...element.attributes].reverse();
		for (const attribute of attributes) element.removeAttributeNode(attribute);
		for (const attribute of attributes) element.setAttributeNode(attribute);
	}
}

/** Elements within one comment: neither around another nor in a row of words. */
function partsOf(copy: Copy): Element[] {
	const containers = new Set([...copy.known.values(), ...copy.nameless].map(({ container }) => container));
	const holdsAnother = (element: Element) =>
		[...containers].some((other) => other !== element && element.contains(other));
	return [...containers].flatMap((container) =>
		holdsAnother(container) ? [] : [container, ...container.querySelectorAll("*")],
	);
}

function holdsWords(element: Element): boolean {
	return [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
}

/** The parts within a comment change places, in a third of the places where there are several. */
export function insidesReordered(copy: Copy, random: Random): void {
	for (const element of partsOf(copy)) {
		if (element.childElementCount < 2 || holdsWords(element) || random.next() > 0.34) continue;
		element.replaceChildren(...random.shuffled([...element.children]));
	}
}

/** What an element looks like to whoever wrote the site's template. */
function signatureOf(element: Element): string {
	const names = element
		.getAttributeNames()
		.filter((name) => name !== "style")
		.sort();
	return [element.localName, element.getAttribute("role"), element.parentElement?.localName, ...names].join(" ");
}

/** Elements that a box of their own would break by the rules of HTML, or that are no part of a page's body. */
const UNWRAPPED =
	"html, head, head *, body, style, script, li, svg, svg *, option, tr, td, th, tbody, source, h1, h2, h3";

/** New boxes around a few kinds of elements, everywhere that kind stands: sites change templates, not single comments. */
export function wrappersAdded(copy: Copy, random: Random): void {
	const kinds = new Map<string, Element[]>();
	for (const element of copy.document.querySelectorAll("*")) {
		if (element.matches(UNWRAPPED) || (element.parentElement !== null && holdsWords(element.parentElement))) continue;
		const kind = signatureOf(element);
		kinds.set(kind, [...(kinds.get(kind) ?? []), element]);
	}
	for (const kind of random.shuffled([...kinds.values()]).slice(0, Math.ceil(kinds.size / 5))) {
		for (const element of kind) {
			const box = copy.document.createElement("div");
			element.replaceWith(box);
			box.append(element);
		}
	}
}
