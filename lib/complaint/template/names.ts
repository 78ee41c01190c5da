import { CARET_NAME } from "./text.ts";
import { VARIABLES } from "./variables.ts";

/** Letters that may differ, by the length of the name: one in short names, more in long ones. */
const LETTERS_PER_SLIP = 4;

/** The known name that a mistyped one is nearest to (`nomer_aduan`: `nomor_aduan`); null when none is near. */
export function nearestVariable(name: string): string | null {
	let nearest: string | null = null;
	let least = Math.max(1, Math.floor(name.length / LETTERS_PER_SLIP)) + 1;
	for (const known of [...Object.keys(VARIABLES), CARET_NAME]) {
		if (Math.abs(known.length - name.length) >= least) continue;
		const distance = editDistance(name, known);
		if (distance >= least) continue;
		least = distance;
		nearest = known;
	}
	return nearest;
}

/** Letters to change, add, leave out or swap with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const isSame = a[row - 1] === b[column - 1];
			const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			current[column] = Math.min(
				(last[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(last[column - 1] ?? 0) + (isSame ? 0 : 1),
				isSwap ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
			);
		}
		before = last;
		last = current;
	}
	return last[b.length] ?? 0;
}
