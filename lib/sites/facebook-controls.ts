import { once } from "./candidate.ts";
import { all } from "./dom.ts";
import { timeLink } from "./facebook-links.ts";
import { owns } from "./facebook-page.ts";
import { lineOfControl } from "./facebook-words.ts";
import type { Candidate } from "./site.ts";
import { lineOf } from "./text.ts";

/** The row of controls: the smallest box around the comment's age that also holds something to press. */
export const controlRow = once((candidate): Element | null => {
	const link = timeLink(candidate)?.link ?? null;
	for (let box = link?.parentElement ?? null; box !== null && box !== candidate.container; box = box.parentElement) {
		if (all(box, '[role="button"]').some((control) => owns(candidate.container, control))) return box;
	}
	return null;
});

const REPLY_WORD = /^(?:reply|balas)$/i;
const OTHER_WORD =
	/^(?:(?:un)?likes?|(?:tidak )?suka|send message|kirim pesan|hide|sembunyikan|share|bagikan|edit|delete|hapus|see .*|lihat .*)$/i;

/** By place: Like has a label and stands with its own "React"; the first control after them that has only words is Reply. */
export function replyInRow(candidate: Candidate): Element | null {
	const controls = [...(controlRow(candidate)?.querySelectorAll('[role="button"]') ?? [])].filter(
		(control) => owns(candidate.container, control) && !control.hasAttribute("aria-label") && lineOf(control) !== "",
	);
	return (
		controls.find((control) => REPLY_WORD.test(lineOfControl(control))) ??
		controls.find((control) => !OTHER_WORD.test(lineOfControl(control))) ??
		null
	);
}

/** By its wording, anywhere in the comment. */
export function replyByWord({ own }: Candidate): Element | null {
	return own('[role="button"], button').find((control) => REPLY_WORD.test(lineOfControl(control))) ?? null;
}

/** Where roles are gone: the innermost element that reads Reply. */
export function replyByWordAlone({ own }: Candidate): Element | null {
	return own("div, span, a").findLast((element) => REPLY_WORD.test(lineOfControl(element))) ?? null;
}

/** Controls that only a translated comment has ("See translation" stands under an original). */
const ORIGINAL_WORD =
	/^(?:see original|hide original|rate (?:this )?translation|lihat (?:teks |bahasa )?asli(?:nya)?|sembunyikan (?:teks )?asli|nilai terjemahan)/i;

/** Whether what is shown is a translation. */
export function isTranslated({ own }: Candidate): boolean {
	return own('[role="button"]').some((control) => ORIGINAL_WORD.test(lineOfControl(control)));
}
