import { all } from "./dom.ts";
import { linkTo, tweetAddress, tweetHandle } from "./ids.ts";
import type { Candidate } from "./site.ts";
import { textOf } from "./text.ts";

/** The kind of X page an address names. */
export function xPageKind(url: URL): string {
	const address = tweetAddress(url);
	if (address !== null) return /^\/(?:photo|video)\//.test(address.rest) ? "x/photo" : "x/status";
	const first = url.pathname.split("/")[1] ?? "";
	if (first === "" || first === "home") return "x/home";
	if (first === "search" || first === "hashtag") return "x/search";
	if (first === "notifications") return "x/notifications";
	if (first === "compose" || first === "intent") return "x/compose";
	if (first === "i") return "x/list";
	return tweetHandle(new URL(`/${first}`, url)) === null ? "x/other" : "x/profile";
}

const IN_QUOTE = '[data-testid="User-Name"], [data-testid="tweetText"], time';

/** Whether an element is in a quoted post: a `div[role=link]` that holds a name, words or a time of its own (dom-facts §1.2). */
export function isQuote(element: Element, container: Element): boolean {
	let box = element.closest('[role="link"]:not(a)');
	while (box !== null && box !== container && container.contains(box)) {
		if (box.querySelector(IN_QUOTE) !== null) return true;
		box = box.parentElement?.closest('[role="link"]:not(a)') ?? null;
	}
	return false;
}

/**
 * Whether a row above the words names whom this answers ("Membalas @a"): links to profiles and nothing else, just before the parent of
 * the words. By structure, for the wording is X's to change.
 */
export function hasReplyingRow({ own, context }: Candidate): boolean {
	const words = own('[data-testid="tweetText"]')[0];
	const row = words?.parentElement?.previousElementSibling ?? null;
	if (row === null || row.querySelector('[data-testid="User-Name"], time') !== null) return false;
	const links = all(row, "a");
	return (
		links.length > 0 &&
		links.every((link) => {
			const url = linkTo("x", link, context);
			return url !== null && tweetHandle(url) !== null && textOf(link).startsWith("@");
		})
	);
}
