import { boxWithFocus } from "../sites/compose/caret.ts";
import { ownerOf } from "../sites/compose/owner.ts";
import { isField } from "../sites/compose/read.ts";
import { commentOf, contextOf } from "../sites/read.ts";
import type { SeenComment } from "../sites/types.ts";
import type { Boot } from "./contract.ts";

/** What the shortcut for the reply picker was pressed on. */
export interface Picked {
	/** The site's box with the caret, to which Escape returns; null when the keyboard was elsewhere. */
	box: HTMLElement | null;
	/** The comment that the box answers; null when none can be told, or without a box. */
	comment: SeenComment | null;
	/** The box is one to write in, and belongs to no comment that can be told. */
	isUnknownBox: boolean;
}

/** Looks from the box that has the focus for the comment that it answers. Never a wrong one: null is better. */
export function pickedFrom(
	focused: Element | null,
	{ site, pressed }: Pick<Boot, "site" | "pressed">,
	now: number,
): Picked {
	const box = boxWithFocus(focused);
	const owner = box && ownerOf(box, site, contextOf(box.ownerDocument, now), pressed.keys());
	const comment = owner && commentOf(owner);
	// The caret in a search field means no box at all.
	const isLineField = box !== null && isField(box) && box.nodeName === "INPUT";
	return { box, comment, isUnknownBox: box !== null && comment === null && !isLineField };
}
