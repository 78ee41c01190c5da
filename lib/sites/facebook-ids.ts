/** What a Facebook comment id says, plain or base64: `Y29tbWVudDoxMV8yMg==` is `comment:11_22`, post 11 and comment 22. */
export interface FacebookCommentId {
	id: string;
	post: string | null;
}

/** Reads `22`, `11_22`, base64 of `comment:11_22` with or without padding; null for anything else. */
export function facebookCommentId(value: string | null): FacebookCommentId | null {
	if (value === null || value.length > 400) return null;
	const direct = pairOf(value);
	if (direct !== null) return direct;
	if (!/^[A-Za-z0-9+/_-]+=*$/.test(value)) return null;
	try {
		return pairOf(/^comment:(.+)$/.exec(atob(value.replace(/-/g, "+").replace(/_/g, "/")))?.[1] ?? "");
	} catch {
		return null;
	}
}

function pairOf(text: string): FacebookCommentId | null {
	const match = /^(?:(\d{1,25})_)?(\d{1,25})$/.exec(text);
	return match === null ? null : { id: match[2] ?? "", post: match[1] ?? null };
}

/** Which comment a Facebook link is about: a reply's own id is the second one. `post` is the numeric post id where base64 gives it away. */
export interface FacebookCommentAddress {
	id: string;
	parent: string | null;
	post: string | null;
}

/** Reads `comment_id` and `reply_comment_id`; null when neither holds an id. */
export function facebookCommentAddress(url: URL): FacebookCommentAddress | null {
	const comment = facebookCommentId(url.searchParams.get("comment_id"));
	const reply = facebookCommentId(url.searchParams.get("reply_comment_id"));
	const own = reply ?? comment;
	if (own === null) return null;
	const post = comment?.post ?? own.post;
	return {
		id: own.id,
		parent: reply !== null && comment !== null && reply.id !== comment.id ? comment.id : null,
		post,
	};
}

const POST_PATH =
	/^\/(?:permalink\.php|story\.php|photo(?:\.php)?\/?$|photos\/|watch\/?$|watch\/live|reel\/|reels\/|share\/|events\/\d|groups\/[^/]+\/(?:posts|permalink)\/|[^/]+\/(?:posts|videos|photos|reels?|activity)\/)/;

/** Whether a link leads to a post, photo, reel or video and not to a profile. */
export function isFacebookPost(url: URL): boolean {
	return POST_PATH.test(url.pathname) || url.searchParams.has("story_fbid") || url.searchParams.has("fbid");
}

/** The numeric id in a post's address, or null: `pfbid…` is a pseudonym that changes with viewer and time (dom-facts §2.2). */
export function facebookPostId(url: URL): string | null {
	const named = url.searchParams.get("story_fbid") ?? url.searchParams.get("fbid") ?? url.searchParams.get("v") ?? "";
	if (/^\d{1,25}$/.test(named)) return named;
	if (named !== "" || !isFacebookPost(url)) return null;
	return (
		/\/(?:posts|permalink|videos|reels?|photos|activity|events)\/(?:[^/]+\/)*(\d{5,25})(?:\/|$)/.exec(
			url.pathname,
		)?.[1] ?? null
	);
}

/** Parameters that say which page this is; all others (`__tn__`, `__cft__[0]`, `notif_id` …) follow the reader about. */
const LASTING = ["story_fbid", "fbid", "v", "id", "comment_id", "reply_comment_id"];

/** The lasting address of a post or comment on Facebook. `withComment` false leaves the comment out: the post's own address. */
export function facebookPermalink(url: URL, withComment: boolean): string {
	const lasting = LASTING.flatMap((name) => {
		const value = url.searchParams.get(name);
		const isComment = name.endsWith("comment_id");
		if (value === null || (isComment && !withComment)) return [];
		return `${name}=${encodeURIComponent(isComment ? (facebookCommentId(value)?.id ?? value) : value)}`;
	});
	return `https://www.facebook.com${url.pathname}${lasting.length > 0 ? "?" : ""}${lasting.join("&")}`;
}

const PAGES = new Set(
	"groups watch reel reels events hashtag help policies privacy settings notifications messages stories marketplace gaming ad_center login share sharer ufi me photo photos pages search bookmarks".split(
		" ",
	),
);

/** The account a profile link leads to: its slug or its numeric id; null for any page that is not a profile. */
export function facebookHandle(url: URL): string | null {
	const id = url.searchParams.get("id");
	if (url.pathname === "/profile.php") return id !== null && /^\d{1,25}$/.test(id) ? id : null;
	const numbered = /^\/(?:people\/[^/]+|groups\/[^/]+\/user)\/(\d{1,25})\/?$/.exec(url.pathname)?.[1];
	if (numbered !== undefined) return numbered;
	const slug = /^\/([A-Za-z0-9.-]{1,80})\/?$/.exec(url.pathname)?.[1];
	return slug === undefined || PAGES.has(slug.toLowerCase()) || slug.endsWith(".php") ? null : slug;
}
