import { openCandidate, readText, readValue, timeOfElement, topmostDialog } from "./candidate.ts";
import { all, isBefore } from "./dom.ts";
import { linkTo, tweetAddress, tweetHandle, tweetPermalink } from "./ids.ts";
import type { Candidate, Hindrance, Identity, Site, Survey } from "./site.ts";
import { lineOf, textOf } from "./text.ts";
import type { PageContext, SeenPost } from "./types.ts";
import { hasReplyingRow, isQuote, xPageKind } from "./x-page.ts";
import { X } from "./x-selectors.ts";
import { tweetAbove, tweetJoinedAbove } from "./x-thread.ts";

function addressOf(link: Element | null | undefined, context: PageContext) {
	const url = linkTo("x", link, context);
	return url === null ? null : tweetAddress(url);
}

/** The one link that names this tweet is the one around its time; the others (`/analytics`, `/quotes`, `/photo/1`) hold no time. */
function byTimeLink({ own, context }: Candidate): Identity | null {
	const links = own('a[href*="/status"] time')
		.map((time) => time.closest("a"))
		.map((link) => ({ link, address: addressOf(link, context) }))
		.filter(({ address }) => address !== null);
	const found = links.find(({ address }) => address?.rest === "") ?? links[0];
	if (found?.address == null) return null;
	return identity(found.address.id, found.address.handle, found.link);
}

/** The tweet a status page is about may show no link of its own: then the page's address names it. */
function byPageAddress({ container, context, survey }: Candidate): Identity | null {
	const address = container === survey.focal ? tweetAddress(context.url) : null;
	return address === null ? null : identity(address.id, address.handle, null);
}

function identity(id: string, handle: string | null, link: Element | null): Identity {
	return { id: `x:${id}`, parentId: null, handle, permalink: tweetPermalink(id, handle), post: null, link };
}

function hindrance({ container, identity, own, survey }: Candidate): Hindrance | null {
	if (container.getAttribute("data-testid") === "notification") return { state: "skip", reason: "notification" };
	if (survey.end !== null && !isBefore(container, survey.end)) return { state: "skip", reason: "unrelated" };
	if (identity !== null) return null;
	// The mark alone proves nothing (ordinary video posts carry it); together with the missing link it does. xfolders QA, Sep 2026.
	const placement = '[data-testid="placementTracking"]';
	if (container.closest(placement) !== null || own(placement).length > 0) return { state: "skip", reason: "ad" };
	if (own('[data-testid="User-Name"]').length > 0) return { state: "skip", reason: "unavailable" };
	return container.textContent?.trim() ? { state: "skip", reason: "unavailable" } : { state: "retry", reason: "empty" };
}

/** The first link to a profile whose text is a name and not the account itself. */
function nameAmong(links: readonly Element[], context: PageContext): string | null {
	for (const link of links) {
		const url = linkTo("x", link, context);
		const handle = url === null ? null : tweetHandle(url);
		const name = handle === null ? "" : lineOf(link);
		if (name !== "" && name.toLowerCase() !== `@${handle?.toLowerCase()}`) return name;
	}
	return null;
}

/** The words by their test id. A tweet that has test ids but none for words (a picture, an X Article) has no words: that is legal. */
function namedText({ own }: Candidate): Element[] | null {
	const body = own('[data-testid="tweetText"]')[0];
	if (body !== undefined) return [body];
	return own("[data-testid]").length > 0 ? [] : null;
}

/** Without test ids: the first block with a language or direction that is not a link, a control, a name or a time. */
function plainText({ own }: Candidate): Element[] | null {
	const isFree = (block: Element) =>
		block.closest('a, button, time, [role="group"], [role="button"]') === null &&
		block.querySelector('a time, [role="group"], svg') === null;
	const body = own("[lang], div[dir=auto]").find(
		(block) => isFree(block) && !/^@\w{1,15}$/.test(textOf(block)) && textOf(block) !== "",
	);
	return body === undefined ? null : [body];
}

function focalPost({ container, context, survey }: Candidate): SeenPost | null {
	if (survey.kind !== "x/status" && survey.kind !== "x/photo") {
		const above = tweetJoinedAbove(container);
		return above === null ? null : postOf(above, context, survey);
	}
	const { focal } = survey;
	const above =
		focal !== null && (container === focal || isBefore(container, focal))
			? survey.scope.querySelector("article")
			: focal;
	if (above === container) return null;
	if (above !== null) return postOf(above, context, survey);
	const address = tweetAddress(context.url);
	if (address === null) return null;
	const { id, handle } = address;
	return { id: `x:${id}`, permalink: tweetPermalink(id, handle), handle, author: null, text: null };
}

function postOf(article: Element, context: PageContext, survey: Survey): SeenPost | null {
	const { candidate } = openCandidate(x, article, context, survey);
	if (candidate.identity === null) return null;
	const known = survey.posts.get(article);
	// The element may hold another tweet by now.
	if (known?.id === candidate.identity.id) return known;
	const body = readValue(x.fields.text, candidate)?.value ?? [];
	const post: SeenPost = {
		id: candidate.identity.id,
		permalink: candidate.identity.permalink,
		handle: readText(x.fields.handle, candidate)?.value ?? null,
		author: readText(x.fields.author, candidate)?.value ?? null,
		text: body.map((part) => textOf(part)).join("\n"),
	};
	survey.posts.set(article, post);
	return post;
}

function idOf(article: Element | null, { context, survey }: Candidate): string | null {
	return article === null ? null : (openCandidate(x, article, context, survey).candidate.identity?.id ?? null);
}

/** On a status page: what stands above the page's tweet leads up to it, what stands below answers it. */
function parentOnStatusPage(candidate: Candidate): string | null {
	const { container, context, identity, survey } = candidate;
	const page = survey.kind === "x/status" || survey.kind === "x/photo" ? tweetAddress(context.url) : null;
	if (page === null) return null;
	const isAboveOrFocal =
		identity?.id === `x:${page.id}` || (survey.focal !== null && isBefore(container, survey.focal));
	return isAboveOrFocal ? idOf(tweetAbove(container), candidate) : `x:${page.id}`;
}

function survey(root: ParentNode & Node, context: PageContext): Survey {
	// A dialog with the button that sends is the composer: the tweet in it is a copy of one behind.
	const isSurface = (dialog: Element) =>
		dialog.querySelector(X.article) !== null && dialog.querySelector('[data-testid="tweetButton"]') === null;
	const scope = topmostDialog(root, isSurface) ?? root;
	const kind = xPageKind(context.url);
	const page = kind === "x/status" || kind === "x/photo" ? tweetAddress(context.url) : null;
	if (page === null) return { kind, scope, focal: null, end: null, posts: new Map() };
	const links = `a[href*="/${page.id}"] time`;
	const isNamed = (time: Element | null) => addressOf(time?.closest("a") ?? null, context)?.id === page.id;
	// Nearly always the first; only if it is not, the whole page is searched.
	const nearest = scope.querySelector(links);
	const named = isNamed(nearest) ? nearest : all(scope, links).find(isNamed);
	const focal = named?.closest("article") ?? scope.querySelector('article[tabindex="-1"]');
	const first = focal ?? scope.querySelector("article");
	const end = all(scope, X.heading).find((heading) => {
		if (heading.closest("article") !== null) return false;
		const isInTimeline = heading.closest('[data-testid="cellInnerDiv"]') !== null;
		return isInTimeline || (first !== null && isBefore(first, heading));
	});
	return { kind, scope, focal, end: end ?? null, posts: new Map() };
}

/** X (x.com, twitter.com): structure and evidence in dom-facts §1. */
export const x: Site = {
	id: "x",
	selectors: X,
	landmarks: "landmarks",
	neverShown: [],
	lineBreaks: "kept",
	survey,
	find: [
		{ select: "tweet" },
		{
			select: "article",
			container: (article) => (article.querySelector('a[href*="/status"] time') === null ? null : article),
		},
	],
	owns: (container, element) => element.closest("article") === container && !isQuote(element, container),
	identity: [byTimeLink, byPageAddress],
	hindrance,
	role: (candidate, parentId, post) => {
		if (parentId === null) return hasReplyingRow(candidate) ? "comment" : "post";
		return parentId === post?.id ? "comment" : "reply";
	},
	fields: {
		author: [
			({ own, context }) => nameAmong(own('[data-testid="User-Name"] a'), context),
			({ own, context }) => nameAmong(own("a"), context),
			{ select: "nameParts", pattern: /^([^@·].*)$/ },
		],
		handle: [
			({ identity }) => identity?.handle ?? null,
			{ select: "nameParts", pattern: /^@(\w{1,15})$/ },
			{
				select: "avatar",
				attribute: "data-testid",
				pattern: /^UserAvatar-Container-(\w{1,15})$/,
			},
			{ select: "linkParts", pattern: /^@(\w{1,15})$/ },
		],
		text: [namedText, plainText],
		time: [
			({ identity }) => timeOfElement(identity?.link?.querySelector("time")),
			({ own }) => timeOfElement(own("time")[0]),
		],
		permalink: [({ identity }) => identity?.permalink ?? null],
		parent: [(candidate) => idOf(tweetJoinedAbove(candidate.container), candidate), parentOnStatusPage],
		post: [focalPost],
		reply: ["reply", "controls"],
		actions: [
			({ own }) => own('[role="group"]').find((group) => group.querySelectorAll(BUTTONS).length >= 2) ?? null,
			({ own }) => own('[role="group"]').at(-1) ?? null,
		],
	},
	mention: (link, context) => {
		const url = linkTo("x", link, context);
		return url !== null && textOf(link).startsWith("@") ? tweetHandle(url) : null;
	},
	isTruncated: ({ own }) => own('[data-testid="tweet-text-show-more-link"]').length > 0,
	// Grok's row with its icon and "Show original" stands before the words, in the same parent. Capture of 30 Sep 2026.
	isTranslated: (_candidate, body) => {
		const row = body[0]?.previousElementSibling;
		return row != null && row.querySelector("svg") !== null && row.querySelector('button, [role="button"]') !== null;
	},
	profile: tweetHandle,
	newestPost: () => null,
};

const BUTTONS =
	'[data-testid="reply"], [data-testid="retweet"], [data-testid="unretweet"], [data-testid="like"], [data-testid="unlike"]';
