import type { Interval } from "./entry.ts";

/** A post of one of our accounts as it was last seen on this PC. */
export interface RoundPost {
	id: string;
	permalink: string;
	/** First words. */
	text: string;
	postedAt: Interval | null;
	/** UTC milliseconds; null when it was never opened here. */
	visitedAt: number | null;
	/** Comments shown at the last visit, and those of them neither recorded nor ticked off. */
	shown: number | null;
	unhandled: number | null;
}

/** One of our accounts on the round. */
export interface RoundAccount {
	/** Address of the profile. */
	url: string;
	/** When the profile or one of its posts was last looked at. */
	visitedAt: number | null;
	posts: readonly RoundPost[];
}

/** When a post was written, as far as one can tell: those without a time go by when they were looked at. */
const newness = ({ postedAt, visitedAt }: RoundPost): number => postedAt?.latest ?? visitedAt ?? 0;

/**
 * The last posts of an account, the newest first.
 * @param visited posts that were opened
 * @param sighted posts that were only seen, e.g. in a timeline; what a visit says of one of them goes first
 */
export function lastPosts(visited: readonly RoundPost[], sighted: readonly RoundPost[], most: number): RoundPost[] {
	const posts = new Map(sighted.map((post) => [post.id, post]));
	for (const post of visited) {
		const seen = posts.get(post.id);
		posts.set(post.id, {
			...post,
			text: post.text || (seen?.text ?? ""),
			postedAt: post.postedAt ?? seen?.postedAt ?? null,
		});
	}
	return [...posts.values()].sort((a, b) => newness(b) - newness(a)).slice(0, most);
}

interface Stop {
	url: string;
	/** What comes first, the smaller number before the larger, part by part. */
	key: readonly [rank: number, within: number];
}

/**
 * Where the round goes next: an account that was never looked at, then posts written since their account was last looked at, then other posts
 * that were never opened (the newest first), then whatever was not looked at for longest.
 * @param isHere whether an address is that of the page that is open now: it is not next
 * @returns the address, or null when there is nowhere to go
 */
export function nextStop(accounts: readonly RoundAccount[], isHere: (url: string) => boolean): string | null {
	const stops = accounts.flatMap((account) => [
		profileStop(account),
		...account.posts.map((post) => postStop(post, account)),
	]);
	const open = stops.filter(({ url }) => !isHere(url));
	open.sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1]);
	return open[0]?.url ?? null;
}

function profileStop({ url, visitedAt }: RoundAccount): Stop {
	return { url, key: visitedAt === null ? [0, 0] : [3, visitedAt] };
}

function postStop(post: RoundPost, account: RoundAccount): Stop {
	const { permalink: url, visitedAt, postedAt } = post;
	if (visitedAt !== null) return { url, key: [3, visitedAt] };
	const isNew = postedAt !== null && postedAt.latest > (account.visitedAt ?? 0);
	return { url, key: [isNew ? 1 : 2, -newness(post)] };
}
