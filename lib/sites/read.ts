import { openCandidate, readElement, readText, readValue, selectorOf } from "./candidate.ts";
import { inPageOrder } from "./dom.ts";
import { hashOf } from "./hash.ts";
import type { Site, Survey } from "./site.ts";
import { isElided, normalised, textOf } from "./text.ts";
import type { Field, FieldRules, PageContext, Reading, SeenComment } from "./types.ts";

function mentionsIn(site: Site, body: readonly Element[], text: string, context: PageContext): string[] {
	const named = new Set<string>();
	for (const part of body) {
		for (const link of part.querySelectorAll("a")) {
			const account = site.mention(link, context);
			if (account !== null) named.add(account.toLowerCase());
		}
	}
	if (site.mentionInWords)
		for (const [, account = ""] of text.matchAll(site.mentionInWords)) named.add(account.toLowerCase());
	return [...named];
}

/** A container that holds no comment, and why. */
function nothing(container: Element, result: Reading["result"]): Reading {
	return { container, actions: null, replyControl: null, result };
}

function read(site: Site, container: Element, context: PageContext, survey: Survey): Reading {
	const { candidate, rule: idRule } = openCandidate(site, container, context, survey);
	const hindrance = site.hindrance(candidate);
	if (hindrance) return nothing(container, hindrance);

	const { fields } = site;
	const rules: FieldRules = {};
	const note = <Value>(field: Field, hit: { value: Value; rule: number } | null): Value | null => {
		if (hit) rules[field] = hit.rule;
		return hit?.value ?? null;
	};
	if (idRule !== null) rules.id = idRule;
	const author = note("author", readText(fields.author, candidate));
	const handle = note("handle", readText(fields.handle, candidate));
	const body = note("text", readValue(fields.text, candidate));
	const text =
		body
			?.map((part) => textOf(part, site.lineBreaks))
			.join("\n")
			.trim() ?? null;
	const post = note("post", readValue(fields.post, candidate));
	const id =
		candidate.identity?.id ??
		`${site.id}~${hashOf([post?.id ?? post?.permalink, handle?.toLowerCase(), normalised(text ?? "")].join("\n"))}`;
	// A container that says nothing at all is one that the site has not filled yet.
	if (candidate.identity === null && author === null && handle === null && !text)
		return nothing(container, { state: "retry", reason: "empty" });
	const parentId = note("parent", readValue(fields.parent, candidate));
	const comment: SeenComment = {
		site: site.id,
		id,
		role: site.role(candidate, parentId, post),
		author,
		handle,
		text,
		time: note("time", readValue(fields.time, candidate)),
		permalink: note("permalink", readValue(fields.permalink, candidate)),
		parentId,
		post,
		mentions: mentionsIn(site, body ?? [], text ?? "", context),
		isTruncated: body !== null && site.isTruncated(candidate, body),
		// Chrome's page translation wraps words in <font>.
		isTranslated:
			body !== null && (body.some((part) => part.querySelector("font") !== null) || site.isTranslated(candidate, body)),
		isElided: body?.some(isElided) ?? false,
		answerHint: site.answerHint?.(candidate) ?? null,
		rules,
		pageKind: survey.kind,
	};
	const actions = note("actions", readElement(fields.actions, candidate));
	const replyControl = note("reply", readElement(fields.reply, candidate)) as HTMLElement | null;
	return { container, actions, replyControl, result: { state: "ok", comment } };
}

/**
 * Reads one container with the survey of its page. Never throws: what a page can make fail (a getter of its own, a selector that this
 * browser lacks) becomes `skip` with the reason "error".
 */
export function readWith(site: Site, container: Element, context: PageContext, survey: Survey): Reading {
	try {
		return read(site, container, context, survey);
	} catch {
		return nothing(container, { state: "skip", reason: "error" });
	}
}

/** Where people talk in private: nothing there is looked at. */
const PRIVATE = /^\/(?:direct|messages|i\/chat)(?:\/|$)/;

export const isPrivate = ({ url }: PageContext): boolean => PRIVATE.test(url.pathname);

/** Containers of comments in `root` (itself included), in document order, each once. */
export function findContainers(site: Site, root: ParentNode & Node, context: PageContext): Element[] {
	if (isPrivate(context)) return [];
	const found = new Set<Element>();
	let rulesThatFound = 0;
	for (const rule of site.find) {
		if (rule.unless && root.querySelector(selectorOf(site, rule.unless))) continue;
		const size = found.size;
		const add = (element: Element) => {
			// What an earlier rule took is not asked again: on a long page the question costs more than the search.
			if (found.has(element)) return;
			const container = rule.container ? rule.container(element, context) : element;
			if (container) found.add(container);
		};
		const selector = selectorOf(site, rule.select);
		if (root.nodeType === 1 && (root as Element).matches(selector)) add(root as Element);
		for (const element of rule.search?.(root, selector) ?? root.querySelectorAll(selector)) add(element);
		if (found.size > size) rulesThatFound++;
	}
	const containers = [...found];
	// One rule answers in document order already.
	if (rulesThatFound > 1) containers.sort(inPageOrder);
	return containers;
}

/** Everything on a page that is or may be a comment, in document order, each comment once. Linear in the size of the page; never throws. */
export function readPage(site: Site, root: ParentNode & Node, context: PageContext): Reading[] {
	const survey = site.survey(root, context);
	const seen = new Set<string>();
	const readings: Reading[] = [];
	for (const container of findContainers(site, survey.scope, context)) {
		const reading = readWith(site, container, context, survey);
		if (reading.result.state === "ok") {
			if (seen.has(reading.result.comment.id)) continue;
			seen.add(reading.result.comment.id);
		}
		readings.push(reading);
	}
	return readings;
}

/** Reads one container again, at click time: nodes are recycled, so what was read before may be gone. Never throws. */
export function readNow(site: Site, container: Element, context: PageContext): Reading {
	return readWith(site, container, context, site.survey(container.getRootNode() as ParentNode & Node, context));
}

/** What a reader needs to know of a live page. `now` in UTC milliseconds; the zone is the browser's. */
export function contextOf(document: Document, now: number): PageContext {
	return {
		url: new URL(document.location.href),
		now,
		language: document.documentElement.lang,
		zoneMinutes: -new Date(now).getTimezoneOffset(),
	};
}

/** The comment that was read; null for what is none of ours or not ready. */
export function commentOf({ result }: Reading): SeenComment | null {
	return result.state === "ok" ? result.comment : null;
}

export function commentsIn(readings: readonly Reading[]): SeenComment[] {
	return readings.flatMap((reading) => commentOf(reading) ?? []);
}
