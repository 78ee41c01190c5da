import type { PageWords } from "../messages/page-words.ts";
import { bestPlace, clampWidth, covers, type DockPlace, type Side, type Visible } from "./dock-place.ts";
import type { DockState } from "./dock-state.ts";
import type { Look } from "./look.ts";
import { adopt } from "./style.ts";

const STYLE = `
:host { all: initial; position: fixed; z-index: 2147483646; inset-block: 0; display: flex; }
:host([data-side="right"]) { right: 0; flex-direction: row; }
:host([data-side="left"]) { left: 0; flex-direction: row-reverse; }
iframe { border: 0; width: var(--width); height: 100%; background: light-dark(#fff, #15191e); box-shadow: 0 0 12px rgb(0 0 0 / 25%); color-scheme: inherit; }
.edge { all: unset; flex: none; width: 8px; margin-inline: -4px; z-index: 1; cursor: col-resize; touch-action: none; }
.edge:hover, .edge:focus-visible { background: light-dark(#0f766e, #2dd4bf); }
.tab { all: unset; box-sizing: border-box; align-self: center; padding: 12px 6px; writing-mode: vertical-rl; border-radius: 8px 0 0 8px; cursor: pointer;
  font: 600 13px/16px system-ui, sans-serif; color: #fff; background: #0f766e; box-shadow: 0 0 8px rgb(0 0 0 / 25%); }
:host([data-side="left"]) .tab { border-radius: 0 8px 8px 0; }
.tab:focus-visible { outline: 3px solid #2dd4bf; outline-offset: 2px; }
[hidden] { display: none; }
`;

const STEP = 20;

export interface Dock {
	readonly host: HTMLElement;
	state(): DockState;
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

/** The shell of the sidebar: a fixed column in a closed shadow root, with an iframe of our own page in it. Citizens' words are only inside the frame. */
export function createDock({ document, words, look, initial, frame, onChange }: DockOptions): Dock {
	let state = initial;
	/** Where it stands now: the wish, unless that would cover something. */
	let place: DockPlace = initial;
	let iframe: HTMLIFrameElement | null = null;
	const room = makeRoom(document);
	const host = document.createElement("div");
	const root = host.attachShadow({ mode: "closed" });
	adopt(root, STYLE);
	host.style.setProperty("color-scheme", look);
	const edge = document.createElement("button");
	edge.className = "edge";
	edge.type = "button";
	edge.title = words.resize;
	edge.setAttribute("aria-label", words.resize);
	const tab = document.createElement("button");
	tab.className = "tab";
	tab.type = "button";
	tab.textContent = words.sidebarTitle;
	tab.setAttribute("aria-label", words.expand);
	root.append(edge, tab);

	const draw = (): void => {
		const isExpanded = state.isOpen && !state.isCollapsed;
		if (isExpanded && !iframe) {
			iframe = frame();
			root.append(iframe);
		}
		host.dataset.side = place.side;
		host.style.setProperty("--width", `${place.width}px`);
		host.hidden = !state.isOpen;
		edge.hidden = !isExpanded;
		tab.hidden = isExpanded || !state.isOpen;
		if (iframe) iframe.hidden = !isExpanded;
		if (state.isOpen && !host.isConnected) document.documentElement.append(host);
		if (!isExpanded) room.take();
	};

	const change = (next: Partial<DockState>): void => {
		state = { ...state, ...next };
		place = { side: state.side, width: state.width };
		room.take();
		draw();
		onChange(state);
	};

	tab.addEventListener("click", (event) => event.isTrusted && change({ isCollapsed: false }));
	resizable(
		edge,
		() => place,
		(width) => change({ width, side: place.side }),
	);

	return {
		host,
		state: () => state,
		open: () => change({ isOpen: true, isCollapsed: false }),
		collapse: () => change({ isCollapsed: true }),
		close: () => change({ isOpen: false }),
		moveTo: (side) => change({ side }),
		side: () => place.side,
		avoid(measure) {
			if (!state.isOpen || state.isCollapsed) return;
			const wish: DockPlace = { side: state.side, width: state.width };
			const seen = measure();
			if (covers(wish, viewportWidth(), seen.mustSee) && !room.isGiven()) {
				room.give(wish);
				if (covers(wish, viewportWidth(), measure().mustSee)) room.take();
			} else if (covers(wish, viewportWidth(), seen.mustSee)) room.take();
			const better = bestPlace(wish, viewportWidth(), measure());
			if (better.side === place.side && better.width === place.width) return;
			place = better;
			draw();
		},
		relook: (next) => host.style.setProperty("color-scheme", next),
		focus: () => iframe?.focus(),
		focusLoaded() {
			iframe?.blur();
			iframe?.focus();
		},
		remove() {
			room.take();
			host.remove();
		},
	};
}

/** Width that fixed elements have, CSS pixels: `innerWidth` would count the page's scrollbar too. */
const viewportWidth = (): number => document.documentElement.clientWidth;

/** Dragging or arrow keys on the edge change the width. */
function resizable(edge: HTMLElement, place: () => DockPlace, onWidth: (width: number) => void): void {
	const widthAt = (x: number): number => (place().side === "left" ? x : viewportWidth() - x);
	edge.addEventListener("pointerdown", (event) => {
		if (!event.isTrusted) return;
		edge.setPointerCapture(event.pointerId);
		event.preventDefault();
	});
	edge.addEventListener("pointermove", (event) => {
		if (edge.hasPointerCapture(event.pointerId)) onWidth(clampWidth(widthAt(event.clientX)));
	});
	edge.addEventListener("keydown", (event) => {
		if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
		const isWider = (event.key === "ArrowLeft") === (place().side === "right");
		onWidth(clampWidth(place().width + (isWider ? STEP : -STEP)));
		event.stopPropagation();
	});
}

/** Gives the page a margin as wide as the sidebar, and takes it back. Fixed parts of the page don't heed it. */
function makeRoom(document: Document) {
	const { style } = document.documentElement;
	let before: { left: string; right: string } | null = null;
	return {
		isGiven: () => before !== null,
		give({ side, width }: DockPlace): void {
			before = { left: style.marginLeft, right: style.marginRight };
			style[side === "left" ? "marginLeft" : "marginRight"] = `${width}px`;
		},
		take(): void {
			if (!before) return;
			style.marginLeft = before.left;
			style.marginRight = before.right;
			before = null;
		},
	};
}
