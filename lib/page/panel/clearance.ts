import { onAbort } from "../../sites/abort.ts";
import type { Boot } from "../contract.ts";
import type { Dock } from "../dock.ts";
import type { Extent } from "../dock-place.ts";

/** How long after a change of the page the sidebar's list and place follow, in milliseconds. */
const SETTLE_MS = 250;

/** Keeps the sidebar off what must be seen, while it is open. */
export interface Clearance {
	/** Moves the sidebar off what it would cover. Reads the layout: never call it from an observer. */
	keep(): void;
	/** The same a moment after a change of the page, and tells `onSettled`. */
	settle(): void;
	/** The reply box that was filled last must be seen, too; null for none. */
	mind(box: HTMLElement | null): void;
}

export function createClearance(document: Document, boot: Boot, dock: Dock, onSettled: () => void): Clearance {
	let box: HTMLElement | null = null;
	let settling: ReturnType<typeof setTimeout> | undefined;

	const keep = (): void => {
		if (!dock.isExpanded()) return;
		const comments: Element[] = boot.readings().map(({ container }) => container);
		const mustSee = box?.isConnected ? [...comments, box] : comments;
		const dialogs = [...document.querySelectorAll('[role="dialog"]')];
		dock.avoid(() => ({ mustSee: mustSee.flatMap(visibleExtent), goodToSee: dialogs.flatMap(visibleExtent) }));
	};
	const settle = (): void => {
		if (!dock.isExpanded()) return;
		clearTimeout(settling);
		settling = setTimeout(() => {
			keep();
			onSettled();
		}, SETTLE_MS);
	};

	addEventListener("resize", settle, { signal: boot.signal });
	onAbort(boot.signal, () => clearTimeout(settling));
	return {
		keep,
		settle,
		mind(next) {
			box = next;
		},
	};
}

/** Where an element that the admin may be looking at stands, or nothing when it is out of view. */
function visibleExtent(element: Element): Extent[] {
	const { left, right, top, bottom } = element.getBoundingClientRect();
	return bottom > 0 && top < innerHeight && right > left ? [{ left, right }] : [];
}
