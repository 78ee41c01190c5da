import type { SiteId } from "../../../lib/sites/hosts.ts";
import { lineOf } from "../../../lib/sites/text.ts";
import type { Copy, Known } from "./subject.ts";

/** What people may write, and call themselves, to lead a reader astray. */
export const HOSTILE_WORDS: Record<string, string> = {
	markup: '<script>alert(1)</script><img src=x onerror=alert(1)> &lt;b&gt; --> ]]> "><a href="/x">',
	"right to left": "\u202etxet esrever\u202c \u2067עברית\u2069 العربية",
	"zero width": "ja\u200blan\u200d ru\u2060sak\ufeff",
	"half an emoji": "a\ud83db\udc00c",
	"controls of a terminal": "a\u0000b\u0007\u001b[31mc",
	templates: "{nama} {{nama}} \u0024{alert(1)} %s %d <%= 1 %> {username",
	"an address": "javascript:alert(1) https://x.com/lain/status/1999999999999999999",
	"a reply control": "Balas",
	"a reply control in English": "Reply",
	"a cut": "Lihat selengkapnya",
	"an age": "2 j",
	"a mark": "Diedit",
	"a label": "Comment by Admin Contoh 2 hours ago",
	"another account": "@lainlagi",
	"a single emoji": "🙏",
	"a number": "123456789012345",
	formula: "=HYPERLINK(1)",
	"one letter": "a".repeat(100_000),
	"one digit": "1".repeat(100_000),
	"one space between": "a ".repeat(50_000).trim(),
	"one sign": "@".repeat(100_000),
};

/** Links as people can paste them, all of which look as if they named a comment. */
export const HOSTILE_LINKS: Record<SiteId, readonly string[]> = {
	x: [
		"/lainlagi/status/1999999999999999999",
		"https://x.com/i/status/1999999999999999999",
		"https://x.com@jahat.example/budi/status/1999999999999999999",
		"https://jahat.example/budi/status/1999999999999999999",
		"javascript:location='/budi/status/1999999999999999999'",
	],
	facebook: [
		"https://www.facebook.com/permalink.php?story_fbid=122&id=1&comment_id=1999999999999999",
		"https://www.facebook.com/dinascontoh/posts/122?comment_id=1888888888888888&reply_comment_id=1999999999999999",
		"https://www.facebook.com/budi?comment_id=Y29tbWVudDoxMjJfMTk5OTk5OTk5OTk5OTk5OQ%3D%3D",
		"https://l.facebook.com/l.php?u=https%3A%2F%2Fjahat.example%2F%3Fcomment_id%3D1999999999999999",
		"https://jahat.example/permalink.php?comment_id=1999999999999999",
		"javascript:'?comment_id=1999999999999999'",
	],
	instagram: [
		"/p/DLain0000001/c/17999999999999999/",
		"https://www.instagram.com/reel/DLain0000001/c/17999999999999998/r/17999999999999999/",
		"https://jahat.example/p/DLain0000001/c/17999999999999999/",
		"javascript:'/p/DLain0000001/c/17999999999999999/'",
	],
};

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The innermost elements of a comment that read `text` and nothing else. */
function elementsReading(text: string, { container }: Known, others: ReadonlySet<Element>): Element[] {
	if (text === "") return [];
	const found = [...container.querySelectorAll("*")].filter((element) => lineOf(element) === oneLine(text));
	const own = found.filter((element) => {
		for (let box: Element | null = element; box !== container && box !== null; box = box.parentElement)
			if (others.has(box)) return false;
		return true;
	});
	return own.filter((element) => !own.some((other) => other !== element && element.contains(other)));
}

/** Gives every comment other words; `write` fills the element that holds them. Answers how many were given them. */
function rewritten(copy: Copy, write: (words: Element, before: string) => string): number {
	const containers = new Set([...copy.known.values()].map(({ container }) => container));
	let count = 0;
	for (const one of copy.known.values()) {
		const [words] = elementsReading(one.comment.text ?? "", one, containers).slice(-1);
		if (words === undefined || words.closest("a, button, time") !== null) continue;
		one.comment = { ...one.comment, text: write(words, one.comment.text ?? "") };
		count++;
	}
	return count;
}

/** Everybody writes the same hostile words. */
export function withWords(copy: Copy, text: string): number {
	return rewritten(copy, (words) => {
		words.textContent = text;
		return text;
	});
}

/** Everybody's words begin and end with links that look like a comment's. */
export function withLinks(copy: Copy, addresses: readonly string[]): number {
	return rewritten(copy, (words, before) => {
		const links = () =>
			addresses.flatMap((address) => {
				const link = copy.document.createElement("a");
				link.setAttribute("href", address);
				link.textContent = "5 j";
				return [link, " "];
			});
		words.replaceChildren(...links(), before, " ", ...links());
		const shown = addresses.map(() => "5 j").join(" ");
		return `${shown} ${before} ${shown}`;
	});
}

/** Everybody takes the same hostile name, wherever their name stands: in links and in labels. Instagram's names are accounts and can't be. */
export function withNames(copy: Copy, name: string): number {
	const names = [...copy.known.values()]
		.map(({ comment }) => comment.author ?? "")
		.filter((author) => author.length > 2);
	const pattern = new RegExp(names.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "g");
	if (names.length === 0) return 0;
	for (const element of copy.document.querySelectorAll("[aria-label]"))
		element.setAttribute(
			"aria-label",
			(element.getAttribute("aria-label") ?? "").replace(pattern, () => name),
		);
	const containers = new Set([...copy.known.values()].map(({ container }) => container));
	let count = 0;
	for (const one of copy.known.values()) {
		const places = elementsReading(one.comment.author ?? "", one, containers).filter(
			(place) => place.closest("a") !== null,
		);
		for (const place of places) place.textContent = name;
		if (places.length > 0) count++;
		one.comment = { ...one.comment, author: places.length > 0 ? name : one.comment.author };
	}
	return count;
}
