/** Random choices that a seed repeats. */
export interface Random {
	/** A number from 0 to 1, without 1. */
	next(): number;
	/** A whole number from 0 to `below`, without `below`. */
	below(limit: number): number;
	/** The same items in another order. */
	shuffled<Item>(items: readonly Item[]): Item[];
	/** A word of small letters, as long as asked. */
	word(length: number): string;
}

/** Choices that follow from `seed` alone (mulberry32, public domain). */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	return {
		next,
		below,
		shuffled(items) {
			const mixed = [...items];
			for (let last = mixed.length - 1; last > 0; last--) {
				const other = below(last + 1);
				[mixed[last], mixed[other]] = [mixed[other] as (typeof mixed)[0], mixed[last] as (typeof mixed)[0]];
			}
			return mixed;
		},
		word: (length) => String.fromCharCode(...Array.from({ length }, () => 97 + below(26))),
	};
}
