import { selectorOf } from "../candidate.ts";
import type { ChangeRules } from "../changes.ts";
import type { Seen } from "../seen.ts";
import type { Site, Survey } from "../site.ts";

/** What a site's changes mean: which of them touch a known comment, and which may make the page one about something else. */
export function changeRules(
	site: Site,
	seen: Seen,
	survey: () => Survey | null,
	isOwn: (node: Node) => boolean = () => false,
): ChangeRules {
	return {
		isOwn,
		commentAround(text) {
			let box = text.parentElement;
			while (box && !seen.has(box)) box = box.parentElement;
			return box;
		},
		/** A landmark came or went, or something came into one that was no part of what is read (a dialog that was empty before). */
		changesSurvey(node) {
			const landmarks = selectorOf(site, site.landmarks);
			if (node.matches(landmarks) || node.querySelector(landmarks)) return true;
			const landmark = node.closest(landmarks);
			return landmark !== null && landmark !== survey()?.scope;
		},
	};
}
