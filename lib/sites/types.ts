import type { SiteId } from "./hosts.ts";

/** When something was written, UTC milliseconds. `earliest === latest` where the site gives the exact instant; an age such as "2 j" is an interval. */
export interface SeenTime {
	earliest: number;
	latest: number;
}

/** The fields of a comment, as named in the health report and in the sentence "… tidak terbaca". */
export const FIELDS = [
	"id",
	"author",
	"handle",
	"text",
	"time",
	"permalink",
	"parent",
	"post",
	"reply",
	"actions",
] as const;
export type Field = (typeof FIELDS)[number];

/** Number of the rule (1 = first choice) that read each field; a missing field has no entry. */
export type FieldRules = Partial<Record<Field, number>>;

/** The post that a comment stands under. `id` is a complaint id (`ig:post:…`, `x:…`, `fb:post:…`). */
export interface SeenPost {
	id: string | null;
	permalink: string | null;
	handle: string | null;
	author: string | null;
	text: string | null;
}

/** A post, comment or reply as it was read from the page: plain data that crosses contexts. Never throws away a comment: what could not be read is null. */
export interface SeenComment {
	site: SiteId;
	/** Complaint id: `x:<status id>`, `ig:<pk>`, `fb:<comment id>`, `fb:post:<id>`, `ig:post:<code>`, or `<site>~<hash>` where the page shows no id. */
	id: string;
	role: "post" | "comment" | "reply";
	/** Name on display; null when missing (Instagram shows none). */
	author: string | null;
	/** Account name without "@"; on Facebook the profile's slug or numeric id. */
	handle: string | null;
	/** The words; "" is legal (a picture), null means they could not be read. */
	text: string | null;
	time: SeenTime | null;
	/** Absolute https link without tracking parameters. */
	permalink: string | null;
	/** Complaint id of the comment that this one answers; null for a top-level comment or when unknown. */
	parentId: string | null;
	post: SeenPost | null;
	/** Account names mentioned in the text, lower case, without "@". */
	mentions: readonly string[];
	isTruncated: boolean;
	isTranslated: boolean;
	/** A link in the words is shown cut short ("dishub.example/jadw…"), and the page does not hold the rest. */
	isElided: boolean;
	/**
	 * The site shows that somebody answered, without showing the answer (Facebook's "PAGE replied · 1 reply", "See response"): `by` is the
	 * name it shows. A question to the admin, never a fact. Null where nothing of the kind stands.
	 */
	answerHint: { by: string | null } | null;
	rules: FieldRules;
	/** Kind of page it was read on, e.g. `x/status`, `facebook/permalink`, `instagram/modal`. */
	pageKind: string;
}

/** What the page itself cannot tell a reader. */
export interface PageContext {
	url: URL;
	/** UTC milliseconds at which the page is read: ages count back from here. */
	now: number;
	/** `document.documentElement.lang`; decides what "h" means. */
	language: string;
	/** The reader's zone in minutes east of UTC, for "kemarin" and for dates that Facebook writes in local time. Absent: those stay wide or unread. */
	zoneMinutes?: number;
}

/** A node is read, not ready yet, or none of ours (an ad, a loading shell, a quoted post) and why. */
export type ReadResult =
	| { state: "ok"; comment: SeenComment }
	| { state: "retry"; reason: string }
	| { state: "skip"; reason: string };

/** One candidate on the page with the nodes that later steps need. Nodes are recycled: read again at click time. */
export interface Reading {
	container: Element;
	/** Row of the site's own buttons, at whose end the mark goes. */
	actions: Element | null;
	/** The site's own Reply control. */
	replyControl: HTMLElement | null;
	result: ReadResult;
}
