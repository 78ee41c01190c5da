import { attribute } from "../dom.ts";
import type { Candidate } from "../site.ts";
import { lineOf } from "../text.ts";
import type { SeenComment } from "../types.ts";
import { FACEBOOK } from "./selectors.ts";
import { lineOfControl } from "./words.ts";

/** Boxes around a comment whose neighbour may be its row of replies. */
const LEVELS = 4;

/** What the control right under a comment says: Facebook folds replies into one. "" where other comments follow at once. */
function lineBelow(container: Element): string {
	const { article, button, commentLink } = FACEBOOK;
	const holdsComment = (box: Element) =>
		box.matches(article) || box.querySelector(`${article}, ${commentLink}`) !== null;
	let box = container;
	for (let level = 0; level < LEVELS; level++) {
		const { nextElementSibling: below, parentElement: parent, previousElementSibling: above } = box;
		if (below !== null) {
			const control = below.matches(button) ? below : below.querySelector(button);
			return control === null || holdsComment(below) ? "" : lineOf(control);
		}
		// A box with a comment before it is a list: what follows it belongs to another.
		if (parent === null || (above !== null && holdsComment(above))) return "";
		box = parent;
	}
	return "";
}

const REPLIED =
	/^(.{1,100}?)(?: (?:and|dan) \d.*)?(?: (?:(?:telah )?membalas|replied)\b| · (?:view|lihat) )|(?:repl(?:y|ies)|balasan) (?:from|dari|oleh) (.{1,100})$/i;

/**
 * What tells of an answer without showing it: "PAGE replied · 1 reply" under a comment, or "See response" among its controls after a
 * private reply (capture of 25 Sep 2026). "View 2 replies" names nobody and tells nothing.
 */
export function answerHint({ container, identity, own }: Candidate): SeenComment["answerHint"] {
	const found = identity?.parentId === null ? REPLIED.exec(lineBelow(container)) : null;
	const by = found?.[1] ?? found?.[2];
	if (by !== undefined) return { by: /^(?:you|anda|kamu|author|penulis)$/i.test(by) ? null : by };
	const isResponse = (control: Element) =>
		/^(?:see|lihat) (?:response|tanggapan)$/i.test(lineOfControl(control)) ||
		/\/inbox\/.*section=messages/.test(attribute(control, "href"));
	return own(`${FACEBOOK.button}, ${FACEBOOK.link}`).some(isResponse) ? { by: null } : null;
}
