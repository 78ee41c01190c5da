import type { PageWords } from "../messages/page-words.ts";
import { createRoom } from "./dock/room.ts";
import { createShell, viewportWidth } from "./dock/shell.ts";
import { bestPlace, covers, type DockPlace, type Side, type Visible } from "./dock-place.ts";
import type { DockState } from "./dock-state.ts";
import type { Look } from "./look.ts";

export interface Dock {
	readonly host: HTMLElement;
	/** Whether it is open and not folded to its tab. */
	isExpanded(): boolean;
	/** Opens or expands the sidebar, makes the frame on first use. */
	open(): void;
	collapse(): void;
	close(): void;
	moveTo(side: Side): void;
	/** Where it stands now. */
	side(): Side;
	/**
	 * Sees to it that nothing that must be seen is covered: first by giving the page a margin, where that helps, else by another side or
	 * width. `measure` reads the layout, up to twice.
	 */
	avoid(measure: () => Visible): void;
	relook(look: Look): void;
	focus(): void;
	/**
	 * For a document that has just come: a frame that had the focus before has it in name only, and another `focus()` changes nothing.
	 * Later it would take the caret out of the sidebar's own fields.
	 */
	focusLoaded(): void;
	remove(): void;
}

interface DockOptions {
	document: Document;
	words: PageWords;
	look: Look;
	initial: DockState;
	/** Makes the iframe: called once, on first use. */
	frame(): HTMLIFrameElement;
	onChange(state: DockState): void;
}

/** The sidebar in the page: where it stands, and whether it is open. Citizens' words are only inside its frame. */
export function createDock({ document, words, look, initial, frame, onChange }: DockOptions): Dock {
	let state = initial;
	/** Where it stands now: the wish, unless that would cover something. */
	let place: DockPlace = initial;
	let iframe: HTMLIFrameElement | null = null;
	const room = createRoom(document);
	const shell = createShell({
		...{ document, words, look },
		place: () => place,
		onExpand: () => change({ isCollapsed: false }),
		onWidth: (width) => change({ width, side: place.side }),
	});
	const isExpanded = (): boolean => state.isOpen && !state.isCollapsed;

	const draw = (): void => {
		if (isExpanded() && !iframe) {
			iframe = frame();
			shell.hold(iframe);
		}
		shell.draw(place, isExpanded() ? "frame" : state.isOpen ? "tab" : "nothing");
		if (!isExpanded()) room.take();
	};

	const change = (next: Partial<DockState>): void => {
		state = { ...state, ...next };
		place = { side: state.side, width: state.width };
		room.take();
		draw();
		onChange(state);
	};

	const avoid = (measure: () => Visible): void => {
		if (!isExpanded()) return;
		const wish: DockPlace = { side: state.side, width: state.width };
		const wouldCover = ({ mustSee }: Visible) => covers(wish, viewportWidth(), mustSee);
		if (wouldCover(measure())) {
			if (room.isGiven()) room.take();
			else {
				room.give(wish);
				if (wouldCover(measure())) room.take();
			}
		}
		const better = bestPlace(wish, viewportWidth(), measure());
		if (better.side === place.side && better.width === place.width) return;
		place = better;
		draw();
	};

	return {
		host: shell.host,
		isExpanded,
		open: () => change({ isOpen: true, isCollapsed: false }),
		collapse: () => change({ isCollapsed: true }),
		close: () => change({ isOpen: false }),
		moveTo: (side) => change({ side }),
		side: () => place.side,
		avoid,
		relook: shell.relook,
		focus: () => iframe?.focus(),
		focusLoaded() {
			iframe?.blur();
			iframe?.focus();
		},
		remove() {
			// What is under way yet, an insertion or a look at the page's layout, finds it closed.
			state = { ...state, isOpen: false };
			room.take();
			shell.host.remove();
		},
	};
}
