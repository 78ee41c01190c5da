export type Side = "left" | "right";

/** Horizontal extent of something on the screen, CSS pixels. */
export interface Extent {
	left: number;
	right: number;
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
 * Where the sidebar hides least of what must stay visible (recognised comments, the reply box). The wish of the admin comes first,
 * then the same side as narrow as it may be, then the other side: fixed dialogs don't move, and Instagram's modal has its
 * comments at the right.
 */
export function bestPlace(wish: DockPlace, viewportWidth: number, mustSee: readonly Extent[]): DockPlace {
	const other: Side = wish.side === "left" ? "right" : "left";
	const choices: DockPlace[] = [
		wish,
		{ side: wish.side, width: MIN_WIDTH },
		{ side: other, width: wish.width },
		{ side: other, width: MIN_WIDTH },
	];
	let best = wish;
	let least = Number.POSITIVE_INFINITY;
	for (const choice of choices) {
		const hidden = hiddenBy(choice, viewportWidth, mustSee);
		if (hidden < least) {
			best = choice;
			least = hidden;
		}
	}
	return best;
}

/** Pixels of `mustSee` that lie under the sidebar. */
function hiddenBy({ side, width }: DockPlace, viewportWidth: number, mustSee: readonly Extent[]): number {
	const from = side === "left" ? 0 : viewportWidth - width;
	const to = side === "left" ? width : viewportWidth;
	return mustSee.reduce((sum, { left, right }) => sum + Math.max(0, Math.min(right, to) - Math.max(left, from)), 0);
}
