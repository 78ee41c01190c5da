import { type AgeLanguage, timeOfAge } from "./age.ts";
import { timeOfDate } from "./date.ts";
import { attribute } from "./dom.ts";
import { lineOf } from "./text.ts";
import type { PageContext, SeenTime } from "./types.ts";

/** Texts that may hold a date for the link around a comment's age: its own label, and the tooltip that it names while the pointer is on it. */
function datesOf(link: Element): string[] {
	const named = attribute(link, "aria-describedby")
		.split(" ")
		.filter((id) => id !== "");
	const tooltips = named.map((id) => link.ownerDocument.getElementById(id)).filter((tooltip) => tooltip !== null);
	const marked = [link, ...link.querySelectorAll("abbr, [title], [aria-label]")];
	return [
		...marked.flatMap((element) => [element.getAttribute("aria-label"), element.getAttribute("title")]),
		...tooltips.map(lineOf),
	].filter((text) => text !== null && text !== "") as string[];
}

function overlaps(one: SeenTime, other: SeenTime): boolean {
	return one.earliest <= other.latest && other.earliest <= one.latest;
}

/**
 * When a comment was written, from the link around its age: a date where one is visible, else the age in the language of the page. The
 * label's written-out age wins when the two disagree ("1 h" under a label that says "sehari yang lalu"): its words can't be mistaken.
 */
export function timeShown(
	link: Element | null,
	context: PageContext,
	language: AgeLanguage | null,
	inLabel: SeenTime | null,
): SeenTime | null {
	if (link === null) return null;
	const { now, zoneMinutes } = context;
	if (zoneMinutes !== undefined) {
		for (const text of datesOf(link)) {
			const date = timeOfDate(text, now, zoneMinutes);
			if (date !== null) return date;
		}
	}
	const age = timeOfAge(lineOf(link) || attribute(link, "aria-label"), { now, language, zoneMinutes });
	if (age === null) return null;
	return inLabel === null || overlaps(age, inLabel) ? age : inLabel;
}
