import { once } from "../candidate.ts";
import type { Candidate } from "../site.ts";
import { lineOf } from "../text.ts";
import { timeLink } from "./links.ts";
import { labelOf, ownIn } from "./page.ts";
import { FACEBOOK } from "./selectors.ts";
import { lineOfControl } from "./words.ts";

/** The row of controls: the smallest box around the comment's age that also holds something to press. */
export const controlRow = once((candidate): Element | null => {
	const { container } = candidate;
	for (let box = timeLink(candidate)?.link.parentElement; box && box !== container; box = box.parentElement) {
		if (ownIn(container, FACEBOOK.button, box).length > 0) return box;
	}
	return null;
});

function isReply(control: Element): boolean {
	return /^(?:reply|balas)$/i.test(lineOfControl(control));
}

const OTHER_WORD = /^(?:un)?likes?$|suka$|message|pesan|^(?:hide|sembun|share|bagi|edit|delete|hapus|see|view|lihat)/i;

/** By place: Like has a label and stands with its own "React"; the first control after them that has only words is Reply. */
export function replyInRow(candidate: Candidate): Element | null {
	const row = controlRow(candidate);
	if (row === null) return null;
	const controls = ownIn(candidate.container, FACEBOOK.button, row).filter(
		(control) => labelOf(control) === "" && lineOf(control) !== "",
	);
	return controls.find(isReply) ?? controls.find((control) => !OTHER_WORD.test(lineOfControl(control))) ?? null;
}

/** By its wording, anywhere in the comment. */
export function replyByWord({ own }: Candidate): Element | null {
	return own(`${FACEBOOK.button}, button`).find(isReply) ?? null;
}

/** Where roles are gone: the innermost element that reads Reply. */
export function replyByWordAlone({ own }: Candidate): Element | null {
	return own(`${FACEBOOK.plain}, a`).findLast(isReply) ?? null;
}

/** Controls that only a translated comment has ("See translation" stands under an original). */
const ORIGINAL_WORD =
	/^(?:(?:see|hide|lihat|sembunyikan) (?:the )?(?:teks |bahasa )?(?:original|asli)|(?:rate|nilai|beri) .*(?:translation|terjemahan))/i;

/** Whether what is shown is a translation. */
export function isTranslated({ own }: Candidate): boolean {
	return own(FACEBOOK.button).some((control) => ORIGINAL_WORD.test(lineOfControl(control)));
}
