import { attribute } from "./dom.ts";
import { isHostOf, type SiteId } from "./hosts.ts";

/** Longest link we look at: a hostile page may carry megabytes in an attribute. */
const LONGEST_LINK = 4_000;

/**
 * The address of a link when it leads to the site itself, else null: another host, `javascript:`, user info before the host
 * (`https://x.com@evil.example/…` is a link to evil.example), or no address at all.
 */
export function ownLink(site: SiteId, href: string | null, base: URL): URL | null {
	if (href === null || href === "" || href.length > LONGEST_LINK) return null;
	const url = URL.parse(href, base.href);
	if (url === null) return null;
	if (url.protocol !== "https:" && url.protocol !== "http:") return null;
	return isHostOf(site, url.hostname) ? url : null;
}

/** Addresses already read, by their link: a reading asks for each several times, and an address costs more to read than all the rest. */
let addresses = new WeakMap<Element, { href: string; url: URL | null }>();

/** Forgets the addresses, and with them all that is kept by address: other selectors may judge a link otherwise (adapter.ts). */
export function forgetLinks(): void {
	addresses = new WeakMap();
}

/** The address of a link element when it leads to the site itself, else null. The same object until the link leads elsewhere. */
export function linkTo(site: SiteId, link: Element | null | undefined, { url: base }: { url: URL }): URL | null {
	if (link == null) return null;
	const href = attribute(link, "href");
	const known = addresses.get(link);
	if (known?.href === href) return known.url;
	const url = ownLink(site, href, base);
	addresses.set(link, { href, url });
	return url;
}

/** An account that is named in plain words on X and Instagram. */
export const MENTION = /(?<![\w.@])@(\w(?:[\w.]{0,28}\w)?)/g;

/** What the address of a tweet says. `handle` is null for `/i/status/…`, `rest` is what follows the id ("/photo/1", "/analytics"). */
export interface TweetAddress {
	id: string;
	handle: string | null;
	rest: string;
}

/** Reads `/HANDLE/status/ID…`, `/i/status/ID`, `/i/web/status/ID`; null for any other address. */
export function tweetAddress(url: URL): TweetAddress | null {
	const match = /^\/(?:(\w{1,15})\/status(?:es)?|i\/web\/status)\/(\d{1,20})(\/.*)?$/.exec(url.pathname);
	if (match === null) return null;
	const [, handle = "i", id = "", rest = ""] = match;
	return { id, handle: handle === "i" ? null : handle, rest: rest === "/" ? "" : rest };
}

/** The lasting address of a tweet, without tracking parameters. */
export function tweetPermalink(id: string, handle: string | null): string {
	return `https://x.com/${handle ?? "i"}/status/${id}`;
}

/** What the address of an Instagram comment says: its own id, its parent's when it is `/c/ID/r/ID`, and the post. */
export interface InstagramCommentAddress {
	id: string;
	parent: string | null;
	code: string;
	permalink: string;
	postPermalink: string;
}

const INSTAGRAM_POST = /^(?:\/[A-Za-z0-9._]{1,30})?\/(p|reel|reels|tv)\/([A-Za-z0-9_-]{1,64})/;

/** Reads `/(p|reel|reels|tv)/CODE/c/ID[/r/ID]`, also with the account before it; null for any other address. */
export function instagramCommentAddress(url: URL): InstagramCommentAddress | null {
	const post = instagramPostAddress(url);
	const match = /\/c\/(\d{1,25})(?:\/r\/(\d{1,25}))?\/?$/.exec(url.pathname);
	if (post === null || match === null) return null;
	const [, first = "", second] = match;
	const tail = second === undefined ? `c/${first}/` : `c/${first}/r/${second}/`;
	return {
		id: second ?? first,
		parent: second === undefined ? null : first,
		code: post.code,
		permalink: post.permalink + tail,
		postPermalink: post.permalink,
	};
}

/** Reads the short code of a post or reel and its address without parameters; null for any other address. */
export function instagramPostAddress(url: URL): { code: string; permalink: string } | null {
	const match = INSTAGRAM_POST.exec(url.pathname);
	if (match === null) return null;
	const [, kind = "p", code = ""] = match;
	return { code, permalink: `https://www.instagram.com/${kind === "reels" ? "reel" : kind}/${code}/` };
}

/** The account of `/name/` or `/name` on Instagram, lower case; null for the site's own pages. */
export function instagramHandle(url: URL): string | null {
	const name = /^\/([A-Za-z0-9._]{1,30})\/?$/.exec(url.pathname)?.[1]?.toLowerCase();
	return name === undefined || INSTAGRAM_PAGES.test(name) ? null : name;
}

const INSTAGRAM_PAGES =
	/^(?:explore|accounts|p|reels?|tv|stories|direct|about|legal|developer|web|challenge|session|emails|your_activity)$/;

/** The account of `/name` on X; null for the site's own pages and for anything longer. */
export function tweetHandle(url: URL): string | null {
	const name = /^\/(\w{1,15})\/?$/.exec(url.pathname)?.[1];
	return name === undefined || X_PAGES.test(name.toLowerCase()) ? null : name;
}

const X_PAGES =
	/^(?:i|home|explore|search|notifications|messages|settings|compose|hashtag|intent|tos|privacy|jobs|login)$/;
