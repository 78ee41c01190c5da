import { linkTo } from "../ids.ts";
import type { Candidate } from "../site.ts";
import { FOLDED, lineOf, textOf } from "../text.ts";
import type { PageContext, SeenPost } from "../types.ts";
import { facebookCommentAddress } from "./ids.ts";
import { articlesAround, labelledRole, labelOf, ownIn, profileOf } from "./page.ts";
import { FACEBOOK } from "./selectors.ts";
import { oneText, wordBlocks } from "./words.ts";

/** The article around a comment that is no comment; else, where the page is about one post, the panel or dialog that shows it. */
function boxOfPost({ container, survey }: Candidate): Element | null {
	const box = articlesAround(container).at(-1);
	if (box && labelledRole(box) === null) return box;
	return /permalink|photo|reel|watch/.test(survey.kind) ? container.closest(FACEBOOK.surface) : null;
}

/** Where in that box: in its first article, unless that is a comment (the panel of a photo or video has no article for its post). */
function homeOfPost(box: Element, container: Element): Element {
	if (box.matches(FACEBOOK.article)) return box;
	const first = box.querySelector(FACEBOOK.article);
	return first === null || first.contains(container) || labelledRole(first) !== null ? box : first;
}

/** The first profile link that is a name; the one around the picture has a label and holds other things ("Active"). */
export function authorOf(home: Element, context: PageContext): Pick<SeenPost, "author" | "handle"> {
	const links = ownIn(home, FACEBOOK.link).filter((each) => profileOf(each, context) !== null);
	const link = links.find((each) => labelOf(each) === "" && lineOf(each) !== "") ?? links[0];
	if (link === undefined) return { author: null, handle: null };
	return { author: labelOf(link) || lineOf(link) || null, handle: profileOf(link, context) };
}

function wordsOf(home: Element): string | null {
	const marked = home.querySelector(FACEBOOK.postWords);
	const words = marked ? [marked] : oneText(wordBlocks(home, ownIn(home, FACEBOOK.block)), home);
	return words?.map((block) => textOf(block, FOLDED)).join("\n") ?? null;
}

/** The numeric post id that any author's link in the post gives away in base64; `pfbid…` in addresses is a pseudonym. */
function numberIn(home: Element, context: PageContext): string | null {
	const url = linkTo("facebook", home.querySelector(FACEBOOK.encodedLink), context);
	return (url && facebookCommentAddress(url)?.post) ?? null;
}

const sponsored = new WeakSet<SeenPost>();

/** What the page shows of the post above a comment, read once for all its comments; null where no box of it is known. */
function postIn(candidate: Candidate): SeenPost | null {
	const { container, context, survey } = candidate;
	const box = boxOfPost(candidate);
	if (box === null) return null;
	let post = survey.posts.get(box);
	if (post === undefined) {
		const home = homeOfPost(box, container);
		const number = numberIn(home, context);
		post = { id: number && `fb:post:${number}`, permalink: null, ...authorOf(home, context), text: wordsOf(home) };
		survey.posts.set(box, post);
		if (home.querySelector(FACEBOOK.sponsored) !== null) sponsored.add(post);
	}
	return post;
}

/** Whether a comment stands under an advertisement in the feed. */
export function isUnderAdvertisement(candidate: Candidate): boolean {
	const post = postIn(candidate);
	return post !== null && sponsored.has(post);
}

/** The post above a comment. Null when neither an address nor an article tells anything. */
export function postOf(candidate: Candidate): SeenPost | null {
	const { id = null, permalink = null } = candidate.identity?.post ?? {};
	const post = postIn(candidate);
	if (post === null && id === null && permalink === null) return null;
	return { handle: null, author: null, text: null, ...post, id: id ?? post?.id ?? null, permalink };
}
