import type { VisitArgs } from "../messages/contract.ts";
import type { Database, VisitRow } from "../store/schema.ts";

/** Posts of an account that are remembered. */
const KEPT_POSTS = 30;

/** `site:handle`, as rows of accounts and posts name an account. */
export function accountKey(site: VisitArgs["site"], handle: string): string {
	return `${site}:${handle.toLowerCase()}`;
}

/**
 * Notes that the profile or a post of an account of ours is being looked at.
 * @param now UTC milliseconds
 */
export async function noteVisit(db: Database, visit: VisitArgs, now: number): Promise<void> {
	const account = accountKey(visit.site, visit.handle);
	const { post, permalink, shown, unhandled } = visit;
	const seen = { account, permalink, visitedAt: now };
	await db.transaction("rw", db.visits, async () => {
		if (post === null) {
			const row = { ...seen, key: `account:${account}`, text: "", postedAt: null, shown: null, unhandled: null };
			await db.visits.put(row);
			return;
		}
		const key = `post:${post.id}`;
		const before = await db.visits.get(key);
		const text = post.text || (before?.text ?? "");
		await db.visits.put({ ...seen, key, text, postedAt: post.postedAt ?? before?.postedAt ?? null, shown, unhandled });
		await forgetOldPosts(db, account);
	});
}

async function forgetOldPosts(db: Database, account: string): Promise<void> {
	const posts = (await db.visits.where({ account }).toArray()).filter(({ key }) => key.startsWith("post:"));
	const old = posts.sort((a, b) => newness(b) - newness(a)).slice(KEPT_POSTS);
	await db.visits.bulkDelete(old.map(({ key }) => key));
}

const newness = ({ postedAt, visitedAt }: VisitRow): number => postedAt?.latest ?? visitedAt;
