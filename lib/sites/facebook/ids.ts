/** What a Facebook comment id says, plain or base64: `Y29tbWVudDoxMV8yMg==` is `comment:11_22`, post 11 and comment 22. */
export interface FacebookCommentId {
	id: string;
	post: string | null;
}

/** Reads `22`, `11_22`, base64 of `comment:11_22` with or without padding; null for anything else. */
export function facebookCommentId(value: string | null): FacebookCommentId | null {
	if (value === null || value.length > 400) return null;
	try {
		const text = /^Y29t/.test(value) ? atob(value) : `comment:${value}`;
		const match = /^comment:(?:(\d{1,25})_)?(\d{1,25})$/.exec(text);
		return match && { id: match[2] ?? "", post: match[1] ?? null };
	} catch {
		return null;
	}
}

/** Which comment a Facebook link is about: a reply's own id is the second one. `post` is the numeric post id where base64 gives it away. */
export interface FacebookCommentAddress {
	id: string;
	/** The comment at the top of the thread, however deep the reply: Facebook's links name no other. */
	parent: string | null;
	post: string | null;
}

/** Reads `comment_id` and `reply_comment_id`; null when neither holds an id. */
export function facebookCommentAddress(url: URL): FacebookCommentAddress | null {
	const comment = facebookCommentId(url.searchParams.get("comment_id"));
	const reply = facebookCommentId(url.searchParams.get("reply_comment_id"));
	const own = reply ?? comment;
	if (own === null) return null;
	return {
		id: own.id,
		parent: comment === null || comment.id === own.id ? null : comment.id,
		post: comment?.post ?? own.post,
	};
}

const POST_PATH =
	/^\/(?:(?:permalink|story|photo)\.php|photo\/?$|photos\/|watch(?:\/live|\/?$)|reels?\/|share\/|events\/\d|groups\/[^/]+\/(?:posts|permalink)\/|[^/]+\/(?:posts|videos|photos|reels?|activity)\/)/;

/** Whether a link leads to a post, photo, reel or video and not to a profile. */
export function isFacebookPost({ pathname, searchParams }: URL): boolean {
	return POST_PATH.test(pathname) || searchParams.has("story_fbid") || searchParams.has("fbid");
}

/** The numeric id in a post's address, or null: `pfbid…` is a pseudonym that changes with viewer and time (dom-facts §2.2). */
export function facebookPostId({ pathname, searchParams }: URL): string | null {
	const named = searchParams.get("story_fbid") ?? searchParams.get("fbid") ?? searchParams.get("v");
	const path = /\/(?:posts|permalink|videos|reels?|photos|activity|events)\/(?:[^/]+\/)*(\d{5,25})(?:\/|$)/;
	return /^\d{1,25}$/.exec(named ?? path.exec(pathname)?.[1] ?? "")?.[0] ?? null;
}

/** Parameters that say which page this is; all others (`__tn__`, `__cft__[0]`, `notif_id` …) follow the reader about. */
const LASTING = ["story_fbid", "fbid", "v", "id"];

/** The lasting address of a post on Facebook, or of a comment under it. */
export function facebookAddress(url: URL, comment: FacebookCommentAddress | null): string {
	const lasting = LASTING.flatMap((name) => {
		const value = url.searchParams.get(name);
		return value === null ? [] : `${name}=${encodeURIComponent(value)}`;
	});
	if (comment !== null) {
		const { id, parent } = comment;
		lasting.push(parent === null ? `comment_id=${id}` : `comment_id=${parent}&reply_comment_id=${id}`);
	}
	return `https://www.facebook.com${url.pathname}${lasting.length > 0 ? "?" : ""}${lasting.join("&")}`;
}

/** The lasting address of what a Facebook link leads to. `withComment` false leaves the comment out: the post's own address. */
export function facebookPermalink(url: URL, withComment: boolean): string {
	return facebookAddress(url, withComment ? facebookCommentAddress(url) : null);
}

/** The site's own pages, which no account is named like. */
const PAGES =
	"groups|watch|reels?|events|hashtag|help|policies|privacy|settings|notifications|messages|stories|marketplace|gaming|ad_center|login|share|sharer|ufi|me|photos?|pages|search|bookmarks";
const PROFILE = new RegExp(
	`^/(?:(?:people/[^/]+|groups/[^/]+/user)/(?=\\d{1,25}/?$)|(?!(?:${PAGES}|[^/]*\\.php)/?$))([a-z0-9.-]{1,80})/?$`,
	"i",
);

/** The account a profile link leads to: its slug or its numeric id; null for any page that is not a profile. */
export function facebookHandle({ pathname, searchParams }: URL): string | null {
	if (pathname === "/profile.php") return /^\d{1,25}$/.exec(searchParams.get("id") ?? "")?.[0] ?? null;
	return PROFILE.exec(pathname)?.[1] ?? null;
}
