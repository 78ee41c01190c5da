import type { SeenTime } from "../types.ts";

/** Where X's ids begin to count, UTC milliseconds. */
const FIRST_INSTANT = 1_288_834_974_657;
/** Ids of this many digits carry an instant; shorter ones are older than the scheme or no tweet of today's. */
const FEWEST_DIGITS = 15;

/**
 * When a tweet was written, from its id: X's ids count milliseconds in their upper bits (the "snowflake" scheme that X published, in force
 * since November 2010). To the millisecond; null for ids without an instant.
 */
export function timeOfTweetId(id: string): SeenTime | null {
	if (id.length < FEWEST_DIGITS || /\D/.test(id)) return null;
	const instant = Number(BigInt(id) >> 22n) + FIRST_INSTANT;
	return { earliest: instant, latest: instant };
}
