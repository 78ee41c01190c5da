import type { Candidate } from "../site.ts";
import { textOf } from "../text.ts";
import { KEPT } from "../text-kept.ts";
import { X } from "./selectors.ts";

/** The words by their test id. A tweet that has test ids but none for words (a picture, an X Article) has no words: that is legal. */
export function namedText({ container, own }: Candidate): Element[] | null {
	const body = own(X.words)[0];
	if (body !== undefined) return [body];
	return container.querySelector(X.marked) === null ? null : [];
}

/** Without test ids: the first block with a language, else a direction, that is not a link, a control, a name or a time. */
export function plainText({ own }: Candidate): Element[] | null {
	const isFree = (block: Element) =>
		block.closest(X.notWords) === null &&
		block.querySelector(X.holdsMore) === null &&
		!/^(?:@\w{1,15})?$/.test(textOf(block, KEPT));
	const body = own(X.language).find(isFree) ?? own(X.plain).find(isFree);
	return body === undefined ? null : [body];
}

/** The element with the words, or null. */
export function wordsOf(candidate: Candidate): Element | null {
	return (namedText(candidate) ?? plainText(candidate))?.[0] ?? null;
}

/** "Show more" stands right after the words. A control there without a test id may be another, unless all test ids are gone. */
export function isTruncated({ container, own }: Candidate, body: readonly Element[]): boolean {
	if (container.querySelector(X.marked) !== null) return own(X.showMore).length > 0;
	return body[0]?.nextElementSibling?.matches(X.button) ?? false;
}

/** Grok's row with its icon and "Show original" stands before the words, in the same parent. Capture of 30 Sep 2026. */
export function isTranslated(_candidate: Candidate, body: readonly Element[]): boolean {
	const row = body[0]?.previousElementSibling;
	return row != null && row.querySelector("svg") !== null && row.querySelector(X.button) !== null;
}
