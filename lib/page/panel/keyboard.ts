import { boxWithFocus, type Carets, returnToCaret } from "../../sites/compose/caret.ts";
import type { Dock } from "../dock.ts";

/** Who has the keyboard, the page or the sidebar, and where it goes back to. */
export interface Keyboard {
	/** Escape returns it to this box: the one from which the picker was opened, or the one that was filled last; null for none. */
	comesFrom(box: HTMLElement | null): void;
	/**
	 * From a caret in one of the site's boxes to the sidebar: whoever has just sent an answer goes on there.
	 * @returns whether the caret stood in such a box
	 */
	toSidebar(): boolean;
	toPage(): void;
}

export function createKeyboard(document: Document, dock: Dock, carets: Carets): Keyboard {
	let origin: HTMLElement | null = null;
	return {
		comesFrom(box) {
			origin = box;
		},
		toSidebar() {
			const from = boxWithFocus(document.activeElement);
			if (from) {
				origin = from;
				dock.focus();
			}
			return from !== null;
		},
		toPage() {
			(document.activeElement as HTMLElement | null)?.blur();
			window.focus();
			if (origin?.isConnected) returnToCaret(origin, carets);
		},
	};
}
