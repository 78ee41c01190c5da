import { once } from "./candidate.ts";
import { facebookCommentId, facebookPermalink, facebookPostId, isFacebookPost } from "./facebook-ids.ts";
import { type CommentLink, commentLink } from "./facebook-page.ts";
import { FACEBOOK } from "./facebook-selectors.ts";
import type { Candidate, Identity } from "./site.ts";
import { lineOf } from "./text.ts";
import type { PageContext } from "./types.ts";

const commentLinks = once(({ own, context }): CommentLink[] =>
	own(FACEBOOK.commentLink)
		.map((link) => commentLink(link, context))
		.filter((found) => found !== null),
);

/** The link around the comment's age: the last one that leads to the post and shows something. */
export const timeLink = once((candidate): CommentLink | null => {
	const links = commentLinks(candidate).filter(({ isTime }) => isTime);
	return links.findLast(({ link }) => lineOf(link) !== "") ?? links.at(-1) ?? null;
});

/** The author's link carries the comment's id and leads to a profile; its first copy wraps the picture and shows no name. */
export const authorLink = once((candidate): CommentLink | null => {
	const links = commentLinks(candidate).filter(({ isTime }) => !isTime);
	return links.find(({ link }) => lineOf(link) !== "") ?? links[0] ?? null;
});

function complaintId(id: string | null): string | null {
	return id === null ? null : `fb:${id}`;
}

function postId(post: string | null): string | null {
	return post === null ? null : `fb:post:${post}`;
}

/** First choice: the address of the link around the age. */
export function byTimeLink(candidate: Candidate): Identity | null {
	const found = timeLink(candidate);
	if (found === null) return null;
	const { address, link, url } = found;
	const post = address.post ?? authorLink(candidate)?.address.post ?? facebookPostId(url);
	return {
		id: `fb:${address.id}`,
		parentId: complaintId(address.parent),
		handle: null,
		permalink: facebookPermalink(url, true),
		post: { id: postId(post), permalink: facebookPermalink(url, false) },
		link,
	};
}

/** Second: `div[data-commentid]`, which wraps each comment on a Page's timeline. Only the wrapper right around this comment names it. */
export function byWrapper({ container, context }: Candidate): Identity | null {
	const wrapper = container.closest(FACEBOOK.wrapper);
	if (wrapper === null || (wrapper !== container && wrapper.querySelector(FACEBOOK.article) !== container)) return null;
	const found = facebookCommentId(wrapper.getAttribute("data-commentid"));
	return found === null ? null : withoutTimeLink(found.id, null, found.post, context);
}

/** Third: the author's link. */
export function byAuthorLink(candidate: Candidate): Identity | null {
	const address = authorLink(candidate)?.address;
	return address === undefined ? null : withoutTimeLink(address.id, address.parent, address.post, candidate.context);
}

/** An identity whose addresses come from the page's own, where that is the post's. */
function withoutTimeLink(id: string, parent: string | null, post: string | null, { url }: PageContext): Identity {
	const page = isFacebookPost(url) ? facebookPermalink(url, false) : null;
	const permalink = page === null ? null : new URL(page);
	permalink?.searchParams.set("comment_id", parent ?? id);
	if (parent !== null) permalink?.searchParams.set("reply_comment_id", id);
	const number = post ?? (page === null ? null : facebookPostId(url));
	return {
		id: `fb:${id}`,
		parentId: complaintId(parent),
		handle: null,
		permalink: permalink?.href ?? null,
		post: { id: postId(number), permalink: page },
		link: null,
	};
}
