/** What one round measured, by the name of the run. */
export type Round<Name extends string, Value> = Record<Name, Value>;

/**
 * Runs each of `runs` once a round (A B C, A B C …), so that whatever else this machine does at the time bears on all of them alike.
 * The first `warmUps` rounds are not counted.
 */
export async function interleave<Name extends string, Value>(
	{ rounds, warmUps = 0 }: { rounds: number; warmUps?: number },
	runs: Record<Name, () => Value | Promise<Value>>,
): Promise<Round<Name, Value>[]> {
	const measured: Round<Name, Value>[] = [];
	for (let round = -warmUps; round < rounds; round++) {
		const values: Partial<Round<Name, Value>> = {};
		for (const name of Object.keys(runs) as Name[]) values[name] = await runs[name]();
		if (round >= 0) measured.push(values as Round<Name, Value>);
	}
	return measured;
}

/** Baseline and subject of the same round. */
export interface Pair {
	baseline: number;
	ours: number;
}

export interface Comparison {
	/** Medians. */
	baseline: number;
	ours: number;
	/** Median of the paired differences and of the paired ratios. */
	added: number;
	ratio: number;
	/** 95 % interval of `added`, see `medianInterval`. */
	interval: readonly [number, number];
	/** The middle half of the paired ratios. */
	low: number;
	high: number;
}

/** Sums up pairs by what outliers don't move. */
export function compare(pairs: readonly Pair[]): Comparison {
	const ratios = pairs.map(({ baseline, ours }) => ours / baseline);
	const differences = pairs.map(({ baseline, ours }) => ours - baseline);
	return {
		baseline: median(pairs.map(({ baseline }) => baseline)),
		ours: median(pairs.map(({ ours }) => ours)),
		added: median(differences),
		interval: medianInterval(differences),
		ratio: median(ratios),
		low: quantile(ratios, 0.25),
		high: quantile(ratios, 0.75),
	};
}

/**
 * The 95 % interval of a median by order statistics (the sign test turned round): it assumes nothing of how the values are spread. The k-th
 * smallest and k-th largest value, with the largest k for which fewer than k of n tosses come up heads with a chance of at most 2.5 %. Below
 * six values no two of them are far enough apart: then the smallest and the largest.
 */
export function medianInterval(values: readonly number[]): [number, number] {
	const sorted = values.toSorted((a, b) => a - b);
	const count = sorted.length;
	let chance = 0.5 ** count;
	let below = 0;
	for (let heads = 0; chance <= 0.025 && heads < count; heads++) {
		below = heads;
		// C(n, heads + 1) / 2^n, added up.
		chance += binomial(count, heads + 1) / 2 ** count;
	}
	return [sorted[below] ?? Number.NaN, sorted[count - 1 - below] ?? Number.NaN];
}

function binomial(count: number, chosen: number): number {
	let ways = 1;
	for (let at = 1; at <= chosen; at++) ways = (ways * (count - chosen + at)) / at;
	return ways;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Linear between the two nearest values; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (sorted.length - 1) * share;
	const below = sorted[Math.floor(at)] ?? Number.NaN;
	const above = sorted[Math.ceil(at)] ?? Number.NaN;
	return below + (above - below) * (at - Math.floor(at));
}
