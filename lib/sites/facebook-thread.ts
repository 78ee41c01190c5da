import { commentLink, isComment, owns } from "./facebook-page.ts";
import { FACEBOOK } from "./facebook-selectors.ts";
import type { Candidate } from "./site.ts";
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
