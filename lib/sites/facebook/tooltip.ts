import { timeOfDate } from "../date.ts";
import { lineOf } from "../text.ts";
import type { PageContext, SeenTime } from "../types.ts";
import { commentLink } from "./page.ts";
import { FACEBOOK } from "./selectors.ts";

/** Times that tooltips told, by comment: kept for the life of the page (this script goes with it), as a tooltip goes with the pointer. */
const told = new Map<string, SeenTime>();

/** The time that a tooltip has told of the comment with this id (digits), if any. */
export function timeTold(id: string): SeenTime | null {
	return told.get(id) ?? null;
}

/** The date a text says, in the reader's zone; null while the zone is not known. */
export function dateIn(text: string, { now, zoneMinutes }: PageContext): SeenTime | null {
	return zoneMinutes === undefined ? null : timeOfDate(text, now, zoneMinutes);
}

/**
 * Facebook shows the date of a comment in a tooltip, elsewhere in the document, while the reader's own pointer rests on the comment's age.
 * The tooltip is about the link that names it; one that nothing names and that has just come is about the link under the pointer.
 * @returns the link whose comment has a better time now, null when the tooltip tells of none
 */
export function hearTooltip(tooltip: Element, context: PageContext, hasJustCome: boolean): Element | null {
	const { id, ownerDocument: document } = tooltip;
	const links = FACEBOOK.commentLink;
	const named = id === "" ? null : document.querySelector(`[aria-describedby~=${JSON.stringify(id)}]`);
	const pointed = hasJustCome && named === null ? document.querySelector(`:is(${links}):hover`) : null;
	const link = named ? (named.closest(links) ?? named.querySelector(links)) : pointed;
	const found = link && commentLink(link, context);
	const time = dateIn(lineOf(tooltip), context);
	if (!found?.isTime || time === null) return null;
	told.set(found.address.id, time);
	return link;
}

/** What came into the document, if it is a tooltip about a comment's time: the link that it is about. */
export function notices(added: Element, context: PageContext): Element | null {
	const tooltip = added.closest(FACEBOOK.tooltip) ?? added.querySelector(FACEBOOK.tooltip);
	return tooltip?.isConnected ? hearTooltip(tooltip, context, true) : null;
}
