import { beginsWithMention } from "./mention.ts";
import { readBox } from "./read.ts";
import type { ReplyBoxes } from "./target.ts";

/** A textarea in most reports, an editable element in some, an input on reels in one (dom-facts, January 2026). */
const BOX = 'textarea, [contenteditable="true"][role="textbox"], form input:not([type]), form input[type="text"]';

/** The one of `boxes` that stands nearest above `container` in the tree: in a feed each post has its own. */
function nearest(container: Element, boxes: HTMLElement[]): HTMLElement | undefined {
	for (let around: Element | null = container; around; around = around.parentElement) {
		const box = boxes.find((candidate) => around?.contains(candidate));
		if (box) return box;
	}
	return undefined;
}

/** Instagram: one box for the post; Reply writes `@handle ` into it, which is all that tells whom it answers. */
export const instagramBoxes: ReplyBoxes = {
	isProof: false,
	look({ container, handle }) {
		if (!handle) return { state: "wrongTarget", reason: "no handle to check the box by" };
		const scope = container.closest('[role="dialog"]') ?? container.ownerDocument;
		const boxes = [...scope.querySelectorAll<HTMLElement>(BOX)];
		const addressed = boxes.filter((box) => beginsWithMention(readBox(box), handle));
		const editor = nearest(container, addressed);
		if (editor) return { state: "right", editor, hasMention: true };
		const shared = nearest(container, boxes);
		if (!shared) return { state: "noBox", reason: "no comment box" };
		const wrong = { state: "wrongTarget", reason: "no box begins with the mention" } as const;
		// The site's mention of somebody else is no text: pressing Reply changes it.
		return /^(?:@[\w.]+)?$/.test(readBox(shared)) ? wrong : { ...wrong, isOccupied: true };
	},
	candidates(editor, containers) {
		const handle = /^@([\w.]*\w)/.exec(readBox(editor).toLowerCase())?.[1];
		return handle === undefined
			? []
			: containers.filter((container) => container.textContent?.toLowerCase().includes(handle));
	},
};
