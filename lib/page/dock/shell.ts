import type { PageWords } from "../../messages/page-words.ts";
import { clampWidth, type DockPlace } from "../dock-place.ts";
import type { Look } from "../look.ts";
import { adopt } from "../style.ts";

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

/** How far an arrow key moves the edge, CSS pixels. */
const STEP = 20;

/** What stands in the site's page: a fixed column in a closed shadow root. */
export interface Shell {
	readonly host: HTMLElement;
	relook(look: Look): void;
	/** Shows the column with its frame, its tab alone, or nothing. */
	draw(place: DockPlace, shows: "frame" | "tab" | "nothing"): void;
	/** Puts our frame into the column. */
	hold(frame: HTMLIFrameElement): void;
}

interface ShellOptions {
	document: Document;
	words: PageWords;
	look: Look;
	/** Where it stands now. */
	place(): DockPlace;
	onExpand(): void;
	/** The edge was dragged or moved by keys, to this width in CSS pixels. */
	onWidth(width: number): void;
}

export function createShell({ document, words, look, place, onExpand, onWidth }: ShellOptions): Shell {
	const host = document.createElement("div");
	const root = host.attachShadow({ mode: "closed" });
	adopt(root, STYLE);
	const relook = (next: Look) => host.style.setProperty("color-scheme", next);
	relook(look);
	const edge = makeButton(document, "edge", words.resize);
	edge.title = words.resize;
	resizable(edge, place, onWidth);
	const tab = makeButton(document, "tab", words.expand);
	tab.textContent = words.sidebarTitle;
	tab.addEventListener("click", (event) => event.isTrusted && onExpand());
	root.append(edge, tab);
	let iframe: HTMLIFrameElement | null = null;
	return {
		host,
		relook,
		draw({ side, width }, shows) {
			host.dataset.side = side;
			host.style.setProperty("--width", `${width}px`);
			host.hidden = shows === "nothing";
			edge.hidden = shows !== "frame";
			tab.hidden = shows !== "tab";
			if (iframe) iframe.hidden = shows !== "frame";
			if (shows !== "nothing" && !host.isConnected) document.documentElement.append(host);
		},
		hold(frame) {
			iframe = frame;
			root.append(frame);
		},
	};
}

function makeButton(document: Document, className: string, label: string): HTMLButtonElement {
	const button = document.createElement("button");
	button.className = className;
	button.type = "button";
	button.setAttribute("aria-label", label);
	return button;
}

/** Width that fixed elements have, CSS pixels: `innerWidth` would count the page's scrollbar too. */
export const viewportWidth = (): number => document.documentElement.clientWidth;

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
