import { all, attribute } from "./dom.ts";
import { commentLink, isComment, labelledRole, owns } from "./facebook-page.ts";
import { FACEBOOK } from "./facebook-selectors.ts";
import type { Candidate } from "./site.ts";
import { lineOf } from "./text.ts";
import type { PageContext } from "./types.ts";

/** The id of an article when it is a comment: its first link about a comment is its author's. Looks at that one only: a post holds thousands. */
function idOfComment(article: Element, context: PageContext): string | null {
	const link = article.querySelector(FACEBOOK.commentLink);
	const found = link !== null && owns(article, link) ? commentLink(link, context) : null;
	return found !== null && isComment(article, found.address.id, context) ? `fb:${found.address.id}` : null;
}

/** The comment that a nested article stands in: the outermost, as Facebook's own links name the top of the thread. */
export function enclosingComment({ container, context, survey }: Candidate): string | null {
	let id: string | null = null;
	let outer = container.parentElement?.closest(FACEBOOK.article);
	while (outer && survey.scope.contains(outer)) {
		id = idOfComment(outer, context) ?? id;
		outer = outer.parentElement?.closest(FACEBOOK.article);
	}
	return id;
}

/**
 * A reply by its label ("Reply by A to B's comment"): the nearest comment before it that is not a reply, within the nearest box that holds
 * one; none when the label does not name that comment's author.
 */
export function commentBefore({ container, context, survey }: Candidate): string | null {
	if (labelledRole(container) !== "reply") return null;
	for (let box: Element | null = container; box !== null && box !== survey.scope; box = box.parentElement) {
		for (let before = box.previousElementSibling; before !== null; before = before.previousElementSibling) {
			const comment = [before, ...all(before, FACEBOOK.article)].findLast((each) => labelledRole(each) === "comment");
			if (comment === undefined) continue;
			const label = attribute(container, "aria-label");
			const isNamed = all(comment, FACEBOOK.commentLink).some(
				(link) => lineOf(link) !== "" && label.includes(lineOf(link)),
			);
			return isNamed ? idOfComment(comment, context) : null;
		}
	}
	return null;
}
