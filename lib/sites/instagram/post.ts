import { isBefore } from "../dom.ts";
import { instagramPostAddress, linkTo } from "../ids.ts";
import type { Candidate } from "../site.ts";
import { lineOf, textOf } from "../text.ts";
import { KEPT } from "../text-kept.ts";
import type { PageContext, SeenPost } from "../types.ts";
import { containerOfLink } from "./containers.ts";
import { isPlayer } from "./page.ts";
import { authorIn, isTimed } from "./parts.ts";
import { INSTAGRAM } from "./selectors.ts";
import { isMark } from "./words.ts";

/** Where the comments of a post begin: what stands before belongs to the post. */
function firstComment(home: ParentNode, context: PageContext): Element | null {
	const link = home.querySelector(INSTAGRAM.commentLink);
	return link === null ? null : containerOfLink(link, context);
}

/** The post's own account: the first author above the comments. */
function accountLink(home: ParentNode, comments: Element | null, context: PageContext): Element | null {
	for (const link of home.querySelectorAll(INSTAGRAM.link)) {
		if (comments !== null && !isBefore(link, comments)) return null;
		if (link.closest(INSTAGRAM.navigation) === null && authorIn(link, context) !== null && lineOf(link) !== "")
			return link;
	}
	return null;
}

/** The caption: the post's heading, else the first words between its account and its comments. */
function captionOf(home: ParentNode & Node, account: Element | null, comments: Element | null): string | null {
	const heading = home.querySelector(INSTAGRAM.postTitle);
	if (heading !== null) return textOf(heading, KEPT);
	if (account === null || comments === null) return null;
	const elsewhere = `${INSTAGRAM.link}, ${INSTAGRAM.time}, ${INSTAGRAM.heading}, ${INSTAGRAM.postRow}, ${INSTAGRAM.button}`;
	for (const words of home.querySelectorAll(INSTAGRAM.words)) {
		if (!isBefore(words, comments) || words.contains(comments)) continue;
		const around = words.closest(elsewhere);
		const isFree =
			(around === null || around.contains(home)) && !isTimed(words) && words.querySelector(INSTAGRAM.heading) === null;
		if (isFree && isBefore(account, words) && lineOf(words) !== "" && !isMark(lineOf(words)))
			return textOf(words, KEPT);
	}
	return null;
}

/** On the home feed no address names the post: the first link to it does. */
function postLinkIn(home: ParentNode, context: PageContext): { code: string; permalink: string } | null {
	for (const link of home.querySelectorAll(INSTAGRAM.link)) {
		const url = linkTo("instagram", link, context);
		const post = url === null ? null : instagramPostAddress(url);
		if (post !== null) return post;
	}
	return null;
}

function describe(home: ParentNode & Node, { container, context, survey }: Candidate): SeenPost {
	// In the player several reels stand in the page, and nothing says whose the panel is.
	if (isPlayer(context.url) && home !== survey.scope)
		return { id: null, permalink: null, handle: null, author: null, text: null };
	const comments = survey.kind === "instagram/home" ? container : firstComment(home, context);
	const account = accountLink(home, comments, context);
	const handle = account === null ? null : authorIn(account, context);
	return { id: null, permalink: null, handle, author: null, text: captionOf(home, account, comments) };
}

/** The post above a comment; its account and caption are read once for all its comments. Null when no address names it. */
export function postOf(candidate: Candidate): SeenPost | null {
	const { container, context, identity, survey } = candidate;
	const home = container.closest(INSTAGRAM.post) ?? survey.scope;
	const page =
		instagramPostAddress(context.url) ?? (survey.kind === "instagram/home" ? postLinkIn(home, context) : null);
	const known = identity?.post ?? (page === null ? null : { id: `ig:post:${page.code}`, permalink: page.permalink });
	if (known === null) return null;
	const seen = survey.posts.get(home);
	// A panel that goes from reel to reel stays in place.
	const post = seen?.id === known.id ? seen : { ...describe(home, candidate), ...known };
	survey.posts.set(home, post);
	return post;
}
