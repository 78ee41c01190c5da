import { once } from "../candidate.ts";
import type { Candidate, Identity } from "../site.ts";
import { lineOf } from "../text.ts";
import { facebookAddress, facebookCommentId, facebookPostId, isFacebookPost } from "./ids.ts";
import { type CommentLink, commentLink } from "./page.ts";
import { FACEBOOK } from "./selectors.ts";

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

/** An identity. Without a time link its addresses come from the page's own, where that is the post's. */
function identityOf(
	{ context }: Candidate,
	{ id, parent, post }: CommentLink["address"],
	time: CommentLink | null,
): Identity {
	const url = time?.url ?? (isFacebookPost(context.url) ? context.url : null);
	const number = post ?? (url && facebookPostId(url));
	return {
		id: `fb:${id}`,
		parentId: parent && `fb:${parent}`,
		handle: null,
		permalink: url && facebookAddress(url, { id, parent, post }),
		post: { id: number && `fb:post:${number}`, permalink: url && facebookAddress(url, null) },
		link: time?.link ?? null,
	};
}

/** First choice: the address of the link around the age. */
export function byTimeLink(candidate: Candidate): Identity | null {
	const found = timeLink(candidate);
	if (found === null) return null;
	const post = found.address.post ?? authorLink(candidate)?.address.post ?? null;
	return identityOf(candidate, { ...found.address, post }, found);
}

/** Second: `div[data-commentid]`, which wraps each comment on a Page's timeline. Only the wrapper right around this comment names it. */
export function byWrapper(candidate: Candidate): Identity | null {
	const { container } = candidate;
	const wrapper = container.closest(FACEBOOK.wrapper);
	if (wrapper === null || (wrapper !== container && wrapper.querySelector(FACEBOOK.article) !== container)) return null;
	const found = facebookCommentId(wrapper.getAttribute("data-commentid"));
	return found && identityOf(candidate, { ...found, parent: null }, null);
}

/** Third: the author's link. */
export function byAuthorLink(candidate: Candidate): Identity | null {
	const found = authorLink(candidate);
	return found && identityOf(candidate, found.address, null);
}
