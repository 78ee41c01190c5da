import { lineOf } from "../../../lib/sites/text.ts";
import { HOSTILE_LINKS, HOSTILE_WORDS, withLinks, withNames, withWords } from "./hostile.ts";
import { blocksReordered, insidesReordered, wrappersAdded } from "./mutate-order.ts";
import type { Random } from "./random.ts";
import type { Copy } from "./subject.ts";

/** One way in which a site may change under us. It changes the copy and nothing else. */
export interface Mutation {
	name: string;
	/** Whether chance plays a part, so that another seed gives another page. */
	isRandom: boolean;
	/** Least share of comments that must still be read with their own id, from 0 to 1. Absent: it is only printed. */
	least?: number;
	apply(copy: Copy, random: Random): unknown;
}

function withAttribute(document: Document, isMeant: (name: string) => boolean): [Element, string][] {
	return [...document.querySelectorAll("*")].flatMap((element) =>
		element
			.getAttributeNames()
			.filter(isMeant)
			.map((name): [Element, string] => [element, name]),
	);
}

/** All class names get others: the same new one for each old one, as a new build of the site gives them. */
function classesRenamed({ document }: Copy, random: Random): void {
	const renamed = new Map<string, string>();
	for (const element of document.querySelectorAll("[class]")) {
		const names = [...element.classList].map((name) => {
			if (!renamed.has(name)) renamed.set(name, `x${random.word(7)}`);
			return renamed.get(name);
		});
		element.setAttribute("class", names.join(" "));
	}
}

/** Every element gets the class names of another. */
function classesShuffled({ document }: Copy, random: Random): void {
	const elements = [...document.querySelectorAll("[class]")];
	const classes = random.shuffled(elements.map((element) => element.getAttribute("class") ?? ""));
	for (const [place, element] of elements.entries()) element.setAttribute("class", classes[place] ?? "");
}

/** Attributes that come and go together. */
const FAMILIES: Record<string, (name: string) => boolean> = {
	"data-*": (name) => name.startsWith("data-"),
	role: (name) => name === "role",
	"aria-*": (name) => name.startsWith("aria-"),
	dir: (name) => name === "dir",
	lang: (name) => name === "lang",
	tabindex: (name) => name === "tabindex",
	"datetime, title": (name) => name === "datetime" || name === "title",
	id: (name) => name === "id",
	alt: (name) => name === "alt",
	class: (name) => name === "class",
};

function without(isMeant: (name: string) => boolean): Mutation["apply"] {
	return ({ document }) => {
		for (const [element, name] of withAttribute(document, isMeant)) element.removeAttribute(name);
	};
}

/** The page in a language that nobody knows: its labels and the words on its controls; what people wrote and their names stay. */
function inUnknownLanguage({ document, known, nameless }: Copy, random: Random): void {
	document.documentElement.lang = "xx";
	const people = [...known.values(), ...nameless].flatMap(({ comment }) => [
		comment.author,
		comment.handle,
		comment.post?.author,
	]);
	const kept = new Set(people.flatMap((name) => (name ?? "").toLowerCase().split(/[^\p{L}\p{N}._]+/u)));
	const words = new Map<string, string>();
	const nonsense = (text: string) =>
		text.replace(/\p{L}[\p{L}\p{N}._]*/gu, (word) => {
			if (kept.has(word.toLowerCase())) return word;
			if (!words.has(word)) words.set(word, random.word(word.length));
			return words.get(word) ?? word;
		});
	for (const [element, name] of withAttribute(document, (each) =>
		/^(?:aria-(?:label|placeholder)|title|placeholder)$/.test(each),
	))
		element.setAttribute(name, nonsense(element.getAttribute(name) ?? ""));
	for (const image of document.querySelectorAll("img[alt]")) {
		const alt = image.getAttribute("alt") ?? "";
		if (/\p{L}/u.test(alt)) image.setAttribute("alt", nonsense(alt));
	}
	// A time that can be read by its wording alone is an age on Facebook.
	const spoken = 'button, [role="button"], h2, time, li > span > div > a[href*="comment_id"]';
	for (const element of document.querySelectorAll(spoken)) {
		if (element.querySelector("article, [role=article], img[alt]") !== null || lineOf(element).length > 80) continue;
		const walker = document.createTreeWalker(element, 4);
		for (let text = walker.nextNode(); text !== null; text = walker.nextNode())
			text.nodeValue = nonsense(text.nodeValue ?? "");
	}
}

const anyWords = (random: Random): string => random.shuffled(Object.values(HOSTILE_WORDS))[0] ?? "";

/** Every change that issue 3 names, and some that sites make besides. */
export const MUTATIONS: readonly Mutation[] = [
	{ name: "classes renamed", isRandom: false, least: 0.99, apply: classesRenamed },
	{ name: "classes shuffled", isRandom: true, least: 0.99, apply: classesShuffled },
	...Object.entries(FAMILIES).map(
		([name, isMeant]): Mutation => ({ name: `no ${name}`, isRandom: false, least: 0.95, apply: without(isMeant) }),
	),
	{ name: "no href", isRandom: false, apply: without((name) => name === "href") },
	{ name: "blocks reordered", isRandom: true, least: 0.99, apply: blocksReordered },
	{ name: "insides reordered", isRandom: true, apply: insidesReordered },
	{ name: "wrappers added", isRandom: true, least: 0.95, apply: wrappersAdded },
	{ name: "unknown language", isRandom: false, least: 0.95, apply: inUnknownLanguage },
	{ name: "hostile words", isRandom: true, least: 0.99, apply: (copy, random) => withWords(copy, anyWords(random)) },
	{ name: "hostile names", isRandom: true, least: 0.99, apply: (copy, random) => withNames(copy, anyWords(random)) },
	{
		name: "hostile links",
		isRandom: false,
		least: 0.99,
		apply: (copy) => withLinks(copy, Object.values(HOSTILE_LINKS).flat()),
	},
];
