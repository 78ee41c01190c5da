import { all } from "./dom.ts";
import { facebookCommentId } from "./facebook-ids.ts";
import { labelledRole, owns, POST_WORDS, profileOf } from "./facebook-page.ts";
import { FACEBOOK } from "./facebook-selectors.ts";
import { oneText, wordBlocks } from "./facebook-words.ts";
import { linkTo } from "./ids.ts";
import type { Candidate } from "./site.ts";
import { lineOf, textOf } from "./text.ts";
import type { PageContext, SeenPost } from "./types.ts";

const SINGLE_POST = /^facebook\/(?:permalink|photo|reel|watch)$/;

/** The article around a comment that is no comment; else, where the page is about one post, the panel or dialog that shows it. */
function boxOfPost({ container, survey }: Candidate): Element | null {
	let article = container.parentElement?.closest(FACEBOOK.article) ?? null;
	while (
		article !== null &&
		(labelledRole(article) !== null || article.parentElement?.closest(FACEBOOK.article) != null)
	) {
		article = article.parentElement?.closest(FACEBOOK.article) ?? null;
	}
	if (article !== null && survey.scope.contains(article)) return article;
	return SINGLE_POST.test(survey.kind)
		? container.closest('[role="complementary"], [role="dialog"], [role="main"]')
		: null;
}

/** Where in that box: in its first article, unless that is a comment (the panel of a photo or video has no article for its post). */
function homeOfPost(box: Element, container: Element): Element {
	if (box.matches(FACEBOOK.article)) return box;
	const first = box.querySelector(FACEBOOK.article);
	return first === null || first.contains(container) || labelledRole(first) !== null ? box : first;
}

/** The first profile link that is a name; the one around the picture has a label and holds other things ("Active"). */
function authorOf(home: Element, context: PageContext): { author: string; handle: string } | null {
	let fromPicture: { author: string; handle: string } | null = null;
	for (const link of home.querySelectorAll("a[href]")) {
		if (!owns(home, link)) continue;
		const handle = profileOf(link, context);
		if (handle === null) continue;
		const label = link.getAttribute("aria-label");
		if (label === null && lineOf(link) !== "") return { author: lineOf(link), handle };
		if (label !== null) fromPicture ??= { author: label, handle };
	}
	return fromPicture;
}

function wordsOf(home: Element): string | null {
	const marked = home.querySelector(POST_WORDS);
	if (marked !== null) return textOf(marked, "folded");
	const blocks = all(home, 'div[dir="auto"]').filter((block) => owns(home, block));
	const words = oneText(wordBlocks(home, blocks, 'div[dir="auto"]'), home);
	return words?.map((block) => textOf(block, "folded")).join("\n") ?? null;
}

/** The numeric post id that any author's link in the post gives away in base64; `pfbid…` in addresses is a pseudonym. */
function numberIn(home: Element, context: PageContext): string | null {
	const link = home.querySelector('a[href*="comment_id=Y29tbWVudD"]');
	const url = linkTo("facebook", link, context);
	return facebookCommentId(url?.searchParams.get("comment_id") ?? null)?.post ?? null;
}

/** The post above a comment, read once for all its comments. Null when neither an address nor an article tells anything. */
export function postOf(candidate: Candidate): SeenPost | null {
	const { container, context, identity, survey } = candidate;
	const box = boxOfPost(candidate);
	const known = identity?.post ?? { id: null, permalink: null };
	if (box === null) {
		return known.id === null && known.permalink === null ? null : { ...known, handle: null, author: null, text: null };
	}
	let post = survey.posts.get(box);
	if (post === undefined) {
		const home = homeOfPost(box, container);
		const number = numberIn(home, context);
		const { author, handle } = authorOf(home, context) ?? { author: null, handle: null };
		post = { id: number === null ? null : `fb:post:${number}`, permalink: null, handle, author, text: wordsOf(home) };
		survey.posts.set(box, post);
	}
	return { ...post, id: known.id ?? post.id, permalink: known.permalink };
}
