import { once } from "../candidate.ts";
import { all, holdsText, isBefore } from "../dom.ts";
import type { Candidate } from "../site.ts";
import { lineOf } from "../text.ts";
import { authorIn, isTimed, replyAmong } from "./parts.ts";
import { INSTAGRAM } from "./selectors.ts";
import { isMark } from "./words.ts";

export const authorLink = once(
	({ own, context }) => own(INSTAGRAM.link).find((link) => authorIn(link, context) !== null) ?? null,
);

export const replyControl = once(({ own }) => replyAmong(own(INSTAGRAM.button)));

/** The row of controls: the smallest box around the reply control that also holds another control or the time. */
export const controlRow = once((candidate) => {
	const reply = replyControl(candidate);
	for (let box = reply?.parentElement ?? null; box !== null && box !== candidate.container; box = box.parentElement) {
		const others = all(box, `${INSTAGRAM.button}, ${INSTAGRAM.time}`).filter(
			(other) => other !== reply && !reply?.contains(other),
		);
		if (others.length > 0) return box;
	}
	return null;
});

/** What holds names, times and controls. */
const ELSEWHERE = () => `${INSTAGRAM.link}, ${INSTAGRAM.time}, ${INSTAGRAM.heading}, ${INSTAGRAM.button}`;

/** Whether an element is neither name, time nor control, and holds none of them. */
function isFree(element: Element, candidate: Candidate): boolean {
	const { container, context } = candidate;
	const elsewhere = element.closest(ELSEWHERE());
	// A whole comment may be something to press.
	const isAll = elsewhere?.contains(authorLink(candidate)) && elsewhere.matches(INSTAGRAM.button);
	if (elsewhere !== null && elsewhere !== container && container.contains(elsewhere) && !isAll) return false;
	if (controlRow(candidate)?.contains(element)) return false;
	if (isTimed(element)) return false;
	if (all(element, INSTAGRAM.link).some((link) => authorIn(link, context) !== null)) return false;
	return !element.contains(replyControl(candidate));
}

/** The words among elements: after the name rather than before it, and not one of the small marks. */
function wordsAmong(elements: readonly Element[], candidate: Candidate): Element[] | null {
	const author = authorLink(candidate);
	let early: Element | null = null;
	for (const element of elements) {
		const line = lineOf(element);
		const isWords = line === "" ? element.querySelector(INSTAGRAM.picture) !== null : !isMark(line);
		if (!isWords || !isFree(element, candidate)) continue;
		if (author === null || !isBefore(element, author)) return [element];
		early ??= element;
	}
	return early === null ? null : [early];
}

const byDirection = (candidate: Candidate) => wordsAmong(candidate.own(INSTAGRAM.words), candidate);

const byPlace = (candidate: Candidate) => wordsAmong(candidate.own(INSTAGRAM.plainWords).filter(holdsText), candidate);

/** A GIF instead of words: a picture that is not the author's. */
function noWords({ own, context }: Candidate): Element[] | null {
	const isAvatar = (image: Element) => {
		const link = image.closest(INSTAGRAM.link);
		return link !== null && authorIn(link, context) !== null;
	};
	return own(INSTAGRAM.media).some((image) => !isAvatar(image)) ? [] : null;
}

/** Somebody may write nothing but "Follow", which is a mark elsewhere. */
function onlyMark(candidate: Candidate): Element[] | null {
	const marks = candidate
		.own(INSTAGRAM.words)
		.filter((element) => lineOf(element) !== "" && isFree(element, candidate));
	const last = marks.at(-1);
	return last === undefined ? null : [last];
}

/** How the words are found, first choice first. */
export const WORDS = [byDirection, byPlace, noWords, onlyMark];

/** The element that holds a comment's words. */
export const wordsOf = once((candidate) => byDirection(candidate)?.[0] ?? byPlace(candidate)?.[0] ?? null);
