import {
	facebookCommentAddress,
	facebookHandle,
	facebookPermalink,
	facebookPostId,
	isFacebookPost,
} from "./facebook/ids.ts";
import type { SiteId } from "./hosts.ts";
import {
	instagramCommentAddress,
	instagramHandle,
	instagramPostAddress,
	tweetAddress,
	tweetHandle,
	tweetPermalink,
} from "./ids.ts";

/** What the address of a page says, without asking the site. */
export interface PageAddress {
	site: SiteId;
	/** The lasting address, on the host that people use on a PC, without tracking parameters. */
	url: string;
	/** Complaint id of the comment that it names, else of the post; null for a short link, a profile, any other page. */
	complaintId: string | null;
	/** Complaint id of the post, where the address gives it away. */
	postId: string | null;
	/** The account that it names: whose profile it is, on X also who wrote the post. Lower case. */
	handle: string | null;
}

/** Longest address that is looked at. */
const LONGEST = 4_000;
/** Phones, mirrors and languages have hosts of their own ("m.", "mbasic.", "id-id."). */
const VARIANT = /^(?:www|web|m|mobile|mbasic|touch|free|[a-z]{2}-[a-z]{2})\./;
const SITE_OF_DOMAIN: Record<string, SiteId> = {
	"x.com": "x",
	"twitter.com": "x",
	"facebook.com": "facebook",
	"fb.com": "facebook",
	"instagram.com": "instagram",
	"instagr.am": "instagram",
};
/** Hosts whose links say nothing until the site itself resolves them. */
const SHORT: Record<string, SiteId> = { "fb.watch": "facebook", "fb.me": "facebook" };
/** Hosts that only lead on. */
const EXIT = /^(?:l|lm)\.(?:facebook|instagram)\.com$/;
/** What apps add to a shared link to see who passed it on. */
const TRACKING =
	/^(?:utm_.*|s|t|ref_src|ref_url|ref|fbclid|mibextid|rdid|share_url|igsh|igshid|ig_rid|__.*|_rdr|_rdc|_ft_|paipv|eav|locale|hl|img_index|wtsid|app|sfnsn)$/;

/**
 * Reads an address of the three sites; null for every other one. Also what people paste from a phone: mobile hosts, share links, the login page
 * that stands before a post.
 */
export function addressOf(link: string): PageAddress | null {
	const url = link.length > LONGEST ? null : URL.parse(link);
	if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "") return null;
	const beyond = destinationOf(url);
	if (beyond !== null) return destinationOf(beyond) === null ? addressOf(beyond.href) : null;
	const short = SHORT[url.hostname.replace(/^www\./, "")];
	if (short !== undefined) return page(short, `https://${url.hostname}${url.pathname}`);
	switch (SITE_OF_DOMAIN[url.hostname.replace(VARIANT, "")]) {
		case "x":
			return onX(url);
		case "facebook":
			return onFacebook(url);
		case "instagram":
			return onInstagram(url);
		default:
			return null;
	}
}

/** The address of an account's profile. `handle` as in the settings: on Facebook a slug or a number. */
export function profileUrl(site: SiteId, handle: string): string {
	const name = encodeURIComponent(handle);
	if (site === "x") return `https://x.com/${name}`;
	if (site === "instagram") return `https://www.instagram.com/${name}/`;
	return /^\d+$/.test(handle) ? `https://www.facebook.com/profile.php?id=${name}` : `https://www.facebook.com/${name}`;
}

/** Whether two addresses lead to the same post, profile or other page, whichever of its comments they name. */
export function isSamePage(one: string, other: string): boolean {
	const key = pageKey(addressOf(one));
	return key !== null && key === pageKey(addressOf(other));
}

function pageKey(address: PageAddress | null): string | null {
	if (address === null) return null;
	const { site, postId, handle, url } = address;
	// Facebook's comment is the last that its address names (see facebookPermalink).
	return `${site} ${postId ?? handle ?? url.replace(/[?&](?:reply_)?comment_id=.*/, "")}`;
}

/** Where a page leads that stands before another: the exit of Facebook and Instagram, and the login of all three. */
function destinationOf(url: URL): URL | null {
	if (EXIT.test(url.hostname)) return URL.parse(url.searchParams.get("u") ?? "about:blank");
	if (SITE_OF_DOMAIN[url.hostname.replace(VARIANT, "")] === undefined) return null;
	if (!/^\/(?:login|accounts\/login|i\/flow\/login)/.test(url.pathname)) return null;
	const next = url.searchParams.get("next") ?? url.searchParams.get("redirect_after_login");
	return next === null ? null : URL.parse(next, url.href);
}

function page(site: SiteId, url: string, found: Partial<PageAddress> = {}): PageAddress {
	return { site, url, complaintId: null, postId: null, handle: null, ...found };
}

function onX(url: URL): PageAddress {
	const tweet = tweetAddress(url);
	if (tweet !== null) {
		const { id, handle } = tweet;
		const complaintId = `x:${id}`;
		return page("x", tweetPermalink(id, handle), {
			complaintId,
			postId: complaintId,
			handle: handle?.toLowerCase() ?? null,
		});
	}
	return page("x", plain(url, "x.com"), { handle: tweetHandle(url)?.toLowerCase() ?? null });
}

function onInstagram(url: URL): PageAddress {
	// "/share/p/…" is a short link; its code is not the post's.
	const isShort = /^\/(?:share|reels\/audio)\//.test(url.pathname);
	const comment = isShort ? null : instagramCommentAddress(url);
	if (comment !== null)
		return page("instagram", comment.permalink, {
			complaintId: `ig:${comment.id}`,
			postId: `ig:post:${comment.code}`,
		});
	const post = isShort ? null : instagramPostAddress(url);
	if (post !== null) {
		const postId = `ig:post:${post.code}`;
		return page("instagram", post.permalink, { complaintId: postId, postId });
	}
	return page("instagram", plain(url, "www.instagram.com"), { handle: instagramHandle(url) });
}

function onFacebook(url: URL): PageAddress {
	const group = /^\/groups\/[^/]+\/?$/.exec(url.pathname);
	const inGroup = url.searchParams.get("multi_permalinks")?.match(/^\d{1,25}/)?.[0];
	// A group's feed opened at one post: the only address of the post that such a link holds.
	if (group !== null && inGroup !== undefined) {
		const post = new URL(`${url.pathname.replace(/\/$/, "")}/posts/${inGroup}/${url.search}`, url.href);
		post.searchParams.delete("multi_permalinks");
		return onFacebook(post);
	}
	const comment = facebookCommentAddress(url);
	if (!isFacebookPost(url) && comment === null)
		return page("facebook", plain(url, "www.facebook.com"), { handle: facebookHandle(url)?.toLowerCase() ?? null });
	const number = comment?.post ?? facebookPostId(url);
	const postId = number === null ? null : `fb:post:${number}`;
	return page("facebook", facebookPermalink(url, true), {
		complaintId: comment === null ? postId : `fb:${comment.id}`,
		postId,
	});
}

function plain(url: URL, host: string): string {
	const parameters = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
	const query = new URLSearchParams(parameters).toString();
	return `https://${host}${url.pathname}${query === "" ? "" : `?${query}`}`;
}
