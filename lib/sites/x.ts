import { timeOfElement } from "./candidate.ts";
import { linkTo, MENTION, tweetAddress, tweetHandle, tweetPermalink } from "./ids.ts";
import type { Candidate, Hindrance, Identity, Site } from "./site.ts";
import { lineOf, textOf } from "./text.ts";
import { KEPT } from "./text-kept.ts";
import { nameAmong } from "./x/author.ts";
import { addressOf, outsideTweets, ownsIn, survey } from "./x/page.ts";
import { profileOf } from "./x/profile.ts";
import { X } from "./x/selectors.ts";
import {
	isBeyondAnswers,
	noting,
	parentByLine,
	parentOnStatusPage,
	parentSeenBefore,
	postOf,
	roleOf,
} from "./x/thread.ts";
import { timeOfTweetId } from "./x/time.ts";
import { isTranslated, isTruncated, namedText, plainText } from "./x/words.ts";

/** Marked as a tweet, or known by the link around its time. */
function isTweet(article: Element): boolean {
	return article.matches(X.tweet) || article.querySelector(X.timed) !== null;
}

/** The one link that names this tweet is the one around its time; the others (`/analytics`, `/quotes`, `/photo/1`) hold no time. */
function byTimeLink({ own, context }: Candidate): Identity | null {
	const links = own(X.timed)
		.map((time) => time.closest("a"))
		.map((link) => ({ link, address: addressOf(link, context) }))
		.filter(({ address }) => address !== null);
	const found = links.find(({ address }) => address?.rest === "") ?? links[0];
	if (found?.address == null) return null;
	return identity(found.address.id, found.address.handle, found.link);
}

/** The tweet a status page is about may show no link of its own: then the page's address names it, unless the account differs. */
function byPageAddress({ container, context, own, survey }: Candidate): Identity | null {
	const address = container === survey.focal ? tweetAddress(context.url) : null;
	if (address === null) return null;
	const shown = own(X.nameParts)
		.map(lineOf)
		.find((line) => /^@\w{1,15}$/.test(line));
	const differs =
		shown !== undefined && address.handle !== null && shown.slice(1).toLowerCase() !== address.handle.toLowerCase();
	return differs ? null : identity(address.id, address.handle, null);
}

function identity(id: string, handle: string | null, link: Element | null): Identity {
	return { id: `x:${id}`, parentId: null, handle, permalink: tweetPermalink(id, handle), post: null, link };
}

function hindrance(candidate: Candidate): Hindrance | null {
	const { container, identity, own, survey } = candidate;
	const skip = (reason: string): Hindrance => ({ state: "skip", reason });
	if (container.matches(X.notification)) return skip("notification");
	if (survey.scope.nodeType === 9 && container.closest(X.dialog) !== null) return skip("composer");
	if (isBeyondAnswers(candidate)) return skip("unrelated");
	if (identity !== null) return null;
	// Its link is there and has lost its address: still a tweet.
	if (own(X.timed).some((time) => time.closest("a")?.hasAttribute("href") === false)) return null;
	// The mark alone proves nothing (ordinary video posts carry it); together with the missing link it does. xfolders QA, Sep 2026.
	if (container.closest(X.placement) !== null || own(X.placement).length > 0) return skip("ad");
	return container.textContent?.trim() ? skip("unavailable") : { state: "retry", reason: "empty" };
}

/** X (x.com, twitter.com): structure and evidence in dom-facts §1. */
export const x: Site = {
	id: "x",
	selectors: X,
	landmarks: "landmarks",
	neverShown: [],
	alwaysHolds: ["x/status", "x/photo"],
	lineBreaks: KEPT,
	survey,
	find: [{ select: "article", search: outsideTweets, container: (article) => (isTweet(article) ? article : null) }],
	owns: ownsIn,
	identity: [byTimeLink, byPageAddress],
	hindrance,
	role: roleOf,
	fields: {
		author: [
			(candidate) => nameAmong(candidate.own(X.nameLinks), candidate),
			(candidate) => nameAmong(candidate.own("a"), candidate),
			{ select: "nameParts", pattern: /^([^@·].*)$/ },
		],
		handle: [
			({ identity }) => identity?.handle ?? null,
			{ select: "nameParts", pattern: /^@(\w{1,15})$/ },
			{ select: "avatar", attribute: "data-testid", pattern: /^UserAvatar-Container-(\w{1,15})$/ },
			{ select: "linkParts", pattern: /^@(\w{1,15})$/ },
		],
		text: [namedText, plainText],
		time: [
			({ identity }) => timeOfElement(identity?.link?.querySelector(X.time)),
			({ own }) => timeOfElement(own(X.time)[0]),
			({ identity }) => (identity === null ? null : timeOfTweetId(identity.id.slice(2))),
		],
		permalink: [({ identity }) => identity?.permalink ?? null],
		parent: [noting(parentByLine), noting(parentOnStatusPage), parentSeenBefore],
		post: [postOf],
		reply: ["reply", "controls"],
		actions: [
			({ own }) => own(X.row).find((row) => row.querySelectorAll(X.rowButtons).length >= 2) ?? null,
			({ own }) => own(X.row).at(-1) ?? null,
			rowByButtons,
		],
	},
	mention: (link, context) => {
		const url = linkTo("x", link, context);
		return url !== null && textOf(link, KEPT).startsWith("@") ? tweetHandle(url) : null;
	},
	mentionInWords: MENTION,
	isTruncated,
	isTranslated,
	profile: profileOf,
};

/** Without roles: the smallest box around the first of its buttons that holds another. */
function rowByButtons({ container, own }: Candidate): Element | null {
	const [first, second] = own(X.rowButtons);
	for (let box = first?.parentElement ?? null; box !== null && box !== container; box = box.parentElement)
		if (second !== undefined && box.contains(second)) return box;
	return null;
}
