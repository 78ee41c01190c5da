import { once, openCandidate, readText, readValue } from "../candidate.ts";
import { all, isBefore } from "../dom.ts";
import { tweetAddress, tweetPermalink } from "../ids.ts";
import type { Candidate, Survey } from "../site.ts";
import { textOf } from "../text.ts";
import { KEPT } from "../text-kept.ts";
import type { SeenPost } from "../types.ts";
import { hasReplyingRow } from "./author.ts";
import { hasLineAbove, hasLineBelow, tweetAbove, tweetJoinedAbove } from "./lines.ts";
import { X } from "./selectors.ts";

function idOf(article: Element | null, { context, site, survey }: Candidate): string | null {
	return article === null ? null : (openCandidate(site, article, context, survey).candidate.identity?.id ?? null);
}

/** Whether one tweet is older than another: ids rise, so an answer's is always the larger. Unknown ids forbid nothing. */
function isOlder(id: string, than: string | null | undefined): boolean {
	return than == null || BigInt(id.slice(2)) < BigInt(than.slice(2));
}

/** An id that may be what this tweet answers. */
function older(id: string | null, { identity }: Candidate): string | null {
	return id !== null && isOlder(id, identity?.id) ? id : null;
}

/** Where a tweet stands on a status page: it leads up to the page's tweet, is it, or answers it. Null elsewhere, and where nothing tells. */
const placeOf = once(({ container, identity, survey }): "above" | "focal" | "below" | null => {
	const { about, focal } = survey;
	if (about == null) return null;
	const page = `x:${about}`;
	if (container === focal || identity?.id === page) return "focal";
	const isAncestor = identity !== null && isOlder(identity.id, page);
	if (focal === null) return isAncestor ? null : "below";
	const isAbove = isBefore(container, focal);
	// Where place and age disagree the page is in another order than X's.
	if (identity !== null && isAbove !== isAncestor) return null;
	return isAbove ? "above" : "below";
});

/** First choice: the tweet right above, where X draws its line down to this one. */
export function parentByLine(candidate: Candidate): string | null {
	return older(idOf(tweetJoinedAbove(candidate), candidate), candidate);
}

/** On a status page: what stands above the page's tweet leads up to it, what stands below without a line answers it. */
export function parentOnStatusPage(candidate: Candidate): string | null {
	const { container, survey } = candidate;
	const place = placeOf(candidate);
	if (place === null) return null;
	if (place !== "below") return older(idOf(tweetAbove(container), candidate), candidate);
	// One end of a line without the other tells nothing: where it leads is not to be seen.
	const tweet = tweetAbove(container);
	if ((tweet !== null && hasLineBelow(tweet)) || hasLineAbove(container)) return null;
	return older(`x:${survey.about}`, candidate);
}

/** A post, or what answers one, or what answers an answer. */
export function roleOf(candidate: Candidate, parentId: string | null, post: SeenPost | null) {
	if (parentId !== null) return parentId === post?.id ? "comment" : "reply";
	if (placeOf(candidate) === "below")
		return tweetJoinedAbove(candidate) !== null || hasLineAbove(candidate.container) ? "reply" : "comment";
	return hasReplyingRow(candidate) ? "comment" : "post";
}

function readPost(article: Element, { context, site, survey }: Candidate): SeenPost | null {
	const known = survey.posts.get(article);
	// The page's tweet is opened for the first of its answers only.
	if (known !== undefined && known.id === `x:${survey.about}`) return known;
	const { candidate } = openCandidate(site, article, context, survey);
	if (candidate.identity === null) return null;
	// The element may hold another tweet by now.
	if (known?.id === candidate.identity.id) return known;
	const body = readValue(site.fields.text, candidate)?.value ?? [];
	const post: SeenPost = {
		id: candidate.identity.id,
		permalink: candidate.identity.permalink,
		handle: readText(site.fields.handle, candidate)?.value ?? null,
		author: readText(site.fields.author, candidate)?.value ?? null,
		text: body.map((part) => textOf(part, KEPT)).join("\n"),
	};
	survey.posts.set(article, post);
	return post;
}

/** The page's post while it is scrolled away: what its address says. */
function postByAddress({ context }: Candidate): SeenPost | null {
	const address = tweetAddress(context.url);
	if (address === null) return null;
	const { handle, id } = address;
	return { id: `x:${id}`, permalink: tweetPermalink(id, handle), handle, author: null, text: null };
}

function topOf({ scope }: Survey): Element | null {
	return scope.querySelector(X.article);
}

/** The post that a tweet stands under: the page's own; for that one and what leads up to it, the first of their thread. */
export function postOf(candidate: Candidate): SeenPost | null {
	const { container, survey } = candidate;
	const place = placeOf(candidate);
	if (place === "below" && survey.focal === null) return postByAddress(candidate);
	const above = place === "below" ? survey.focal : place === null ? tweetJoinedAbove(candidate) : topOf(survey);
	if (above === null || above === container) return null;
	const post = readPost(above, candidate);
	return post !== null && older(post.id, candidate) !== null ? post : null;
}

/** What was seen of a status page whose parts X has taken out of the document again, as far as the reading of other parts needs it. */
interface Memory {
	about: string;
	parents: Map<string, string>;
	/** Tweets below the heading that ends the answers. */
	beyond: Set<string>;
}
const memories = new WeakMap<Node, Memory>();

function memoryOf({ container, survey }: Candidate): Memory | null {
	const { about } = survey;
	if (about == null) return null;
	const known = memories.get(container.ownerDocument);
	if (known?.about === about) return known;
	const memory: Memory = { about, parents: new Map(), beyond: new Set() };
	memories.set(container.ownerDocument, memory);
	return memory;
}

/** Last: what was read before, when the tweet above was still in the document. */
export function parentSeenBefore(candidate: Candidate): string | null {
	return memoryOf(candidate)?.parents.get(candidate.identity?.id ?? "") ?? null;
}

/** A rule that notes what it reads for `parentSeenBefore`. */
export function noting(rule: (candidate: Candidate) => string | null): (candidate: Candidate) => string | null {
	return (candidate) => {
		const parent = rule(candidate);
		if (parent !== null && candidate.identity !== null) memoryOf(candidate)?.parents.set(candidate.identity.id, parent);
		return parent;
	};
}

/** Whether a tweet stands below the heading that ends the answers, also when that heading is scrolled away: then one above it did before. */
export function isBeyondAnswers(candidate: Candidate): boolean {
	const { container, identity, survey } = candidate;
	const memory = memoryOf(candidate);
	if (survey.end !== null) {
		const isBeyond = !isBefore(container, survey.end);
		if (isBeyond && identity !== null) memory?.beyond.add(identity.id);
		return isBeyond;
	}
	if (memory === null || memory.beyond.size === 0) return false;
	for (let cell = container.closest(X.cell); cell !== null; cell = cell.previousElementSibling) {
		for (const article of all(cell, X.article)) {
			if (!memory.beyond.has(idOf(article, candidate) ?? "")) continue;
			if (identity !== null) memory.beyond.add(identity.id);
			return true;
		}
	}
	return false;
}
