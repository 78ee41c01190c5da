import { isBefore } from "./dom.ts";
import { instagramPostAddress } from "./ids.ts";
import { authorIn, CONTROL, containerOfLink, isMark } from "./instagram-page.ts";
import { INSTAGRAM } from "./instagram-selectors.ts";
import type { Candidate } from "./site.ts";
import { lineOf, textOf } from "./text.ts";
import type { PageContext, SeenPost } from "./types.ts";

/** Where the comments of a post begin: what stands before belongs to the post. */
function firstComment(home: ParentNode, context: PageContext): Element | null {
	const link = home.querySelector(INSTAGRAM.commentLink);
	return link === null ? null : containerOfLink(link, context);
}

/** The post's own account: the first author above the comments. */
function accountLink(home: ParentNode, comments: Element | null, context: PageContext): Element | null {
	for (const link of home.querySelectorAll("a[href]")) {
		if (comments !== null && !isBefore(link, comments)) return null;
		if (link.closest("nav") === null && authorIn(link, context) !== null && lineOf(link) !== "") return link;
	}
	return null;
}

/** The caption: the post's heading, else the first words between its account and its comments. */
function captionOf(home: ParentNode, account: Element | null, comments: Element | null): string | null {
	const heading = home.querySelector("h1");
	if (heading !== null) return textOf(heading);
	if (account === null || comments === null) return null;
	for (const span of home.querySelectorAll('span[dir="auto"]')) {
		if (!isBefore(span, comments) || span.contains(comments)) continue;
		const isFree = span.closest(`a, time, nav, h2, ${CONTROL}`) === null && span.querySelector("time, h2") === null;
		if (isFree && isBefore(account, span) && lineOf(span) !== "" && !isMark(lineOf(span))) return textOf(span);
	}
	return null;
}

/** The post above a comment; its account and caption are read once for all its comments. Null when no address names it. */
export function postOf({ container, context, identity, survey }: Candidate): SeenPost | null {
	const page = instagramPostAddress(context.url);
	const known = identity?.post ?? (page === null ? null : { id: `ig:post:${page.code}`, permalink: page.permalink });
	if (known === null) return null;
	const home = container.closest('article, main, [role="main"]') ?? survey.scope;
	let post = survey.posts.get(home);
	if (post === undefined) {
		const comments = firstComment(home, context);
		const account = accountLink(home, comments, context);
		const handle = account === null ? null : authorIn(account, context);
		post = { id: null, permalink: null, handle, author: null, text: captionOf(home, account, comments) };
		survey.posts.set(home, post);
	}
	return { ...post, ...known };
}
