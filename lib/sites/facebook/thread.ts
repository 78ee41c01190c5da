import type { Candidate } from "../site.ts";
import { articlesAround, commentLink, labelledRole } from "./page.ts";
import { FACEBOOK } from "./selectors.ts";

/**
 * The comment that a nested article stands in, where its own link does not tell: the outermost, as Facebook's links name the top of the
 * thread. By its first link, which is its author's; a post holds thousands.
 */
export function enclosingComment({ container, context }: Candidate): string | null {
	const ids = articlesAround(container).flatMap((article) => {
		const link = labelledRole(article) && article.querySelector(FACEBOOK.commentLink);
		const found = link && commentLink(link, context);
		return found ? `fb:${found.address.id}` : [];
	});
	return ids.at(-1) ?? null;
}
