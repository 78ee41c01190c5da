import { all } from "./dom.ts";
import { ARTICLE, COMMENT_LINK, commentLink, containerOfLink, labelledRole, owns } from "./facebook-page.ts";
import type { Candidate } from "./site.ts";
import type { PageContext } from "./types.ts";

function idOfComment(article: Element, context: PageContext): string | null {
	const links = all(article, COMMENT_LINK).filter((link) => owns(article, link));
	const isComment = labelledRole(article) !== null || links.some((link) => containerOfLink(link, context) === article);
	if (!isComment) return null;
	const found = links.map((link) => commentLink(link, context)).find((link) => link !== null);
	return found === undefined ? null : `fb:${found.address.id}`;
}

/** The comment that a nested article stands in. */
export function enclosingComment({ container, context, survey }: Candidate): string | null {
	const outer = container.parentElement?.closest(ARTICLE) ?? null;
	return outer === null || !survey.scope.contains(outer) ? null : idOfComment(outer, context);
}

/** A reply by its label: the nearest comment before it that is not a reply, within the nearest box that holds one. */
export function commentBefore({ container, context, survey }: Candidate): string | null {
	if (labelledRole(container) !== "reply") return null;
	for (let box: Element | null = container; box !== null && box !== survey.scope; box = box.parentElement) {
		for (let before = box.previousElementSibling; before !== null; before = before.previousElementSibling) {
			const articles = before.matches(ARTICLE) ? [before] : all(before, ARTICLE);
			const comment = articles.findLast((article) => labelledRole(article) === "comment");
			if (comment !== undefined) return idOfComment(comment, context);
		}
	}
	return null;
}
