import { lastPosts, type RoundPost } from "../complaint/rounds.ts";
import type { Settings } from "../complaint/settings.ts";
import type { Rounds, RoundsAccount } from "../messages/values.ts";
import type { Database, SightingRow, VisitRow } from "../store/schema.ts";
import { accountKey } from "./visits.ts";

/** Posts shown of an account. */
const SHOWN_POSTS = 5;
/** First words of a post, to know it again in a list. */
const FIRST_WORDS = 120;

type Handles = Settings["handles"];

/**
 * *Keliling pagi*: every account of ours with its last posts, and when each was looked through on this PC.
 * @param urlOf address of an account's profile
 */
export async function roundsOf(
	db: Database,
	handles: Handles,
	urlOf: (site: keyof Handles, handle: string) => string,
): Promise<Rounds> {
	const accounts: RoundsAccount[] = [];
	for (const site of Object.keys(handles) as (keyof Handles)[]) {
		for (const handle of handles[site]) {
			const account = accountKey(site, handle);
			const visits = await db.visits.where({ account }).toArray();
			// Of its posts: its answers are many more.
			const sightings = await db.sightings.where({ account, parentId: "" }).toArray();
			const visited = visits.filter(({ key }) => key.startsWith("post:")).map(visitedPost);
			const sighted = sightings.filter(hasAddress).map(sightedPost);
			accounts.push({
				site,
				handle,
				url: urlOf(site, handle),
				visitedAt: visits.reduce<number | null>((last, { visitedAt }) => Math.max(last ?? 0, visitedAt), null),
				posts: lastPosts(visited, sighted, SHOWN_POSTS),
			});
		}
	}
	return { accounts };
}

/** One can go to it. */
function hasAddress(row: SightingRow): row is SightingRow & { permalink: string } {
	return row.permalink !== null;
}

function visitedPost({ key, permalink, text, postedAt, visitedAt, shown, unhandled }: VisitRow): RoundPost {
	return { id: key.slice("post:".length), permalink, text, postedAt, visitedAt, shown, unhandled };
}

function sightedPost({ id, permalink, text, postedAt }: SightingRow & { permalink: string }): RoundPost {
	return { id, permalink, text: text.slice(0, FIRST_WORDS), postedAt, visitedAt: null, shown: null, unhandled: null };
}
