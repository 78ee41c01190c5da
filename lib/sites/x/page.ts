import { all, allOutside, isBefore } from "../dom.ts";
import { linkTo, type TweetAddress, tweetAddress, tweetHandle } from "../ids.ts";
import type { Survey } from "../site.ts";
import type { PageContext } from "../types.ts";
import { X } from "./selectors.ts";

/** Whether a page lies beside a tweet (`/quotes`, `/retweets`) and is not about it: what stands there answers nothing. */
const isBeside = ({ rest }: TweetAddress): boolean => !/^(?:$|\/(?:photo|video)\/)/.test(rest);

/** The kind of X page an address names. */
export function xPageKind(url: URL): string {
	const address = tweetAddress(url);
	if (address !== null) return isBeside(address) ? "x/list" : address.rest === "" ? "x/status" : "x/photo";
	const first = url.pathname.split("/")[1] ?? "";
	if (first === "" || first === "home") return "x/home";
	if (first === "search" || first === "hashtag") return "x/search";
	if (first === "notifications") return "x/notifications";
	if (first === "compose" || first === "intent") return "x/compose";
	if (first === "i") return "x/list";
	return tweetHandle(new URL(`/${first}`, url)) === null ? "x/other" : "x/profile";
}

/** What the address of the link around a time says. */
export function addressOf(link: Element | null | undefined, context: PageContext): TweetAddress | null {
	const url = linkTo("x", link, context);
	return url === null ? null : tweetAddress(url);
}

/**
 * Which descendants are a tweet's own and not a quoted post's: a `div[role=link]` that holds a name, words or a time (dom-facts §1.2). Where
 * roles are gone, what else takes the focus and holds a time without a link, which only quoted posts have.
 */
export function ownsIn(article: Element): (element: Element) => boolean {
	const isOther = (box: Element) =>
		box.matches(X.article) ||
		((box.hasAttribute("role") || box.querySelector(X.timed) === null) && box.querySelector(X.quoteParts) !== null);
	const others = all(article, `${X.quote}, ${X.article}`).filter(isOther);
	return (element) => !others.some((other) => other.contains(element));
}

/** What a selector finds; not within what is marked as a tweet: none holds another, and they are most of a long page. */
export function outsideTweets(root: ParentNode & Node, selector: string): Iterable<Element> {
	return root.querySelector(X.tweet) === null ? root.querySelectorAll(selector) : allOutside(root, X.tweet, selector);
}

/** The tweet that a page is about: the one whose time leads to its address, else the one that is marked as such and says nothing else. */
function focalOf(scope: ParentNode, id: string, isHere: (element: Element) => boolean, context: PageContext) {
	const idAt = (link: Element | null) => addressOf(link, context)?.id ?? null;
	const links = `a[href*="/${id}"]`;
	const isNamed = (link: Element) => link.querySelector(X.time) !== null && idAt(link) === id && isHere(link);
	// Nearly always in the first tweet with such a link; only if it is not, the whole page is searched.
	const nearest = scope.querySelector(links)?.closest(X.article);
	const link = (nearest && all(nearest, links).find(isNamed)) ?? all(scope, links).find(isNamed);
	const named = link?.closest(X.article) ?? null;
	// An advertisement may carry the mark too.
	const marked = named?.matches(X.focal) ? named : (all(scope, X.focal).find(isHere) ?? null);
	if (marked === null || marked === named) return { focal: named, isSettled: true };
	const other = all(marked, X.timed)
		.filter(ownsIn(marked))
		.some((time) => idAt(time.closest("a")) !== null);
	// While X goes from one post to another, the address is the new one's and the page still the old one's.
	return other || named !== null ? { focal: null, isSettled: false } : { focal: marked, isSettled: true };
}

/** A dialog with the button that sends is the composer: the tweet in it is a copy of one behind. */
function isComposer(dialog: Element, kind: string): boolean {
	return dialog.querySelector(X.send) !== null || (kind === "x/compose" && all(dialog, X.article).length < 2);
}

/** Where to read, and what the page is about. */
export function survey(root: ParentNode & Node, context: PageContext): Survey {
	const kind = xPageKind(context.url);
	const isSurface = (dialog: Element) => dialog.querySelector(X.article) !== null && !isComposer(dialog, kind);
	// One walk for both, between the tweets: a search of the whole page for each would be most of what our script costs on load.
	const landmarks = allOutside(root, X.article, `${X.dialog}, ${X.heading}`);
	const dialogs = landmarks.filter((landmark) => landmark.matches(X.dialog));
	const scope = dialogs.findLast(isSurface) ?? root;
	const isHere = (element: Element) => scope !== root || element.closest(X.dialog) === null;
	const bare: Survey = { kind, scope, focal: null, end: null, about: null, posts: new WeakMap() };
	// The composer has an address of its own; the page behind it is still about its tweet.
	const behind = kind === "x/compose" ? (all(scope, X.focal).find(isHere) ?? null) : null;
	const named = tweetAddress(context.url);
	if (named !== null && isBeside(named)) return bare;
	const about = named?.id ?? addressOf(behind?.querySelector(X.timed)?.closest("a"), context)?.id;
	if (about === undefined) return bare;
	const { focal, isSettled } = focalOf(scope, about, isHere, context);
	// A picture may be shown over any page: then what stands behind is not about its tweet.
	if (!isSettled || (kind === "x/photo" && scope === root && focal === null)) return bare;
	const first = focal ?? scope.querySelector(X.article);
	const end = landmarks.find((heading) => {
		if (!heading.matches(X.heading) || !scope.contains(heading) || !isHere(heading)) return false;
		return heading.closest(X.cell) !== null || (first !== null && isBefore(first, heading));
	});
	return { ...bare, kind: kind === "x/compose" ? "x/status" : kind, focal, end: end ?? null, about };
}
