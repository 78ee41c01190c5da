import type { SiteId } from "./hosts.ts";
import type { LineBreaks } from "./text.ts";
import type { Field, PageContext, SeenComment, SeenPost, SeenTime } from "./types.ts";

/**
 * Name of a selector in the site's own table (`Site.selectors`). Rules name selectors and never hold them, so that an adapter file can mend
 * a changed site without a new release.
 */
export type SelectorName = string;

/** A small reader as data: the first own element that `select` finds, its text or one attribute, and the part of it that `pattern` (group 1) keeps. */
export interface Look {
	select: SelectorName;
	attribute?: string;
	pattern?: RegExp;
}

/** How a field is read: data, or a named function where data can't say it. Null: the next rule tries. */
export type TextRule = Look | ((candidate: Candidate) => string | null);
export type ElementRule = SelectorName | ((candidate: Candidate) => Element | null);
export type ValueRule<Value> = (candidate: Candidate) => Value | null;

/** What the address of a comment says about it. */
export interface Identity {
	/** Complaint id, e.g. `x:1800000000000000000`. */
	id: string;
	/** Complaint id of the comment above, where the address names it. */
	parentId: string | null;
	handle: string | null;
	permalink: string | null;
	post: Pick<SeenPost, "id" | "permalink"> | null;
	/** The link that carries the id; null when it was read elsewhere. */
	link: Element | null;
}

/** What is the same for all comments of a page, found once for a batch. */
export interface Survey {
	kind: string;
	/** The part of the page whose comments count: the topmost dialog, else everything. */
	scope: ParentNode & Node;
	/** The post that the page is about, where an element shows it. */
	focal: Element | null;
	/** The site's own id of the post that the page is about, where its address and what it shows agree on it. */
	about?: string | null;
	/** What comes after this element is not about the page's post. */
	end: Element | null;
	/** Posts already read, by their element. */
	posts: WeakMap<Node, SeenPost>;
}

/** One element that may be a comment, with what the rules need. */
export interface Candidate {
	readonly site: Site;
	readonly container: Element;
	readonly context: PageContext;
	readonly survey: Survey;
	readonly identity: Identity | null;
	/** Descendants that belong to this comment and not to a reply or a quoted post in it. */
	own(selector: string): Element[];
}

/** Where comments begin: elements that `select` finds, and the container each stands for (null: none of ours). */
export interface FindRule {
	select: SelectorName;
	/** Looks for what `selector` finds, where a site knows a quicker way than a search of everything. */
	search?: (root: ParentNode & Node, selector: string) => Iterable<Element>;
	/** Not asked where the page has these. */
	unless?: SelectorName;
	container?: (found: Element, context: PageContext) => Element | null;
}

/** Why an element yields no comment: for good, or not yet. */
export type Hindrance = { state: "skip" | "retry"; reason: string };

/** One site as data. The engine (read.ts, watch.ts) runs it over any `ParentNode`: the live page, a saved page, jsdom. */
export interface Site {
	id: SiteId;
	/** The selectors in force, by name: the built-in ones, or an adapter file's (adapter.ts). Looked up whenever a rule runs. */
	selectors: Record<SelectorName, string>;
	/** Elements whose coming or going changes the survey. */
	landmarks: SelectorName;
	/** Fields that this site never shows, so that their absence says nothing about its health. */
	neverShown: readonly Field[];
	/** Fields that a kind of page never shows: they are said to be missing, but the site has not changed for that. */
	neverShownOn?: Readonly<Record<string, readonly Field[]>>;
	/** Kinds of page that hold a comment or the post itself whenever they show any text; nothing read there means that the site has changed. */
	alwaysHolds?: readonly string[];
	lineBreaks: LineBreaks;
	survey(root: ParentNode & Node, context: PageContext): Survey;
	find: readonly FindRule[];
	/** Which of a container's descendants are its own: asked for once a reading, then for each element. */
	owns(container: Element): (element: Element) => boolean;
	identity: readonly ValueRule<Identity>[];
	hindrance(candidate: Candidate): Hindrance | null;
	role(candidate: Candidate, parentId: string | null, post: SeenPost | null): SeenComment["role"];
	fields: {
		author: readonly TextRule[];
		handle: readonly TextRule[];
		/** The elements that hold the words; an empty list says that there are none, which is legal. */
		text: readonly ValueRule<readonly Element[]>[];
		time: readonly ValueRule<SeenTime>[];
		permalink: readonly ValueRule<string>[];
		parent: readonly ValueRule<string>[];
		post: readonly ValueRule<SeenPost>[];
		reply: readonly ElementRule[];
		actions: readonly ElementRule[];
	};
	/** Account named by a link in the words, or null. */
	mention(link: Element, context: PageContext): string | null;
	/** How plain words name an account (group 1). Absent: only links do. */
	mentionInWords?: RegExp;
	isTruncated(candidate: Candidate, body: readonly Element[]): boolean;
	isTranslated(candidate: Candidate, body: readonly Element[]): boolean;
	/** Whether the site shows that somebody answered without showing the answer. Absent: it never does. */
	answerHint?(candidate: Candidate): SeenComment["answerHint"];
	/**
	 * What came into the document outside of any comment and tells of one (a tooltip with its date): the element that it is about, whose
	 * comment is then read again; null for everything else.
	 */
	notices?(added: Element, context: PageContext): Element | null;
	/** The account whose profile an address names, as in `handle`; null for every other page. */
	profile(url: URL): string | null;
}
