import { facebookCommentId, facebookHandle, isFacebookPost } from "./facebook-ids.ts";
import { ARTICLE, labelledRole } from "./facebook-page.ts";
import { oneText, wordBlocks } from "./facebook-words.ts";
import { ownLink } from "./ids.ts";
import type { Candidate } from "./site.ts";
import { lineOf, textOf } from "./text.ts";
import type { PageContext, SeenPost } from "./types.ts";

/** The post a comment stands under: the nearest article around it that is no comment, else the one before it in the dialog. */
function postArticle({ container, survey }: Candidate): Element | null {
	let article = container.parentElement?.closest(ARTICLE) ?? null;
	while (article !== null && (labelledRole(article) !== null || article.parentElement?.closest(ARTICLE) != null)) {
		article = article.parentElement?.closest(ARTICLE) ?? null;
	}
	if (article !== null && survey.scope.contains(article)) return article;
	const first = survey.scope.nodeType === 1 ? survey.scope.querySelector(ARTICLE) : null;
	return first === null || first === container || labelledRole(first) !== null ? null : first;
}

/** The first profile link that is a name; the one around the picture has a label and holds other things ("Active"). */
function authorOf(article: Element, context: PageContext): { author: string; handle: string } | null {
	let fromPicture: { author: string; handle: string } | null = null;
	for (const link of article.querySelectorAll("a[href]")) {
		if (link.closest(ARTICLE) !== article) continue;
		const url = ownLink("facebook", link.getAttribute("href"), context.url);
		const handle = url === null || isFacebookPost(url) ? null : facebookHandle(url);
		if (handle === null) continue;
		const label = link.getAttribute("aria-label");
		if (label === null && lineOf(link) !== "") return { author: lineOf(link), handle };
		if (label !== null) fromPicture ??= { author: label, handle };
	}
	return fromPicture;
}

function wordsOf(article: Element): string | null {
	const marked = article.querySelector('[data-ad-rendering-role="story_message"], [data-ad-preview="message"]');
	const blocks = [...(marked ?? article).querySelectorAll('div[dir="auto"]')].filter(
		(block) => block.closest(ARTICLE) === article,
	);
	const words = oneText(wordBlocks(article, blocks, 'div[dir="auto"]'), article) ?? (marked === null ? null : [marked]);
	return words?.map((block) => textOf(block, "folded")).join("\n") ?? null;
}

/** The numeric post id that any author's link in the post gives away in base64; `pfbid…` in addresses is a pseudonym. */
function numberIn(article: Element, context: PageContext): string | null {
	const link = article.querySelector('a[href*="comment_id=Y29tbWVudD"]');
	const url = ownLink("facebook", link?.getAttribute("href") ?? null, context.url);
	return facebookCommentId(url?.searchParams.get("comment_id") ?? null)?.post ?? null;
}

/** The post above a comment, read once for all its comments. Null when neither an address nor an article tells anything. */
export function postOf(candidate: Candidate): SeenPost | null {
	const { context, identity, survey } = candidate;
	const article = postArticle(candidate);
	const known = identity?.post ?? { id: null, permalink: null };
	if (article === null)
		return known.id === null && known.permalink === null ? null : { ...known, handle: null, author: null, text: null };
	const seen = survey.posts.get(article);
	if (seen !== undefined) return { ...seen, id: known.id ?? seen.id, permalink: known.permalink ?? seen.permalink };
	const number = numberIn(article, context);
	const author = authorOf(article, context);
	const post: SeenPost = {
		id: known.id ?? (number === null ? null : `fb:post:${number}`),
		permalink: known.permalink,
		handle: author?.handle ?? null,
		author: author?.author ?? null,
		text: wordsOf(article),
	};
	survey.posts.set(article, post);
	return post;
}
