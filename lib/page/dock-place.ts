export type Side = "left" | "right";

/** Horizontal extent of something on the screen, CSS pixels. */
export interface Extent {
	left: number;
	right: number;
}

/** What stands on the page now. */
export interface Visible {
	/** Recognised comments and the reply box. */
	mustSee: readonly Extent[];
	/** The dialog around them, with its close button. */
	goodToSee: readonly Extent[];
}

export interface DockPlace {
	side: Side;
	width: number;
}

export const MIN_WIDTH = 320;
export const DEFAULT_WIDTH = 360;
export const MAX_WIDTH = 520;

export function clampWidth(width: number): number {
	return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, Math.round(width)));
}

/**
 * Where the sidebar covers nothing that must stay visible (recognised comments, the reply box) and, if that can be had, nothing of what
 * is good to see (the dialog around them, with its close button). The wish of the admin comes first, then the same side as narrow as it
 * may be, then the other side: fixed dialogs don't move, and Instagram's modal has its comments at the right.
 */
export function bestPlace(wish: DockPlace, viewportWidth: number, { mustSee, goodToSee }: Visible): DockPlace {
	const other: Side = wish.side === "left" ? "right" : "left";
	const choices: DockPlace[] = [
		wish,
		{ side: wish.side, width: MIN_WIDTH },
		{ side: other, width: wish.width },
		{ side: other, width: MIN_WIDTH },
	];
	const hidden = (choice: DockPlace, of: readonly Extent[]): number => hiddenBy(choice, viewportWidth, of);
	return (
		choices.find((choice) => hidden(choice, [...mustSee, ...goodToSee]) === 0) ??
		choices.find((choice) => hidden(choice, mustSee) === 0) ??
		choices.reduce((best, choice) => (hidden(choice, mustSee) < hidden(best, mustSee) ? choice : best))
	);
}

/** Whether a sidebar there would lie over any of these. */
export function covers(place: DockPlace, viewportWidth: number, extents: readonly Extent[]): boolean {
	return hiddenBy(place, viewportWidth, extents) > 0;
}

/** Pixels of `extents` that lie under the sidebar. */
function hiddenBy({ side, width }: DockPlace, viewportWidth: number, extents: readonly Extent[]): number {
	const from = side === "left" ? 0 : viewportWidth - width;
	const to = side === "left" ? width : viewportWidth;
	return extents.reduce((sum, { left, right }) => sum + Math.max(0, Math.min(right, to) - Math.max(left, from)), 0);
}
