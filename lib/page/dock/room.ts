import type { DockPlace } from "../dock-place.ts";

/** A margin of the page beside the sidebar. Fixed parts of the page don't heed it. */
export interface Room {
	isGiven(): boolean;
	/** Gives the page a margin as wide as the sidebar. */
	give(place: DockPlace): void;
	/** Takes it back; without one it does nothing. */
	take(): void;
}

export function createRoom(document: Document): Room {
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
