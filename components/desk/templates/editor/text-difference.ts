/** A stretch of two texts compared: in both, or in one of them alone. */
export interface Stretch {
	type: "same" | "before" | "after";
	text: string;
}

/**
 * What makes one text of another, word by word: the longest common run of words stays (in the worst case the product of both lengths in
 * steps, so long middles are taken as a whole).
 */
export function textDifference(before: string, after: string): Stretch[] {
	const a = wordsOf(before);
	const b = wordsOf(after);
	let head = 0;
	while (head < a.length && head < b.length && a[head] === b[head]) head++;
	let tail = 0;
	while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
	const stretches: Stretch[] = [];
	const add = (type: Stretch["type"], words: readonly string[]): void => {
		const last = stretches.at(-1);
		if (words.length === 0) return;
		if (last?.type === type) last.text += words.join("");
		else stretches.push({ type, text: words.join("") });
	};
	add("same", a.slice(0, head));
	compareMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail), add);
	add("same", a.slice(a.length - tail));
	return stretches;
}

const MOST_STEPS = 1_000_000;

function compareMiddle(
	a: readonly string[],
	b: readonly string[],
	add: (type: Stretch["type"], words: readonly string[]) => void,
): void {
	if (a.length * b.length > MOST_STEPS) {
		add("before", a);
		add("after", b);
		return;
	}
	const width = b.length + 1;
	/** Length of the longest common run of what follows in both. */
	const common = new Uint16Array((a.length + 1) * width);
	const at = (i: number, j: number): number => common[i * width + j] ?? 0;
	for (let i = a.length - 1; i >= 0; i--)
		for (let j = b.length - 1; j >= 0; j--)
			common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
	let i = 0;
	let j = 0;
	while (i < a.length || j < b.length) {
		if (i < a.length && a[i] === b[j]) {
			add("same", a.slice(i, i + 1));
			i++;
			j++;
		} else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1))) {
			add("before", a.slice(i, ++i));
		} else {
			add("after", b.slice(j, ++j));
		}
	}
}

/** Words, each with the space after it. */
function wordsOf(text: string): string[] {
	return text.match(/\s+|\S+\s*/g) ?? [];
}
