import type { Candidate } from "../site.ts";
import { commentLink, labelledRole } from "./page.ts";
import { FACEBOOK } from "./selectors.ts";

/**
 * The comment that a nested article stands in, where its own link does not tell: the outermost, as Facebook's links name the top of the
 * thread. By its first link, which is its author's; a post holds thousands.
 */
export function enclosingComment({ container, context }: Candidate): string | null {
	let id: string | null = null;
	let outer = container.parentElement?.closest(FACEBOOK.article);
	while (outer) {
		const link = labelledRole(outer) && outer.querySelector(FACEBOOK.commentLink);
		const found = link && commentLink(link, context);
		if (found) id = `fb:${found.address.id}`;
		outer = outer.parentElement?.closest(FACEBOOK.article);
	}
	return id;
}
