import { all } from "./dom.ts";
import { commentLink, containerOfLink, labelledRole, owns } from "./facebook-page.ts";
import { FACEBOOK } from "./facebook-selectors.ts";
import type { Candidate } from "./site.ts";
import type { PageContext } from "./types.ts";

/** The id of an article when it is a comment: its first link about a comment is its author's. Looks at that one only: a post holds thousands. */
function idOfComment(article: Element, context: PageContext): string | null {
	const first = article.querySelector(FACEBOOK.commentLink);
	if (first === null || !owns(article, first)) return null;
	const isComment = labelledRole(article) !== null || containerOfLink(first, context) === article;
	const found = isComment ? commentLink(first, context) : null;
	return found === null ? null : `fb:${found.address.id}`;
}

/** The comment that a nested article stands in. */
export function enclosingComment({ container, context, survey }: Candidate): string | null {
	const outer = container.parentElement?.closest(FACEBOOK.article) ?? null;
	return outer === null || !survey.scope.contains(outer) ? null : idOfComment(outer, context);
}

/** A reply by its label: the nearest comment before it that is not a reply, within the nearest box that holds one. */
export function commentBefore({ container, context, survey }: Candidate): string | null {
	if (labelledRole(container) !== "reply") return null;
	for (let box: Element | null = container; box !== null && box !== survey.scope; box = box.parentElement) {
		for (let before = box.previousElementSibling; before !== null; before = before.previousElementSibling) {
			const articles = before.matches(FACEBOOK.article) ? [before] : all(before, FACEBOOK.article);
			const comment = articles.findLast((article) => labelledRole(article) === "comment");
			if (comment !== undefined) return idOfComment(comment, context);
		}
	}
	return null;
}
