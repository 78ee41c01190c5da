import type { SiteId } from "../../../lib/sites/hosts.ts";
import type { SeenComment } from "../../../lib/sites/types.ts";
import { skippedAmong } from "./expected.ts";
import type { SavedPage } from "./saved-page.ts";

/** What a site's pages must show among them (issue 3, items 1 and 2), and how to see that a page shows it. */
export type Surface = [what: string, isOn: (page: SavedPage) => boolean];

const commentsOf = ({ readings }: SavedPage): SeenComment[] =>
	readings.flatMap(({ result }) => (result.state === "ok" ? [result.comment] : []));
const ofKind =
	(...kinds: string[]) =>
	(page: SavedPage) =>
		kinds.includes(page.pageKind);
const has = (selector: string) => (page: SavedPage) => page.document.querySelector(selector) !== null;
const skips = (reason: string) => (page: SavedPage) => (skippedAmong(page.readings)[reason] ?? 0) > 0;
const some = (test: (comment: SeenComment) => boolean) => (page: SavedPage) => commentsOf(page).some(test);
const both = (one: Surface[1], other: Surface[1]) => (page: SavedPage) => one(page) && other(page);

const isReply = ({ role, parentId }: SeenComment) => role === "reply" && parentId !== null;
/** Chrome wraps what it translates in two of these. */
const TRANSLATED_BY_BROWSER: Surface = [
	"translated by the browser",
	both(
		has("font"),
		some((one) => one.isTranslated),
	),
];

export const SURFACES: Record<SiteId, readonly Surface[]> = {
	x: [
		["home timeline", ofKind("x/home")],
		["profile timeline", ofKind("x/profile")],
		[
			"status page with replies",
			both(
				ofKind("x/status"),
				some(({ parentId }) => parentId !== null),
			),
		],
		["search", ofKind("x/search")],
		["mentions", ofKind("x/notifications")],
		["photo viewer", ofKind("x/photo")],
		["reply dialog", has('[role="dialog"] [data-testid="tweetButton"]')],
		["a quoted post", has('[role="link"]:not(a) [data-testid="User-Name"]')],
		["an advertisement", skips("ad")],
		["an unavailable post", skips("unavailable")],
		["unrelated posts below the replies", skips("unrelated")],
		["cut words", some((one) => one.isTruncated)],
		["words translated by X", some((one) => one.isTranslated)],
	],
	facebook: [
		["home feed", ofKind("facebook/home")],
		["Page timeline", both(ofKind("facebook/timeline"), has("[data-commentid]"))],
		[
			"profile timeline",
			both(ofKind("facebook/timeline"), ({ context }) => /profile\.php|people\//.test(context.url.href)),
		],
		[
			"permalink dialog over another feed",
			both(ofKind("facebook/permalink"), has('[role="feed"], [role="main"] [role="article"]')),
		],
		["group post", ({ context }) => context.url.pathname.startsWith("/groups/")],
		["photo viewer", ofKind("facebook/photo")],
		["reel panel", ofKind("facebook/reel")],
		["watch panel", ofKind("facebook/watch")],
		["nested replies", some(isReply)],
		["cut words", some((one) => one.isTruncated)],
		["words translated by Facebook", some((one) => one.isTranslated)],
		["an answer that is not shown", some((one) => one.answerHint !== null)],
		["an age only", some(({ time }) => time !== null && time.earliest < time.latest)],
		["a loading shell", has('[role="article"] [role="status"]')],
	],
	instagram: [
		[
			"post page without lists",
			both(ofKind("instagram/post"), ({ document }) => document.querySelector("main li") === null),
		],
		["modal with lists", both(ofKind("instagram/modal"), has('[role="dialog"] ul li'))],
		["reel", ofKind("instagram/reel")],
		["reels panel", ofKind("instagram/reels")],
		["replies in lists", both(has("ul ul"), some(isReply))],
		["replies without lists", both(({ document }) => document.querySelector("ul ul") === null, some(isReply))],
		["a caption", some(({ post }) => post?.text != null)],
		["cut words", some((one) => one.isTruncated)],
		["words translated by Instagram", some((one) => one.isTranslated)],
	],
};

/** What any one page of any site must show. */
export const ON_ANY_SITE: readonly Surface[] = [
	TRANSLATED_BY_BROWSER,
	["a link shown cut short", some((one) => one.isElided)],
	["Facebook's absolute time in a tooltip", has('[role="tooltip"]')],
];
