import { all, holdsText, isBefore } from "./dom.ts";
import { commentLink } from "./facebook-page.ts";
import type { Candidate } from "./site.ts";
import { lineOf } from "./text.ts";

/** What never holds the words: links, controls, editors, the row of controls. */
const ELSEWHERE =
	'a, [role="button"], [role="textbox"], [contenteditable="true"], form, ul, [role="toolbar"], [role="tooltip"], time, abbr';

function isElsewhere(element: Element, container: Element): boolean {
	const other = element.closest(ELSEWHERE);
	return other !== null && other !== container && container.contains(other);
}

/** Blocks of `container` that hold words: not elsewhere, innermost (holding no other `inner`), not around the comment's own links. */
export function wordBlocks(container: Element, found: readonly Element[], inner: string): Element[] {
	return found.filter(
		(block) =>
			!isElsewhere(block, container) &&
			block.querySelector(inner) === null &&
			block.querySelector('a[href*="comment_id="], [role="textbox"]') === null &&
			(lineOf(block) !== "" || block.querySelector("img") !== null),
	);
}

/** The blocks of one text: those in the first block's own span, else all that were found. */
export function oneText(blocks: readonly Element[], within: Element): Element[] | null {
	const [first] = blocks;
	if (first === undefined) return null;
	const host = first.closest('span[dir="auto"]');
	return host !== null && within.contains(host) ? blocks.filter((block) => host.contains(block)) : [...blocks];
}

function authorLink({ own, context }: Candidate): Element | null {
	return own("a[href]").find((link) => lineOf(link) !== "" && commentLink(link, context)?.isTime !== true) ?? null;
}

/** First choice: `div[dir=auto]`, one for each line. */
export function wordsInBlocks({ container, own }: Candidate): Element[] | null {
	return oneText(wordBlocks(container, own('div[dir="auto"]'), 'div[dir="auto"]'), container);
}

/** Second: a span with a direction or language, after the author's name. */
export function wordsInSpan(candidate: Candidate): Element[] | null {
	const author = authorLink(candidate);
	const spans = wordBlocks(candidate.container, candidate.own('span[dir="auto"], [lang]'), "div[dir=auto]");
	const body = spans.find((span) => author === null || isBefore(author, span));
	return body === undefined ? null : [body];
}

/** Third, when directions and languages are gone: the first elements after the author's name that hold text themselves. */
export function wordsInPlainElements(candidate: Candidate): Element[] | null {
	const author = authorLink(candidate);
	const plain = candidate.own("div, span, p").filter((element) => {
		const isAfter = author === null || isBefore(author, element);
		return (
			isAfter &&
			!isElsewhere(element, candidate.container) &&
			holdsText(element) &&
			/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(lineOf(element))
		);
	});
	const [first] = plain;
	return first === undefined ? null : plain.filter((element) => element.parentElement === first.parentElement);
}

/** Last: a sticker or a picture instead of words. */
export function noWords({ own }: Candidate): Element[] | null {
	return own("img, video, [role=img]").some((media) => media.closest("a[href*=comment_id]") === null) ? [] : null;
}

/** "See more" stands inside the last line of the words; nothing else that can be pressed does. */
export function isCut(body: readonly Element[]): boolean {
	const host = body[0]?.closest('span[dir="auto"]');
	const within = body.some((block) =>
		all(block, '[role="button"]').some((control) => !/less|sedikit/i.test(lineOfControl(control))),
	);
	if (within || host == null) return within;
	return all(host, '[role="button"]').some((control) =>
		/^(?:see more|(?:lihat )?selengkapnya)$/i.test(lineOfControl(control)),
	);
}

/** The words on a control. */
export function lineOfControl(control: Element): string {
	return lineOf(control)
		.replace(/[….]+$/, "")
		.trim();
}
