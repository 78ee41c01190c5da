import { all, holdsText, isBefore } from "../dom.ts";
import type { Candidate } from "../site.ts";
import { lineOf } from "../text.ts";
import { commentLink } from "./page.ts";
import { FACEBOOK } from "./selectors.ts";

function isElsewhere(element: Element, container: Element): boolean {
	const { button, editor, elsewhere } = FACEBOOK;
	const other = element.closest(`${button}, ${editor}, ${elsewhere}`);
	return other !== null && other !== container && container.contains(other);
}

/** Blocks of `container` that hold words: not elsewhere, innermost, not around the comment's own links. */
export function wordBlocks(container: Element, found: readonly Element[]): Element[] {
	const { block, commentLink: link, editor } = FACEBOOK;
	return found.filter(
		(each) =>
			!isElsewhere(each, container) &&
			each.querySelector(`${block}, ${link}, ${editor}`) === null &&
			(lineOf(each) !== "" || each.querySelector("img") !== null),
	);
}

/** The blocks of one text: those in the first block's own span, else all that were found. */
export function oneText(blocks: readonly Element[], within: Element): readonly Element[] | null {
	const host = blocks[0]?.closest(FACEBOOK.span);
	if (blocks.length === 0) return null;
	return host && within.contains(host) ? blocks.filter((block) => host.contains(block)) : blocks;
}

/** Whether something stands after the author's name, or there is none. */
function afterAuthor({ own, context }: Candidate): (element: Element) => boolean {
	const author = own(FACEBOOK.link).find((link) => lineOf(link) !== "" && commentLink(link, context)?.isTime !== true);
	return (element) => author === undefined || isBefore(author, element);
}

/** First choice: `div[dir=auto]`, one for each line. */
export function wordsInBlocks({ container, own }: Candidate): readonly Element[] | null {
	return oneText(wordBlocks(container, own(FACEBOOK.block)), container);
}

/** Second: a span with a direction or language, after the author's name. */
export function wordsInSpan(candidate: Candidate): Element[] | null {
	const body = wordBlocks(candidate.container, candidate.own(FACEBOOK.spans)).find(afterAuthor(candidate));
	return body === undefined ? null : [body];
}

/** Third, when directions and languages are gone: the first elements after the author's name that hold text themselves. */
export function wordsInPlainElements(candidate: Candidate): Element[] | null {
	const isAfter = afterAuthor(candidate);
	const plain = candidate
		.own(FACEBOOK.plain)
		.filter(
			(element) =>
				isAfter(element) &&
				!isElsewhere(element, candidate.container) &&
				holdsText(element) &&
				/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(lineOf(element)),
		);
	const parent = plain[0]?.parentElement;
	return parent ? plain.filter((element) => element.parentElement === parent) : null;
}

/** Last: a sticker or a picture instead of words. */
export function noWords({ own }: Candidate): Element[] | null {
	return own(FACEBOOK.media).some((media) => media.closest(FACEBOOK.commentLink) === null) ? [] : null;
}

/**
 * "See more" stands inside the last line of the words, and nothing else that can be pressed does; or beside the lines, where only its own
 * words tell it from the controls of a translation.
 */
export function isCut(body: readonly Element[]): boolean {
	const host = body[0]?.closest(FACEBOOK.span);
	return [...body, ...(host ? [host] : [])].some((part) =>
		all(part, FACEBOOK.button).some((control) =>
			(part === host ? /^(?:see more|(?:lihat )?selengkapnya)$/i : /^(?!.*(?:less|sedikit))/i).test(
				lineOfControl(control),
			),
		),
	);
}

/** The words on a control. */
export function lineOfControl(control: Element): string {
	return lineOf(control).replace(/[\s….]+$/, "");
}
